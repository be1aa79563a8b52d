import { describe, expect, it } from 'vitest';
import { read } from './forwarded.ts';

const KRAMER = 'Weberei Kramer <post@weberei-kramer.example>';
const NO = 'Leider haben wir uns für eine andere Person entschieden.';

/** The subject, the words, the post that is read out of it. */
const POSTS: [subject: string, body: string, role: string | null][] = [
  [
    'Zwischenstand',
    'Hallo Noor,\n\nleider hat sich das Verfahren für die Stelle Technologin Färberei (m/w/d) aufgrund der Ferien verzögert. Wir melden uns.',
    'Technologin Färberei (m/w/d)',
  ],
  [
    'Deine Bewerbung bei Kramer',
    `Hallo Noor,\n\nfür die Rolle Webkantenplaner (all genders) in so kurzer Zeit viele Unterlagen zu bekommen, hat uns überrascht. ${NO}`,
    'Webkantenplaner (all genders)',
  ],
  [
    'Unser Gespräch',
    'Hallo Noor,\n\nfür den Loom Success Manager brauchen wir jemanden, der schon Webstühle verkauft hat. Darum müssen wir dir absagen.',
    'Loom Success Manager',
  ],
  ['AW: Bewerbung Chef de Rang', `Hallo Noor,\n\ndanke für deine Bewerbung als Chef de Rang. ${NO}`, 'Chef de Rang'],
  ['AW: Saisonstelle Rezeption', `Hallo Noor,\n\n${NO}`, 'Rezeption'],
  [
    'Je sollicitatie bij Tarnstof',
    'Hoi Noor,\n\nToch gaan we niet met je in gesprek over de functie Inkoper Wol- en Garenwaren. Volgende keer beter!',
    'Inkoper Wol- en Garenwaren',
  ],
  [
    'Arbeidsovereenkomst',
    'Beste Noor,\n\nIn de bijlage vind je je arbeidsovereenkomst als teamleider weverij (Tarnwijk, 36 uur).',
    'teamleider weverij',
  ],
  [
    'Ons belletje',
    'Ha Noor,\n\nZonder rijbewijs kunnen we je als monteur weefgetouwen niet inzetten, dus we gaan niet met je verder.',
    'monteur weefgetouwen',
  ],
  [
    'Over je sollicitatie',
    'Hey Noor!\n\nThanks voor je interesse in Winkelmedewerker Tarnwijk. We gaan helaas niet met je verder.',
    'Winkelmedewerker Tarnwijk',
  ],
  [
    'Uw sollicitatie VAC-24',
    'Beste Noor\n\nBedankt voor je sollicitatie als Werfleider weefzaal (regio Tarnwijk). De vacature is ondertussen ingevuld.',
    'Werfleider weefzaal',
  ],
  [
    'Uw kandidatuur',
    'Beste kandidaat,\n\nUw kandidatuur voor de selectie Verfdeskundige (m/v/x) voor de FOD Weefsels werd geregistreerd. U ontvangt bericht.',
    'Verfdeskundige (m/v/x)',
  ],
  [
    'Je procedure',
    'Beste Noor,\n\nDe functie van Kleurtechnoloog vervalt helaas, en wij beëindigen de procedure.',
    'Kleurtechnoloog',
  ],
  ['Ihre Bewerbung als Küsterin', `Guten Tag Frau Amann,\n\n${NO}`, 'Küsterin'],
  ['Bewerbung Floristin', `Liebe Noor,\n\n${NO}`, 'Floristin'],
  [
    'Dein Volontariat',
    'Liebe Noor,\n\ndanke für deine Bewerbung um ein Volontariat Webkunde. Leider hat es nicht gereicht.',
    'Volontariat Webkunde',
  ],
  [
    'Ihre Bewerbung',
    `Guten Tag Frau Amann,\n\ndanke für Ihre Bewerbung als Psychologin (m/w/d) im Zentrum für Weberei Tarnau. ${NO}`,
    'Psychologin (m/w/d)',
  ],
  [
    'Ihre Bewerbung',
    `Guten Tag Frau Amann,\n\nauf die Stelle der Medizinischen Fachangestellten (m/w/d) haben sich viele beworben. ${NO}`,
    'Medizinische Fachangestellte (m/w/d)',
  ],
  [
    'Ausbildung zur Weberin 2027',
    `Liebe Noor,\n\ndanke für deine Bewerbung um die Ausbildung zur Weberin. ${NO}`,
    'Ausbildung zur Weberin',
  ],
  [
    'Dein Interview',
    'Moin Noor,\n\nes war schön, dich kennenzulernen! Wir machen im Prozess für den UX-Webplaner (m/w/d) trotzdem mit anderen weiter. Alles Gute für dich.',
    'UX-Webplaner (m/w/d)',
  ],
  [
    'sollicitatie leerkracht groep 3/4',
    'Beste Noor, de commissie heeft voor de functie leerkracht groep 3/4 een andere sollicitant voorgedragen.',
    'leerkracht groep 3/4',
  ],
  [
    'Lehrauftrag Webkunde',
    `Guten Tag Frau Amann,\n\ndanke für Ihre Bewerbung um den Lehrauftrag Webkunde. ${NO}`,
    'Lehrauftrag Webkunde',
  ],
  ['AW: Bewerbung Skilehrer Winter 25/26', `Hi Noor,\n\ndanke für die Bewerbung als Skilehrer. ${NO}`, 'Skilehrer'],
  [
    'Sollicitatie Webspecialist (schaal 10)',
    'Geachte mevrouw Amann, uw sollicitatie naar de functie Webspecialist (schaal 10) zetten wij niet voort.',
    'Webspecialist',
  ],
  [
    'Brouwer gezocht',
    'Ha Noor, bedankt voor je komst. We gaan voor een brouwer met meer ervaring. Veel succes!',
    'brouwer',
  ],
  // What somebody has been is no post of theirs.
  [
    'Je sollicitatie',
    'Beste Noor,\n\nJe ervaring als teamleider weverij sprak ons aan, maar helaas gaan we niet met je verder.',
    null,
  ],
];

