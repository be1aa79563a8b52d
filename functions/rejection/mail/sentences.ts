/** From the lines of a mail to its sentences: wrapped lines joined, list lines and greetings left alone. */
import { fold, narrowedParts, oneSpaced } from './fold.ts';
import { Opening } from './search/opening.ts';
import { WordTable } from './search/word-table.ts';
import { isAscii, isCapital, isWord } from './signs.ts';

export type Sentence = {
  text: string;
  folded: string;
  /** Which line of the mail it starts on. */
  line: number;
};

const OTHER_JOBS = /^(?:view )?(?:similar|recommended|other|more) jobs|^jobs you|^now, take|^ahnliche/;

/** Every sentence in a mail, joined by line feeds once for all that search it whole; `starts`: where each begins. */
export type Joined = { all: string; starts: number[] };
export const join = (sentences: Sentence[]): Joined => {
  const starts: number[] = [];
  let at = 0;
  for (const { folded } of sentences) {
    starts.push(at);
    at += folded.length + 1;
  }
  return { all: sentences.map((sentence) => sentence.folded).join('\n'), starts };
};

/** A line of a form: "Position: Weaver". Behind one, the next is not the rest of it. */
const FIELD = /^[\p{Lu}][\p{L}/ ()-]{1,28}: \S/u;

/** A post by its mark, alone on a line, however long: what stands below it is not the rest of it. */
const MARKED_POST =
  /^(?=.{8,100}$)(?!.*(?<!\p{L})(?:Sie|Ihre?[nmr]?|Ihnen|wir|uns|als|Bewerbung|Stelle|[Dd]eine?[nr]?|du|dich|dir)(?!\p{L}))\p{Lu}[^.:;!?]+\((?:[mwfdxi] ?[/|] ?){1,3}[mwfdxi]\)$/u;

const MAX_SENTENCES = 300;
const MAX_LENGTH = 700;

/** Lines below which a mail is only small print or other people's jobs. */
const SMALL_PRINT = new Opening(
  /^(?:similar jobs|view similar jobs|recommended (?:for you|jobs)|jobs you may|other jobs|more jobs|people also viewed|equal opportunity|confidentiality notice|disclaimer|this (?:e-?mail|message|email) (?:and any|is confidential|may contain)|privacy (?:notice|policy|statement)|you are receiving|vertraulichkeit|diese e-?mail enthalt|ce (?:message|courriel) (?:et|est)|este (?:mensaje|correo|mensagem|e-mail)|view jobs|ahnliche (?:jobs|stellen)|now, take these next steps)/,
);

/** The space between two sentences, and not the one in "am 17. Juni". It comes first in the pattern, so that it is tried at spaces alone. */
const BETWEEN =
  / (?<=[^\s.]{2}(?:[.。]| ?[!?！？])["'”)]? )(?=["'“„¿¡(]?[\p{Lu}\p{Lo}\d])(?!(?<=(?:^|[^\d])\d{1,2}\. )(?:Jänner|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Stock|Etage|OG|Obergeschoss|Semester|Lehrjahr|Klasse|Runde|Bewerbungsrunde|Gespräch)(?!\p{L}))/u;
/** Behind a full stop of the East no space is needed. */
const BETWEEN_WIDE = new RegExp(`${BETWEEN.source}|(?<=[。！？])`, 'u');
const WIDE_STOP = /[。！？]/;
const STOP_INSIDE = /[.!?]["'”)]? /;
const ABBREVIATED = new WordTable(
  'Dr Mr Ms Mrs Prof No Nr Inc Ltd Co St Mag Dipl Ing Gebr Fam Inh Fa gez Abt bzgl Mevr mevr Dhr dhr Drs drs bzw ca Sr Sra Jr Ref Asst Assoc Mgr Dept Exec ds nr inkl evtl ggf Tel Str Kennz Az Zl stv Stv'.split(
    ' ',
  ),
);
/** Is the word before the full stop of a text short for another? */
const isAbbreviated = (text: string): boolean => {
  const end = text.length - 1;
  let start = end;
  while (start > 0 && isWord(text.charCodeAt(start - 1))) start--;
  return start < end && ABBREVIATED.find(text, start, end) !== 0;
};

/** Does a paragraph end as a sentence does? */
const isOver = (paragraph: string): boolean => {
  const last = paragraph.at(-1);
  return STOPS.has(last) || (CLOSED.has(last) && STOPS.has(paragraph.at(-2)));
};
const STOPS = new Set<string | undefined>('.!?:;');
const CLOSED = new Set<string | undefined>('"\')');
const BULLETS = new Set<string | undefined>('-*•·');
const beginsSmall = (line: string): boolean => !isCapital(line.charCodeAt(0)) && /^[\p{Ll}(]/u.test(line);

/** The sentences of a paragraph whose spaces are single ones. */
const partsOf = (text: string): string[] => {
  if (!isAscii(text) && WIDE_STOP.test(text)) return narrowedParts(text.split(BETWEEN_WIDE), text);
  return STOP_INSIDE.test(text) ? narrowedParts(text.split(BETWEEN), text) : [text];
};

/** In: lines of a body. Out: at most 300 sentences of at most 700 characters. */
export const toSentences = (lines: string[]): Sentence[] => {
  const sentences: Sentence[] = [];
  let paragraph = '';
  /** The line that the paragraph begins with, and often all of it. */
  let opening = { text: '', folded: '' };
  let startsAt = 0;
  const add = (text: string): void => {
    sentences.push({ text, folded: text === opening.text ? opening.folded : fold(text), line: startsAt });
  };
  const flush = (): void => {
    const text = oneSpaced(paragraph);
    paragraph = '';
    if (text === '') return;
    // A full stop ends a sentence before a capital, a quote or the end; not after one letter, "Dr.", "No." or a figure.
    const parts = partsOf(text);
    let held = '';
    for (const part of parts) {
      const joined = held === '' ? part : `${held} ${part}`;
      if (joined.length < 300 && joined.endsWith('.') && isAbbreviated(joined)) {
        held = joined;
        continue;
      }
      held = '';
      for (let at = 0; at < joined.length && sentences.length < MAX_SENTENCES; at += MAX_LENGTH)
        add(joined.slice(at, at + MAX_LENGTH));
    }
    if (held !== '') add(held);
  };
  let lastLength = 0;
  for (const [index, raw] of lines.entries()) {
    if (sentences.length >= MAX_SENTENCES) break;
    const line = raw.trim();
    if (line === '') {
      flush();
      lastLength = 0;
      continue;
    }
    const folded = line.length < 90 ? fold(line) : null;
    if (folded !== null && SMALL_PRINT.test(folded)) {
      flush();
      if (sentences.length > 2 && OTHER_JOBS.test(folded)) break;
    }
    // A line is wrapped when it is long and does not end like a sentence; then the next one goes on with it.
    const goesOn =
      paragraph !== '' &&
      lastLength > 45 &&
      !isOver(paragraph) &&
      !(BULLETS.has(line[0]) && /^.\s/.test(line)) &&
      !(paragraph.endsWith(')') && MARKED_POST.test(paragraph)) &&
      !(line.includes(': ') && FIELD.test(line) && FIELD.test(paragraph));
    if (!goesOn && !(paragraph !== '' && !'.!?:'.includes(paragraph.slice(-1)) && beginsSmall(line))) {
      flush();
      startsAt = index;
    }
    if (paragraph === '' && folded !== null) opening = { text: line, folded };
    if (paragraph.length < 6_000) paragraph += paragraph === '' ? line : ` ${line}`;
    lastLength = line.length;
  }
  flush();
  return sentences;
};
