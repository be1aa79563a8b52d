/** Addresses as headers carry them and as mail programs show them. */
import { decodeWords } from 'postal-mime';
import type { MailAddress } from './reading.ts';
import { holdsOne, isAscii } from './signs.ts';

type Person = { name: string | null; address: string | null };

const ADDRESS = /[\p{L}\p{N}._%+'&/=~^$!#*-]{1,80}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/u;
/** The same for ASCII, where nearly all of them are: it does not know the letters of the world. */
const PLAIN_ADDRESS = /[\w.%+'&/=~^$!#*-]{1,80}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/;
const addressIn = (text: string): RegExpExecArray | null => (isAscii(text) ? PLAIN_ADDRESS : ADDRESS).exec(text);

/** Encoded words that a program copied as they stood. */
const decoded = (text: string): string => (text.includes('=?') ? decodeWords(text) : text);

/** A name as most are shown, in quotes or bare, with nothing to be cleaned away. */
const PLAIN_NAME = /^\s*"?([\wà-öø-ÿÀ-ÖØ-Þ.-]+(?: [\wà-öø-ÿÀ-ÖØ-Þ&.-]+)*)"?\s*$/;

const cleanName = (text: string): string | null => {
  if (text === '') return null;
  const plain = text.length < 200 ? PLAIN_NAME.exec(text) : null;
  if (plain) return plain[1]!;
  const name = decoded(text.slice(0, 400))
    .slice(0, 200)
    .replace(/[\r\n]+/g, ' ')
    .replace(/\]?\(?\[?mailto:.*$/i, '')
    .replace(/[<>]|[[(]\s*$/g, ' ')
    .replace(/^[\s"“”„«»*]+|[\s"“”«»*,;(]+$/g, '')
    .replace(/\s+/g, ' ');
  const even = unframed(name);
  return even === '' ? null : even;
};

/** A name without the quotes around it. Quotes inside it are its own; one without its partner is nobody's. */
export const unframed = (name: string): string => {
  const whole = name.includes('"') && name.split('"').length % 2 === 0 ? name.replaceAll('"', '') : name;
  const inner = whole.includes("'") ? /^'([^']*)'?$|^([^']*)'$/.exec(whole) : null;
  return (inner ? (inner[1] ?? inner[2]!) : whole).trim();
};

/**
 * Where the brackets begin that hold the address: `Name <a@b<mailto:a@b>>` has two, and the outer one counts. Square ones
 * serve too.
 */
const bracketOf = (text: string): number => {
  const last = text.lastIndexOf('<');
  if (last < 0 && !text.includes('[')) return -1;
  if (last < 0) return text.search(/\[\s?(?:mailto:)?[^\s[\]]{1,90}@[^\s[\]]{3,}\]/i);
  const outer = text.lastIndexOf('<', last - 1);
  return outer >= 0 && /^<[^\s<>]{3,200}<mailto:/i.test(text.slice(outer)) ? outer : last;
};

const AROUND = ["'", '*'];
const readOne = (text: string): Person | null => {
  // A display name may look like an address itself: what stands in brackets is the one mail goes to.
  const bracket = bracketOf(text);
  const bracketed = bracket >= 0 ? addressIn(text.slice(bracket)) : null;
  if (bracketed) {
    const name = cleanName(text.slice(0, bracket));
    const address = bracketed[0].toLowerCase();
    return { name: name?.toLowerCase() === address ? null : name, address };
  }
  const match = text.includes('@') ? addressIn(text) : null;
  if (!match) {
    const name = cleanName(text);
    return name === null ? null : { name, address: null };
  }
  const address = (holdsOne(match[0], AROUND) ? match[0].replace(/^['*]+|['*]+$/g, '') : match[0]).toLowerCase();
  const before = cleanName(text.slice(0, match.index));
  const inBrackets = /\(([^()]{2,80})\)\s*$/.exec(text.slice(match.index + match[0].length));
  const name = before ?? (inBrackets ? cleanName(inBrackets[1]!) : null);
  return { name: name && name.toLowerCase() === address ? null : name, address };
};

const hasControls = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) < 0x20) return true;
  return false;
};
const mayGoOn = (text: string, at: number): boolean => text.includes(' ', at) || !isAscii(text.slice(at));

const ON_BEHALF =
  /\s(?:on behalf of|im auftrag von|de la part de|en nombre de|per conto di|em nome de|namens|på vegne af|på vegne av|för|w imieniu)\s/i;

/**
 * In: `Name <addr>`, `Name [mailto:addr]`, `addr`, `"Name" <addr> on behalf of …`, or a name alone.
 * Out: name and address as far as there are; null when neither. Only the first address counts, and of a system that sends
 * on somebody's behalf, that somebody.
 */
export const readAddress = (shown: string): Person | null => {
  const begun = shown.slice(0, 500);
  const text = hasControls(begun) ? begun.replace(/[\u0000-\u001f]+/g, ' ') : begun;
  // Nobody's behalf is told where no word stands behind the address.
  const at = text.indexOf('@');
  const behalf = at >= 0 && mayGoOn(text, at) ? ON_BEHALF.exec(text) : null;
  if (behalf === null || behalf.index < at) return readOne(text);
  const somebody = readOne(text.slice(behalf.index + behalf[0].length));
  const system = readOne(text.slice(0, behalf.index));
  return somebody?.address
    ? somebody
    : { name: somebody?.name ?? system?.name ?? null, address: system?.address ?? null };
};

/** All addresses in a header or a text, lower case, at most 50. */
export const addressesIn = (value: string): string[] => {
  const found: string[] = [];
  const text = value.slice(0, 8_000);
  let from = 0;
  for (let at = text.indexOf('@'); at >= 0 && found.length < 50; at = text.indexOf('@', at + 1)) {
    // Only what stands around an @ is looked at: a text without one costs nothing. No space is in an address.
    const start = Math.max(from, at - 80, text.lastIndexOf(' ', at) + 1);
    const match = addressIn(text.slice(start, at + 160));
    if (match && start + match.index < at) {
      found.push(match[0].toLowerCase());
      from = start + match.index + match[0].length;
    }
  }
  return found;
};

/** `Name <addr>`, or what there is of it. */
export const showAddress = (
  from: { name: string | null; address: string | null } | MailAddress | null,
): string | null => {
  if (!from) return null;
  if (from.name && from.address) return `${from.name} <${from.address}>`;
  return from.address ?? from.name;
};
