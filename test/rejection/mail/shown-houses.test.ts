/** Houses in the five languages: behind articles and departments, beside who signs, on boards, and agencies that name no client. */
import { describe, expect, it } from 'vitest';
import { readAsSent } from './forwarded.ts';

type Case = [from: string, subject: string, body: string, wanted: string | null];
const check = (cases: Case[]): void => {
  it.each(cases)('%s: %s', async (from, subject, body, wanted) => {
    expect((await readAsSent(subject, body, from)).company).toBe(wanted);
  });
};

describe('who signs behind a short greeting is no house', () => {
  check([
    [
      'Getränke Orrin <orrin-getraenke@gorrin.example>',
      'Ihre Bewerbung als Fahrer',
      'Hallo,\ndie Touren sind jetzt alle besetzt, wir nehmen vorläufig niemanden mehr. Danke fürs Melden.\nGr. T. Orrin',
      'Getränke Orrin',
    ],
    [
      'Bakkerij Tarnwijk <bakkerij-tarnwijk@btarn.example>',
      'je sollicitatie',
      'Hoi Noor, we hebben al iemand gevonden voor de winkel, helaas.\nGr. K. Tarnwijk',
      'Bakkerij Tarnwijk',
    ],
    [
      'Garage Lormel <contact@glormel.example>',
      'votre candidature',
      'Bonjour, le poste de mécanicien est pourvu, désolé.\nCdt. P. Lormel',
      'Garage Lormel',
    ],
    [
      'Talleres Orduz <talleres@torduz.example>',
      'tu candidatura',
      'Hola, al final hemos cogido a otro mecánico, lo siento.\nSds. J. Orduz',
      'Talleres Orduz',
    ],
    [
      'Oficina Tavral <geral@otavral.example>',
      'a tua candidatura',
      'Olá, a vaga de mecânico já foi preenchida, desculpa.\nAbs. R. Tavral',
      'Oficina Tavral',
    ],
    [
      'Schreinerei Mollen <info@smollen.example>',
      'Bewerbung',
      'Hallo Noor, die Stelle ist leider schon vergeben.\nLG W. Mollen',
      'Schreinerei Mollen',
    ],
    [
      'Schreinerei Mollen <info@smollen.example>',
      'Bewerbung',
      'Hallo Noor, die Stelle ist leider schon vergeben.\nVG Walter Mollen',
      'Schreinerei Mollen',
    ],
    [
      'Hotel Duinrust <info@hduinrust.example>',
      'sollicitatie',
      'Hallo Noor, de plek in de bediening is helaas al vergeven.\nMvg P. Duinker',
      'Hotel Duinrust',
    ],
  ]);
});

describe('a house behind an article is called as by itself', () => {
  check([
    [
      'Deutsche Weberbahn Karriere <noreply@dw-karriere.example>',
      'Ihr Profil ist noch leer',
      'Guten Tag Frau Amann,\n\nin Ihrem Profil fehlt noch der Lebenslauf. Erst danach kann Ihre Bewerbung an uns gehen.\n\nIhr Team der Deutschen Weberbahn',
      'Deutsche Weberbahn',
    ],
    [
      'Tarner Verkehrsbetriebe Karriere <noreply@tvb-karriere.example>',
      'Ihre Bewerbung als Busfahrer (m/w/d)',
      'Guten Tag Frau Amann,\n\nwir danken für Ihre Bewerbung als Busfahrer (m/w/d). Leider müssen wir Ihnen absagen.\n\nIhr Team der Tarner Verkehrsbetriebe',
      'Tarner Verkehrsbetriebe',
    ],
    [
      'Tarnische Post Recruiting <noreply@tp-jobs.example>',
      'Ihre Bewerbung als Zusteller (m/w/d)',
      'Guten Tag Frau Amann,\n\ndanke für Ihre Bewerbung als Zusteller (m/w/d) bei der Tarnischen Post. Leider haben wir uns für jemand anderen entschieden.\n\nIhre Tarnische Post',
      'Tarnische Post',
    ],
  ]);
});

