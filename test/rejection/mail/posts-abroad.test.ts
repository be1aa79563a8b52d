import { describe, expect, it } from 'vitest';
import { read } from './forwarded.ts';

/** The subject, the words; the post that is read out of it. */
type Case = [subject: string, body: string, role: string | null];

const check = (cases: Case[]): void => {
  for (const [subject, body, role] of cases)
    it(`${role}: ${subject}`, async () => {
      expect((await read('Tarn Hilaturas <rh@tarnhilaturas.example>', subject, body)).role).toBe(role);
    });
};

describe('what leads to a post', () => {
  check([
    [
      'Zusage',
      'Liebe Noor,\n\nwir freuen uns, dir einen Platz für die Ausbildung zur Maßschneiderin bei uns anzubieten.\n\nBis bald',
      'Ausbildung zur Maßschneiderin',
    ],
    [
      'Interesse an einem Austausch?',
      'Sehr geehrte Frau Amann,\n\nim Auftrag eines Hauses in Tarnau suche ich eine Projektleiterin Webtechnik (m/w/d) mit Erfahrung.\n\nBeste Grüße',
      'Projektleiterin Webtechnik (m/w/d)',
    ],
    [
      "Promesse d'embauche",
      'Bonjour Noor,\n\nNous souhaitons vous embaucher comme tisserand lissier à compter du 3 mars.\n\nCordialement',
      'tisserand lissier',
    ],
    [
      'Suite de notre échange',
      "Bonjour Noor,\n\nOn a aimé ton profil pour le stage de fin d'études en teinture végétale, mais on est partis sur quelqu'un d'autre.",
      "stage de fin d'études en teinture végétale",
    ],
    [
      'Su solicitud',
      'Estimada Noor:\n\nLe comunicamos que ha quedado excluida de la bolsa de trabajo de Subalterno/a por no acreditar el requisito de titulación.',
      'Subalterno/a',
    ],
    [
      'Solicitud de prácticas',
      'Hola Noor,\n\nHemos recibido tu solicitud para las prácticas en Diseño Textil. La revisaremos.',
      'prácticas en Diseño Textil',
    ],
    [
      'Seu resultado no desafio',
      'Oi, Noor!\n\nInfelizmente não vamos seguir com você para a etapa de entrevistas de Engenharia Têxtil Pleno.',
      'Engenharia Têxtil Pleno',
    ],
    [
      'Ontvangstbevestiging',
      'Beste Noor,\n\nJe sollicitatie naar de functie procesoperator nachtdienst is goed bij ons binnengekomen.',
      'procesoperator nachtdienst',
    ],
    [
      'Even geduld - vacature aftekenaar',
      'Dag Noor,\n\nWe zijn nog met u en één andere kandidaat bezig voor de plaats van aftekenaar.\n\nGroeten',
      'aftekenaar',
    ],
    [
      'Stage',
      'Hoi Noor,\n\nWe hebben besloten de stage textielontwerp aan een andere student te geven.',
      'stage textielontwerp',
    ],
    [
      'Tu candidatura ha finalizado',
      'Hola, Noor\n\nEl proceso de selección en el que participabas ha terminado:\n\nRegenta de lavandería\nHilaturas Santa Ida - Cali, Valle\n\nLa empresa ha elegido a otra persona.',
      'Regenta de lavandería',
    ],
  ]);
});

describe('where a post ends', () => {
  check([
    [
      'Entretien',
      "Bonjour Noor,\n\nOn n'a pas encore vu tout le monde pour le poste de chef d'atelier mais votre passage chez Lainière m'intéresse.",
      "chef d'atelier",
    ],
    [
      'Novedades',
      'Hola Noor,\n\nHemos descartado tu candidatura a la oferta Tintorero y planchador/a.',
      'Tintorero y planchador/a',
    ],
    [
      'Oportunidad: Jefe/a de Taller en Altamira',
      'Hola Noor,\n\nLlevamos una búsqueda para una firma líder: Jefe/a de Taller, contrato indefinido, Altamira Centro.',
      'Jefe/a de Taller',
    ],
    [
      'Update inpakker Tarnwijk',
      'Hoi Noor,\n\nDe opdrachtgever in Tarnwijk heeft voor de functie inpakker zijn keuze gemaakt.',
      'inpakker',
    ],
    [
      'Uitnodiging gesprek stagiair weverij',
      'Dag Noor,\n\nWe maken graag kennis voor de plek van stagiair weverij (september t/m januari).',
      'stagiair weverij',
    ],
    [
      'Stellenbesetzungsverfahren Sachbearbeitung Färberei, Kennziffer 12-30/017',
      'Sehr geehrte Frau Amann,\n\ndas Auswahlverfahren ist abgeschlossen.',
      'Sachbearbeitung Färberei',
    ],
  ]);
});

describe('what happened to it stands behind', () => {
  check([
    [
      'Neuigkeiten',
      'Hi Noor,\n\nWebhaus Tarn hat deine Bewerbung als Loom Creator abgelehnt und deine Bewerbung als Loom Creator geprüft.',
      'Loom Creator',
    ],
  ]);
});

describe('kinds of work that say nothing of the post', () => {
  check([
    [
      'AW: Lehrstelle',
      'Hallo Noor,\n\nwir nehmen dieses Jahr nur einen Lehrling und haben uns für den anderen entschieden.',
      null,
    ],
    [
      're: apprentissage',
      "Bonjour Noor\npour l'apprentissage c'est malheureusement trop tard on a trouvé. bon courage",
      null,
    ],
  ]);
});

describe('what is no post', () => {
  check([
    [
      'Ihre Bewerbung',
      'Sehr geehrte Frau Amann,\n\nIhre Ausbildung als Grundlage hat uns gefallen. Leider haben wir uns anders entschieden.',
      null,
    ],
    ['Stage', 'Hoi Noor,\n\nEen stage bij ons is dit jaar niet mogelijk, de stage start pas in september.', null],
    ['Entrevista de trabajo', 'Hola Noor,\n\nTe espero en la entrevista de trabajo del lunes a las 10.', null],
    [
      'Votre candidature - ATSEM',
      "Madame,\n\nVotre candidature sur le poste d'ATSEM à l'école Ida Renner n'a pas été retenue.",
      'ATSEM',
    ],
  ]);
});
