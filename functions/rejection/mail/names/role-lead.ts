/** What leads to a role in the same breath: "your application for the …", "and taking the time to apply for …". */
import { fold } from '../fold.ts';
import { Opening } from '../search/opening.ts';
import { WordTable } from '../search/word-table.ts';
import { holdsOne } from '../signs.ts';
import { isHouse } from './houses.ts';
import type { Employer } from './role-employer.ts';
import { SIGN } from './role-signs.ts';
import { namesCalling, namesTrade } from './trades.ts';

const LEADS = [
  /^.*\b(?:application|applying|applied|apply|submission|interest|interview\w*|resume|received|candidacy|position|role|update|opportunity|requisition|opening|thank you|thanks|assessments?|tests?|complete|results?|referral|references?|disclosure form|screening|audition|exam|examination|challenge|assignment|invitation|vetting)\b(?: \w+){0,3}? (?:for|to|of|as|in|on) (?:(?:the|our|an?|your|this) )?/i,
  /^.*\b(?:for|to|of|as|in|on) (?:the|our|an?|your|this) /i,
];
/** "CV for the front of house" */
const SENT = new Opening(
  /^(?:CV|résumé|resume|letter|e-?mail|application|enquiry|inquiry|note|interest) (?:for|about|regarding|on|to|in) (?:the|our|an?|this) /i,
);
/** "PhD position in Dyes": what leads to the field is part of it. */
const DEGREE_IN = new Opening(/^(?:PhD|Ph\.D\.|Doctoral|Post-?doc(?:toral)?) positions? (?:in|on) /i);
/** What somebody with a title did, and the post it was about: "our Head of Dyeing and two of us about the". */
const SOMEBODY =
  /^\p{Lu}[^.;]*? (?:was|were|has|had|have|will|would|who|thought|felt|told|said|liked|spoke|asked|looks?|reviews|reads?|checks|considers|screens|sees|goes|receives|handles|decides|gets|manages|is|are|and (?=\p{Ll}|I )|here I|I (?:can|cannot|can't|am|had)(?= ))\b(?:.* (?:about|regarding|concerning|with|for|on|in|fill|of) (?:the|our|your|this|an?) )?/u;
const DOES = new WordTable(
  'was were has had have will would who thought felt told said liked spoke asked looks look reviews read reads checks considers screens sees goes receives handles decides gets manages is are and here I'.split(
    ' ',
  ),
);
/** "our Head of Dyeing for future", before "roles": which ones is said, and not what they are. */
const MANY = new Set(
  'future other new more current any all similar relevant suitable upcoming different additional job multiple several many some following same every each no'.split(
    ' ',
  ),
);
/** "as I'm no longer head of dyes" */
const SPEAKS = new Opening(
  /^(?:I|We|You|They|He|She|It|This|That|There|If|When|Unfortunately|However|Please)(?:['’]\p{L}+)? /u,
);
/** In: a phrase that ends before "role", "position" and their like. Out: what stands there, without who speaks of it before; null where that names no trade. */
export const withoutSomebody = (phrase: string): string | null => {
  const last = phrase.lastIndexOf(' ') + 1;
  if (phrase.includes('; ') || (last > 0 && MANY.has(phrase.slice(last))) || SPEAKS.test(phrase)) return null;
  const found = DOES.isIn(phrase) ? SOMEBODY.exec(phrase)?.[0] : undefined;
  if (found === undefined || !namesCalling(fold(found))) return phrase;
  const rest = phrase.slice(found.length);
  return /^["“„]?\p{Lu}/u.test(rest) && namesCalling(fold(rest)) ? rest : null;
};
/** Whoever looks for one: "family-run mill in Leeds fill a", "Mill group to source a". */
const LOOKS_FOR =
  /^.*\p{L} (?:fill|source|sourcing|find|recruit|hire|appoint|secure|seeking|looking for|searching for|hiring|recruiting|needs|seeks|requires) (?:an?|their|its|the|our) (?:(?:new|next|first|second|experienced|talented|great) )?(?=\p{Lu})/u;
const SEEKS =
  ' fill a, source a, sourcing a, find a, recruit a, hire a, appoint a, secure a, seeking a, for a, hiring a, recruiting a, needs a, seeks a, requires a, fill t, source t, find t, fill i, fill o, their , its '.split(
    ',',
  );
const LINKS = / (?:for|to|of|as|in|on) /i;
/** In: a phrase that names a role, its signs, the employer if known. Out: the same without what leads to the role. */
export const withoutLead = (text: string, signs: number, employer: Employer | null): string => {
  let role = text;
  if (signs & SIGN.small && holdsOne(role, SEEKS)) {
    const rest = role.replace(LOOKS_FOR, '');
    if (rest !== role && namesCalling(fold(rest))) role = rest;
  }
  // "Orrin Mills and the Dye Analyst": the house one is interested in as well.
  const [both = '', besides = ''] = role.includes(' and ')
    ? (/^(\p{Lu}.{1,60}?),? and (?:the|our|an?|your|this) (?=\p{Lu})/u.exec(role) ?? [])
    : [];
  if (both !== '' && !namesCalling(fold(besides)) && namesCalling(fold(role.slice(both.length))))
    role = role.slice(both.length);
  if (!(signs & SIGN.link) || !LINKS.test(role)) return role;
  role = SENT.cut(role);
  if (DEGREE_IN.test(role)) return role;
  // "Orrin Free Clinic for Volunteer": the house one applies to.
  const [all = '', house = ''] =
    role.includes(' for ') || role.includes(' as ')
      ? (/^(\p{Lu}.{1,60}?),? (?:for|as) (?:the |an? |our )?(?=\p{Lu}|\d{4,} \p{Lu})/u.exec(role) ?? [])
      : [];
  if (
    all !== '' &&
    (isHouse(house) || employer?.isNamedBy(house)) &&
    !namesCalling(fold(house)) &&
    namesCalling(fold(role.slice(all.length)))
  )
    role = role.slice(all.length);
  for (const lead of LEADS) {
    const found = lead.exec(role);
    if (
      found &&
      /^["“„\p{Lu}\d]/u.test(role.slice(found[0].length)) &&
      !(
        /^(?:\S*\d\S* (?:[-–] )?)?\p{Lu}/u.test(found[0]) &&
        namesTrade(fold(found[0])) &&
        !/ and (?:for|to) (?:the|our|an?) $/.test(found[0])
      )
    ) {
      role = role.slice(found[0].length);
    }
  }
  return role;
};
