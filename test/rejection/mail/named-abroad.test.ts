import { describe, expect, it } from 'vitest';
import { readAsSent } from './forwarded.ts';

/** Who sends it, its subject, its words; what is read out of it. */
type Case = [from: string, subject: string, body: string, role: string | null, company: string | null];

const check = (cases: Case[]): void => {
  for (const [from, subject, body, role, company] of cases)
    it(`${role}, ${company}: ${subject}`, async () => {
      const read = await readAsSent(subject, body, from);
      expect([read.role, read.company]).toEqual([role, company]);
    });
};

describe('what stands in brackets behind a post', () => {
  check([
    [
      'Filati Tarn <noreply@inrecruiting.example>',
      'Candidatura ricevuta',
      'Ciao Ida,\n\ngrazie per esserti candidata alla posizione di Responsabile Tessitura (sede: Prato) in Filati Tarn!\n\nIl nostro team esaminerà il tuo profilo.',
      'Responsabile Tessitura',
      'Filati Tarn',
    ],
    [
      'Weberei Tarn <karriere@weberei-tarn.example>',
      'Eingangsbestätigung',
      'Hallo Ida,\n\nvielen Dank für deine Bewerbung als Sachbearbeiter Einkauf (m/w/d) (Standort: Chemnitz). Wir melden uns.\n\nWeberei Tarn',
      'Sachbearbeiter Einkauf (m/w/d)',
      'Weberei Tarn',
    ],
    [
      'Tissages Tarn <rh@tissages-tarn.example>',
      'Votre candidature',
      "Bonjour,\n\nNous avons bien reçu votre candidature au poste de Chef d'atelier (lieu : Roanne) chez Tissages Tarn. Nous revenons vers vous.",
      "Chef d'atelier",
      'Tissages Tarn',
    ],
    [
      'Recruiting | Tarn Mobility <recruiting@tarnmobility.example>',
      'Terminverschiebung: Kennenlernen Data Engineer',
      'Hallo Ida,\n\nwir müssen unseren Termin leider verschieben. Such dir bitte einen neuen Slot für dein zweites Gespräch (Data Engineer, Team Webstuhl) aus.',
      'Data Engineer',
      'Tarn Mobility',
    ],
  ]);
});

describe('the post in a subject', () => {
  check([
    [
      'HR Ziekenhuis Tarn <hr@ziekenhuistarn.example>',
      'Uitnodiging gesprek Wever SEH',
      'Beste Noor,\n\nGraag nodigen we je uit voor een gesprek over de functie Wever SEH (24-32 uur) op dinsdag 6 mei.\n\nZiekenhuis Tarn',
      'Wever SEH',
      'Ziekenhuis Tarn',
    ],
    [
      'Gemeinde Tarn <personal@tarn.example>',
      'Entscheidung Leitung Buchhaltung',
      'Sehr geehrte Frau Amann,\n\nder Rat hat sich für die andere Finalistin entschieden.\n\nGemeinde Tarn',
      'Leitung Buchhaltung',
      'Gemeinde Tarn',
    ],
    [
      'Schreinerei Tarn <info@schreinerei-tarn.example>',
      'AW: Bewerbung Geselle',
      'Servus Ida,\nich nehm den anderen, der hat schon den Führerschein.\nGruß',
      'Geselle',
      'Schreinerei Tarn',
    ],
    [
      'Servicio de Personal <personal@aytotarn.example>',
      'Citación prueba práctica - Oficial de fontanería',
      'Se le convoca a la prueba práctica del proceso selectivo de Oficial de Fontanería (3 plazas), que tendrá lugar el día 22 de mayo.',
      'Oficial de Fontanería',
      null,
    ],
    [
      'Els De Wever <els.dewever@drukkerijlinders.example>',
      'Contractvoorstel',
      'Dag Noor\n\nZoals gezegd: we willen je er graag bij als Drukker offset vanaf 3 maart! In bijlage het voorstel.\n\nTot gauw\nEls De Wever',
      'Drukker offset',
      'Drukkerij Linders',
    ],
  ]);
});

describe('what is no post', () => {
  check([
    [
      'Universität Tarn <personal@uni-tarn.example>',
      'Ausschreibung 44/2025 - Wissenschaftliche*r Mitarbeiter*in (65 %, E 13 TV-L)',
      'Sehr geehrte Frau Amann,\n\nSie konnten nicht berücksichtigt werden. Bitte verstehen Sie diese Entscheidung nicht als Bewertung Ihrer wissenschaftlichen Leistung.\n\nUniversität Tarn',
      'Wissenschaftliche*r Mitarbeiter*in (65 %, E 13 TV-L)',
      'Universität Tarn',
    ],
  ]);
});

