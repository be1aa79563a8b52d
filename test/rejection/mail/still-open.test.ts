import { describe, it } from 'vitest';
import { expectKind, type KindCase } from './kind.ts';

/** Posts that are given in the words of an end, ends that are denied, and the same words in letters that end. */
const MAILS: KindCase[] = [
  [
    'en',
    'offer',
    'Your application',
    'Hi Noor,\nUnfortunately we are not able to offer you the post at the principal grade. We would be delighted to offer you the senior post instead, at 48k. Your contract is attached.\nPetra',
  ],
  [
    'en',
    'offer',
    'Your application',
    "Hi Noor,\nSorry, we can't offer you the job part time. Full time it's yours. When could you start?\nPetra",
  ],
  [
    'de',
    'offer',
    'Your application',
    'Hallo Noor,\nleider können wir dir die Stelle nicht remote anbieten. Vor Ort würden wir dich sehr gern einstellen. Gib uns bitte bis Montag Bescheid.\nPetra',
  ],
  [
    'de',
    'offer',
    'Your application',
    'Sehr geehrte Frau Haas,\nleider können wir Ihnen die Position nicht unbefristet anbieten, aber gern für drei Jahre. Wann könnten Sie beginnen?\nPetra Lund',
  ],
  [
    'de',
    'offer',
    'Your application',
    'Sehr geehrte Frau Haas,\nleider können wir Ihnen die Stelle nicht in Vollzeit anbieten. Wir möchten Ihnen die Stelle aber gern mit 30 Stunden anbieten. Passt das?\nPetra Lund',
  ],
  [
    'fr',
    'offer',
    'Your application',
    "Bonjour Noor,\nMalheureusement, nous ne pouvons pas vous proposer le poste en CDI. En CDD de deux ans, il est à vous. Qu'en pensez-vous ?\nPetra",
  ],
  [
    'fr',
    'offer',
    'Your application',
    'Bonjour,\nMalheureusement nous ne pouvons pas vous offrir le poste en télétravail. Nous serions ravis de vous accueillir à Lille dès le 3 mars.\nPetra',
  ],
  [
    'fr',
    'offer',
    'Your application',
    "Bonjour,\nNous n'avons pas retenu les autres candidatures. Nous sommes heureux de vous recruter à partir de mars.\nPetra",
  ],
  [
    'es',
    'offer',
    'Your application',
    'Hola Noor:\nLamentablemente no podemos ofrecerte el puesto a tiempo parcial. A jornada completa, es tuyo. ¿Cuándo puedes empezar?\nPetra',
  ],
  [
    'es',
    'offer',
    'Your application',
    'Hola Noor:\nNo podemos darte el puesto con contrato indefinido, pero nos encantaría contar contigo durante un año. Dime algo.\nPetra',
  ],
  [
    'pt',
    'offer',
    'Your application',
    'Olá Noor,\nInfelizmente não podemos oferecer a vaga a tempo parcial. A tempo inteiro, a vaga é sua. Quando pode começar?\nPetra',
  ],
  [
    'pt',
    'offer',
    'Your application',
    'Olá Noor,\nInfelizmente não lhe podemos oferecer o lugar em teletrabalho, mas gostaríamos de contar consigo no Porto.\nPetra',
  ],
  [
    'nl',
    'offer',
    'Your application',
    'Hoi Noor,\nHelaas kunnen we je de functie niet in deeltijd aanbieden. Voltijds ben je van harte welkom. Wanneer kun je beginnen?\nPetra',
  ],
  [
    'nl',
    'offer',
    'Your application',
    'Beste Noor,\nHelaas kunnen wij u geen vast contract aanbieden. Wij zouden u graag voor een jaar in dienst nemen. Laat u het weten?\nPetra',
  ],
  [
    'en',
    'unsure',
    'Your application',
    'Hi Noor,\nYou were behind the others on the case study, but this is not a no. The panel meets on Tuesday.\nPetra',
  ],
  [
    'en',
    'unsure',
    'Your application',
    'Hi Noor,\nJust to be clear, we have not ruled you out. One more candidate comes in on Monday and then we decide.\nPetra',
  ],
  [
    'de',
    'unsure',
    'Your application',
    'Hallo Noor,\nim Test warst du nicht die Stärkste, aber das ist keine Absage. Am Freitag entscheiden wir.\nPetra',
  ],
  [
    'de',
    'unsure',
    'Your application',
    'Hallo Noor,\nwir haben uns nicht gegen dich entschieden. Die andere Bewerberin kommt erst noch zum Gespräch.\nPetra',
  ],
  [
    'fr',
    'unsure',
    'Your application',
    "Bonjour Noor,\nVous n'étiez pas la meilleure sur la partie technique, mais ce n'est pas un refus. Nous décidons vendredi.\nPetra",
  ],
  [
    'es',
    'unsure',
    'Your application',
    'Hola Noor:\nNo fuiste la más fuerte en la prueba, pero no es un no. Decidimos el viernes.\nPetra',
  ],
  [
    'pt',
    'unsure',
    'Your application',
    'Olá Noor,\nNão foi a mais forte no teste, mas não é um não. Decidimos na sexta-feira.\nPetra',
  ],
  [
    'nl',
    'unsure',
    'Your application',
    'Hoi Noor,\nJe was niet de sterkste op de test, maar het is geen afwijzing. Vrijdag beslissen we.\nPetra',
  ],
  [
    'en',
    'offer',
    'Your application',
    'Hi Noor,\nYour application for Night Porter has been closed because you were hired. Welcome to the team!\nQuayline',
  ],
  [
    'de',
    'offer',
    'Your application',
    'Guten Tag,\nIhre Bewerbung als Lagerist ist nicht mehr aktiv, da Sie eingestellt wurden. Willkommen!\nQuayline',
  ],
  [
    'fr',
    'offer',
    'Your application',
    "Bonjour,\nVotre candidature au poste de vendeur n'est plus active car vous avez été embauché. Bienvenue !\nQuayline",
  ],
  [
    'es',
    'offer',
    'Your application',
    'Hola:\nTu candidatura ya no está activa porque has sido contratada. ¡Bienvenida!\nQuayline',
  ],
  [
    'pt',
    'offer',
    'Your application',
    'Olá,\nA sua candidatura já não está ativa porque foi contratado. Bem-vindo!\nQuayline',
  ],
  [
    'nl',
    'offer',
    'Your application',
    'Hallo,\nJe sollicitatie is niet meer actief omdat je bent aangenomen. Welkom!\nQuayline',
  ],
  [
    'en',
    'rejection',
    'Your application',
    'Dear Noor,\nUnfortunately we are unable to offer you the position at this time. We would love to have you apply again in future. We wish you all the best.\nPetra',
  ],
  [
    'en',
    'rejection',
    'Your application',
    'Dear Noor,\nWe are sorry that we cannot offer you the part-time post. We have chosen another candidate. All the best with your search.\nPetra',
  ],
  [
    'en',
    'rejection',
    'Your application',
    'Dear Noor,\nUnfortunately we will not be taking your application further. This is not a no for ever, and we would be glad to hear from you again.\nPetra',
  ],
  [
    'en',
    'rejection',
    'Your application',
    'Dear Noor,\nWe have decided not to proceed with your application. It was not decided against you lightly. If a role opens up we would like to offer you an interview.\nPetra',
  ],
  [
    'en',
    'rejection',
    'Your application',
    "Dear Noor,\nThank you for applying for the Analyst role. You were not selected. We'd like to offer you a place in our talent pool.\nPetra",
  ],
  [
    'de',
    'rejection',
    'Your application',
    'Sehr geehrte Frau Haas,\nleider können wir Ihnen die Stelle nicht anbieten. Bitte verstehen Sie dies nicht als Absage an Ihre Person. Wir wünschen Ihnen alles Gute.\nPetra Lund',
  ],
  [
    'de',
    'rejection',
    'Your application',
    'Sehr geehrte Frau Haas,\nleider können wir Ihnen die Teilzeitstelle nicht anbieten, wir haben uns für eine andere Bewerberin entschieden. Gern nehmen wir Sie in unseren Talentpool auf.\nPetra Lund',
  ],
  [
    'de',
    'rejection',
    'Your application',
    'Hallo Noor,\nleider müssen wir dir absagen. Das ist kein Nein für immer: melde dich gern wieder.\nPetra',
  ],
  [
    'fr',
    'rejection',
    'Your application',
    "Bonjour,\nMalheureusement nous n'avons pas retenu votre candidature. Nous serions heureux de vous accueillir lors de nos portes ouvertes. Bonne continuation.\nPetra",
  ],
  [
    'fr',
    'rejection',
    'Your application',
    'Bonjour,\nNous ne pouvons pas vous proposer le poste à temps partiel, un autre candidat a été retenu. Bonne chance dans vos recherches.\nPetra',
  ],
  [
    'es',
    'rejection',
    'Your application',
    'Hola Noor:\nHemos elegido a otra persona para el puesto a tiempo parcial. Gracias por tu interés y mucha suerte.\nPetra',
  ],
  [
    'pt',
    'rejection',
    'Your application',
    'Olá Noor,\nInfelizmente não podemos oferecer a vaga. Gostaríamos de contar consigo em futuros processos. Felicidades.\nPetra',
  ],
  [
    'pt',
    'rejection',
    'Your application',
    'Olá Noor,\nInfelizmente escolhemos outro candidato para a vaga em teletrabalho. Obrigada pelo seu interesse.\nPetra',
  ],
  [
    'nl',
    'rejection',
    'Your application',
    'Beste Noor,\nHelaas kunnen we je de functie niet aanbieden. Je bent van harte welkom om later nog eens te solliciteren. Veel succes.\nPetra',
  ],
  [
    'nl',
    'rejection',
    'Your application',
    'Beste Noor,\nHelaas is de keuze op een andere kandidaat gevallen. Dit is geen afwijzing van jou als persoon. Veel succes met je zoektocht.\nPetra',
  ],
  [
    'en',
    'rejection',
    'Your application',
    'Dear Noor,\nYour application for Night Porter has been closed because another candidate was hired. Thank you for your interest.\nQuayline',
  ],
  [
    'de',
    'rejection',
    'Your application',
    'Guten Tag,\nIhre Bewerbung ist nicht mehr aktiv, da ein anderer Kandidat eingestellt wurde.\nQuayline',
  ],
  [
    'fr',
    'rejection',
    'Your application',
    "Bonjour,\nVotre candidature n'est plus active car une autre personne a été embauchée.\nQuayline",
  ],
  [
    'en',
    'rejection',
    'Your application',
    'Dear Noor,\nSadly the job has gone to someone else. If he had said no it would have been yours. Good luck.\nPetra',
  ],
];

describe('an offer, or what is still open, in the words of an end', () => {
  it.each(MAILS)('%s: %s: %s: %s', (_language, kind, subject, body) => {
    expectKind(kind, subject, body);
  });
});
