import { describe, expect, it } from 'vitest';
import { read } from './forwarded.ts';

/** Who sends it, its subject, its words; the house that is read out of it. */
type Case = [from: string, subject: string, body: string, company: string | null];

const check = (cases: Case[]): void => {
  for (const [from, subject, body, company] of cases)
    it(`${company}: ${from}`, async () => {
      expect((await read(from, subject, body)).company).toBe(company);
    });
};
const NO = 'Leider haben wir uns für eine andere Person entschieden.';

describe('houses that look like somebody', () => {
  check([
    [
      'Elisabethkrankenhaus Tarnbrück <karriere@ek-tarnbrueck.example>',
      'Ihre Bewerbung',
      `Sehr geehrte Frau Amann,\n\n${NO}\n\nMit freundlichen Grüßen\nElisabethkrankenhaus Tarnbrück`,
      'Elisabethkrankenhaus Tarnbrück',
    ],
    [
      'Kantonale Webereiverwaltung Tarn <noreply@umantis.com>',
      'Ihre Bewerbung als Sachbearbeiter/in Färberei 60 %',
      `Guten Tag Frau Amann\n\n${NO}\n\nFreundliche Grüsse\n\nKantonale Webereiverwaltung Tarn\nPersonaldienst`,
      'Kantonale Webereiverwaltung Tarn',
    ],
    [
      'Mia von Webtarn <mia.renner@webtarn.example>',
      'Kurzes Update',
      `Hi Noor,\n\n${NO}\n\nLiebe Grüße\nMia\n\nMia Renner · People & Culture\nWebtarn GmbH`,
      'Webtarn',
    ],
    [
      'Talents Tarnac <ne-pas-repondre@tarnac-talents.example>',
      'Votre candidature',
      "Bonjour,\n\nNous ne pouvons malheureusement pas retenir votre candidature.\n\nCordialement,\nL'équipe Talents\nGroupe Tarnac",
      'Tarnac',
    ],
  ]);
});

describe('an article that belongs to a name', () => {
  check([
    [
      'Ida Renner <ida@metierdestoiles.example>',
      'Entretien tisserand - Le Métier des Toiles',
      'Bonjour Noor,\n\nJe peux vous recevoir jeudi à 15h pour un entretien.\n\nIda Renner',
      'Le Métier des Toiles',
    ],
  ]);
});

describe('who decides is no house', () => {
  check([
    [
      'Universität Tarnau <personal@uni-tarnau.example>',
      'Ihre Bewerbung',
      'Sehr geehrte Frau Amann,\n\nfür Ihre Bewerbung danke ich Ihnen. Die Auswahlkommission hat sich leider für eine andere Person entschieden.\n\nMit freundlichen Grüßen\n\nUniversität Tarnau',
      'Universität Tarnau',
    ],
    [
      'Universidad de Tarna <pdi@utarna.example>',
      'Su solicitud',
      'Estimada Noor:\n\nLa Comisión de Selección ha decidido proponer a otra persona para la plaza.\n\nUniversidad de Tarna',
      'Universidad de Tarna',
    ],
  ]);
});

describe('a client, whoever signs', () => {
  check([
    [
      'Ida Renner <irenner@tarnaseleccion.example>',
      'Proceso Jefe/a de Taller',
      'Buenos días, Noor:\n\nNuestro cliente, Tejidos Marisma S.A., ha decidido no avanzar con tu candidatura.\n\nSaludos,\nIda Renner\nTarna Selección',
      'Tejidos Marisma',
    ],
  ]);
});

describe('what a board carries', () => {
  check([
    [
      'Computrabajo <no-responder@computrabajo.com>',
      'Tu candidatura ha finalizado',
      'Hola, Noor\n\nEl proceso de selección al que te presentaste ha terminado:\n\nTejedora de telar\nHilaturas Santa Ida - Cali, Valle\n\nLa empresa ha seleccionado a otra persona.',
      'Hilaturas Santa Ida',
    ],
    [
      'Catho <vagas@catho.com.br>',
      'Processo encerrado: Tecelão Júnior',
      'Noor, temos uma atualização\n\nA empresa Tecidos Marabá encerrou o processo seletivo da vaga Tecelão Júnior.\n\nSeu currículo não foi escolhido.',
      'Tecidos Marabá',
    ],
    [
      'VDAB <noreply@vdab.be>',
      'Je sollicitatie werd verstuurd',
      'Dag Noor,\n\nJe sollicitatie voor wever werd verstuurd naar Weverij De Hoek.\n\nVeel succes!',
      'Weverij De Hoek',
    ],
    [
      'Indeed <no-reply@indeed.com>',
      'Status da sua candidatura',
      'A Tecelagem Pedra Branca informou que não seguirá com a sua candidatura para o cargo de Tecelão.',
      'Tecelagem Pedra Branca',
    ],
    [
      'Carrefour des Tisserands <noreply@carrefourtisserands.example>',
      'Votre candidature a été transmise',
      "Bonjour Noor,\n\nVotre candidature pour l'offre « Lissier H/F » a bien été transmise à l'entreprise Lainière du Valtarn.\n\nL'équipe Carrefour des Tisserands",
      'Lainière du Valtarn',
    ],
    [
      'Indeed <noreply@indeed.com>',
      'Status Ihrer Bewerbung: Weberin',
      'Hallo Noor,\n\nTarnberg Textil GmbH hat den Status Ihrer Bewerbung auf die Stelle Weberin (m/w/d) in Herne aktualisiert: Nicht ausgewählt.',
      'Tarnberg Textil GmbH',
    ],
  ]);
});

describe('houses by their kind', () => {
  check([
    [
      'Kanzlei Tarn Renner Partner <bewerbung@trp-legal.example>',
      'Ihre Bewerbung',
      `Sehr geehrte Frau Amann,\n\n${NO}\n\nMit freundlichen Grüßen\nKanzlei Tarn Renner Partner`,
      'Kanzlei Tarn Renner Partner',
    ],
    [
      'Rijksdienst Textielbeheer <solliciteren@rtb.example>',
      'Uw sollicitatie',
      'Geachte heer Amann,\n\nWij hebben besloten uw kandidatuur niet in behandeling te nemen.\n\nHoogachtend,\nRijksdienst Textielbeheer',
      'Rijksdienst Textielbeheer',
    ],
    [
      'Haus am Tarnhof <pdl@tarnhof.example>',
      'Ihre Bewerbung',
      `Guten Tag Frau Amann\n\n${NO}\n\nFreundliche Grüsse\nHaus am Tarnhof\nIda Renner, Pflegedienstleitung`,
      'Haus am Tarnhof',
    ],
  ]);
});
