/** What an advertisement says behind a post: wages, hours, a school or a hospital by its own name. */
import { fold } from '../fold.ts';
import { holdsOne } from '../signs.ts';
import { namesCalling } from './trades.ts';

/** What an advertisement goes on with: ", Tarnfordshire, £38/hr", " - Leeds - up to $60k", ", 27.5 hours, term time only". */
const ADVERTISED =
  /(?:(?:,| [-–|]) [^,|–]{2,30})?(?:,| [-–|]) (?:up to |from |c\. ?)?(?:[$€£₹]\s?\d|R\d{2,4}[kK](?!\p{L})).*$|, \d{1,2}(?:\.\d{1,2})? (?:hours|hrs)(?!\p{L})[^()]*$/u;
const WAGES = [...'$€£₹', ' hours', ' hrs', 'k'];
/** In: a role. Out: the same without what an advertisement says behind it of wages and hours. */
export const withoutWage = (role: string): string => {
  if (!holdsOne(role, WAGES)) return role;
  const bare = role.replace(ADVERTISED, '');
  if (bare === role || !namesCalling(fold(bare))) return role;
  // "Dye Buyer - Silk, £38k": what is no place belongs to it
  const rest = fold(role.slice(bare.length));
  return namesCalling(rest.split(/[$€£₹]/, 1)[0]!) ? role : bare;
};
/** A school or a hospital by its own name: "Mossglass Community College", and no "Community College" or "High School". */
const NAMED_HOUSE =
  /(?:,| [-–|]) ((?!(?:The )?(?:Community|High|Middle|Elementary|Primary|Secondary|Junior|Senior|Medical|Business|Law|Graduate|Public|County|City|State|General|Teaching|Regional|Nursing|Boarding|Night|Children['’]s|Day|Summer|Sixth) )(?:\p{Lu}[\p{L}'’.-]+ ){1,4}(?:College|University|School|Academy|Hospital|Hospitals|Council|Museum)|University of (?:\p{Lu}[\p{L}'’-]+ ?)+)$/u;
const ENDS_HOUSE = ['College', 'University', 'School', 'Academy', 'Hospital', 'Council', 'Museum'];
/** In: a role. Out: the same without a school, a hospital or a council that is named behind it. */
export const withoutNamedHouse = (role: string): string => {
  if (!holdsOne(role, ENDS_HOUSE)) return role;
  const bare = role.replace(NAMED_HOUSE, '');
  return bare !== role && namesCalling(fold(bare)) && !namesCalling(fold(role.slice(bare.length))) ? bare : role;
};
