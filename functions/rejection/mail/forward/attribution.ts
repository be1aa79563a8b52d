/** "On …, … wrote:" above a quoted mail, in any language: who, and when. */
import { readAddress, unframed } from '../address.ts';
import { fold } from '../fold.ts';
import { readDate } from './dates.ts';

export type Attribution = {
  from: { name: string | null; address: string | null };
  /** ISO 8601 with offset. */
  date: string | null;
  /** A word says that it is one; without, only its shape does. */
  isTold: boolean;
};

const MAX_LENGTH = 300;

/** Where no address is given, only these say that it is one. */
const NAMED_ONLY =
  /^(?:on|am|le|el|il giorno|il|op|em|den|dne|dnia|w dniu|pa|a|tirsdag|mandag|onsdag|torsdag|fredag|lordag|sondag|\d|"|mon|tue|wed|thu|fri|sat|sun|ma|di|wo|do|vr|za|zo|lun|mar|mer|jeu|ven|sam|dim|po)\b.{4,280}\b(?:wrote|writes|schrieb|geschrieben|a ecrit|escribio|ha scritto|schreef(?: het volgende)?|geschreven|escreveu|skrev|napisal\(a\)|napisala?|kirjoitti|yazdi|irta|napsala?|napsal\(a\)|a scris|пишет|написала?)\s?:$/;
/** The same with who wrote behind the word: "Am 3. März um 9:30 schrieb Ida Renner:", and not "schrieb ich Ihnen:". */
const NAMED_LAST =
  /^(?:am|op|den|pa)\b.{4,200}\d[:.]\d\d\b.{0,30}\b(?:schrieb|schreef|skrev)(?: (?!(?:ich|wir|sie|er|es|du|ihr|ihnen|dir|uns|mir|man|jemand|ik|wij|we|u|ze|zij|hij|je|jij|iemand|jag|vi|du|jeg|han|hun)\b)[\p{L}.'’-]+){1,4}\s?:$/u;
const ANY_VERB =
  /\b(?:wrote|writes|schrieb|geschrieben|ecrit|escribio|scritto|schreef|geschreven|escreveu|skrev|napisal|napisala|kirjoitti|yazdi|irta|napsal|scris|va escriure)\b|пише|написа|έγραψε|εγραψε|写道|寫道|작성|כתב|كتب/;

const CLOCK =
  /\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?\s?m\.?(?![a-z])|\s?[πμ]\.μ\.)?(?:\s?(?:Uhr|UTC|GMT|CET|CEST|MEZ|MESZ|E[SD]T|P[SD]T|C[SD]T|M[SD]T|BST|IST)(?![A-Za-z]))?(?:\s?\(?[+-]\d{1,2}:?\d{0,2}\)?)?/giu;
/** Small words between the date and the name, where the name comes last. */
const LEADING =
  /^(?:[\s,;:"«»“”„()[\]‪‬-]|um |schrieb |skrev |heeft |schreef |odesilatel |odesílatel |użytkownik |uzytkownik |пользователь |používateľ |időpontban |from |by |von |de |di |da |od |ο\/η |o\/η |מאת |de la |hat |写道|于|於|님이)+/iu;
const TRAILING = /[\s,;:"«»“”„(<[‪-]+$/u;

const BRACKETED = /[<([](?:mailto:)?[^\s<>()[\]]{1,80}@[^\s<>()[\]]{3,120}[>)\]]/;

/** The name that stands last in the words before an address. */
const nameIn = (before: string): string | null => {
  const quoted = /["“”„«]\s?([^"“”„«»]{1,100}?)\s?["”“»]\s*$/u.exec(before.slice(-140).replace(/[(<\s]+$/u, ''));
  if (quoted) return quoted[1]!.trim() || null;
  const clocks = [...before.matchAll(CLOCK)];
  const clock = clocks.at(-1);
  // Without a clock, the date ends with its last number.
  const from = clock ? clock.index + clock[0].length : before.search(/\d\D*$/) + 1;
  const name = unframed(before.slice(from).replace(LEADING, '').replace(TRAILING, ''));
  return name === '' || name.length > 120 ? null : name;
};

/**
 * In: the folded-together text of one to four lines that end with a colon; the offset to assume where the date names
 * none, and the latest it can be.
 * Out: who wrote and when, or null when it is no such line: it is one when it gives a day, a clock and an address, and
 * little else; without an address, when it begins and ends like one.
 */
export const readAttribution = (line: string, offset: number, latest: string | null): Attribution | null => {
  const text = line.trim();
  const isLed = text.endsWith(':') || text.endsWith('：');
  if (!isLed || text.length < 12 || text.length > MAX_LENGTH || !/\d/.test(text)) return null;
  // A name may hold an address of its own: the one in brackets counts.
  const at = text.indexOf('@', Math.max(0, text.search(BRACKETED)));
  if (at < 0) {
    const folded = fold(text);
    const isLast = NAMED_LAST.test(folded);
    if (!isLast && !NAMED_ONLY.test(folded)) return null;
    const date = readDate(text, offset, latest);
    const name = nameIn(
      text.replace(
        /\s?(?:wrote|writes|schrieb|geschrieben|a écrit|escribió|ha scritto|schreef het volgende|schreef|escreveu|skrev|napisał\(a\)|napisała?|napsal\(a\)|kirjoitti|a scris|написала?|пишет)\s?:$/i,
        '',
      ),
    );
    return date === null ? null : { from: { name, address: null }, date, isTold: true };
  }
  const open = Math.max(text.lastIndexOf('<', at), text.lastIndexOf('(', at), text.lastIndexOf('[', at));
  const isBracketed = open >= 0 && at - open < 90;
  const address = readAddress(isBracketed ? text.slice(open) : text)?.address ?? null;
  if (address === null) return null;
  const start = isBracketed ? open : text.toLowerCase().indexOf(address);
  const close = isBracketed ? text.slice(at).search(/[>)\]]/) : address.length - (at - start);
  const before = text.slice(0, Math.max(0, start));
  const after = close < 0 ? '' : text.slice(at + close + 1);
  // The name may hold what looks like a month: the date is read from what stands on the other side of it.
  const dateFirst = /\d{4}|\d[:.h]\d\d|\d[/.-]\d/.test(before);
  const name = dateFirst ? nameIn(before) : unframed(before.replace(LEADING, '').replace(TRAILING, '')) || null;
  const rest = dateFirst && name !== null ? before.slice(0, before.lastIndexOf(name)) : dateFirst ? before : after;
  const date = readDate(rest, offset, latest);
  if (date === null) return null;
  const verb = ANY_VERB.test(fold(`${before} ${after}`));
  const words = `${rest} ${dateFirst ? after : ''}`.match(/\p{L}{2,}/gu)?.length ?? 0;
  if (!verb && (words > 9 || !/\d[:.]\d\d/.test(rest) || (!isBracketed && words > 6))) return null;
  return { from: { name: name !== null && name.toLowerCase() !== address ? name : null, address }, date, isTold: verb };
};
