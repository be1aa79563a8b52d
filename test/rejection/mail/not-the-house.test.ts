import { describe, expect, it } from 'vitest';
import { readMail } from '../../../functions/rejection/mail/read.ts';
import { expectKind, type KindCase } from './kind.ts';

/** A no that was a mistake, a mailbox whose owner is away, what is no work: the words of an end, and the same in letters that end. */
const MAILS: KindCase[] = [
  [
    'en',
    'unsure',
    'Correction',
    "Hi Noor,\nPlease disregard yesterday's rejection letter. It went out by mistake and you are still being considered.\nPetra",
  ],
  [
    'en',
    'unsure',
    'Sorry!',
    'Hi Noor,\nThe rejection you got last night was sent in error. We are very sorry. You are still in the running.\nPetra',
  ],
  [
    'de',
    'unsure',
    'Korrektur',
    'Hallo Noor,\nunsere Absage von gestern wurde versehentlich verschickt. Deine Bewerbung ist weiter im Verfahren.\nPetra',
  ],
  [
    'fr',
    'unsure',
    'Erratum',
    "Bonjour Noor,\nLe mail de refus reçu hier vous a été envoyé par erreur. Votre candidature est toujours à l'étude.\nPetra",
  ],
  [
    'es',
    'unsure',
    'Corrección',
    'Hola Noor:\nEl correo de rechazo de ayer se envió por error. Sigues en el proceso.\nPetra',
  ],
  [
    'pt',
    'unsure',
    'Correção',
    'Olá Noor,\nA resposta negativa de ontem foi enviada por engano. Continua no processo de seleção.\nPetra',
  ],
  [
    'nl',
    'unsure',
    'Rectificatie',
    'Hoi Noor,\nDe afwijzing van gisteren is per ongeluk verstuurd. Je bent nog steeds in beeld.\nPetra',
  ],
  [
    'en',
    'rejection',
    'Your application',
    "Dear Noor,\nYesterday's rejection was not a mistake, as you asked. We have chosen another candidate.\nPetra",
  ],
  [
    'en',
    'unsure',
    'Automatic reply: Analyst',
    'I am away until Monday. The Analyst vacancy has been filled; thank you to all who applied.',
  ],
  [
    'es',
    'unsure',
    'Respuesta automática',
    'Estoy de vacaciones hasta el lunes. La vacante de cocinero ya está cubierta. Gracias a todos los candidatos.',
  ],
  [
    'pt',
    'unsure',
    'Resposta automática',
    'Estou ausente até segunda-feira. A vaga de cozinheiro já foi preenchida. Obrigado a todos os candidatos.',
  ],
  [
    'nl',
    'unsure',
    'Automatisch antwoord',
    'Ik ben afwezig tot maandag. De vacature voor kok is vervuld. Dank aan alle sollicitanten.',
  ],
  [
    'en',
    'rejection',
    'Your application',
    'Dear Noor,\nI am on leave from tomorrow, so I wanted to tell you today: your application was unsuccessful. We chose another candidate. All the best.\nPetra',
  ],
  [
    'en',
    'other',
    'It is not a match',
    'Hi Noor, sadly Robin decided not to move forward. Plenty of other singles are waiting for you: keep swiping!',
  ],
  ['en', 'other', 'Update', 'Hi Noor,\nYou have been unsuccessful in the ballot for the staff car park.\nFacilities'],
  [
    'en',
    'rejection',
    'Car Park Attendant',
    'Dear Noor,\nThank you for applying for the post of Car Park Attendant. You were unsuccessful on this occasion. All the best.\nFacilities',
  ],
  [
    'en',
    'interview',
    'Role change',
    'Hi Noor,\nThe Night Manager role has been cancelled, but the money went to a Duty Manager one and we want you to interview for it. You need not apply again. Tuesday 10 am?\nPetra',
  ],
  [
    'en',
    'rejection',
    'Role change',
    'Dear Noor,\nThe Night Manager role has been cancelled, so we will not be interviewing for it. Thank you for your interest and all the best.\nPetra',
  ],
];

describe('the words of an end, and no house that ends anything', () => {
  it.each(MAILS)('%s: %s: %s: %s', (_language, kind, subject, body) => {
    expectKind(kind, subject, body);
  });
});

const forwarded = (from: string, body: string): Uint8Array =>
  new TextEncoder().encode(
    [
      'From: Noor Haas <noor@haas.example>',
      'To: u-1@in.rebound.example',
      'Subject: Fwd: Analyst',
      'Date: Mon, 23 Nov 2026 09:00:00 +0100',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      '',
      '---------- Forwarded message ---------',
      `From: ${from}`,
      'Date: Fri, Nov 20, 2026 at 9:12 AM',
      'Subject: Analyst',
      'To: Petra Lund <petra@quayline.example>',
      '',
      '',
      body,
    ].join('\r\n'),
  );
const OWN = 'Noor Haas <noor@haas.example>';

describe('what candidates write themselves', () => {
  it.each([
    'Dear Ms Lund,\r\n\r\nThank you for the interviews. I have decided not to move forward with my application for the Analyst role. All the best.\r\n\r\nNoor',
    'Hello Petra,\r\n\r\nUnfortunately I have decided to go with another company, and withdraw my application. Thank you for your time.\r\n\r\nNoor',
    'Sehr geehrte Frau Lund,\r\n\r\nleider muss ich meine Bewerbung zurückziehen. Ich habe mich für eine andere Stelle entschieden.\r\n\r\nNoor Haas',
    "Bonjour,\r\n\r\nMalheureusement, j'ai décidé de ne pas donner suite à ma candidature. J'ai retenu une autre offre.\r\n\r\nNoor",
    'Hola, Petra:\r\n\r\nLamentablemente he decidido no seguir adelante con mi candidatura. Gracias por todo y mucha suerte.\r\n\r\nNoor',
    'Olá Petra,\r\n\r\nInfelizmente decidi não avançar com a minha candidatura. Obrigada por tudo.\r\n\r\nNoor',
    'Beste Petra,\r\n\r\nHelaas heb ik besloten niet verder te gaan met mijn sollicitatie. Bedankt voor de gesprekken en veel succes.\r\n\r\nNoor',
  ])('no rejection: %s', async (body) => {
    expect((await readMail(forwarded(OWN, body))).kind).not.toBe('rejection');
  });

  it('reads a withdrawal from their own address as theirs', async () => {
    const body =
      'Dear Ms Lund,\r\n\r\nI have decided not to move forward with my application for the Analyst role. I wish you all the best.\r\n\r\nNoor';
    expect(await readMail(forwarded(OWN, body))).toMatchObject({ kind: 'withdrawn', rejections: [] });
  });

  it('still reads a no that they had sent to themselves', async () => {
    const body =
      'Dear Noor,\r\n\r\nThank you for applying for the Analyst role. Unfortunately we have decided not to move forward with your application. We wish you all the best.\r\n\r\nPetra Lund, Quayline';
    expect((await readMail(forwarded(OWN, body))).kind).toBe('rejection');
  });
});
