/** Portals, offices, apprenticeships, small firms and agencies: German and Dutch. */
import { describe, it } from 'vitest';
import { expectKind, type KindCase } from './kind.ts';

const CASES: KindCase[] = [
  // The reader's own no, papers that could not be sent, prizes and schools are no refusals of the reader's work.
  [
    'de',
    'withdrawn',
    'Unser Angebot',
    'Guten Tag Frau Halm,\nSie haben unser Angebot für die Stelle als Weberin abgelehnt. Wir bedauern Ihre Entscheidung und wünschen Ihnen alles Gute.',
  ],
  [
    'de',
    'confirmation',
    'Ihre Bewerbung ist angekommen',
    'Guten Tag,\nwir haben Ihre Bewerbung erhalten und melden uns bei Ihnen. Dies ist eine automatische Nachricht und noch keine Zusage.',
  ],
  // Decisions in words of their own.
  [
    'de',
    'rejection',
    'Rückmeldung',
    'Hallo Noor,\nvielen Dank für deine Bewerbung. Wir haben uns dieses Mal für Bewerbende entschieden, deren Erfahrung näher an der Weberei liegt.',
  ],
  [
    'de',
    'rejection',
    'Ihre Bewerbung als Weberin',
    'Sehr geehrte Frau Halm,\ndie Stelle wurde wegen einer Umstellung im Betrieb geschlossen. Daher können wir keine der Bewerbungen weiter berücksichtigen.',
  ],
  ['de', 'rejection', 'Re: Aushilfe', 'Moin, wir sind schon voll, trotzdem danke. Hof Halm'],
  [
    'nl',
    'rejection',
    'Je sollicitatie',
    'Beste Noor, jouw sollicitatie als wever nemen we niet verder mee. Veel succes!',
  ],
  // Invitations that mention an application, a no to others or a contract.
  [
    'de',
    'interview',
    'Ihre Bewerbung als Weberin',
    'Herzlichen Glückwunsch!\nIhre Bewerbung wurde in die engere Auswahl für ein persönliches Vorstellungsgespräch aufgenommen. Frau Orrin ruft Sie an.',
  ],
  [
    'de',
    'confirmation',
    'Zwischenbescheid',
    'Guten Tag,\nwir haben Ihre Bewerbung erhalten. Ob wir Sie zum Gespräch einladen, entscheidet sich im März; wir melden uns bei Ihnen.',
  ],
  [
    'de',
    'offer',
    'Willkommen',
    'Hallo Noor,\nwir möchten dich gern als Weberin bei uns haben. Der Vertrag hängt an. Nur ohne Gesundheitszeugnis könnten wir dich leider nicht einstellen.',
  ],
  [
    'nl',
    'interview',
    'Uitnodiging gesprek',
    'Hoi Noor,\nWe nodigen je uit voor een gesprek. We bespreken de functie, de arbeidsvoorwaarden en jouw wensen.',
  ],
  [
    'nl',
    'offer',
    'Voorstel',
    'Dag Noor,\nHierbij ons voorstel voor wever: 36 uur, start 1 maart. Dan kan ik de andere kandidaat afbellen.',
  ],
  // About work, and nothing in it speaks of an end: not worth a question.
  [
    'nl',
    'not a rejection',
    'Klopt je telefoonnummer?',
    'Hoi Noor,\nWe wilden je bellen over je sollicitatie, maar het nummer lijkt niet te kloppen. Geef je juiste nummer door via de knop.',
  ],
  // Tests and trial days, apprenticeships, agencies, public offices, notices of portals, a few words from a small firm.
  [
    'de',
    'interview',
    'Einladung zum Eignungstest',
    'Sehr geehrte Frau Halm, im Auswahlverfahren für den mittleren Dienst laden wir Sie zum schriftlichen Test am 4. Mai ein. Wer die Mindestpunktzahl nicht erreicht, scheidet aus.',
  ],
  [
    'de',
    'interview',
    'Probearbeiten',
    'Hi Noor, magst du am Samstag zum Probearbeiten in die Backstube kommen? Die anderen Bewerber haben leider alle abgesagt. LG Moni',
  ],
  [
    'de',
    'paused',
    'Einstellungsstopp im Land',
    'Sehr geehrte Frau Halm, das Verfahren ist wegen der Haushaltssperre vorerst ausgesetzt. Ihre Bewerbung bleibt im Verfahren; sobald wir Neues wissen, melden wir uns.',
  ],
  [
    'de',
    'not a rejection',
    'Bitte Arbeitszeugnisse nachreichen',
    'Guten Tag Frau Halm, ohne Ihre Zeugnisse können wir Ihre Bewerbung leider nicht weiter berücksichtigen. Bitte laden Sie diese bis Freitag hoch.',
  ],
  [
    'de',
    'rejection',
    'Absage Ausbildungsplatz',
    'Liebe Noor, wir hatten 80 Bewerbungen auf zwei Ausbildungsplätze. Leider konnten wir dir keinen geben. Kopf hoch!',
  ],
  [
    'de',
    'rejection',
    'Probearbeiten',
    'Hallo Noor, danke fürs Probearbeiten. Das Team meint, es passt nicht so richtig. Ich wünsch dir was. Moni',
  ],
  [
    'de',
    'rejection',
    'Praktikum im Sommer',
    'Liebe Noor, für den Sommer sind unsere Praktikumsplätze bereits alle belegt. Bewirb dich gern nächstes Jahr wieder.',
  ],
  [
    'de',
    'rejection',
    'Rückmeldung unseres Kunden',
    'Hallo Noor, unser Kunde hat sich gegen dein Profil entschieden. Wir behalten dich in unserer Datenbank.',
  ],
  [
    'de',
    'rejection',
    'Eignungstest',
    'Guten Tag Frau Halm, Sie haben den Eignungstest leider nicht bestanden. Damit scheiden Sie aus dem Verfahren aus.',
  ],
  [
    'de',
    'rejection',
    'Ihre Initiativbewerbung',
    'Sehr geehrte Frau Halm, derzeit haben wir keine Vakanz, die Ihrem Profil entspricht. Wir wünschen Ihnen für Ihre Suche viel Erfolg.',
  ],
  ['de', 'rejection', 'Werkstudentin', 'Hi Noor, wir besetzen die Stelle intern. Danke für deine Zeit und viel Glück!'],
  [
    'nl',
    'not a rejection',
    'Weverij Orrin heeft je cv bekeken',
    'Hoi Noor, een werkgever heeft je cv op het portaal bekeken. Dat betekent niet dat je bent afgewezen of uitgenodigd.',
  ],
  [
    'nl',
    'interview',
    'Uitnodiging selectietest',
    'Geachte mevrouw, u bent uitgenodigd voor de test op 12 mei om 9 uur. Wie niet verschijnt, valt af.',
  ],
  [
    'nl',
    'offer',
    'Rooster',
    'Hoi Noor, je kunt maandag om 7 uur beginnen! Sorry dat het even duurde, we twijfelden tussen twee mensen.',
  ],
  [
    'nl',
    'offer',
    'Stageovereenkomst',
    'Beste Noor, we bieden je graag de stage bij Weverij Orrin aan. Helaas is de kantine in augustus dicht.',
  ],
  [
    'nl',
    'confirmation',
    'Re: cv bediening',
    'Hoi, cv ontvangen. De baas is dinsdag terug en belt je. Sorry voor de drukte. Truus',
  ],
  ['nl', 'rejection', 'Selectietest', 'Geachte mevrouw, u bent niet geslaagd voor de selectietest en valt daarmee af.'],
  [
    'nl',
    'rejection',
    'Proefdag',
    'Hoi Noor, bedankt voor zaterdag. We nemen die jongen met meer ervaring. Succes! Kees',
  ],
  [
    'nl',
    'rejection',
    'Vacature 27-03',
    'Geachte mevrouw, de commissie heeft een andere kandidaat voorgedragen. Wij danken u voor uw belangstelling.',
  ],
  [
    'nl',
    'rejection',
    'Na ons gesprek',
    'Hoi Noor, leuk je te leren kennen, maar we missen ervaring met leidinggeven en stoppen hier. Groet, Joost',
  ],
  ['nl', 'rejection', 'Oogst', 'Hoi Noor, we zitten al vol voor dit seizoen, toch bedankt.'],
  // Others are still to be met, a saved job closes soon, at another time there would have been no place.
  [
    'de',
    'not a rejection',
    'Ihr Gespräch am Dienstag',
    'Liebe Frau Halm, danke für das nette Gespräch. Wir sprechen noch mit zwei weiteren Bewerbern und entscheiden uns bis Ende der Woche. Sie hören von uns.',
  ],
  [
    'de',
    'not a rejection',
    'Praktikum genehmigt',
    'Hallo Noor, dein Praktikum im Mai klappt! Im Juni wäre leider kein Platz mehr gewesen. Bring bitte Sicherheitsschuhe mit.',
  ],
  [
    'de',
    'rejection',
    'Bewerbung als Pflegehelferin',
    'Guten Tag Frau Halm, nach dem Probetag haben sich die Kolleginnen für die andere Bewerberin ausgesprochen. Wir danken Ihnen.',
  ],
  [
    'nl',
    'not a rejection',
    'Stage akkoord',
    'Hoi Noor, je stage in mei is rond! In juni hadden we geen plek meer gehad. Neem veiligheidsschoenen mee.',
  ],
  [
    'nl',
    'not a rejection',
    'Bewaarde vacature sluit binnenkort',
    'Hoi Noor, de vacature wever die je bewaarde wordt morgen gesloten. Solliciteer snel.',
  ],
  ['nl', 'rejection', 'Leerling', 'Hoi Noor, de meester heeft gekozen en jij bent het niet geworden. Geef niet op!'],
  ['nl', 'rejection', 'Bezorger', 'Hoi, we hebben al iemand, bedankt. Toni'],
  // In none of the group, given to somebody, below a mark, the end of the way, a rule for those who wait.
  [
    'de',
    'rejection',
    'Ihre Bewerbung als Bürokraft',
    'Guten Tag Frau Halm, acht Personen haben wir eingeladen; Sie sind nicht unter den Eingeladenen. Danke für Ihr Interesse.',
  ],
  [
    'de',
    'rejection',
    'Bewerbung Lager',
    'Hallo Noor, wir können dir zurzeit leider keine passende Beschäftigung anbieten und melden uns, falls sich etwas ergibt. Alles Gute!',
  ],
  [
    'nl',
    'rejection',
    'Uw kandidatuur',
    'Beste Noor, na beraad zullen wij uw kandidatuur voor de functie van kok niet weerhouden. Veel succes.',
  ],
  [
    'nl',
    'rejection',
    'Medewerker balie',
    'Beste Noor, we hebben de functie aangeboden aan een collega van de andere vestiging. Bedankt voor het gesprek.',
  ],
  [
    'nl',
    'not a rejection',
    'Sollicitatie ontvangen',
    'Hoi Noor, we hebben je sollicitatie als kok ontvangen. Na twee weken nog niets gehoord? Dan ben je het helaas niet geworden.',
  ],
];

describe('recognise, in German and Dutch', () => {
  it.each(CASES)('%s, %s: %s', (_language, kind, subject, body) => {
    expectKind(kind, subject, body);
  });
});
