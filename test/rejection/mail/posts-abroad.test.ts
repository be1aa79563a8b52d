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

describe('a post in Romance letters', () => {
  check([
    [
      'Votre candidature',
      'Bonjour Noor,\n\nNous recherchions un(e) teinturier(ère) d’atelier et vous nous avez écrit.\n\nMalheureusement, votre candidature n’a pas été retenue.\n\nCordialement',
      'teinturier(ère) d’atelier',
    ],
    [
      'Votre candidature',
      'Bonjour Noor,\n\nNous avons confié le poste de Tisserand lissier à une personne plus expérimentée.\n\nMalheureusement, votre candidature n’a pas été retenue.\n\nCordialement',
      'Tisserand lissier',
    ],
    [
      'Votre candidature',
      'Bonjour Noor,\n\nVous souhaitiez rejoindre notre équipe comme Tisserande de nuit.\n\nMalheureusement, votre candidature n’a pas été retenue.\n\nCordialement',
      'Tisserande de nuit',
    ],
    [
      'Votre candidature',
      'Bonjour Noor,\n\nLa filature a lu votre candidature à l’offre n° T118 - Chargé(e) de mission fibres.\n\nMalheureusement, votre candidature n’a pas été retenue.\n\nCordialement',
      'Chargé(e) de mission fibres',
    ],
    [
      'Poste 31-2207 Préposé(e) aux métiers - Suivi',
      'Bonjour Noor,\n\nNous avons lu votre dossier au poste 31-2207 Préposé(e) aux métiers.\n\nMalheureusement, votre candidature n’a pas été retenue.\n\nCordialement',
      'Préposé(e) aux métiers',
    ],
    [
      'Votre candidature',
      'Bonjour Noor,\n\nVotre profil de Vendeur(se) en mercerie nous a plu.\n\nMalheureusement, votre candidature n’a pas été retenue.\n\nCordialement',
      'Vendeur(se) en mercerie',
    ],
    [
      'Votre candidature',
      'Bonjour Noor,\n\nL’affichage Technicien(ne) de teinture est maintenant fermé.\n\nMalheureusement, votre candidature n’a pas été retenue.\n\nCordialement',
      'Technicien(ne) de teinture',
    ],
    [
      'Tu candidatura',
      'Hola Noor:\n\nLa vacante de Tejedor/a de lino a la que te postulaste ya está cubierta.\n\nLamentamos comunicarte que no has sido seleccionada.\n\nUn saludo',
      'Tejedor/a de lino',
    ],
    [
      'Tu candidatura',
      'Hola Noor:\n\nBuscábamos un/a Encargado/a de telares y nos escribiste.\n\nLamentamos comunicarte que no has sido seleccionada.\n\nUn saludo',
      'Encargado/a de telares',
    ],
    [
      'Tu candidatura',
      'Hola Noor:\n\nFue un placer hablar contigo sobre el puesto de Técnica de tintes del pasado jueves.\n\nLamentamos comunicarte que no has sido seleccionada.\n\nUn saludo',
      'Técnica de tintes',
    ],
    [
      'Tu candidatura',
      'Hola Noor:\n\nHas participado en el proceso para la contratación de un/a Auxiliar de taller.\n\nLamentamos comunicarte que no has sido seleccionada.\n\nUn saludo',
      'Auxiliar de taller',
    ],
    [
      'Tu candidatura',
      'Hola Noor:\n\nRecibimos tu currículum para el puesto de Cajera de mercería a jornada completa.\n\nLamentamos comunicarte que no has sido seleccionada.\n\nUn saludo',
      'Cajera de mercería',
    ],
    [
      'Tu candidatura',
      'Hola Noor:\n\nTe inscribiste en la oferta de Prácticas en diseño textil.\n\nLamentamos comunicarte que no has sido seleccionada.\n\nUn saludo',
      'Prácticas en diseño textil',
    ],
    [
      'A sua candidatura',
      'Olá Noor,\n\nProcurávamos um(a) Técnico(a) de tinturaria e enviou-nos o seu currículo.\n\nInfelizmente, a sua candidatura não foi selecionada.\n\nCumprimentos',
      'Técnico(a) de tinturaria',
    ],
    [
      'A sua candidatura',
      'Olá Noor,\n\nA vaga de Operadora de tear à qual se candidatou foi preenchida.\n\nInfelizmente, a sua candidatura não foi selecionada.\n\nCumprimentos',
      'Operadora de tear',
    ],
    [
      'A sua candidatura',
      'Olá Noor,\n\nA sua inscrição na posição 20417 - Auxiliar de Tecelagem | Tarnova foi analisada.\n\nInfelizmente, a sua candidatura não foi selecionada.\n\nCumprimentos',
      'Auxiliar de Tecelagem',
    ],
    [
      'Re: CV para Costureira de amostras',
      'Olá Noor,\n\nLemos tudo com atenção.\n\nInfelizmente, a sua candidatura não foi selecionada.\n\nCumprimentos',
      'Costureira de amostras',
    ],
    [
      'A sua candidatura',
      'Olá Noor,\n\nFoi bom conhecê-la na entrevista para o lugar de Gerente de loja.\n\nInfelizmente, a sua candidatura não foi selecionada.\n\nCumprimentos',
      'Gerente de loja',
    ],
    [
      'La Sua candidatura',
      'Buongiorno Noor,\n\nCercavamo un/una Addetto/a alla tintoria e ci ha scritto.\n\nPurtroppo abbiamo scelto un altro candidato.\n\nCordiali saluti',
      'Addetto/a alla tintoria',
    ],
    [
      'La Sua candidatura',
      'Buongiorno Noor,\n\nLa posizione di Tessitore campionario è stata coperta.\n\nPurtroppo abbiamo scelto un altro candidato.\n\nCordiali saluti',
      'Tessitore campionario',
    ],
    [
      'La Sua candidatura',
      'Buongiorno Noor,\n\nCon riferimento alla Sua candidatura in qualità di Operaio tessile, Le scriviamo quanto segue.\n\nPurtroppo abbiamo scelto un altro candidato.\n\nCordiali saluti',
      'Operaio tessile',
    ],
  ]);
});

