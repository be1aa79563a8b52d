/** Numbers of requisitions and references that stand around a role. */
import { fold } from '../fold.ts';
import { namesCalling } from './trades.ts';

/** A word for a reference whose number was cut: ", Kennziffer". */
const NUMBERED =
  /(?:,? (?:Recruitment|Kennziffer|Referenz|Reference|Requisition|Vacancy|Exam(?:ination)?|Announcement|Posting|Competition|Stellen|Job) ?(?:No|Nr|Number|ID|Code|#)|, (?:Job|Recruitment|Kennziffer|Referenz(?:nummer)?|Reference|Requisition|Announcement|Competition|Posting)| [-–|] (?:Competition|Requisition|Kennziffer|Reference|Posting|Announcement))\.?:?$/;
/** The number of an announcement: ", ST-12829104-26-JLM". */
const ANNOUNCED =
  /,? (?:[-–|] )?[([]?#?(?!(?:I{1,3}|IV|V)[-_]\d)(?=(?:[^ \d]*\d){4})(?:[A-Z]{1,8}\d*(?:[-_/][A-Z\d]{1,12}){1,6}|\d{1,8}(?:[-_/][A-Z\d]{1,12}){2,6})[)\]]?$/;
/** What a state pays for it, with the place behind: ", GS-0343-09, Tarnford, UT", ", GS-7/9". */
const PAID_BY_STATE =
  /(?:,| [-–|])? \(?(?:GS|GG|GL|NF|WG|WL|WS)-\d{1,4}(?:[-/]\d{1,2}){0,3}(?![\p{L}\d])\)?(?:[,;:]? .*|[,;:])?$/u;
/** "#24-118", but "Store #42". */
const COUNTED =
  /(?:,| [-–|])? [([]?(?<!(?:Store|Location|Unit|Site|Restaurant|Shop|Branch|Station|Route|Team|Club|Salon|Crew) [([]?)#\d[\d-]*[)\]]?$/u;
/** A reference by its name: ", Ref 4471-AC", "(application reference 3f1c-88)", " - Kennziffer 88/22", "(Job-ID: 2210)". */
const REFERENCED =
  /(?:\s*[,;:]|\s+[-–|/])?\s*[([]?\s*(?<![\p{L}\d])(?:(?:(?:job|application|candidate|requisition|posting|vacancy|position|reference|stellen|ausschreibungs?|bewerbungs?|vacature|oferta|vaga)[- ]?)?(?:id|no|nr|number|code|nummer|reference|ref|req)|requisition|exam(?:ination)?|announcement|competition|posting|job posting|kennziffer|kennzahl|kennung|chiffre|referenz(?:nummer|code|-nr)?|ref-nr|réf(?:érence)?|referencia|referência|rif(?:erimento)?|edital|expediente|kenmerk|convocatoria|n°|nº)\b\.?(?: ?(?:no|nr|number|id|code|n°|nº)\b\.?)?(?:\s?[:#-])?\s*#?(?=[^()[\]]{0,40}\d)[\p{L}\d][\p{L}\d./_-]{1,30}(?: ?[-/] ?\d[\p{L}\d]*)?\s*[)\]]?\.?$/iu;
/** One of these is in each of their names. */
const NAMES_REFERENCE =
  /id|no|nr|num|code|ref|req|exam|competition|posting|kenn|chiffre|réf|rif|edital|expediente|kenmerk|convocatoria|n[°º]/i;

/** "Posting 24-2217 Weaver" */
const FRONTED =
  /^(?:[Pp]osting|Position|Opening|[Rr]equisition|Vacancy|Job|[Aa]nnouncement|[Cc]ompetition|[Cc]ampaign|Recruitment|Ausschreibung|Kennziffer|Stelle|Ref\.?|Referenz(?:nummer)?|Kenmerk|Chiffre)(?: ?(?:No|Nr|Number|ID)\b\.?)?:? ?#?(?=\S*\d)(?!20[12]\d )[A-Z\d][A-Z\d./_-]{2,20}:?(?: [-–|])?,? (?=\p{Lu})/u;
/** One in the midst, with what the posting says behind it: ", R_00021187, Dye Centre", " - JR20931 - Leeds". */
const IN_THE_MIDST =
  /(?:,| [-–|/]) ?#?(?!(?:FY|CY|Q|AY)-?\d)[A-Z]{1,4}[-_]?(?!20[12]\d(?!\d))\d{4,}[A-Z]{0,2}(?:,| [-–|/]) .*$/u;
/** The number of a post at a university: " n° 4312 section 27". */
const OF_A_POST = / (?<=\p{L}{3} )n[°ºo.] ?\d{2,}.*$/iu;
/** Figures alone, with the place behind them: " - 1297734 (Tarn, Oregon)". */
const FIGURES_IN_THE_MIDST = / [-–] #?\d{6,}(?: \([^()]*\)|(?:,| [-–|]) .*)$/u;
/** The same in brackets: " (R00021187) - Leeds". */
const BRACKETED =
  / \((?:(?:(?:Job|Req(?:uisition)?|Posting|Position|Vacancy) ?)?(?:ID|No\.?|Number|Code|Ref(?:erence|\.)?)?:? ?#?\d[\d-]{3,}|[A-Zv]{1,4}[-_]?\d{4,}[A-Z]{0,2}|\d{5,}[A-Z]{0,2}|20\d\d-\d{3,})\)(?: [-–] |, | in (?=\p{Lu}))[^()]*$/u;
/** What is left of "24-25 LOOM 0418 - Weaver": capitals and figures alone before a dash. */
const CODED = /^(?=[^a-z]*?(?<!\d)(?!20[12]\d(?!\d)|911)\d{3})[A-Z\d][A-Z\d /-]{2,24} [-–] (?=\p{Lu}\p{Ll})/u;
const withoutNamed = (role: string): string => (NAMES_REFERENCE.test(role) ? role.replace(REFERENCED, '') : role);
/** Numbers of requisitions before a role and in its midst, and how many are wanted. */
const withoutFirst = (role: string): string =>
  role
    .replace(IN_THE_MIDST, '')
    .replace(OF_A_POST, '')
    .replace(FIGURES_IN_THE_MIDST, '')
    .replace(BRACKETED, '')
    .replace(FRONTED, '')
    .replace(CODED, (code, at: number, whole: string) =>
      namesCalling(fold(whole.slice(at + code.length))) ? '' : code,
    )
    .replace(/^#?\d{4,}-(?=\p{Lu}\p{Ll})/u, '')
    .replace(/^\d{1,2} (?=\p{Lu}\p{L}+(?: \p{Lu}[\p{L}-]+)*$)/u, '')
    .replace(
      /^(?:(?:Job |Req(?:uisition)? )?(?:ID|No\.?|Nr\.?|Number|#)?:? ?)?#?[A-Z]{0,4}[-_ ]?\d{3,}[A-Z]*(?:[-_/]\d+)*\s*[-–:|,.]?\s+(?=\S)(?!\d)/u,
      (match) => (/^(?:20\d\d|911) /.test(match) ? match : ''),
    );
/** Numbers of requisitions and references behind a role. */
const withoutLast = (role: string): string =>
  role
    .replace(/ (I{1,3}|IV|V)[-_ ]\d{4,}$/, ' $1')
    .replace(/ \((?:\p{Lu}{2,}[/-])*\d+(?:[/-]\d+)*\)$/u, (match) =>
      /^ \((?:19|20)\d\d(?:[/-](?:20)?\d\d)?\)$/.test(match) ? match : '',
    )
    .replace(
      /[\s,(–|-]+(?:(?:Job|Req(?:uisition)?|Ref(?:erence|erenznummer|erenz)?|Position|Posting)\.?\s*)?(?:ID|No\.?|Nr\.?|Number|#|Code|nummer)?[:.\s#]*\(?#?(?:\d\d-)?[A-Z]{0,4}[-_]?\d{4,}[A-Z]*(?:[-_/]\d+)*\)?\.?$/u,
      (match) => (/^[\s,(–|-]+20[12]\d(?:[-/–](?:20)?\d\d)?\)?$/.test(match) ? match : ''),
    );

/** In: a role that has a figure. Out: the same without numbers of requisitions, references and how many are wanted. */
export const withoutReference = (role: string): string => {
  const last = role.lastIndexOf(' ');
  const atEnd = /\d/.test(role.slice(last + 1));
  let bare = role.includes('-') ? role.replace(PAID_BY_STATE, '') : role;
  if (atEnd) bare = withoutNamed(bare.replace(ANNOUNCED, '').replace(COUNTED, ''));
  // What ends in a figure has most often no other.
  if (!atEnd || last < 0 || /\d/.test(role.slice(0, last))) bare = withoutFirst(bare);
  return atEnd ? withoutLast(bare) : bare;
};

/** In: a role. Out: the same without the word for a reference whose number is gone. */
export const withoutReferenceWord = (role: string): string => role.replace(NUMBERED, '');

/** What is left of a reference behind a role. */
export const REFERENCE = /[\s]+(?:&|\+|R-\d+|JR\d+|REF|Ref\.?)$|, (?:réf|ref)\.?$/;
