/** How people say that something was long ago. Lower case, no accents. */

const N =
  '(?<count>\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|few|a few|several|ein|eine|einem|einer|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|einigen|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quelques|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|unos|unas|varios|um|uma|dois|duas|quatro|sete|oito|nove|dez|alguns|algumas|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|enkele|paar|een paar)';
const U =
  '(?<unit>days?|weeks?|months?|years?|yrs?|tage?n?|wochen?|monate?n?|jahre?n?|jours?|semaines?|mois|ans?|annees?|dias?|semanas?|mes|meses|anos?|dagen|dag|weken|week|maanden|maand|jaar|jaren)';

export const AGES: readonly RegExp[] = [
  new RegExp(`\\b${N} ${U} (?:ago|back|old|earlier)\\b`),
  new RegExp(`\\bvor (?:etwa |ca\\.? |rund |ein )?${N} ${U}\\b`),
  new RegExp(`\\bil y a (?:environ )?${N} ${U}\\b`),
  new RegExp(`\\bhace (?:ya |unos )?${N} ${U}\\b`),
  new RegExp(`\\bha (?:ja |cerca de )?${N} ${U}\\b`),
  new RegExp(`\\b${N} ${U} geleden\\b`),
];

export const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'a an one ein eine einem einer un une una um uma een',
    'two zwei deux dos dois duas twee',
    'three drei trois tres drie some few several einigen quelques unos unas varios alguns algumas enkele paar',
    'four vier quatre cuatro quatro',
    'five funf cinq cinco vijf',
    'six sechs seis zes',
    'seven sieben sept siete sete zeven',
    'eight acht huit ocho oito',
    'nine neun neuf nueve nove negen',
    'ten zehn dix diez dez tien',
    'eleven',
    'twelve',
  ].flatMap((words, at) => words.split(' ').map((word) => [word, at + 1])),
);

/** In days. */
export const UNITS: readonly [RegExp, number][] = [
  [/^(?:day|tag|jour|dia|dag)/, 1],
  [/^(?:week|woche|semaine|semana|weken)/, 7],
  [/^(?:month|monat|mois|mes|maand)/, 30],
  [/^(?:y(?:ea)?r|jahr|an|ano|jaar|jaren)/, 365],
];

/** "The one from 2023", "in 2023". */
export const YEAR_NAMED =
  /\b(?:from|in|of|since|back in|aus|von|im jahr|de|en|em|van|uit) (?:\w+ )?(?<year>20[0-4]\d)\b(?![-/.]\d)/;

const ONE_YEAR =
  /\b(?:last year|letzte[sn] jahr|vorige[sn] jahr|l annee derniere|l'annee derniere|el ano pasado|ano passado|vorig jaar|afgelopen jaar)\b/;
const MONTHS =
  /\b(?:last (?:summer|winter|spring|autumn|fall)|letzte[rn]? (?:sommer|winter|fruhling|herbst)|(?:l ete|l'ete|l hiver|l'hiver) dernier|verano pasado|verao passado|vorige (?:zomer|winter)|months (?:ago|back)|vor monaten|il y a des mois|hace meses|ha meses|maanden geleden)\b/;
const YEARS = /\b(?:years (?:ago|back)|vor jahren|il y a des annees|hace anos|ha anos|jaren geleden)\b/;
const SOME_TIME =
  /\b(?:(?:so |very )?long (?:ago|past)|(?:a )?long time ago|ages ago|way back|back (?:then|in the day)|an? (?:very )?old (?:one|letter|mail|email|rejection|no)|last month|weeks ago|(?:schon )?lange her|vor langer zeit|damals|letzten monat|il y a longtemps|a l epoque|le mois dernier|hace (?:mucho )?tiempo|hace mucho|mes pasado|ha muito tempo|mes passado|lang geleden|vorige maand)\b/;

/** With no number: near enough, in days. */
export const VAGUE_AGES: readonly [RegExp, number][] = [
  [YEARS, 730],
  [ONE_YEAR, 365],
  [MONTHS, 180],
  [SOME_TIME, 30],
];

/** "Please add it": asked for in so many words. */
export const ADDS =
  /\b(?:(?:please|can you|could you|pls) (?:also )?(?:add|log|note|record|count|include|write (?:it|this|that|them) down)|(?:add|log|record|count|include) (?:it|this|that|them|these)\b|for the record|for your records|(?:bitte )?(?:eintragen|aufnehmen|hinzufugen|notieren)|(?:ajoute[rz]?|note[rz]|notez)(?: le| la| ca| ceci)?\b|(?:anade|anadan|agrega|agreguen|anota|anoten|apunta)\w*|(?:adicione|adicionem|acrescente|acrescentem|anote|anotem|registe|registem)\w*|(?:toevoegen|noteren|voeg .{0,20} toe|noteer))/;
