/** The employer's name in what a subject or a sentence says of a role. */
import { fold } from '../fold.ts';
import { Opening } from '../search/opening.ts';
import { isKindOfHouse } from './houses.ts';
import { namesCalling, namesTrade } from './trades.ts';

const LEGAL_FRONT = new Opening(/^(?:LLC|Inc|GmbH|Ltd|Limited|AG|SE|Corp|PLC|S\.A\.)\.?,? ?[-–|:] ?(?=\p{L})/u);
const OWNS = ["'s ", '’s '];
const SUFFIX = '(?:Group|Holdings?|International|Inc|Corp|Ltd|Limited|Company|Careers|Jobs|Team|Recruiting)\\b';
/** Small letters, each in the place of its own: only what İ becomes is two signs. */
const inPlace = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replaceAll('İ', 'I').toLowerCase();
};
/** What a house calls those who work there. */
const OWN_TRADE =
  /^(?:\p{Lu}\p{L}+ (?:& |and )?){0,3}(?:Directors|Architects|Solicitors|Lawyers|Attorneys|Accountants|Engineers|Consultants|Advis[eo]rs|Builders|Contractors|Decorators|Electricians|Plumbers|Brokers|Surveyors|Designers|Planners|Developers|Bakers|Butchers|Florists|Jewell?ers|Opticians|Printers|Publishers|Auctioneers|Recruiters|Agents|Architekten|Ingenieure|Rechtsanwälte|Steuerberater)$/u;