describe('an article belongs to a name that is shown whole', () => {
  check([
    [
      'Les Jardins de Tarnac <bonjour@tarnac.example>',
      'On a bien reçu ta lettre',
      "Bonjour Noor,\n\nMerci pour ta candidature comme jardinier d'été. Nous répondons à tout le monde avant la fin du mois.\n\nLise & Max, Les Jardins de Tarnac",
      'Les Jardins de Tarnac',
    ],
    [
      'Los Hilos de Orduz <hola@orduz.example>',
      'Gracias por tu candidatura',
      'Hola Noor:\n\nGracias por tu candidatura como costurera. Te diremos algo antes del viernes.\n\nAna y Luis, Los Hilos de Orduz',
      'Los Hilos de Orduz',
    ],
    [
      'As Tecedeiras de Tavral <ola@tavral.example>',
      'Recebemos a tua candidatura',
      'Olá Noor,\n\nRecebemos a tua candidatura a costureira. Respondemos até sexta.\n\nAna e Rui, As Tecedeiras de Tavral',
      'As Tecedeiras de Tavral',
    ],
    [
      'De Tuinen van Tarnwijk <hoi@tarnwijk.example>',
      'Bedankt voor je sollicitatie',
      'Hoi Noor,\n\nBedankt voor je sollicitatie als hovenier. Je hoort voor vrijdag van ons.\n\nAnne en Gijs, De Tuinen van Tarnwijk',
      'De Tuinen van Tarnwijk',
    ],
    [
      'Die Gärten von Mollen <hallo@mollen.example>',
      'Danke für deine Bewerbung',
      'Hallo Noor,\n\ndanke für deine Bewerbung als Gärtnerin. Wir melden uns bis Freitag.\n\nAnne & Gerd, Die Gärten von Mollen',
      'Die Gärten von Mollen',
    ],
  ]);
});

describe('who looks for young people is a part of the house', () => {
  check([
    [
      'Jovens Talentos Tavral <jovenstalentos@tavral-pt.example>',
      'A sua candidatura',
      'Olá Noor,\n\nObrigado pela candidatura ao programa de trainees. Infelizmente não avançou para a fase seguinte.\n\nJovens Talentos Tavral',
      'Tavral',
    ],
    [
      'Jeunes Talents Lormel <jeunestalents@lormel-fr.example>',
      'Votre candidature',
      "Bonjour Noor,\n\nMerci pour votre candidature au poste de contrôleur de gestion junior. Nous ne pouvons malheureusement pas y donner suite.\n\nL'équipe Jeunes Talents Lormel",
      'Lormel',
    ],
    [
      'Junge Talente Mollen <jungetalente@mollen-ag.example>',
      'Ihre Bewerbung',
      'Hallo Noor,\n\ndanke für deine Bewerbung als Trainee Einkauf. Leider können wir dir keine Zusage geben.\n\nDein Team Junge Talente Mollen',
      'Mollen',
    ],
    [
      'Jong Talent Tarnwijk <jongtalent@tarnwijk-nl.example>',
      'Je sollicitatie',
      'Hoi Noor,\n\nBedankt voor je sollicitatie als trainee inkoop. Helaas gaan we niet met je verder.\n\nJong Talent Tarnwijk',
      'Tarnwijk',
    ],
  ]);
});

describe('a department for the choice of people is no part of a name', () => {
  check([
    [
      'TN Werving & Selectie <noreply@werkenbijtn.example>',
      'We hebben je brief',
      'Beste Noor,\n\nJe sollicitatie als wever is binnen. Volgende week lezen we alles, daarna bellen we.\n\nGroet,\nTN Recruitment',
      'TN',
    ],
    [
      'Mollen Werving & Selectie <info@mollenwervingselectie.example>',
      'Je sollicitatie',
      'Beste Noor,\n\nWe hebben je sollicitatie voor boekhouder ontvangen.\n\nGroet,\nMollen Werving & Selectie',
      'Mollen Werving & Selectie',
    ],
    [
      'Lormel Recrutement & Mobilité <noreply@lormel-recrute.example>',
      'Votre candidature',
      "Bonjour Noor,\n\nNous avons bien reçu votre candidature pour le poste de comptable.\n\nL'équipe Lormel Recrutement",
      'Lormel',
    ],
  ]);
});

describe('a country is no employer', () => {
  check([
    [
      'Rechtbank Tarn <noreply@werkenvoornederland.example>',
      'Je brief voor griffier',
      'Geachte mevrouw Amann,\n\nDank voor uw sollicitatie als griffier bij de Rechtbank Tarn. Wij lezen haar na de sluiting.\n\nMet vriendelijke groet,\nWerken voor Nederland',
      'Rechtbank Tarn',
    ],
  ]);
});

describe('a public body that its subject names, where its host has but the town', () => {
  check([
    [
      'Tribunal Calificador <tribunal@orduz.example>',
      'Ayuntamiento de Orduz - Resultado del proceso',
      'Estimada señora:\n\nLe comunicamos que no ha superado el proceso para la plaza de conserje.\n\nEl Tribunal',
      'Ayuntamiento de Orduz',
    ],
    [
      'Jury de recrutement <jury@lormel.example>',
      'Mairie de Lormel - résultat',
      "Madame,\n\nLe jury n'a pas retenu votre candidature au poste de jardinier.\n\nLe jury",
      'Mairie de Lormel',
    ],
    [
      'Selectiecommissie <commissie@tarnwijk.example>',
      'Gemeente Tarnwijk - uw sollicitatie',
      'Geachte mevrouw Amann,\n\nDe commissie heeft u helaas niet geselecteerd voor de functie van bode.\n\nDe selectiecommissie',
      'Gemeente Tarnwijk',
    ],
    [
      'Auswahlkommission <kommission@mollen.example>',
      'Stadt Mollen - Ihre Bewerbung',
      'Sehr geehrte Frau Amann,\n\nleider wurden Sie für die Stelle als Hausmeister nicht ausgewählt.\n\nDie Auswahlkommission',
      'Stadt Mollen',
    ],
  ]);
});

