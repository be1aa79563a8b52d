import { describe, expect, it } from 'vitest';
import { toSentences } from '../../../functions/rejection/mail/sentences.ts';
import { read } from './forwarded.ts';
import { type Expected, expectKind } from './kind.ts';

const MAILS: [kind: Expected, subject: string, body: string][] = [
  // The house is full.
  [
    'rejection',
    'AW: Bewerbung',
    'Hallo Tibor, danke für deine Bewerbung als Kellner. Unser Serviceteam ist für diesen Sommer leider schon komplett. LG aus Tarnau',
  ],
  [
    'not a rejection',
    'Ihre Unterlagen',
    'Guten Tag Frau Amann, Ihre Bewerbung ist eingegangen. Ihre Unterlagen sind komplett.',
  ],
  // What is decided on is the application itself.
  [
    'rejection',
    'Verfahren 34/2027',
    'Sehr geehrte Frau Amann, auf die Stelle Weber (m/w/d) im Webamt sind 41 Bewerbungen eingegangen. Ihre Bewerbung konnte dabei leider nicht berücksichtigt werden. Ihre Unterlagen werden gelöscht.',
  ],
  [
    'rejection',
    'Neuigkeiten',
    'Hallo Lea, danke für deine Bewerbung als Trainee Weberei. Wir haben leider beschlossen, deine Bewerbung dieses Mal nicht mit in die nächste Phase zu nehmen. Gern darfst du dich im Herbst wieder bewerben.',
  ],
  [
    'rejection',
    'Rückmeldung unseres Kunden',
    'Hallo Herr Kranz, ich habe mit unserem Mandanten telefoniert. Er fand Ihr Profil für die Vakanz Bilanzbuchhalter ansprechend, möchte Sie aber leider nicht kennenlernen. Schade!',
  ],
  [
    'rejection',
    'Kurzes Update',
    'Servus Lena, wir gehen bei der Stelle Werkstudentin Weberei mit jemand anderem weiter. Danke für deine Zeit am Telefon!',
  ],
  [
    'rejection',
    'Unser Angebot',
    'Guten Tag Herr Vasquez, das Ihnen im Mai unterbreitete Angebot als Webingenieur ziehen wir hiermit zurück. Ich bedaure das sehr.',
  ],
  [
    'rejection',
    'Neues zu Ihrer Bewerbung',
    'Grüezi Herr Ammann, besten Dank für Ihr Dossier zur Stelle Webinspektor. Ihr Dossier senden wir Ihnen auf diesem Weg zu unserer Entlastung zurück. Wir wünschen Ihnen alles Gute.',
  ],
  [
    'rejection',
    'Statusänderung',
    'Sehr geehrte Frau Lenz, Ihre Bewerbung auf die Position "Webassistenz (w/m/d)" konnten wir leider nicht in die nähere Auswahl einbeziehen. Freundliche Grüße, Personalabteilung',
  ],
  [
    'rejection',
    'Stellenausschreibung Webwart',
    'Sehr geehrter Herr Lenz, wir müssen Ihnen mitteilen, dass Sie nicht zu den Bewerbern gehören, die zum Vorstellungsgespräch eingeladen werden.',
  ],
  [
    'rejection',
    'Ihre Bewerbung Webbegleitung',
    'Liebe Frau Lenz, für die Stelle der Webbegleitung konnten wir eine Person mit längerer Erfahrung gewinnen. Danke für Ihr Interesse.',
  ],
  ['rejection', 'Wever CE', 'Beste, wij hebben voor de functie van wever iemand anders aangeworven. Mvg, Filip'],
  [
    'rejection',
    'Webleitung',
    'Liebe Frau Lenz, für die Stelle der Webleitung haben sich viele beworben, und der Vorstand hat sich gestern festgelegt. Leider nicht auf Sie. Alles Gute!',
  ],
  [
    'rejection',
    'Museumspädagogin',
    'Liebe Frau Lenz, Sie waren eine von dreien für die Stelle als Museumspädagogin. Am Ende gab die Erfahrung einer Mitbewerberin mit neuen Formaten den Ausschlag. Danke für Ihre Zeit!',
  ],
  [
    'rejection',
    'wever gezocht',
    'Ha Mara, bedankt voor je sollicitatie. We gaan voor een wever met meer ervaring. Veel succes! Wout',
  ],
  [
    'not a rejection',
    'wever gezocht',
    'Ha Mara, bedankt voor je sollicitatie. We gaan voor een gesprek met jou en de meesterwever. Past maandag om 10 uur?',
  ],
  // What says the same words, and ends nothing
  [
    'interview',
    'Terminvorschlag',
    'Guten Tag Frau Lenz, am Montag sind alle Termine leider schon vergeben. Passt Ihnen Dienstag, 11 Uhr, für das Vorstellungsgespräch als Webmeisterin?',
  ],
  [
    'unsure at most',
    'Ihre Unterlagen',
    'Guten Tag Frau Lenz, bitte senden Sie uns das ausgefüllte Dossier bis Freitag zurück, damit wir Ihre Bewerbung als Weberin bearbeiten können.',
  ],
  [
    'not a rejection',
    'Ihr Gehaltswunsch',
    'Guten Tag Frau Lenz, auf Ihr Angebot müssen wir intern noch einmal zurückkommen. Die Stelle als Weberin ist weiterhin offen.',
  ],
  [
    'not a rejection',
    'Zwischenbescheid',
    'Guten Tag Frau Lenz, das Verfahren für die Stelle Weberin läuft noch. Wir haben auch andere Bewerberinnen eingeladen und melden uns danach bei Ihnen.',
  ],
  [
    'not a rejection',
    'Procedure wever',
    'Beste Mara, het team heeft gekozen voor een extra gespreksronde. We hebben iemand nodig die op zaterdag kan werken; is dat voor jou mogelijk?',
  ],
  // A rule of the house, a condition, a newsletter
  [
    'confirmation',
    'Eingangsbestätigung',
    'Sehr geehrte Frau Aslan, Ihre Bewerbung auf die Stelle Weberin ist eingegangen. Bewerbende, die für die Auswahl nicht in Betracht kommen, erhalten nach der Vorauswahl eine Absage.',
  ],
  [
    'not a rejection',
    'Dein Online-Test',
    'Hallo Mia, danke für deine Bewerbung um ein duales Studium. Ohne Testergebnis können wir deine Bewerbung leider nicht weiter bearbeiten. Frist: 18. Oktober.',
  ],
  [
    'not a rejection',
    'Je hebt gesolliciteerd',
    'Gelukt! Je sollicitatie is verstuurd. Het bedrijf neemt rechtstreeks contact met je op. Tip: lees hoe je omgaat met een afwijzing.',
  ],
  // A dual study is work, whatever a department is called.
  [
    'rejection',
    'Deine Bewerbung für unser duales Studium',
    'Hi Finn, für das duale Studium Webwirtschaft haben sich 184 beworben. Das heißt leider, dass wir vielen absagen müssen, und heute trifft es dich. Kopf hoch! Josephine, Nachwuchsförderung',
  ],
  // Invitations
  [
    'interview',
    'Vorstellungsgespräch | Referentin',
    'Liebe Frau Riedel, aus 120 Bewerbungen haben wir sechs ausgewählt. Wir freuen uns, Sie am Dienstag, 17. Juni 2025, 11:15 Uhr per Zoom kennenzulernen.',
  ],
  [
    'interview',
    'Auswahlgespräch',
    'Guten Tag Herr Paulsen, Ihre Bewerbung hat unser Interesse geweckt. Wir laden Sie daher zum Auswahlgespräch für die Stelle Webplaner ein: Dienstag, 18.03., 13:15 Uhr.',
  ],
  [
    'interview',
    'Terminverschiebung',
    'Hallo Herr Ammann, leider muss ich unser Gespräch am Mittwoch absagen, ich bin krank. Können wir auf Montag, 13 Uhr ausweichen? Es geht um die Stelle Webmeister.',
  ],
  [
    'interview',
    'Uitnodiging sollicitatiegesprek Teamleider Weverij',
    'Dag Lies, we verwachten je op donderdag 6 maart om 18u in ons magazijn, zodat je overdag niet moet verlof nemen.',
  ],
  // A talk about the no
  [
    'rejection',
    'Terugkoppeling tweede gesprek',
    'Dag Marjolein, dank voor het fijne tweede gesprek. De commissie heeft een voorkeur uitgesproken voor een collega uit de eigen organisatie. Ik snap dat dit een teleurstelling is. Volgende week bel ik je om het toe te lichten, schikt maandag na 15 uur?',
  ],
  // What a board passes on in quotation marks
  [
    'rejection',
    'Kandidatuur Webingenieur',
    'Beste Bram,\n\nDe werkgever Tarnse Weverij heeft je sollicitatie voor de vacature Webingenieur beantwoord:\n\n"U voldoet niet aan de diplomavoorwaarde. Uw kandidatuur is daarom niet ontvankelijk. Veel succes verder."',
  ],
  [
    'rejection',
    'Vacature Webtechnicus',
    'Beste Sander, er is een vacaturestop afgekondigd. Dat betekent helaas dat de functie van Webtechnicus vervalt en dat wij de procedure beëindigen. Ik vind dit vervelend.',
  ],
];