describe('who carries a letter', () => {
  check([
    [
      'bewerbungspilot.de <noreply@bewerbungspilot.example>',
      'Statusänderung zu Ihrer Bewerbung',
      'Hallo Noor Amann,\n\nes gibt Neuigkeiten zu einer Ihrer Bewerbungen:\n\nKaufmännische Mitarbeiterin Auftragsbearbeitung (m/w/d)\nTarn Verpackungen GmbH, Bünde\n\nStatus: Absage durch das Unternehmen',
      'Kaufmännische Mitarbeiterin Auftragsbearbeitung (m/w/d)',
      'Tarn Verpackungen GmbH',
    ],
    [
      'EmpleoYa <noresponder@empleoya.example>',
      '¡Tu inscripción se ha realizado correctamente!',
      '¡Hola, Noor!\n\nTu CV ya está en manos de Clínica Dental Tarn.\n\nOferta: Higienista dental\n\nLa empresa revisará tu candidatura.\n\nVer mis candidaturas',
      'Higienista dental',
      'Clínica Dental Tarn',
    ],
    [
      'Kantonale Webschule Tarn <noreply@umantis.com>',
      'Ihre Bewerbung als Sachbearbeiter/in Quellensteuer 80 %',
      'Guten Tag Frau Amann\n\nBesten Dank für Ihr Interesse an der Stelle als Sachbearbeiter/in Quellensteuer 80 %. Ihre Bewerbung konnten wir leider nicht berücksichtigen.\n\nKantonale Webschule Tarn\nPersonaldienst',
      'Sachbearbeiter/in Quellensteuer 80 %',
      'Kantonale Webschule Tarn',
    ],
  ]);
});

describe('in small letters, below a greeting', () => {
  check([
    [
      'HR Tarn Weverijen <hr@tarnweverijen.example>',
      'Ontvangstbevestiging',
      'Beste Noor,\n\nJe sollicitatie naar de functie procesoperator nachtdienst is goed bij ons binnengekomen.\n\nVriendelijke groet,\nTarn Weverijen',
      'procesoperator nachtdienst',
      'Tarn Weverijen',
    ],
    [
      'Sparkasse Tarn <ausbildung@sparkasse-tarn.example>',
      'Deine Zusage',
      'Liebe Noor,\n\ndu hast uns überzeugt! Wir bieten dir einen Platz für die Ausbildung zur Bankkauffrau bei der Sparkasse Tarn an.',
      'Ausbildung zur Bankkauffrau',
      'Sparkasse Tarn',
    ],
    [
      'Menuiserie Tarn <contact@menuiserie-tarn.example>',
      "Promesse d'embauche",
      'Bonjour Noor,\n\nje vous confirme que nous souhaitons vous embaucher comme poseur menuiserie bois à compter du lundi 22 septembre, en CDI.\n\nMenuiserie Tarn',
      'poseur menuiserie bois',
      'Menuiserie Tarn',
    ],
    [
      'Romain Renner <romain@brasserietarn.example>',
      'Entretien',
      "Bonjour Noor,\n\nOn n'a pas encore vu tous les candidats pour le poste de chef de partie mais votre passage à Lyon m'intéresse.\n\nRomain Renner\nBrasserie Tarn",
      'chef de partie',
      'Brasserie Tarn',
    ],
  ]);
});

describe('a house and its place below a post', () => {
  check([
    [
      'Computrabajo <no-responder@computrabajo.example>',
      'Su candidatura ha finalizado',
      'Hola, Noor\n\nEl proceso en el que participabas ha finalizado:\n\nRegente de farmacia\nDroguerías Tarn - Medellín, Antioquia\n\nLa empresa ha seleccionado a otro candidato.',
      'Regente de farmacia',
      'Droguerías Tarn',
    ],
    [
      'Catho <vagas@catho.example>',
      'Processo encerrado: Motorista Carreteiro',
      'Noor, temos uma atualização\n\nA empresa Cargas Tarn encerrou o processo seletivo da vaga Motorista Carreteiro.\n\nSeu currículo não foi escolhido.',
      'Motorista Carreteiro',
      'Cargas Tarn',
    ],
  ]);
});

describe('who writes', () => {
  it('is a person, and not the house whose name stands behind hers', async () => {
    const read = await readAsSent(
      'Kurzes Update',
      'Hi Noor,\n\nam Ende gehen wir für die Rolle als Loom Manager mit einer anderen Person weiter.\n\nLiebe Grüße\nLea\n\nLea Horn · People\nTarnfeld GmbH',
      'Lea von Tarnfeld <lea.horn@tarnfeld.example>',
    );
    expect([read.company, read.contact.name]).toEqual(['Tarnfeld', 'Lea Horn']);
  });
  it('is a house by one word for it', async () => {
    const read = await readAsSent(
      'Ihre Bewerbung',
      'Sehr geehrte Frau Amann,\n\nwir können Ihnen diese Stelle leider nicht anbieten.\n\nMit freundlichen Grüßen\ni. A. Petra Renner\nPersonalwesen\nDiakoniekrankenhaus Tarnbrück gGmbH',
      'Diakoniekrankenhaus Tarnbrück <karriere@diak-tarnbrueck.example>',
    );
    expect(read.company).toBe('Diakoniekrankenhaus Tarnbrück');
  });
});