describe('a town with its number is no house', () => {
  check([
    [
      'TBB HR Recruiting <no-reply@tbb.example>',
      'Ihre Bewerbung bei den TBB',
      'Guten Tag Frau Amann\n\nDanke für Ihre Bewerbung als Gleisbauerin. Leider haben wir uns für jemand anderen entschieden.\n\nFreundliche Grüsse\n\nTarner Bundesbahnen TBB\nHuman Resources Recruiting\nSpulenstrasse 4, 3000 Tarn 65',
      'TBB',
    ],
    [
      'Lormel RH <rh@lormel.example>',
      'Votre candidature',
      'Bonjour Noor,\n\nNous ne pouvons pas donner suite à votre candidature de comptable.\n\nCordialement,\nLormel\n12 rue des Tisserands, 75008 Paris 8',
      'Lormel',
    ],
    [
      'Mollen HR <hr@mollen.example>',
      'Ihre Bewerbung',
      'Sehr geehrte Frau Amann,\n\nleider können wir Ihre Bewerbung nicht berücksichtigen.\n\nFreundliche Grüße\nHuman Resources\nPostfach 12 34, 8021 Zürich 1',
      'Mollen',
    ],
  ]);
});

describe('to whom a board says that it has sent an application', () => {
  check([
    [
      'InfoJobs <no-reply@infojobs.example>',
      'Inscripción realizada',
      'Noor, tu inscripción en la oferta Soldador/a de Talleres Orduz se ha enviado correctamente. Te avisaremos cuando la empresa revise tu CV.',
      'Talleres Orduz',
    ],
    [
      'Net-Empregos <info@net-empregos.example>',
      'Candidatura enviada',
      'Noor Amann,\n\nA sua candidatura ao anúncio Tecelão - Viseu foi enviada para a empresa Oficina Tavral.',
      'Oficina Tavral',
    ],
    [
      'StepStone <noreply@stepstone.example>',
      'Deine Bewerbung wurde versendet',
      'Hallo Noor,\n\ndeine Bewerbung auf die Anzeige Maurer (m/w/d) wurde erfolgreich an Mollen Bau GmbH übermittelt.',
      'Mollen Bau GmbH',
    ],
  ]);
});

describe('a post and its house in quotation marks', () => {
  check([
    [
      'Vagas da Comunidade <avisos@vagas-comunidade.example>',
      'Seleção concluída',
      'Olá, Noor.\n\nA seleção "Motorista de carreta - Transportes Tavral Sul" foi encerrada pelo anunciante, e não foi você desta vez.',
      'Transportes Tavral Sul',
    ],
    [
      'Empleo Cercano <avisos@empleocercano.example>',
      'Proceso finalizado',
      'Hola, Noor.\n\nEl proceso "Conductor de camión - Transportes Orduz" ha sido cerrado por el anunciante y no has sido seleccionada.',
      'Transportes Orduz',
    ],
    [
      'Emploi Local <avis@emploi-local.example>',
      'Offre clôturée',
      "Bonjour Noor,\n\nL'offre « Conducteur routier - Transports Lormel » a été clôturée par le recruteur et votre candidature n'a pas été retenue.",
      'Transports Lormel',
    ],
    [
      'Jobs im Kreis <hinweis@jobs-im-kreis.example>',
      'Verfahren beendet',
      'Hallo Noor,\n\ndas Verfahren „Kraftfahrer (m/w/d) – Spedition Mollen“ wurde vom Anbieter geschlossen, du wurdest leider nicht ausgewählt.',
      'Spedition Mollen',
    ],
  ]);
});

describe('a house that has ended its search, on a board', () => {
  check([
    [
      'Bumeran <postulaciones@bumeran.example>',
      'Novedades de tu postulación',
      '¡Hola, Noor!\n\nTe contamos que Grupo Orduz cerró la búsqueda de\n\nTejedora de Planta\n\nLamentablemente eligieron a otra persona.\n\nEquipo Bumeran',
      'Grupo Orduz',
    ],
  ]);
});

