/** Several employers in one text: "Acme, Hooli and Initrode". Pure; a text is one line here. */
import { STAGE_OR_TIME, WORK } from './phrases/name-words.ts';
import { nameAt, stripLead } from './told-names.ts';

const PART = "[\\p{Lu}\\d][\\p{L}\\p{N}.'’&+-]*";
const NAME = `${PART}(?: (?:& )?${PART}){0,3}`;
const BY = '(?:by|from|at|von|bei|de|par|chez|por|door|van)';
const ALL =
  '(?:both|all(?: (?:of them|three|four|five))?|beide|alle|tous|toutes|les deux|ambos|ambas|todos|todas|allebei|allemaal)';
const LIST = new RegExp(
  `(?<!& ?|[\\p{L}\\p{N}])(?<first>${NAME})(?<middle>(?:, ${NAME}){0,8}),? (?:and|und|et|y|e|en)(?<two> (?:also|auch|aussi))?(?<by> ${BY})? (?<last>${NAME})(?<all> ${ALL})?(?![\\p{L}\\p{N}]| (?:&|from|at|of|von|de)\\b)`,
  'gu',
);

/** Without capitals only where "both" says that they are two. */
const BOTH =
  /(?<!\p{L})(?<first>[\p{Ll}\d]{2,20}) (?:and|und|et|y|e|en) (?<last>[\p{Ll}\d]{2,20})(?<all> (?:both|beide|ambos|ambas))(?!\p{L})/gu;

/** Two with a comma alone, as names begin a text: "Acme, Hooli said no. Initrode invited me". */
const COMMA = new RegExp(`^(?<first>${NAME}), (?<last>${NAME})(?![\\p{L}\\p{N}])`, 'gu');
/** Somebody further down who did or said something: what stands before is a list of employers, and no name of one. */
const ANOTHER = new RegExp(
  `^[^.,;!?]*[.,;!]+ (?:(?:but|and|aber|und|mais|et|pero|y|mas|e|maar|en) )?(?<name>${NAME}) (?:said|says|has|invited|wants|asked|offered|is|hat|hatte|will|lädt|lud|a|m'a|veut|ha|me|quiere|disse|convidou|quer|heeft|nodigt|nodigde|wil|zei)(?!\\p{L})`,
  'u',
);

const isName = (name: string): boolean => nameAt(name) === name && !STAGE_OR_TIME.test(name) && !WORK.test(name);

/**
 * Each list of employers in a text, as the text reads with the last of them in place of all. Two of which nothing says that
 * they are two may be one house ("Marks and Spencer"): one name, as it was written.
 * @param text one line
 */
export function employersListed(text: string): { names: string[]; last: string; text: string }[] {
  const besides = (end: number): boolean => isName(ANOTHER.exec(text.slice(end))?.groups?.name ?? '');
  const commas = [...text.matchAll(COMMA)].filter(({ 0: whole }) => besides(whole.length));
  return [...text.matchAll(LIST), ...text.matchAll(BOTH), ...commas].flatMap(({ 0: whole, index, groups = {} }) => {
    const first = stripLead(groups.first!);
    const last = groups.last!.replace(/\.$/, '');
    const names = [first, ...(groups.middle ?? '').split(', ').filter(Boolean), last];
    if (!names.every(isName)) return [];
    const start = index + groups.first!.length - first.length;
    const end = index + whole.length;
    const areMany = names.length > 2 || groups.all || groups.two || groups.by || besides(end);
    return [
      {
        names: areMany ? names : [text.slice(start, end).replace(/\.$/, '')],
        last,
        text: `${text.slice(0, start)}${last}${text.slice(end)}`,
      },
    ];
  });
}
