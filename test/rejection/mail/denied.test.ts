import { describe, expect, it } from 'vitest';
import { type Expected, expectKind, kindOf } from './kind.ts';

/** Cases: what the mail is not or is, its subject, its words. */
type Case = [kind: Expected, subject: string, body: string];

const check = (cases: Case[]): void => {
  for (const [kind, subject, body] of cases)
    it(`${kind}: ${body.slice(0, 70)}`, () => {
      expectKind(kind, subject, body);
    });
};

describe('an end that its sentence denies', () => {
  check([
    [
      'unsure at most',
      'Tu proceso',
      'Hola Ida, por ahora el puesto está congelado por presupuesto. No hemos descartado tu candidatura ni contratado a otra persona; en cuanto se desbloquee te avisamos.',
    ],
    [
      'not a rejection',
      'Tu candidatura',
      'Hola Ida, el proceso sigue parado. No hemos cerrado la vacante ni seleccionado a nadie todavía. Mantenemos tu candidatura activa.',
    ],
    [
      'not a rejection',
      'A tua candidatura',
      'Olá Ida, a vaga ficou em pausa até março. Não a fechámos nem avançámos com outra pessoa, por isso continuas no processo.',
    ],
    [
      'not a rejection',
      'Votre candidature',
      "Bonjour Ida, le recrutement est en pause jusqu'en juin. Nous n'avons ni fermé le poste ni choisi un autre candidat : votre candidature reste d'actualité.",
    ],
    [
      'not a rejection',
      'Ihre Bewerbung',
      'Hallo Frau Renner, die Besetzung verzögert sich. Wir haben uns nicht für einen anderen Bewerber entschieden und melden uns Anfang Juni wieder bei Ihnen.',
    ],
    [
      'not a rejection',
      'Je sollicitatie',
      'Hoi Ida, de vacature staat tot juni on hold. We hebben hem niet gesloten en ook niemand anders gekozen, dus je zit gewoon nog in de procedure.',
    ],
    [
      'not a rejection',
      'Candidatura',
      'Gentile Ida, la ricerca è in pausa. Non abbiamo chiuso la posizione né scelto un altro candidato, quindi La teniamo aggiornata.',
    ],
  ]);
});

describe('the same words, and an end', () => {
  check([
    [
      'rejection',
      'Su candidatura',
      'Estimada Ida: No le hemos elegido a usted, sino a otra candidata con más experiencia. Le deseamos suerte.',
    ],
    [
      'rejection',
      'Tu candidatura',
      'Hola, no vamos a seguir con otras candidaturas: el puesto ya está cubierto. Gracias por participar.',
    ],
    [
      'rejection',
      'Ihre Bewerbung',
      'Sehr geehrte Frau Renner, wir haben uns dann doch noch für eine andere Bewerberin entschieden. Alles Gute!',
    ],
    [
      'rejection',
      'Votre candidature',
      "Bonjour, ce n'est pas vous mais un autre candidat que nous avons retenu. Nous vous souhaitons bonne chance.",
    ],
    [
      'rejection',
      'Sollicitatie',
      'Beste Ida, we zijn niet met jou, maar met een andere kandidaat verdergegaan. Veel succes verder.',
    ],
  ]);
});

describe('who can start at once', () => {
  check([
    [
      'rejection',
      'Resultado de la entrevista',
      'Buenas tardes, Ida: nos hemos decidido por una persona que ya conoce el telar y que puede incorporarse el lunes. Me sabe mal porque me gustaste mucho.',
    ],
    [
      'rejection',
      'Entrevista',
      'Olá Ida, depois de pensarmos bem, decidimo-nos por uma pessoa que já trabalhou em teares e que pode começar na segunda. Boa sorte!',
    ],
    ['rejection', 'Absage', 'Hallo Ida, leider nix geworden. Wir nehmen den, der sofort anfangen kann.'],
    [
      'offer',
      'Su incorporación',
      'Estimada Ida: nos complace comunicarle que ha sido elegida. Puede incorporarse el lunes 3.',
    ],
  ]);
});

