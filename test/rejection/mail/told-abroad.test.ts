/** Ends, invitations and receipts in five languages that are told without the usual words, and letters that have those words and are none. */
import { describe, it } from 'vitest';
import { type Expected, expectKind } from './kind.ts';

const LETTERS: [kind: Expected, subject: string, body: string][] = [
  [
    'rejection',
    'Unser Gespräch',
    'Guten Tag Herr Doe,\n\nvielen Dank für das Telefonat. Wir waren uns am Ende einig, dass wir für die Rolle Leiter Färberei jemanden benötigen, der schon eine Färberei geführt hat. Diese Lücke lässt sich so schnell nicht schließen. Ich weiß, dass das nicht die Nachricht ist, die Sie sich erhofft haben.\n\nIda Renner',
  ],
  [
    'rejection',
    'Poste de maître tisserand – résultat',
    "Madame,\n\nLe comité de sélection a entendu les candidats au poste de maître tisserand. Il a établi une liste de trois noms, sur laquelle vous ne figurez pas.\n\nLe bureau du personnel\nFilature d'Orrin",
  ],
  [
    'rejection',
    'RE: Candidature spontanée',
    "Bonjour,\n\nMerci pour votre dossier, très soigné. Notre plan de charge ne nous permet pas d'accueillir qui que ce soit avant le printemps. Je vous encourage à regarder du côté des ateliers de Tarn.\n\nIda Renner",
  ],
  [
    'rejection',
    'Um retorno',
    'Oi, Kim!\n\nObrigada pela conversa final. A liderança escolheu quem já tinha dirigido uma tecelagem parecida, que é o que pesa agora na posição de Coordenadora de Tecelagem. Foi por pouco.\n\nIda',
  ],
  [
    'rejection',
    'Uitslag opdracht – Wever',
    'Hoi Kim,\n\nDank voor het uitwerken van de opdracht. Mooi gemaakt, maar de berekening bleef achter bij wat we op dit niveau verwachten. Daarom sluiten we het traject voor Wever hier af.\n\nGroet,\nIda',
  ],
  [
    'unsure',
    'Vervanging weefles',
    'Dag Kim,\n\nOns bestuur heeft gisteren beslist om de vervanging te geven aan een leerkracht die voorrang heeft. Mogen we u vragen voor korte opdrachten?\n\nIda Renner\nWeefschool Tarn',
  ],
  [
    'offer',
    'Re : mercredi',
    "Bonsoir Kim !\nLes enfants ne parlent plus que de vous, du coup c'est oui pour nous : mercredi de midi à six heures. Désolée pour les deux autres candidates, mais le choix était vite fait.\nVous commencez lundi ?\nIda",
  ],
  [
    'interview',
    'Einladung zur zweiten Runde',
    'Sehr geehrte Frau Doe,\n\nnach den ersten Gesprächen haben wir den meisten Bewerbern absagen müssen. Sie gehören zu den beiden Personen, die wir gerne noch einmal sehen möchten.\n\nDatum: 29. Oktober, 13:30 Uhr\n\nIda Renner',
  ],
  [
    'interview',
    'Verschiebung Vorstellungsgespräch',
    'Liebe Frau Doe,\n\nunsere Leiterin liegt leider mit Grippe im Bett, so dass wir unser Gespräch morgen absagen müssen. Ginge es bei Ihnen auch am Donnerstag um 16 Uhr?\n\nIda Renner',
  ],
  [
    'interview',
    'Entrevue téléphonique',
    "Bonjour Kim,\n\nSuite à l'analyse de votre candidature, nous aimerions vous parler ! Choisissez une plage horaire pour une entrevue d'une vingtaine de minutes. Si aucune ne vous convient, merci de nous le dire.\n\nIda",
  ],
  [
    'confirmation',
    'Eingang Ihrer Bewerbung',
    'Sehr geehrte Frau Doe,\n\nwir bestätigen den Eingang Ihrer Unterlagen für die Stelle als Weberin. Kosten, die Ihnen durch die Bewerbung entstehen, können leider nicht übernommen werden. Wenn Sie in drei Monaten nichts von uns hören, wurde Ihre Bewerbung nicht berücksichtigt.\n\nWeberei Orrin',
  ],
  [
    'confirmation',
    'Confirmação',
    'Olá Kim,\n\nObrigado por te candidatares a Tecelão na Orrin.\n\nAlguém da nossa equipa vai ler a tua candidatura nos próximos dias. Infelizmente não conseguimos dar feedback individual a quem não avança.\n\nOrrin',
  ],
  [
    'confirmation',
    'Ontvangstbevestiging sollicitatie Wever',
    'Geachte mevrouw Doe,\n\nUw sollicitatie naar de functie van Wever is in goede orde ontvangen. De briefselectie vindt plaats in week 44. Kandidaten die niet worden uitgenodigd, krijgen hiervan uiterlijk 8 november bericht.\n\nWeverij Tarn',
  ],
  [
    'not a rejection',
    '"We gaan verder met een andere kandidaat" (en nu?)',
    'Beste lezer,\n\nEen afwijzing voelt persoonlijk, ook als er staat dat het een moeilijke keuze was. Loopbaancoach Ida Renner legt uit hoe je weer met plezier een brief schrijft.\n\nVerder in deze editie: zo vraag je feedback zonder te zeuren.\n\nLees verder',
  ],
];

describe('told without the usual words, in German, French, Portuguese and Dutch', () => {
  it.each(LETTERS)('%s: %s %#', (kind, subject, body) => {
    expectKind(kind, subject, body);
  });
});
