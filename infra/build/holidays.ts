/**
 * Cuts the national public holidays of all countries to a table the planner can carry:
 * `npx node infra/build/holidays.ts > functions/follow-up/holidays.generated.json`. Per country one string of `MMDD` per year.
 * Regional days are left out: we know a person's country, not their county.
 */
import Holidays from 'date-holidays';

const FIRST_YEAR = 2025;
const YEARS = 9;

const countries: Record<string, string[]> = {};
for (const country of Object.keys(new Holidays().getCountries()).sort()) {
  const calendar = new Holidays(country);
  countries[country] = Array.from({ length: YEARS }, (_, index) => {
    const days = (calendar.getHolidays(FIRST_YEAR + index) ?? [])
      .filter((holiday) => holiday.type === 'public')
      .flatMap((holiday) => localDays(holiday.date, holiday.start, holiday.end));
    return [...new Set(days)].sort().join('');
  });
}
console.log(JSON.stringify({ firstYear: FIRST_YEAR, countries }));

/** A holiday of several days counts on each; one that begins the evening before counts from its own date. */
function localDays(date: string, start: Date, end: Date): string[] {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number) as [number, number, number];
  const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000));
  return Array.from({ length }, (_, index) => {
    const instant = new Date(Date.UTC(year, month - 1, day + index));
    return String(instant.getUTCMonth() + 1).padStart(2, '0') + String(instant.getUTCDate()).padStart(2, '0');
  });
}