describe('a rule of the house, or of the trade', () => {
  check([
    [
      'confirmation',
      'Bedankt voor je sollicitatie',
      'Hoi Ida, we hebben je cv goed ontvangen. Binnen een week laten we weten of we je uitnodigen. Kan het helaas niet worden, dan hoor je dat ook van ons.',
    ],
    [
      'rejection',
      'Uw sollicitatie',
      'Bedankt voor uw sollicitatie. De vacatures zijn al snel vervuld, we kunnen u helaas niets aanbieden.',
    ],
  ]);
  it('is how soon such posts are gone', () => {
    expect(
      kindOf(
        '5 neue Stellen für Näherinnen',
        'Neue Stellen für dich. Bewirb dich schnell: Solche Stellen sind im Schnitt nach zehn Tagen besetzt.',
      ),
    ).toBe('other');
    expect(
      kindOf(
        'Vagas novas de Costureira',
        'Separamos vagas para você. Candidate-se já: vagas como essas são preenchidas em poucos dias.',
      ),
    ).toBe('other');
  });
});

describe('out of the running, or given to kin', () => {
  check([
    ['rejection', 'Tu inscripción: Patronista', 'Hola Ida: tu candidatura ya no sigue en el proceso. ¡Ánimo!'],
    [
      'rejection',
      'Ihre Bewerbung',
      'Hallo Ida, Ihre Bewerbung als Weberin nimmt am weiteren Verfahren nicht mehr teil. Vielen Dank für Ihr Interesse.',
    ],
    [
      'rejection',
      'Je sollicitatie',
      'Hoi Ida, je sollicitatie voor wever maakt geen deel meer uit van de procedure. Bedankt voor je interesse.',
    ],
    [
      'rejection',
      'Candidatura',
      'Ciao Ida, la tua candidatura non prosegue nel processo di selezione per Tessitrice. Grazie.',
    ],
    [
      'rejection',
      'cocinera',
      'Hola Ida, de lo de la cocina al final mi padre ha metido a su sobrina. Perdona que te hayamos hecho venir.',
    ],
    [
      'rejection',
      'la place de vendeuse',
      "Bonjour Ida, finalement c'est ma nièce qui prend la place cet été, désolé de vous avoir fait venir. Bonne chance.",
    ],
    [
      'not a rejection',
      'Ihre Bewerbung',
      'Hallo Ida, Ihre Bewerbung nimmt am weiteren Verfahren teil. Mein Neffe macht bei uns die Termine und meldet sich.',
    ],
    [
      'interview',
      'prueba',
      'Hola Ida, el jueves te atiende mi sobrino, que lleva la cocina. ¿Te va bien a las 11 para la prueba?',
    ],
  ]);
});

describe('when somebody can be met', () => {
  check([
    [
      'interview',
      'Entretien cheffe de rang',
      'Bonjour Ida, merci pour votre CV. Je peux vous recevoir mardi à 15h30 ou bien vendredi 10h. Dites-moi ce qui vous arrange.',
    ],
    [
      'interview',
      'Tu candidatura',
      'Hola Ida, puedo recibirte el martes a las 15:30 o el sábado a las 10. Dime qué te va mejor.',
    ],
    [
      'interview',
      'Je sollicitatie',
      'Hoi Ida, ik kan je dinsdag om 15.30 uur ontvangen of zaterdag om 10 uur. Laat maar weten wat jou het beste uitkomt.',
    ],
    [
      'interview',
      'Entrevista telefónica (Maestra de Música)',
      'Estimada Ida: hemos revisado las candidaturas para Maestra de Música (curso 2025/26) y nos gustaría conocerte un poco más. ¿Te podríamos llamar el martes 3?',
    ],
  ]);
});

describe('against the others, and for the reader', () => {
  check([
    [
      'not a rejection',
      'Zusage',
      'Liebe Ida, wir haben uns gegen dreißig andere Bewerbungen entschieden und für dich. Der Vertrag kommt per Post.',
    ],
    [
      'not a rejection',
      'Buenas noticias',
      'Hola Ida, nos hemos decidido por ti frente a otros candidatos con más años. ¿Cuándo puedes empezar?',
    ],
    [
      'rejection',
      'Ihre Bewerbung',
      'Liebe Frau Renner, wir haben uns gegen Ihre Bewerbung und für eine andere Kandidatin entschieden. Alles Gute für Sie.',
    ],
  ]);
});

describe('somebody was found', () => {
  check([
    ['rejection', 'Candidatura', 'Hola Ida, ya encontramos a la persona que buscábamos. ¡Gracias por escribirnos!'],
    ['rejection', 'Candidatura', 'Ciao Ida, abbiamo già trovato la persona che cercavamo. Grazie!'],
    [
      'not a rejection',
      'Candidatura',
      'Hola Ida, creemos que ya encontramos a la persona que buscábamos: eres tú. ¿Cuándo puedes empezar?',
    ],
  ]);
});
