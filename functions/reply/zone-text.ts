/** Where somebody says they are: a city that names a time zone, or a country that has only one. Pure. */
import { zoneNames, zoneOfCountry } from '../follow-up/zone.ts';

const LONGEST = 60;
const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** Undefined where it names no place, or a country that spans several zones: then we had better not guess. */
export function zoneInText(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const exact = zoneNames().find((zone) => zone.toLowerCase() === text.trim().toLowerCase());
  if (exact) return exact;
  const said = fold(text).replace(/^(?:i am |i m |im |we are |living |based |here )*(?:in |near |from )?/, '');
  const city = zoneNames().find((zone) => fold(zone.split('/').at(-1)!) === said);
  if (city) return city;
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const country = COUNTRIES.find((code) => fold(names.of(code) ?? '') === said);
  return country && zoneOfCountry(country);
}

const COUNTRIES = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((first) =>
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((second) => first + second),
);

const MOVED =
  /^\W*(?:(?:hi|hello|hey|fyi|btw|by the way)\W+)?(?:(?:i|we)(?:'ve|’ve| have| am|'m|’m)? )?(?:just |now |recently )*(?:moved|relocated|moving|live now|living) (?:to|in) (?<place>[^.,;!?]{2,40})[\s.!]*$|^\W*my (?:time ?zone|timezone) is (?:now )?(?<zone>[^.,;!?]{2,40})[\s.!]*$/iu;

/** "I moved to Lisbon": said without being asked, and a place that we can tell. */
export function zoneAfterMove(text: string): string | undefined {
  const said = MOVED.exec(text)?.groups;
  const place = said?.place ?? said?.zone;
  return place && zoneInText(place.replace(/ (?:now|last week|this week|today|yesterday)$/i, ''));
}
