/**
 * Times as people name them in the six languages, found in what they wrote and marked by one word each, so that a pattern can
 * speak of "until <day>" without knowing days. Lower case, no accents.
 */
import { AMOUNT, MONTH, UNIT, WEEKDAYS } from './calendar-words.ts';

/** What stands for a day, a length of time, a feast (both a day and a time), the next week or month, and a time that runs already. */
export const DAY = 'thatday';
export const LONG = 'thatlong';
export const FEAST = 'thatfeast';
export const NEXT = 'thatnext';
export const NOW = 'thisspan';

const YEAR = '(?:,? (?:de |of )?\\d{4})?';
const ORDINAL = '(?:st|nd|rd|th|er|ste|de|e|a|o|\\.)?';
const WEEKDAY = WEEKDAYS.map(([name]) => name.source.replace(/\\b/g, '')).join('|');
const PART =
  '(?:early|mid|late|(?:the )?(?:start|beginning|middle|end) of|anfang|mitte|ende|debut|mi|fin|principios de|comienzos de|mediados de|finales de|fin de|inicio de|inicios de|meados de|fim de|final de|begin|half|eind) ?-?(?:de )?';
/** A month by itself is a time only behind one of these: "may" and "mars" are other words too. */
const BEFORE_MONTH =
  'until|till|til|before|after|in|from|by|early|mid|late|of|bis|ab|im|vor|nach|anfang|mitte|ende|jusqu ?en|jusqu ?a|avant|apres|en|a partir de|des|debut|mi|fin|hasta|antes de|despues de|desde|ate|depois de|em|a partir de|tot|voor|na|vanaf|begin|half|eind|de|next|nachsten|prochain|proximo';
const AGO = '(?! (?:ago|geleden|atras|her|zuvor|earlier|old|before (?:that|this)))';
const SINCE =
  '(?<!\\b(?:since|last|past|every|each|per|vor|seit|jede[nmrs]?|pro|letzte[nmrs]?|il y a|depuis|chaque|par|ca fait|hace|desde hace|llevo|cada|ultim[oa]s?|ha|faz|sinds|elke|afgelopen|vorige|once|twice|times) )';
/** "A week", "two or three weeks", "ein bis zwei Wochen", "quinze jours", "a while". */
const LENGTH = [
  `(?:${AMOUNT})(?: (?:or|to|oder|bis|ou|a|o|of) (?:${AMOUNT}))?[ -]?(?:more |whole |full |quiet |good |volle |ganze |gute |good |bons |buenas |boas |volle |hele )?(?:${UNIT}|years?|jahre?|ans?|anos?|jaar)(?: or (?:${AMOUNT}))?(?: of (?:twee|drie))?`,
  'a (?:little |short )?(?:while|bit|time)|some time|(?:eine |ne )?(?:kleine )?(?:weile|zeit ?lang)|ein weilchen|einige zeit|(?:un |quelque )temps|un moment|un (?:tiempo|rato)|una temporada|uns? tempos?|um tempinho|(?:een |n )(?:tijdje|poosje)|enige tijd',
];
const FEASTS =
  'christmas(?: (?:day|eve|break|time|season))?|xmas|weihnacht(?:en|szeit|sferien)|heiligabend|noel|navidad(?:es)?|natal|kerst(?:mis|vakantie)?|(?:the )?new year(?: is)?(?:s| ?s)?(?: (?:day|eve))?|neujahr|silvester|(?:dem )?jahreswechsel|(?:le )?nouvel an|(?:el )?ano nuevo|(?:o )?ano novo|nieuwjaar|oud en nieuw|(?:de )?jaarwisseling|easter|ostern|paques|semana santa|pascua|pascoa|pasen|(?:the )?(?:festive|holiday) (?:season|break|period)|(?:the )?(?:bank )?holidays|(?:den |die )?feiertagen?|(?:les )?fetes(?: de fin d annee)?|(?:las )?fiestas|(?:as )?festas|(?:de )?feestdagen';
