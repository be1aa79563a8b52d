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

describe('houses in Romance letters', () => {
  check([
    [
      'Emplois du Val <ne-pas-repondre@emplois-du-val.example>',
      'Votre candidature',
      'Bonjour,\n\nLa collectivité Communauté de communes du Haut-Tarn a traité votre candidature.\n\nMalheureusement, votre candidature n’a pas été retenue.\n\nL’équipe',
      'Communauté de communes du Haut-Tarn',
    ],
    [
      'Emplois du Val <ne-pas-repondre@emplois-du-val.example>',
      'Votre candidature',
      'Bonjour,\n\nLe recruteur de Filature Tarnac a consulté votre candidature pour l’offre Tisserand.\n\nMalheureusement, votre candidature n’a pas été retenue.\n\nL’équipe',
      'Filature Tarnac',
    ],
    [
      'Emplois du Val <ne-pas-repondre@emplois-du-val.example>',
      'Votre candidature',
      'Bonjour,\n\nVotre candidature à l’offre "Tisserand" de Maison Tarnac a été clôturée.\n\nMalheureusement, votre candidature n’a pas été retenue.\n\nL’équipe',
      'Maison Tarnac',
    ],
    [
      'Emplois du Val <ne-pas-repondre@emplois-du-val.example>',
      'Votre candidature',
      'Bonjour,\n\nVotre candidature à l’offre Tisserand proposée par Ateliers Tarnac a été clôturée.\n\nMalheureusement, votre candidature n’a pas été retenue.\n\nL’équipe',
      'Ateliers Tarnac',
    ],
    [
      'Emplois du Val <ne-pas-repondre@emplois-du-val.example>',
      'Votre candidature',
      'Bonjour,\n\nNous avons transmis votre candidature à Clinique Tarnac pour le poste de Lingère.\n\nMalheureusement, votre candidature n’a pas été retenue.\n\nL’équipe',
      'Clinique Tarnac',
    ],
    [
      'Noor Amann <noor@gmail.com>',
      'Votre candidature',
      'Bonjour,\n\nAu nom de toute l’équipe de Théâtre du Tarn, merci de votre venue.\n\nMalheureusement, votre candidature n’a pas été retenue.\n\nL’équipe',
      'Théâtre du Tarn',
    ],
    [
      'Portal de Ofertas <no-responder@portal-ofertas.example>',
      'Tu candidatura',
      'Hola Ida:\n\nTe informamos que Talleres Tarnosa ha finalizado el proceso de selección de Tejedora.\n\nLamentamos comunicarte que no has sido seleccionada.\n\nEl equipo',
      'Talleres Tarnosa',
    ],
    [
      'Portal de Ofertas <no-responder@portal-ofertas.example>',
      'Tu candidatura',
      'Hola Ida:\n\nTe inscribiste en la oferta de Tejedora publicada por Hilados Tarnosa.\n\nLamentamos comunicarte que no has sido seleccionada.\n\nEl equipo',
      'Hilados Tarnosa',
    ],
    [
      'Portal de Empleo <no-responder@empleo-portal.example>',
      'Tu candidatura',
      'Hola Ida:\n\nTu inscripción a la oferta Analista de Tesorería de Banco Tarnosa ha cambiado de estado.\n\nLamentamos comunicarte que no has sido seleccionada.\n\nEl equipo',
      'Banco Tarnosa',
    ],
    [
      'Portal de Vagas <nao-responda@portal-vagas.example>',
      'A sua candidatura',
      'Olá Ida,\n\nInformamos que Colégio Tarnova finalizou o processo de seleção para Costureira.\n\nInfelizmente, a sua candidatura não foi selecionada.\n\nA equipa',
      'Colégio Tarnova',
    ],
    [
      'Portal de Vagas <nao-responda@portal-vagas.example>',
      'A sua candidatura',
      'Olá Ida,\n\nA sua candidatura para Costureira na Clínica Tarnova não avançou.\n\nInfelizmente, a sua candidatura não foi selecionada.\n\nA equipa',
      'Clínica Tarnova',
    ],
    [
      'Portal de Vagas <nao-responda@portal-vagas.example>',
      'A sua candidatura',
      'Olá Ida,\n\nA empresa Mercados Tarnova Ltda encerrou o processo para a vaga de Costureira.\n\nInfelizmente, a sua candidatura não foi selecionada.\n\nA equipa',
      'Mercados Tarnova Ltda',
    ],
    [
      'Portale Lavoro <no-reply@lavoro-portale.example>',
      'La tua candidatura',
      'Ciao Ida,\n\nla tua candidatura per Tessitore presso Cooperativa Il Tarno non è stata selezionata.\n\nIl team',
      'Cooperativa Il Tarno',
    ],
    [
      'Ida Renner <ida.renner@gmail.com>',
      'La Sua candidatura',
      'Buongiorno,\n\nLa ringraziamo per l’interesse verso Officine Tarnelli. Purtroppo abbiamo scelto un altro candidato.\n\nIda',
      'Officine Tarnelli',
    ],
    [
      'Gestión Humana Bancotarn del Sur <gestionhumana@bancotarndelsur.example>',
      'Oferta laboral',
      'Apreciada Ida:\n\nLamentamos comunicarte que no has sido seleccionada.\n\nGestión Humana',
      'Bancotarn del Sur',
    ],
    [
      'Direção Jardim de Infância O Tear <direcao@otear.example>',
      'Resposta',
      'Cara Ida,\n\nInfelizmente a escolha recaiu noutra pessoa.\n\nA direção',
      'Jardim de Infância O Tear',
    ],
    [
      'Dotation CSS des Tisserands <dotation@csst.example>',
      'Suivi',
      'Bonjour,\n\nVotre candidature n’a malheureusement pas été retenue.\n\nService de la dotation',
      'CSS des Tisserands',
    ],
    [
      'RH - Clinique Sainte-Tarne <rh@cst.example>',
      'Votre candidature',
      'Bonjour,\n\nVotre candidature n’a malheureusement pas été retenue.\n\nLes RH',
      'Clinique Sainte-Tarne',
    ],
    [
      'Ida Renner (Grupo Tarnosa) <i.renner@gt.example>',
      'Tu candidatura',
      'Hola Noor:\n\nLamentamos comunicarte que no has sido seleccionada.\n\nIda',
      'Grupo Tarnosa',
    ],
    [
      'Secretaria Regional do Tear <secretaria@srt.example>',
      'Resposta',
      'Cara Ida,\n\nInfelizmente a escolha recaiu noutra pessoa.\n\nCumprimentos,\nSecretaria Regional do Tear',
      'Secretaria Regional do Tear',
    ],
  ]);
});