describe('when a post was talked about, and what became of it', () => {
  check([
    [
      'Votre candidature',
      'Bonjour Noor,\n\nVous avez passé un entretien pour le poste de Teinturière de jour jeudi dernier.\n\nMalheureusement, nous avons choisi quelqu’un d’autre.',
      'Teinturière de jour',
    ],
    [
      'A sua candidatura',
      'Olá Noor,\n\nO processo para a vaga de Operadora de tear chegou ao fim.\n\nInfelizmente, não foi selecionada.',
      'Operadora de tear',
    ],
  ]);
});

describe('what a sentence goes on with, a season, a town or a shop is no part of a post', () => {
  check([
    [
      'Deine Bewerbung',
      'Hallo Noor,\n\nvielen Dank für deine Bewerbung als Färber (w/m/d) im Raum Tarnau. Leider haben wir uns für jemand anderen entschieden.\n\nHR',
      'Färber (w/m/d)',
    ],
    [
      'Ihr Vertragsangebot',
      'Liebe Noor,\n\nwir freuen uns, Ihnen die Stelle als Sous Chef für die Sommersaison anzubieten.\n\nBis bald',
      'Sous Chef',
    ],
    [
      'Terugkoppeling gesprek',
      'Beste Noor,\n\nWe hebben je sollicitatie voor Teamleider Weverij nog eens naast elkaar gelegd met de andere. Helaas is de keuze op iemand anders gevallen.',
      'Teamleider Weverij',
    ],
    [
      'Ontvangstbevestiging',
      'Beste Noor,\n\nUw sollicitatie naar de functie van Wever (team Katoen) is goed ontvangen.',
      'Wever',
    ],
  ]);
});

it('a house that is called by a trade is no post', async () => {
  const body =
    'Dear Noor,\n\nThank you for your interest in The Weaver Group and for applying for the role of Graphics Intern. We read everything.\n\nThe Weaver Group Talent Team';
  const { company, role } = await read(
    'The Weaver Group <weaver@myworkday.com>',
    'Your application to The Weaver Group',
    body,
  );
  expect([company, role]).toEqual(['The Weaver Group', 'Graphics Intern']);
});
