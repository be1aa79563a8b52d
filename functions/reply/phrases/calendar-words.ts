/** Days, months and lengths of time as people name them in the six languages: lower case, no accents. */

/** Monday is 1. Short forms only where they are no other word. */
export const WEEKDAYS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:monday|mon|montag|lundi|lunes|segunda(?: feira)?|maandag)\b/, 1],
  [/\b(?:tuesday|tues|tue|dienstag|mardi|martes|terca(?: feira)?|dinsdag)\b/, 2],
  [/\b(?:wednesday|wed|mittwoch|mercredi|miercoles|quarta(?: feira)?|woensdag)\b/, 3],
  [/\b(?:thursday|thurs|thur|thu|donnerstag|jeudi|jueves|quinta(?: feira)?|donderdag)\b/, 4],
  [/\b(?:friday|fri|freitag|vendredi|viernes|sexta(?: feira)?|vrijdag)\b/, 5],
  [/\b(?:saturday|samstag|sonnabend|samedi|sabado|zaterdag)\b/, 6],
  [/\b(?:sunday|sonntag|dimanche|domingo|zondag)\b/, 7],
];

const MONTH_NAMES = [
  'january|jan|januar|janner|janvier|enero|janeiro|januari',
  'february|feb|februar|fevrier|febrero|fevereiro|februari',
  'march|mar|marz|maerz|mars|marzo|marco|maart',
  'april|apr|avril|abril',
  'may|mai|mayo|maio|mei',
  'june|jun|juni|juin|junio|junho',
  'july|jul|juli|juillet|julio|julho',
  'august|aug|aout|agosto|augustus',
  'september|sept|sep|septembre|septiembre|setembro',
  'october|oct|oktober|okt|octobre|octubre|outubro',
  'november|nov|novembre|noviembre|novembro',
  'december|dec|dezember|dez|decembre|diciembre|dezembro',
];
/** Any month; `monthOf` says which. */
export const MONTH = MONTH_NAMES.join('|');

/** 1 to 12. */
export const monthOf = (name: string): number => MONTH_NAMES.findIndex((names) => names.split('|').includes(name)) + 1;

const NUMBERS: readonly (readonly [string, number])[] = [
  ['a couple of|a couple|couple of', 2],
  ['a few|few|ein paar|quelques|unos|unas|alguns|algumas|een paar|paar', 3],
  ['one|an|a|eine|einen|einer|ein|une|un|una|uma|um|een', 1],
  ['two|zwei|deux|dos|dois|duas|twee', 2],
  ['three|drei|trois|tres|drie', 3],
  ['four|vier|quatre|cuatro|quatro', 4],
  ['five|funf|fuenf|cinq|cinco|vijf', 5],
  ['six|sechs|seis|zes', 6],
  ['seven|sieben|sept|siete|sete|zeven', 7],
  ['eight|acht|huit|ocho|oito', 8],
  ['nine|neun|neuf|nueve|nove|negen', 9],
  ['ten|zehn|dix|diez|dez|tien', 10],
  ['eleven|elf|onze', 11],
  ['twelve|zwolf|douze|doce|doze|twaalf', 12],
  ['fourteen|vierzehn|quatorze|catorce|catorze|veertien', 14],
  ['fifteen|funfzehn|fuenfzehn|quinze|quince|vijftien', 15],
  ['twenty|zwanzig|vingt|veinte|vinte|twintig', 20],
  ['thirty|dreissig|trente|treinta|trinta|dertig', 30],
];
export const NUMBER = `\\d{1,3}|${NUMBERS.map(([names]) => names).join('|')}`;

/** Three, of days and weeks; of hours they say nothing. */
const VAGUE = 'several|some|einige|mehrere|plusieurs|algunos|algunas|varios|varias|uns|umas|enkele';
/** How many days, weeks or months. */
export const AMOUNT = `${NUMBER}|${VAGUE}`;

export const numberOf = (said: string): number => {
  if (/^\d/.test(said)) return Number(said);
  if (VAGUE.split('|').includes(said)) return 3;
  return NUMBERS.find(([names]) => names.split('|').includes(said))?.[1] ?? 1;
};

export const UNITS: readonly (readonly [RegExp, 'days' | 'weeks' | 'months', number])[] = [
  [/^(?:fortnights?|quinzaine|quincena|quinzena)$/, 'days', 14],
  [/^(?:days?|tage?n?|jours?|dias?|dag(?:en)?)$/, 'days', 1],
  [/^(?:weeks?|wks?|wochen?|semaines?|semanas?|weken)$/, 'weeks', 1],
  [/^(?:months?|monate?n?|mois|mes(?:es)?|maand(?:en)?)$/, 'months', 1],
];
export const UNIT =
  'fortnights?|quinzaine|quincena|quinzena|days?|tage?n?|jours?|dias?|dag(?:en)?|weeks?|wks?|wochen?|semaines?|semanas?|weken|months?|monate?n?|mois|meses|mes|maand(?:en)?';

/** Words that say "up to". */
export const UP_TO =
  '(?:until|till?|til|before|by|bis(?: zum| zur)?|jusqu(?: ?a| ?au| ?en)?|avant|hasta(?: el| la)?|antes de|ate(?: a| o| ao)?|tot(?: en met)?)';
/** Words before the day on which it ends. */
export const UNTIL = `(?:${UP_TO}|vor|voor|back (?:on|in|at|by)|from|on|after|ab|nach|am|im|le|el|en|na|em|no|op|in)`;
export const THROUGH =
  /\b(?:through|thru|inclusive|including|einschliesslich|inclus|incluido|en met|after|nach|apres|despues|depois|na)\b/;