/** What leads to the employer's name behind a role: a sign, or a small word. */
const PARTED = /\s*(?:,| -| –| \||@)\s+(?:the )?$/i;
const LED =
  /\s(?:at|with|for|bei|beim|in|im|en|chez|bij|na|no|nas|nos|ao|presso|da|do|das|dos|de|del|di|von|vom|van|à|au|aux)\s+(?:(?:the|der|dem|den|die|la|le|les|el|los|las|de|het) |l['’])?$/i;
/** Behind a sign the name goes on with one more word: another name. */
const GOES_ON = new RegExp(`^ (?!${SUFFIX})[A-Z][a-z]+$`, 'i');
const POSSESSIVE = /^[’']s? (?=\S)/i;
/** What parts the employer's name from the role behind it. */
const BEHIND_NAME = /^\]?(?:[’']s)?,?\s*[-–|:]?\s+(?=\S)/i;

/** Where the last dash or bar of a role stands, if it has space around it; else -1. */
const lastDash = (role: string): number => {
  for (let at = role.length - 1; at > 0; at--) {
    const sign = role[at]!;
    if (sign === '-' || sign === '–' || sign === '|') return role[at - 1] === ' ' && role[at + 1] === ' ' ? at : -1;
  }
  return -1;
};

/** " at Orrin Mills" behind a role, "Orrin Mills: " before one. */
export class Employer {
  private readonly company: string;
  private readonly lower: string;
  /** Without "the". */
  private readonly bare: string;
  constructor(company: string) {
    this.company = company.replace(
      /,? (?:Inc|LLC|Ltd|Limited|GmbH|LLP|Corp|AG|PLC|S\.A|S\.L|B\.V|BV|NV|SAS|SARL|KG|Lda|Ltda|S\.A\.S|SL|e\.V)\.?$/i,
      '',
    );
    this.lower = inPlace(this.company);
    this.bare = this.lower.startsWith('the ') ? this.lower.slice(4) : this.lower;
  }

  /** Does it name its parts in titles, as universities and hospitals do? */
  get hasDepartments(): boolean {
    return /(?<!\p{L})(?:Universit|College|School|Hospital|Clinic|Medical|Institute|Health)/iu.test(this.company);
  }

  /** The role without the employer's name behind or before it. */
  takenFrom(role: string): string {
    const lower = inPlace(role);
    // "Dye Analyst - Weave" of "Dye Analyst - Weave the Valley"
    const dash = lastDash(role);
    if (dash >= 0 && role.length - dash > 5 && this.lower.startsWith(`${lower.slice(dash + 2)} `))
      return role.slice(0, dash - 1);
    // "Orrin's silk internship" at Orrin Press
    const short = !OWNS.some((owns) => role.includes(owns))
      ? null
      : /^(\p{Lu}[\p{L}&.-]{2,})['’]s (?=\p{Ll})/u.exec(role);
    if (short && this.bare.startsWith(`${inPlace(short[1]!)} `) && namesCalling(fold(role.slice(short[0].length))))
      return role.slice(short[0].length);
    // "Your application to The Orrin Designer Group"
    if ((lower === this.bare || this.bare === `${lower}'s` || this.bare === `${lower}’s`) && lower.includes(' '))
      return '';
    if (!lower.includes(this.bare)) return role;
    const before = this.endsInIt(role, lower) ?? this.leftBefore(role, lower).trim();
    // "Orrin Bank's Weaver", "The Orrin Group's Weaver"
    const owned = this.ownedUpTo(before);
    if (owned > 0 && namesCalling(fold(before.slice(owned)))) return before.slice(owned);
    // "Orrin Mills (Dye Analyst)"
    const behind = this.behindName(before);
    const bare = LEGAL_FRONT.cut(behind.startsWith('(') ? behind.replace(/^\(([^()]+)\)$/, '$1') : behind);
    // "Court Clerk" at a court
    if (bare === before || isKindOfHouse(fold(this.company))) return before;
    // "Cyber Security Specialist" at what was read as "Cyber Security": one word alone is seldom all of a title.
    const sole =
      /^[\p{L}/]+(?: [IVX\d/]+)?$/u.test(bare) && /^[\p{L}\s]+$/u.test(before.slice(0, before.length - bare.length));
    // "Orrin & Sons Dye Weavers": what they are themselves.
    if (OWN_TRADE.test(bare) && before === `${before.slice(0, this.company.length)} ${bare}`) return '';
    return !sole && namesTrade(fold(bare)) ? bare.trim() : before;
  }

  /** "Dye Analyst Orrin Mills": the role before a house of several words, which a line went on with; null where none is. */
  private endsInIt(role: string, lower: string): string | null {
    const at = lower.length - this.lower.length - 1;
    if (at < 4 || !this.company.includes(' ') || !lower.endsWith(` ${this.lower}`)) return null;
    const before = role.slice(0, at);
    return /[\p{L}\d)]$/u.test(before) && !/ \p{Ll}+$/u.test(before) && namesCalling(fold(before)) ? before : null;
  }

  /** The role without brackets behind it that name a shop or a part of the house. */
  withoutPart(role: string): string {
    const at = role.endsWith(')') ? role.lastIndexOf(' (') : -1;
    return at > 3 &&
      this.bare.length > 3 &&
      inPlace(role.slice(at)).includes(this.bare) &&
      namesCalling(fold(role.slice(0, at)))
      ? role.slice(0, at)
      : role;
  }

  /** Is this a longer or shorter form of the employer's name? */
  isNamedBy(text: string): boolean {
    const lower = inPlace(text);
    return (
      this.lower.length > 2 && (lower.startsWith(this.lower) || (lower.length > 3 && this.lower.startsWith(lower)))
    );
  }

  /** What stands before the employer's name where something leads to it. */
  private leftBefore(role: string, lower: string): string {
    for (let at = lower.indexOf(this.lower, 1); at > 0; at = lower.indexOf(this.lower, at + 1)) {
      const before = role.slice(0, at);
      const parted = PARTED.exec(before);
      if (parted && !GOES_ON.test(role.slice(at + this.lower.length))) return role.slice(0, parted.index);
      const led = LED.exec(before);
      if (led) return role.slice(0, led.index);
    }
    return role;
  }

  /** Where a role begins behind the employer's name in the genitive; 0 where that does not open it. */
  private ownedUpTo(role: string): number {
    const lower = inPlace(role);
    const from = lower.startsWith('the ') ? 4 : 0;
    if (!lower.startsWith(this.bare, from)) return 0;
    const end = from + this.bare.length;
    const possessive = POSSESSIVE.exec(role.slice(end));
    return possessive ? end + possessive[0].length : 0;
  }

  private behindName(role: string): string {
    const from = role.startsWith('[') ? 1 : 0;
    if (!inPlace(role).startsWith(this.lower, from)) return role;
    const rest = role.slice(from + this.lower.length);
    const opened = BEHIND_NAME.exec(rest);
    return opened ? rest.slice(opened[0].length) : role;
  }
}