describe('posts in German and Dutch', () => {
  it.each(POSTS)('%s: %s', async (subject, body, role) => {
    expect((await read(KRAMER, subject, body)).role).toBe(role);
  });
});

/** Who sends it, its subject, its words, the house that is read out of it. */
const HOUSES: [from: string, subject: string, body: string, company: string | null][] = [
  [
    'Sekretariat Prof. Renner <sekretariat.renner@uni-tarnau.example>',
    'Einladung zum Vorstellungsgespräch',
    'Sehr geehrte Frau Amann,\n\nich lade Sie zu einem Gespräch ein. Beachten Sie, dass die Universität Tarnau leider keine Reisekosten übernimmt.\n\nIda Holm',
    'Universität Tarnau',
  ],
  [
    'Der Dekan, Fakultät IV <dekanat4@tarn-hs.example>',
    'Ihre Bewerbung auf die Professur Webtechnik',
    'Sehr geehrte Frau Dr. Amann,\n\nder Senat der Tarn Hochschule Webau/Tarnau hat die Liste beschlossen. Sie sind auf der Liste nicht vertreten.\n\nProf. Dr. Ida Renner',
    'Tarn Hochschule Webau/Tarnau',
  ],
  [
    'Lehrstuhl für Weberei <sekretariat@wk.tu-tarnstadt.example>',
    'Ihre Bewerbung als Doktorandin',
    `Guten Tag Frau Amann,\n\ndanke für Ihre Bewerbung am Lehrstuhl für Weberei der Technischen Universität Tarnstadt. ${NO}`,
    'Technische Universität Tarnstadt',
  ],
  [
    'Berghotel Webblick <jobs@webblick.example>',
    'Commis de Cuisine',
    `Servus Noor,\n\n${NO}\n\nLG Hias`,
    'Berghotel Webblick',
  ],
  [
    'Kinderhort Webstube <team@hort-webstube.example>',
    'Fachkraft',
    `Hallo Noor, ${NO} Liebe Grüße vom Team Webstube`,
    'Kinderhort Webstube',
  ],
  [
    'Bas de Groot <bas@degrootsearch.example>',
    'Salarisadministrateur in Tarnau',
    'Hoi Noor, mijn opdrachtgever heeft helaas voor een ander gekozen voor de rol van Salarisadministrateur.',
    null,
  ],
  [
    'Bewerbungen <bewerbungen@dwwt.example>',
    'Ihre Bewerbung',
    `Guten Tag Frau Amann,\n\n${NO}\n\nMit freundlichen Grüßen\nDiakonisches Werk Webtal e.V.\nPersonalreferat`,
    'Diakonisches Werk Webtal e.V.',
  ],
  [
    'WZC Webrust <personeel@wzc-webrust.example>',
    'Nachtverpleegkundige',
    'Dag Noor, helaas hebben we gekozen voor een andere kandidaat. Veel succes. Directie Woonzorgcentrum Webrust',
    'Woonzorgcentrum Webrust',
  ],
  // Another house of the same town
  [
    'Personalamt <bewerbung@stadt-tarnau.example>',
    'Ihre Bewerbung',
    `Guten Tag Frau Amann,\n\nnach dem Studium an der Universität Tarnau bringen Sie viel mit. ${NO}\n\nStadt Tarnau`,
    'Stadt Tarnau',
  ],
  [
    'Karriereteam <karriere@tw-bewerbung.example>',
    'Deine Bewerbung',
    `Hallo Noor,\n\n${NO}\n\nDein Karriereteam\n\ntw-webwaren markt GmbH + Co. KG, Am Webplatz 1, 76227 Tarnau`,
    'tw-webwaren markt GmbH + Co. KG',
  ],
  [
    'TBB CFT FFT <jobs@tbb.example>',
    'Ihre Bewerbung als Weber:in - Quereinstieg',
    `Guten Tag Frau Amann\n\nBesten Dank für Ihr Interesse an der TBB. ${NO}\n\nFreundliche Grüsse\nReto Ammann\nHR Service Center`,
    'TBB',
  ],
  [
    'Webamt Tarnau - Referat Personal <bewerbung@wat-personal.example>',
    'Bewerbungsverfahren 12',
    `Guten Tag Frau Amann,\n\n${NO}\n\nIm Auftrag\nMielke`,
    'Webamt Tarnau',
  ],
  [
    'Indeed <noreply@indeed.com>',
    'Update zu Ihrer Bewerbung',
    'Weberin (m/w/d)\n\nHallo Noor,\n\nder Arbeitgeber Webzentrum Tarnau hat sich entschieden, mit Ihrer Bewerbung nicht fortzufahren.\n\nHier sind ähnliche Jobs:\nFärberin - Praxis Dr. Renner, Tarnau',
    'Webzentrum Tarnau',
  ],
  [
    'VDAB <noreply@vdab.example>',
    'Kandidatuur Wever',
    'Beste Noor,\n\nDe werkgever De Tarnse Weverij nv heeft je sollicitatie voor de vacature Wever beantwoord: helaas gaan we niet met u verder.',
    'De Tarnse Weverij',
  ],
  [
    'Directie De Tarnboog <directie@obstarnboog.example>',
    'Uitnodiging gesprek',
    'Beste Noor,\n\nWe willen je graag ontmoeten voor een gesprek op woensdag 11 juni.\n\nGroetjes,\nIda Maas\ndirecteur Basisschool De Tarnboog',
    'Basisschool De Tarnboog',
  ],
  [
    'Jobradar <agent@webradar.example>',
    '3 neue Treffer für "Weber, Tarnau"',
    'Guten Morgen Noor,\n\ndein Suchagent hat neue Stellen gefunden:\n\nWeber (m/w/d) – Tarnweb GmbH, Tarnau\nFärber/in – Webau Textil, Traun',
    null,
  ],
];

describe('houses in German and Dutch', () => {
  it.each(HOUSES)('%s: %s', async (from, subject, body, company) => {
    expect((await read(from, subject, body)).company).toBe(company);
  });
});

it('no office signs as somebody', async () => {
  const { contact } = await read(
    'Landkreis Tarnau <personalamt@landkreis-tarnau.example>',
    'Bewerbungsverfahren',
    `Guten Tag Frau Amann,\n\n${NO}\n\nMit freundlichen Grüßen\nLandkreis Tarnau\nDer Landrat\nIm Auftrage\nTepper`,
  );
  expect(contact.name).toBe('Tepper');
});
