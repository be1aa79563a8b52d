/** Words that colour a sentence and change nothing in it; distress is looked for with them and without them. */
const WORDS =
  'really just even actually simply totally completely probably maybe sometimes often still so now today tonight tomorrow already again always truly right kinda ' +
  'einfach wirklich echt nur noch schon auch morgen heute wieder manchmal gerade total so jetzt immer ' +
  'vraiment juste même encore toujours demain parfois tellement trop franchement ' +
  'realmente simplemente solo ya mañana hoy siempre verdaderamente ' +
  'simplesmente só já amanhã hoje sempre mesmo ' +
  'gewoon vandaag weer soms ook even altijd nu zo toch';

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');

export const FILLERS = new RegExp(`(?<= )(?:${[...new Set(plain(WORDS).split(' '))].join('|')}) `, 'g');
