/** Refusals of other things than work, and of work from houses that deal in those: German and Dutch. */
import { describe, it } from 'vitest';
import { expectKind, type KindCase } from './kind.ts';

const CASES: KindCase[] = [
  [
    'de',
    'not a rejection',
    'Ihre Bewerbung um die Altbauwohnung Lindengasse 4',
    'Guten Tag Herr Sommer, danke für die Unterlagen und dass Sie zum Termin gekommen sind. Die Eigentümerin hat sich leider für andere Bewerber entschieden. Wir wünschen Ihnen weiterhin viel Erfolg bei der Suche.',
  ],
  [
    'de',
    'not a rejection',
    'Deine Bewerbung für das Auslandsprogramm',
    'Liebe Mira, die Auswahlrunde ist vorbei und leider können wir dir keinen Platz im Schüleraustausch Kanada anbieten. Viele Plätze waren es diesmal nicht. Kopf hoch! Dein Team von Weltkind',
  ],
  [
    'de',
    'not a rejection',
    'Aufnahme Ihrer Tochter',
    'Sehr geehrte Familie Brandt, wir bedauern, Ihre Bewerbung für die Klasse 5 nicht berücksichtigen zu können. Bitte melden Sie Lisa an Ihrer Zweitwunschschule an. Mit freundlichen Grüßen, die Schulleitung',
  ],
  [
    'de',
    'not a rejection',
    'Ihr Kreditwunsch',
    'Guten Tag Frau Yilmaz, leider können wir Ihnen den gewünschten Betrag derzeit nicht anbieten. Maßgeblich war das Ergebnis unserer Bonitätsprüfung. Ihre Sparbank',
  ],
  [
    'de',
    'not a rejection',
    'Hündin Frieda',
    'Hallo Frau Kern, danke für das nette Gespräch. Wir haben uns für eine andere Familie entschieden, weil Frieda einen Garten braucht. Viel Glück weiterhin!',
  ],
  [
    'de',
    'not a rejection',
    'Ihr Antrag auf Sondernutzung',
    'Ihr Antrag vom 3. Mai wird abgelehnt. Die Gehwegbreite ist nicht ausreichend. Gegen diesen Bescheid kann Widerspruch erhoben werden.',
  ],
  [
    'de',
    'rejection',
    'Ihre Bewerbung bei der Kreditbank Nordsee',
    'Sehr geehrte Frau Albers, vielen Dank für Ihre Bewerbung als Kreditsachbearbeiterin. Leider haben wir uns für eine andere Bewerberin entschieden. Alles Gute für Ihren weiteren Weg.',
  ],
  [
    'de',
    'rejection',
    'Hausverwaltung / Objektbetreuung',
    'Guten Tag Herr Maier, für die Stelle in der Mieterbetreuung haben wir uns für jemanden mit mehr Erfahrung entschieden. Danke für Ihr Interesse.',
  ],
  [
    'de',
    'rejection',
    'Festivalbüro: Praktikum',
    'Hi Sam, leider hat es nicht geklappt, das Praktikum im Festivalbüro macht jemand anderes. Danke dir und bis zum Sommer!',
  ],
  [
    'nl',
    'not a rejection',
    'Reactie op de bovenwoning Kerkstraat',
    'Beste Thomas, bedankt voor je komst. De eigenaresse heeft voor een ander stel gekozen. Succes met zoeken!',
  ],
  [
    'nl',
    'not a rejection',
    'Uw subsidieverzoek buurttuin',
    'Geachte heer Smit, het bestuur heeft besloten uw project niet te ondersteunen. Wij wensen u veel succes met het vinden van andere middelen.',
  ],
  [
    'nl',
    'not a rejection',
    'Hond Boris',
    'Hallo Peter, we hebben voor Boris een ander gezin gekozen, met een grotere tuin. Jammer voor jullie, maar er wachten nog veel honden.',
  ],
  [
    'nl',
    'not a rejection',
    'Kinderdagverblijf Pippeloentje',
    'Beste ouders, helaas kunnen we Saar niet plaatsen op de dinsdag. U staat op de wachtlijst.',
  ],
  [
    'nl',
    'not a rejection',
    'Bachelor Geneeskunde: uitslag',
    'Beste kandidaat, je bent niet geselecteerd. Je rangnummer is 812 en er zijn 350 plaatsen.',
  ],
  [
    'nl',
    'not a rejection',
    'Jullie aanmelding bij de demodag',
    'Hoi team, jullie zijn helaas niet gekozen voor de demodag. Succes met het bouwen!',
  ],
  [
    'nl',
    'rejection',
    'Medewerker verhuur',
    'Beste Kim, we hebben voor de functie gekozen voor een interne kandidaat. Bedankt voor het gesprek! Woonpartners Vecht',
  ],
  [
    'nl',
    'rejection',
    'Dierenarts-assistent asiel',
    'Hoi Roos, we gaan verder met iemand met meer ervaring met katten. Bedankt voor je sollicitatie. Asiel de Vlinder',
  ],
  [
    'de',
    'not a rejection',
    'Ihre Anfrage 3-Zimmer Südstadt',
    'Guten Tag Frau Lohmann, die Wohnung geht an ein Paar mit zwei unbefristeten Arbeitsverträgen. Ihr Lebenslauf hat uns gefallen, aber das Einkommen gab den Ausschlag. Alles Gute!',
  ],
  [
    'de',
    'not a rejection',
    'Deine Bewerbung als Gastfamilie',
    'Liebe Familie Roth, wir haben uns für eine andere Familie entschieden. Danke für euer Interesse!',
  ],
  [
    'de',
    'not a rejection',
    'Angebot Malerarbeiten',
    'Sehr geehrter Herr Wolf, wir haben uns für einen anderen Anbieter entschieden. Vielen Dank für Ihre Mühe und weiterhin gute Geschäfte.',
  ],
  [
    'de',
    'not a rejection',
    'Teilnahme an der Kochshow',
    'Hallo Uwe, das Casting war super, aber wir haben uns für andere Kandidaten entschieden. Danke und alles Gute!',
  ],
  [
    'nl',
    'not a rejection',
    'Huurwoning',
    'Beste meneer Vos, de verhuurder heeft gekozen voor een huurder met een vast contract en een hoger salaris. Succes met zoeken!',
  ],
  [
    'nl',
    'not a rejection',
    'Offerte badkamer',
    'Beste Henk, we hebben voor een ander bedrijf gekozen. Bedankt voor je tijd en moeite.',
  ],
  [
    'nl',
    'not a rejection',
    'Beursgesprek',
    'Beste Eva, na het gesprek heeft de commissie besloten je de beurs niet toe te kennen. Je cv was sterk. Succes!',
  ],
  [
    'nl',
    'not a rejection',
    'Je opiniestuk',
    'Beste mevrouw Kaya, we plaatsen uw stuk niet. Bedankt voor het insturen.',
  ],
  [
    'de',
    'rejection',
    'Malergeselle',
    'Hallo Ali, wir haben uns für einen anderen Gesellen entschieden. Danke fürs Probearbeiten und alles Gute!',
  ],
  [
    'nl',
    'rejection',
    'Trainer D1',
    'Beste Rob, het bestuur heeft voor een andere trainer gekozen. Bedankt voor je sollicitatie en het gesprek.',
  ],
];

describe('what was applied for, in German and Dutch', () => {
  it.each(CASES)('%s, %s: %s', (_language, kind, subject, body) => {
    expectKind(kind, subject, body);
  });
});
