/** Time zones and countries: which names are valid, which country a zone is in, which zone a country has, what holidays it keeps. */
import { Problem } from '../problem.ts';
import holidays from './holidays.generated.json' with { type: 'json' };
import zones from './zones.generated.json' with { type: 'json' };

const COUNTRY_OF = zones as Record<string, string>;
const HOLIDAYS = holidays.countries as Record<string, string[]>;
/** Names that the table knows under another one; there are a few hundred in the world. */
const RESOLVED = new Map<string, string>();

/**
 * The zone's name as Intl knows it. Throws `invalid-timezone` for anything that is not a named IANA zone: a bare offset
 * has no daylight saving and would be wrong for half of the year.
 */
export function validZone(name: string): string {
  try {
    if (/^[+-]/.test(name)) throw new RangeError('an offset');
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    throw new Problem('invalid-timezone', `"${name}" is not a time zone.`, {
      mend: 'Give an IANA name such as Europe/London or America/New_York.',
    });
  }
}

const COUNTRIES = new Set(Object.values(COUNTRY_OF));

/** Whether this is the ISO 3166 code of a country that people live in, in either case. */
export const isCountry = (code: string): boolean => COUNTRIES.has(code.toUpperCase());

/** Every zone that is in a country. */
export const zoneNames = (): string[] => Object.keys(COUNTRY_OF);

/** ISO 3166 code of the country the zone is in, or undefined (UTC and its like). Older and newer names of a zone are one. */
export function countryOfZone(zone: string): string | undefined {
  if (COUNTRY_OF[zone] !== undefined || !zone.includes('/') || zone.startsWith('Etc/')) return COUNTRY_OF[zone];
  const resolved = RESOLVED.get(zone) ?? validZone(zone);
  RESOLVED.set(zone, resolved);
  return COUNTRY_OF[resolved];
}

/** The country's zone, if all of it is in one; undefined where a guess could be hours off. */
export function zoneOfCountry(country: string): string | undefined {
  const own = Object.keys(COUNTRY_OF).filter((zone) => COUNTRY_OF[zone] === country.toUpperCase());
  return own.length === 1 ? own[0] : undefined;
}

/**
 * Whether a local date is a national public holiday. Unknown countries have none; neither has a year outside of the
 * table, which the build step extends.
 */
export function isHoliday(country: string | undefined, year: number, month: number, day: number): boolean {
  const days = country && HOLIDAYS[country]?.[year - holidays.firstYear];
  if (!days) return false;
  const wanted = String(month).padStart(2, '0') + String(day).padStart(2, '0');
  for (let index = 0; index < days.length; index += 4) {
    if (days.startsWith(wanted, index)) return true;
  }
  return false;
}
