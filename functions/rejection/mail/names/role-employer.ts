/** The employer's name in what a subject or a sentence says of a role. */
import { fold } from '../fold.ts';
import { isKindOfHouse } from './houses.ts';
import { namesCalling, namesTrade } from './trades.ts';

const LEGAL_FRONT = /^(?:LLC|Inc|GmbH|Ltd|Limited|AG|SE|Corp|PLC|S\.A\.)\.?,? ?[-–|:] ?(?=\p{L})/u;
const SUFFIX = '(?:Group|Holdings?|International|Inc|Corp|Ltd|Limited|Company|Careers|Jobs|Team|Recruiting)\\b';
/** What a house calls those who work there. */
const OWN_TRADE =
  /^(?:\p{Lu}\p{L}+ (?:& |and )?){0,3}(?:Directors|Architects|Solicitors|Lawyers|Attorneys|Accountants|Engineers|Consultants|Advis[eo]rs|Builders|Contractors|Decorators|Electricians|Plumbers|Brokers|Surveyors|Designers|Planners|Developers|Bakers|Butchers|Florists|Jewell?ers|Opticians|Printers|Publishers|Auctioneers|Recruiters|Agents|Architekten|Ingenieure|Rechtsanwälte|Steuerberater)$/u;
/** " at Orrin Mills" behind a role, "Orrin Mills: " before one. Patterns of a name are dear: made when a role has it. */
export class Employer {
  private readonly company: string;
  private readonly upper: string;
  private patterns: { owned: RegExp; head: RegExp; tail: RegExp } | null = null;
  constructor(company: string) {
    this.company = company.replace(/,? (?:Inc|LLC|Ltd|Limited|GmbH|LLP|Corp|AG|PLC|S\.A)\.?$/i, '');
    this.upper = this.company.toUpperCase();
  }

  /** Does it name its parts in titles, as universities and hospitals do? */
  get hasDepartments(): boolean {
    return /(?<!\p{L})(?:Universit|College|School|Hospital|Clinic|Medical|Institute|Health)/iu.test(this.company);
  }

  /** The role without the employer's name behind or before it. */
  takenFrom(role: string): string {
    // "Dye Analyst - Weave" of "Dye Analyst - Weave the Valley"
    const cut = / [-–|] ([^-–|]{4,})$/.exec(role);
    if (cut && this.upper.startsWith(`${cut[1]!.toUpperCase()} `)) return role.slice(0, cut.index);
    if (!role.toUpperCase().includes(this.upper.replace(/^THE /, ''))) return role;
    this.patterns ??= this.made();
    const before = role.replace(this.patterns.tail, '').trim();
    // "Orrin Bank's Weaver", "The Orrin Group's Weaver"
    const owned = this.patterns.owned.exec(before)?.[0].length ?? 0;
    if (owned > 0 && namesCalling(fold(before.slice(owned)))) return before.slice(owned);
    // "Orrin Mills (Dye Analyst)"
    // "Court Clerk" at a court
    if (isKindOfHouse(fold(this.company))) return before;
    const bare = before
      .replace(this.patterns.head, '')
      .replace(/^\(([^()]+)\)$/, '$1')
      .replace(LEGAL_FRONT, '');
    // "Cyber Security Specialist" at what was read as "Cyber Security": one word alone is seldom all of a title.
    const sole =
      /^[\p{L}/]+(?: [IVX\d/]+)?$/u.test(bare) && /^[\p{L}\s]+$/u.test(before.slice(0, before.length - bare.length));
    // "Orrin & Sons Dye Weavers": what they are themselves.
    if (OWN_TRADE.test(bare) && before === `${before.slice(0, this.company.length)} ${bare}`) return '';
    return bare !== before && !sole && namesTrade(fold(bare)) ? bare.trim() : before;
  }

  /** Is this a longer or shorter form of the employer's name? */
  isNamedBy(text: string): boolean {
    const upper = text.toUpperCase();
    return (
      this.upper.length > 2 && (upper.startsWith(this.upper) || (upper.length > 3 && this.upper.startsWith(upper)))
    );
  }

  private made(): { owned: RegExp; head: RegExp; tail: RegExp } {
    const plain = this.company.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return {
      tail: new RegExp(
        `(?:\\s*(?:,| -| –| \\||@)\\s+(?:the )?${plain}(?! (?!${SUFFIX})[A-Z][a-z]+$)|\\s(?:at|with|for|bei|beim|in|im|en|chez|bij|na|no|nas|nos|ao|presso|da|do|das|dos|de|del|di|von|vom|van|à|au|aux)\\s+(?:(?:the|der|dem|den|die|la|le|les|el|los|las|de|het) |l['’])?${plain}).*$`,
        'i',
      ),
      owned: new RegExp(`^(?:the )?(?:${plain}|${plain.replace(/^The /, '')})[’']s? (?=\\S)`, 'i'),
      head: new RegExp(`^\\[?${plain}\\]?(?:[’']s)?,?\\s*[-–|:]?\\s+(?=\\S)`, 'i'),
    };
  }
}
