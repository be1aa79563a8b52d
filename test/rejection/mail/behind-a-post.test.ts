import { describe } from 'vitest';
import { expectRoles } from './refused.ts';

describe('what stands behind a post', () => {
  expectRoles('de', [
    ['Ihre Bewerbung als Färberin – Rückmeldung zum zweiten Gespräch', '', 'Färberin'],
    ['Stuckateur (m/w/d) / Absage', '', 'Stuckateur (m/w/d)'],
    ['Ihre Bewerbung als Buchbinder im Werk Tarnhausen', '', 'Buchbinder'],
    ['Ihre Bewerbung', 'Die Stelle als Dolmetscherin zum jetzigen Zeitpunkt zu besetzen, geht nicht.', 'Dolmetscherin'],
    ['Ihre Bewerbung', 'Sie sind auf die Position Disponent im Bereich Nord gespannt gewesen.', 'Disponent'],
    ['Ihre Bewerbung', 'Die Bewerbung als Lektorin (befristet auf ein Jahr) lag uns vor.', 'Lektorin'],
    ['Ihre Bewerbung als Archivar:in (prae doc) am Institut für Webkunde', '', 'Archivar:in (prae doc)'],
    ['Ihre Bewerbung', 'Auf unser Inserat Sattlerin haben sich viele gemeldet.', 'Sattlerin'],
  ]);
  expectRoles('nl', [
    ['Stoffeerder in Tarnwijk?', '', 'Stoffeerder'],
    ['Vacature imker gesloten', '', 'imker'],
    ['Gesprek tandtechnicus dinsdag', '', 'tandtechnicus'],
    ['Je sollicitatie', 'Voor de vacature Hovenier zochten we iemand met meer jaren.', 'Hovenier'],
    ['Je sollicitatie', 'Voor de rol van tolk kiezen we iemand anders.', 'tolk'],
    ['Je sollicitatie', 'Bedankt voor je brief als lasser ter vervanging van Piet.', 'lasser'],
    ['Je sollicitatie', 'Je reageerde op de functie van roostermaker voor 24 uur per week.', 'roostermaker'],
    ['Je sollicitatie', 'Je zou komen praten voor Apothekersassistent nachtdienst.', 'Apothekersassistent nachtdienst'],
  ]);
  expectRoles('fr', [
    ['Votre candidature', "Si un poste de relieur s'ouvre au printemps, nous vous rappellerons.", 'relieur'],
    ['Votre candidature', 'Si un poste de vitrier se libère un jour, nous vous rappellerons.', 'vitrier'],
    ['Entretien grutier mardi 14h', '', 'grutier'],
    ['Votre candidature au poste de chapelière à Tarnville', '', 'chapelière'],
    ['Votre candidature', "Le client a vu d'autres profils pour la mission Fraiseur CN en 3x8.", 'Fraiseur CN'],
    ['Opportunité géomètre (CDI, télétravail)', '', 'géomètre'],
    ['Votre candidature', 'Merci pour votre intérêt pour notre offre de cordonnier parue le 3 mai.', 'cordonnier'],
    ['Votre candidature', "Vous avez répondu à l'offre Ambulancier F/H - Saint-Orrin.", 'Ambulancier F/H'],
    ['Votre candidature', 'Votre candidature pour Comptable matière est bien là.', 'Comptable matière'],
  ]);
  expectRoles('es', [
    ['Resultado de la entrevista técnica', 'Gracias por la prueba.', null],
    ['Tu candidatura', 'No vamos a seguir contigo para el puesto de sastre porque falta práctica.', 'sastre'],
    ['Tu candidatura', 'Si surge otro puesto de herrero te llamaremos.', 'herrero'],
    ['Tu candidatura', 'Es una posición de topógrafo para un cliente en Tarnia.', 'topógrafo'],
    [
      'Tu candidatura',
      'En la oferta de contrato temporal de tapicero (turno rotatorio) hubo otra persona.',
      'tapicero',
    ],
    ['Tu candidatura', 'Llegaste a la inscripción de traductora de la sede central.', 'traductora'],
  ]);
  expectRoles('pt', [
    ['Candidatura', 'A vaga de soldador se encerrou ontem.', 'soldador'],
    ['Candidatura', 'Era uma vaga de Topógrafo Pleno pra uma multinacional de tintas.', 'Topógrafo Pleno'],
    ['Candidatura', 'Recebemos a candidatura para a vaga Modelista - Tarnia/SP.', 'Modelista'],
    ['Vaga de sapateiro cancelada', '', 'sapateiro'],
  ]);
  // What belongs to the post stays.
  expectRoles('fr', [['Votre candidature', "Le poste d'aide à domicile vous avait plu.", 'aide à domicile']]);
  expectRoles('es', [
    ['Tu candidatura', 'El puesto de directora del hospital era para otra persona.', 'directora del hospital'],
  ]);
  expectRoles('pt', [
    [
      'Candidatura: Soldador - Zona Norte',
      'A vaga de Soldador - Zona Norte já foi preenchida.',
      'Soldador - Zona Norte',
    ],
  ]);
  expectRoles('nl', [
    ['Je sollicitatie als adviseur wonen', 'De functie van adviseur wonen is bezet.', 'adviseur wonen'],
  ]);
});