describe('an agency that names no client', () => {
  check([
    [
      'Mollex AG <no-reply@mollex.example>',
      'Ihre Bewerbung als Weberin (m/w/d)',
      'Guten Tag Frau Amann,\n\nfür unseren Kunden, eine Weberei, hatten wir Ihr Profil vorgelegt. Leider hat er sich anders entschieden.\n\nFreundliche Grüße\nMax Oster\nSenior Account Manager',
      'Mollex AG',
    ],
    [
      'Tavrad Portugal <noreply@tavrad-pt.example>',
      'Tavrad Portugal: candidatura a Operador de Tear',
      'Olá Noor,\n\nO nosso cliente escolheu outra pessoa para Operador de Tear, pelo que não vamos avançar consigo. Fica inscrita na Tavrad.',
      'Tavrad Portugal',
    ],
    [
      'Lormax <noreply@lormax.example>',
      'Votre candidature cariste',
      'Bonjour Noor,\n\nNotre client a finalement choisi un autre candidat pour la mission de cariste. Nous gardons votre dossier.\n\nVotre agence Lormax',
      'Lormax',
    ],
    [
      'Tarnflex <noreply@tarnflex.example>',
      'Je sollicitatie orderpicker',
      'Hoi Noor,\n\nOnze klant heeft helaas voor een andere orderpicker gekozen. Je blijft ingeschreven bij Tarnflex.\n\nTeam Tarnflex',
      'Tarnflex',
    ],
    [
      'Orduzia <noreply@orduzia.example>',
      'Tu candidatura mozo de almacén',
      'Hola Noor:\n\nNuestro cliente ha elegido a otra persona para el puesto de mozo de almacén. Sigues inscrita en Orduzia.\n\nEquipo Orduzia',
      'Orduzia',
    ],
  ]);
});

describe('a house of two letters', () => {
  check([
    [
      'mo-drogerie markt <karriere@mo-jobs.example>',
      'Wir haben deine Bewerbung',
      'Liebe Noor,\n\ndanke, dass du bei mo-drogerie markt Drogistin lernen möchtest. Wir lesen deine Unterlagen und rufen dich an.\n\nBis bald!\nmo-drogerie markt GmbH + Co. KG\nAm mo-Platz 3, 76227 Tarn',
      'mo-drogerie markt',
    ],
  ]);
});

describe('an office of one word', () => {
  check([
    [
      'Auswahlverfahren <auswahl@bpa.example>',
      'Ihre Bewerbung als Anwärterin',
      'Sehr geehrte Frau Amann,\n\nleider können wir Ihre Bewerbung nicht weiter berücksichtigen.\n\nMit freundlichen Grüßen\nIm Auftrag\n\nBundesprüfungsamt\n- Personal -',
      'Bundesprüfungsamt',
    ],
    [
      'Personalstelle <personal@lva.example>',
      'Ihre Bewerbung als Vermesser (m/w/d)',
      'Sehr geehrte Frau Amann,\n\nleider müssen wir Ihnen absagen.\n\nMit freundlichen Grüßen\nIm Auftrag\nIda Renner\n\nLandesvermessungsamt',
      'Landesvermessungsamt',
    ],
  ]);
});

describe('a paper that signs', () => {
  check([
    [
      'Silke Mark <s.mark@tarnkurier-lokal.example>',
      'Dein Praktikum bei uns',
      'Liebe Noor,\n\nfür diesen Sommer ist leider kein Platz mehr frei, ich muss dir daher absagen.\n\nSilke Mark\nPersonal\nTarnauer Zeitung',
      'Tarnauer Zeitung',
    ],
    [
      'Silke Mark <s.mark@kurier-lokal.example>',
      'Dein Praktikum bei uns',
      'Liebe Noor,\n\nfür diesen Sommer ist leider kein Platz mehr frei, ich muss dir daher absagen.\n\nSilke Mark\nPersonal\nTarn-Zeitung',
      'Tarn-Zeitung',
    ],
  ]);
});

describe('a list of posts names nobody', () => {
  check([
    [
      'Bumeran Alertas <alertas@bumeran-empleos.example>',
      'Empleos recomendados para Noor',
      'Noor, mira lo que hay cerca de ti:\n\n• Secretaria - Centro Textil Orduz\n• Recepcionista - Estudio Orduz\n• Tejedora - empresa del sector',
      null,
    ],
    [
      'Emploi Alertes <alertes@emploi-cible.example>',
      'Offres pour vous',
      "Noor, ces offres pourraient vous intéresser :\n\n• Secrétaire médicale - Centre Ophtalmologique Lormel\n• Hôtesse d'accueil - Cabinet Duval\n\nPostulez avant les autres !",
      null,
    ],
  ]);
});

describe('a ministry that signs', () => {
  check([
    [
      'Processo Seletivo Simplificado <pss@setec-tavral.example>',
      'Inscrição feita',
      'Prezada candidata,\n\nA inscrição para o cargo de Professor de Tear foi aceita, protocolo 4411.\n\nSecretaria de Estado da Educação\nNão responda a esta mensagem.',
      'Secretaria de Estado da Educação',
    ],
  ]);
});