const NEXTS =
  '(?:the )?(?:next|following|coming) (?:week|month|year)|(?:der |die |den |dem )?(?:nachste[nr]?|kommende[nr]?) (?:woche|monat|jahr)|(?:la |le |l )?(?:semaine|mois|an|annee) prochaine?|(?:la |el )?(?:semana|mes|ano) que viene|(?:la |el |a |o )?proxim[oa] (?:semana|mes|ano)|(?:a |o )?(?:semana|mes|ano) que vem|(?:de )?(?:volgend|komend)e? (?:week|maand|jaar)|(?:the )?(?:end of (?:the )?(?:week|month|year)|year ?end)|(?:ende|anfang) (?:der|des) (?:woche|monats|jahres)|wochenanfang|jahresende|monatsende|(?:la )?fin (?:de|du|d) ?(?:la |l )?(?:semaine|mois|annee)|(?:el )?(?:fin|final) de (?:mes|ano)|(?:o )?(?:fim|final) d[oe] (?:mes|ano)|(?:het )?eind(?:e)? van (?:de|het) (?:week|maand|jaar)';
const NOWS =
  '(?:for )?(?:the )?rest of (?:the|this) (?:day|week|month|year)|this (?:week|month|weekend|year)|today|tonight|(?:over |at )?the weekend|heute|diese[nmrs]? (?:woche|monat|wochenende|jahr)|(?:den )?rest (?:der woche|des monats|des jahres)|(?:am |ubers |uber das )?wochenende|cette (?:semaine|annee)|ce (?:mois(?: ci)?|week ?end)|(?:le )?week end|aujourd ?hui|(?:esta|essa|nesta|nessa) semana|(?:este|neste|esse) (?:mes|ano|fim de semana|fin de semana)|(?:el |o )?(?:fin|fim) de semana|hoy|hoje|(?:de )?rest van de (?:week|maand)|(?:deze (?:week|maand)|(?:het |dit )weekend)|vandaag';

const word = (source: string): RegExp => new RegExp(`\\b(?:${source})\\b`, 'g');

/** In the order in which they are looked for: what is longer before what may be a part of it. */
export const TIMES: readonly (readonly [RegExp, string])[] = [
  [/\b\d{4}-\d{1,2}-\d{1,2}\b/g, DAY],
  [
    new RegExp(
      `\\b(?:(?:${WEEKDAY}),? (?:the |den |le |el )?)?\\d{1,2}${ORDINAL}(?: of| de)? (?:${MONTH})\\b\\.?${YEAR}`,
      'g',
    ),
    DAY,
  ],
  [new RegExp(`\\b(?:${MONTH})\\.? (?:the )?\\d{1,2}(?:st|nd|rd|th)?\\b(?! (?:days|weeks))${YEAR}`, 'g'), DAY],
  [/\b\d{1,2}\.\d{1,2}\.(?:\d{4}\b|\d{2}\b)?|\b\d{1,2}[/.-]\d{1,2}(?:[/.-](?:\d{4}|\d{2}))?\b/g, DAY],
  [word(NEXTS), NEXT],
  [word(NOWS), NOW],
  [new RegExp(`${SINCE}\\b(?:${LENGTH.join('|')})\\b${AGO}`, 'g'), LONG],
  [word(FEASTS), FEAST],
  [
    new RegExp(`(?<=\\b(?:${BEFORE_MONTH}) )(?:${PART})?(?:${MONTH})\\b${YEAR}|\\b${PART}(?:${MONTH})\\b${YEAR}`, 'g'),
    DAY,
  ],
  [
    new RegExp(
      `\\b(?:next |coming |kommenden |nachsten |this |diesen |komende |volgende |el proximo |la proxima |a proxima )?(?<!\\bmon )(?!mon (?!please|pls|or|at|and|$))(?:${WEEKDAY})\\b(?: (?:prochain|que viene|que vem))?`,
      'g',
    ),
    DAY,
  ],
  [
    word(
      '(?:the )?day after tomorrow|tomorrow|ubermorgen|apres demain|demain|pasado manana|(?<!la )manana|depois de amanha|amanha|overmorgen|morgen(?! fruh)',
    ),
    DAY,
  ],
  [
    /(?<=\b(?:until|till|til|before|after|from|bis zum|ab dem|vor dem|nach dem|jusqu ?au|avant le|apres le|a partir du|hasta el|antes del|despues del|a partir del|ate (?:ao )?dia|antes do dia|tot de|voor de|na de|vanaf de) )(?:the )?(?:dia )?\d{1,2}(?:st|nd|rd|th|er|e|ste|de|\.)?(?![\d:])\b/g,
    DAY,
  ],
];
