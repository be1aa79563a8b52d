/**
 * Which country a time zone is in, as a table: `npx node infra/build/zones.ts > functions/follow-up/zones.generated.json`. Asking
 * Intl for it at a cold start costs 150 ms. Keys are the names that Intl resolves to.
 */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Codes that a country had once, or that stand for none, have no name. */
const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const zones: Record<string, string> = {};
for (const first of LETTERS) {
  for (const second of LETTERS) {
    // Some codes are other names of a country (UK): the locale says which one is meant.
    const locale = new Intl.Locale(`und-${first}${second}`) as Intl.Locale & { getTimeZones?(): string[] | undefined };
    if (names.of(`${first}${second}`) === undefined) continue;
    for (const zone of locale.getTimeZones?.() ?? []) {
      zones[new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone] = locale.region!;
    }
  }
}
console.log(JSON.stringify(Object.fromEntries(Object.entries(zones).sort())));
