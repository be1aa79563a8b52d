/** How a text spells the name that an address only hints at: "orrinmills" and "Orrin Mills". */
import { foldName } from '../fold.ts';
import { Opening } from '../search/opening.ts';
import type { Sentence } from '../sentences.ts';
import { holdsOne, isAscii, isBare, isEnglish, isPlain, isSmall } from '../signs.ts';

const MAX_WORDS = 6;
/** Does a text begin with a letter of English, and a folded name with another? What else it begins with may be left out of a name, or be folded to a letter. */
export const beginsOtherwise = (text: string, name: string): boolean => {
  const small = text.charCodeAt(0) | 32;
  return isSmall(small) && small !== name.charCodeAt(0);
};
/** May the word at a place begin a folded name, by its first two letters? "l'Orrin" may. */
const mayBegin = (text: string, at: number, name: string): boolean => {
  const first = text.charCodeAt(at) | 32;
  const second = text.charCodeAt(at + 1);
  if (!isSmall(first) || second === APOSTROPHE || second === CURLY) return true;
  return first === name.charCodeAt(0) && (!isEnglish(second) || (second | 32) === name.charCodeAt(1));
};
const APOSTROPHE = 0x27;
const CURLY = 0x2019;
/** The same of any word of a text. */
const mayHold = (text: string, name: string): boolean => {
  for (let at = 0, space = 0; space >= 0; at = space + 1) {
    if (mayBegin(text, at, name)) return true;
    space = text.indexOf(' ', at);
  }
  return false;
};
const UMLAUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ø: 'oe', å: 'aa' };
/** A word as hosts write it: "Süd" as "Sued". */
export const inHosts = (word: string): string =>
  isAscii(word) ? word : word.replace(/[äöüÄÖÜøå]/g, (letter) => UMLAUT[letter]!);
const foldInHosts = (word: string): string => foldName(inHosts(word));
/** Articles that a name has and an address leaves out. */
const ARTICLE = new Opening(
  /^(?:les?|la|los|las|el|the|de|du|des|del|do|da|dos|das|di|della|der|die|dem|den|am|im|an|zum|zur|van|of|und|and|et|y|e|&)$/i,
);
/** What a host writes for "&". */
const AND = ['and', 'und', 'et', 'en', 'e', 'y', 'i', 'og', 'och', 'n', 'ed'];
/** What closes a name that an address leaves without it: "Orrin State University" of orrinstate.example. */
const INSTITUTION =
  /^(?:University|College|Council|Hospital|Academy|Institute|Foundation|Library|School|Preschool|Clinic|Church|Museum|Theatre|Theater|Bank|District|Authority)[.,;:!?)]*$/;