describe('ends and what is none, in German and Dutch', () => {
  it.each(MAILS)('is %s: %s', (kind, subject, body) => {
    expectKind(kind, subject, body);
  });
});

it('a day and its month are one sentence', () => {
  expect(toSentences(['Wir sehen uns am Dienstag, 17. Juni, im Werk. Bis dann.']).map(({ text }) => text)).toEqual([
    'Wir sehen uns am Dienstag, 17. Juni, im Werk.',
    'Bis dann.',
  ]);
});

it("an answer that was quoted with its attribution is the reader's own letter", async () => {
  const { kind, letter } = await read(
    'Dachdeckerei Tarn <info@tarn-dach.example>',
    'AW: Initiativbewerbung',
    'Hallo Herr Aydin, danke für die Bewerbung, aber wir haben uns leider für einen anderen Bewerber entschieden. Alles Gute! Gruß R. Tarn\n\n> Am 05.03.2025 um 21:10 schrieb Jannik Aydin:\n> Über eine Einladung zum Vorstellungsgespräch würde ich mich freuen.',
  );
  expect([kind, letter.lines.some((line) => line.includes('Einladung'))]).toEqual(['rejection', false]);
});

it.each([
  ['final', 'Angebot', 'Hallo Noor,\n\nunser mündliches Angebot als Weberin muss ich leider zurücknehmen.'],
  [
    'interview',
    'Webassistenz',
    'Liebe Noor,\n\nschön war das Gespräch mit Ihnen. Leider ist es nun eine andere Bewerberin geworden, wir haben uns für sie entschieden.',
  ],
  [
    'interview',
    'Ausbildungsplatz',
    'Liebe Noor,\n\nschön, dass du bei unseren Auswahltagen dabei warst. Leider müssen wir dir absagen.',
  ],
  [
    'screen',
    'Update',
    'Hallo Noor,\n\nam Telefon fanden wir dich sehr sympathisch. Leider müssen wir dir für die Stelle absagen. Alles Gute!',
  ],
  [
    'interview',
    'Onze gesprekken',
    'Beste Noor,\n\nmet plezier hebben wij je in twee gesprekken leren kennen. Toch kiezen we voor een ander.',
  ],
  [
    'screen',
    'Resultaat',
    'Beste Noor,\n\nu nam deel aan het schriftelijk gedeelte van de selectieprocedure. Helaas bent u niet geslaagd. Veel succes verder.',
  ],
])('stage %s: %s', async (stage, subject, body) => {
  const reading = await read('Mina Renner <mina@tarn-webwaren.example>', subject, body);
  expect([reading.kind, reading.stage]).toEqual(['rejection', stage]);
});