/** "l’Orrin" */
const withoutElision = (word: string): string =>
  word[1] === '’' || word[1] === "'" ? word.replace(/^[ld][’'](?=\p{Lu})/iu, '') : word;
const STOPS = new Set<string | undefined>('.,;:!?)');
const isStopped = (word: string): boolean => STOPS.has(word.at(-1));
const OF_AN_ADDRESS = ['@', '/', '.'];
const isName = (word: string): boolean =>
  /^["'“„«(]?[\p{Lu}\p{N}]/u.test(word) || (!isPlain(word) && /^\p{Ll}+\p{Lu}/u.test(word));
const bare = (text: string): string =>
  isBare(text) ? text : text.replace(/^["'“„«(]+/, '').replace(/[\s"'”“»).,;:!?-]+$/, '');
const trimmed = (text: string): string => {
  const name = bare(text);
  return name.endsWith("'s") || name.endsWith('’s') ? name.slice(0, -2) : name;
};

/** Kinds of houses that stand before or behind a name in one word with it, and only so. */
const KIND_BEFORE =
  /^(studio|osteria|trattoria|pizzeria|cabinet|atelier|clinica|clinique|grupo|groupe|gruppo|padaria|panaderia|bakkerij|slagerij|drukkerij|zorggroep|stichting|stadtwerke|autohaus|restaurante|university|construtora|constructora|laboratoires|editions)(?=\p{L}{5})/u;
const KIND_BEHIND =
  /(?<=^\p{L}{5,})(energy|group|grupo|gruppe|media|studios?|health|healthcare|capital|consulting|solutions|systems|technologies|partners|creative|retail|logistics|financial|insurance|software|foods|hotels|homes|housing|properties|university|college|council|hospital|cathedral|avionics|aviation|engineering|search|analytics|robotics|pharma|advogados|avocats|architects|consultores|seguros|federal|digital|industries|editions)$/u;
/** Three letters before one of the commonest of them: "cmegroup". */
const OF_LETTERS = /^([a-z]{3})(group|bank|health|energy|holdings|insurance|solutions|technologies|systems)$/;
/** In: a label of a host. Out: the same in words, where one says what kind of house it is: "studioorrin" gives "studio orrin". */
export const parted = (label: string): string =>
  label
    .replace(KIND_BEFORE, '$1 ')
    .replace(KIND_BEHIND, ' $1')
    .replace(OF_LETTERS, (_, short: string, kind: string) => `${short.toUpperCase()} ${kind}`);

/** What goes on with a name that an address leaves without it: "Orrin Talent Partners" of orrintalent.example. */
const GOES_ON = /^(?:Partners|Group|Gruppe|Services?|Solutions|Consulting|Consultants|Associates|Advisors)$/;
/**
 * In: a name with what may stand around it, what a host is called. Out: the words of it, two or more, that spell the host, and what goes on with them: "Orrin
 * Talent" of "The Orrin Talent Team" from orrintalent.example; null where none do.
 */
export const wordsOfHost = (text: string, host: string): string | null => {
  if (host.length < 5 || !text.includes(' ')) return null;
  const words = text.split(' ');
  for (let at = 0; at < words.length; at++) {
    if (beginsOtherwise(words[at]!, host)) continue;
    let joined = '';
    for (let end = at; end < words.length && joined.length < host.length; end++) {
      joined += foldName(inHosts(words[end]!));
      if (!host.startsWith(joined)) break;
      if (joined !== host || end === at) continue;
      while (GOES_ON.test(words[end + 1] ?? '')) end++;
      return words.slice(at, end + 1).join(' ');
    }
  }
  return null;
};

/** In: a name, and what a host spells of it. Out: the second where it is the first and a word more. */
export const longerOf = (name: string, spelled: string | null): string =>
  spelled?.startsWith(`${name} `) &&
  spelled
    .slice(name.length + 1)
    .split(' ')
    .filter((word) => !GOES_ON.test(word)).length < 2
    ? spelled
    : name;

/** The words from `from` on that spell `label`, or the first half of it or more; how many letters of it they have. */
const spells = (
  words: string[],
  from: number,
  label: string,
  fold: (word: string) => string,
): [end: number, got: number] => {
  let joined = '';
  let end = from;
  for (let at = from; at < words.length && at < from + MAX_WORDS; at++) {
    const word = words[at]!;
    // "Orrin & Mills" of orrinandmills.example
    if (joined !== '' && /^[&+]$/.test(word) && words[at + 1] !== undefined) {
      const and = AND.find((one) => label.startsWith(joined + one + fold(words[at + 1]!)));
      if (and !== undefined) joined += and;
      continue;
    }
    const next = joined + fold(word);
    if (!label.startsWith(next)) {
      if (joined !== '' && ARTICLE.test(word)) continue;
      break;
    }
    joined = next;
    end = at + 1;
    if (joined === label || isStopped(word)) break;
  }
  return [end, joined.length];
};

/**
 * In: the words behind those that spell the beginning of a label, and the rest of it. Out: how many of them the rest is short for, by
 * their first letters or by the beginning of one: "dc" of "District Council", "uni" of "University"; 0 when it is short for none.
 */
const shortens = (words: string[], rest: string): number => {
  if (rest.length < 2) return 0;
  let letters = '';
  for (const [at, word] of words.slice(0, 5).entries()) {
    const key = foldName(word);
    if (ARTICLE.test(word) || key === '') continue;
    if (!isName(word)) return 0;
    if (letters === '' && key.length > rest.length && key.startsWith(rest)) return at + 1;
    letters += key[0]!;
    if (letters === rest) return at + 1;
    if (!rest.startsWith(letters) || isStopped(word)) return 0;
  }
  return 0;
};

const ASCII = /^[\x20-\x7e]*$/;
/** In: a label of three letters or more, and sentences. Out: the words in capitals that it is the first letters of: "NHS Orrin and Mills" of nhsom; null where no sentence has them. */
export const lettersOf = (label: string, sentences: Sentence[]): string | null => {
  if (!/^[a-z]{3,6}$/.test(label)) return null;
  const capitals = [...label.toUpperCase()];
  for (const { text } of sentences.slice(1, 40)) {
    // In letters of English alone each one has to stand there as a capital.
    if (!capitals.every((capital) => text.includes(capital)) && ASCII.test(text)) continue;
    const words = text.split(' ');
    for (let at = 0; at < words.length; at++) {
      if (words[at]!.charCodeAt(0) >= 97 || beginsOtherwise(words[at]!, label)) continue;
      let letters = '';
      let capitals = 0;
      for (let end = at; end < words.length && end < at + 8; end++) {
        const word = trimmed(words[end]!);
        if (ARTICLE.test(word) && end > at) {
          if (isStopped(words[end]!)) break;
          continue;
        }
        if (!/^\p{Lu}\p{L}/u.test(word)) break;
        const key = foldName(word);
        letters += /^\p{Lu}{2,4}$/u.test(word) ? key : key[0]!;
        capitals++;
        if (!label.startsWith(letters)) break;
        if (letters === label && capitals > 2) return trimmed(words.slice(at, end + 1).join(' '));
        if (isStopped(words[end]!)) break;
      }
    }
  }
  return null;
};

/**
 * In: a label of a host or a mailbox, and sentences. Out: the name as the text spells it, and whether that is all of the label; with the
 * capitalised words that go on with it where the label has only its beginning; null when the text does not name it.
 */
export const spelledOut = (label: string, sentences: Sentence[]): { name: string; whole: boolean } | null => {
  const key = foldName(label);
  if (key.length < 3) return null;
  let half: string | null = null;
  for (const { text, folded } of sentences.slice(0, 60)) {
    if (!mayHold(text, key) || !folded.includes(key[0]!) || !/\p{Lu}/u.test(text)) continue;
    const words = text.split(' ').map(withoutElision);
    const folds = !isAscii(text) && /[äöüÄÖÜøå]/.test(text) ? [foldName, foldInHosts] : [foldName];
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      if (!mayBegin(word, 0, key)) continue;
      const opens = ARTICLE.test(word) && /^\p{Lu}/u.test(words[at + 1] ?? '');
      if (!(isName(word) || opens) || (holdsOne(word, OF_AN_ADDRESS) && /[@/]|\.\p{Ll}/u.test(word))) continue;
      for (const fold of folds) {
        const first = fold(word);
        if (first === '' || !key.startsWith(first)) continue;
        const [end, got] = spells(words, at, key, fold);
        if (got === key.length) {
          const goesOn = end - at > 1 && !isStopped(words[end - 1]!) && INSTITUTION.test(words[end] ?? '');
          const isAll = goesOn || !isName(words[end] ?? '') || isStopped(words[end - 1]!);
          const from = at > 1 && words[at - 1] === 'The' && isAll ? at - 1 : at;
          // "Orrin's" of orrins.example
          return { name: bare(words.slice(from, goesOn ? end + 1 : end).join(' ')), whole: true };
        }
        if (half !== null || got < 5 || got * 2 < key.length || (end - at < 2 && got * 3 < key.length * 2)) continue;
        const short = isStopped(words[end - 1]!) ? 0 : shortens(words.slice(end), key.slice(got));
        if (short > 0) return { name: trimmed(words.slice(at, end + short).join(' ')), whole: true };
        let last = end;
        while (last < at + MAX_WORDS && !isStopped(words[last - 1]!) && isName(words[last] ?? '')) last++;
        half = trimmed(words.slice(at, last).join(' '));
      }
    }
  }
  return half === null ? null : { name: half, whole: false };
};
