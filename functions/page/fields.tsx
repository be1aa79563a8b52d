/** The parts that forms are made of. Each field says in its own words what belongs in it. */
import type { FC } from 'hono/jsx';
import { countryOfZone } from '../follow-up/zone.ts';
import type { TapForm } from '../reply/tap/form.ts';
import { STAGE_CHOICES, VALUES } from './copy.ts';

type Given = { values: TapForm };

export const CompanyFields: FC<Given> = ({ values }) => (
  <>
    <label for="company">Company</label>
    <input id="company" name="company" maxlength={120} required autocomplete="off" value={values.company ?? ''} />
    <label for="role">
      Role <span class="hint">if you like</span>
    </label>
    <input id="role" name="role" maxlength={120} autocomplete="off" value={values.role ?? ''} />
    <fieldset>
      <legend>How far did it go?</legend>
      <div class="choices">
        {STAGE_CHOICES.map(({ value, label }) => (
          <label>
            <input type="radio" name="stage" value={value} required checked={values.stage === value} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  </>
);

export const ValuesFields: FC<Given> = ({ values }) => {
  const chosen = (values.values ?? '').split(', ');
  return (
    <>
      <fieldset>
        <legend>These matter to me</legend>
        <div class="choices">
          {VALUES.map((value) => (
            <label>
              <input type="checkbox" name="values" value={value} checked={chosen.includes(value)} />
              {value}
            </label>
          ))}
        </div>
      </fieldset>
      <label for="own">
        Something else <span class="hint">in a word or two</span>
      </label>
      <input id="own" name="own" maxlength={60} autocomplete="off" value={values.own ?? ''} />
    </>
  );
};

export const PlanFields: FC<Given> = ({ values }) => (
  <>
    <label for="when">
      If it is... <span class="hint">Tuesday at ten, say</span>
    </label>
    <input id="when" name="when" maxlength={140} required autocomplete="off" value={values.when ?? ''} />
    <label for="what">
      I will... <span class="hint">write to one person I know a little, say</span>
    </label>
    <input id="what" name="what" maxlength={140} required autocomplete="off" value={values.what ?? ''} />
  </>
);

export const WriteField: FC<Given & { practice: boolean }> = ({ values, practice }) =>
  practice ? (
    <>
      <label for="text">One thing I want to practise</label>
      <input id="text" name="text" maxlength={300} required autocomplete="off" value={values.text ?? ''} />
    </>
  ) : (
    <>
      <label for="text">My own words</label>
      <textarea id="text" name="text" maxlength={9000} required>
        {values.text ?? ''}
      </textarea>
    </>
  );

export const PauseFields: FC<Given> = ({ values }) => (
  <fieldset>
    <legend>For how long?</legend>
    <div class="choices">
      {['1', '2', '3', '4'].map((weeks) => (
        <label>
          <input type="radio" name="weeks" value={weeks} checked={(values.weeks ?? '2') === weeks} />
          {weeks === '1' ? 'One week' : `${weeks} weeks`}
        </label>
      ))}
    </div>
  </fieldset>
);

export const InterviewFields: FC<Given & { zone: string | undefined }> = ({ values, zone }) => (
  <>
    <label for="startsAt">
      Day and time <span class="hint">{zone ? `by the clock in ${placeOf(zone)}` : 'by your own clock'}</span>
    </label>
    <input id="startsAt" name="startsAt" type="datetime-local" required value={values.startsAt ?? ''} />
    {!zone && <ZoneField values={values} />}
  </>
);

export const ZoneField: FC<Given> = ({ values }) => (
  <>
    <label for="zone">
      Time zone <span class="hint">pick the city nearest to you: typing its first letters finds it</span>
    </label>
    <select id="zone" name="zone" required>
      <option value="" selected={!values.zone}>
        Choose a city
      </option>
      {ZONES.map(({ area, zones }) => (
        <optgroup label={area}>
          {zones.map(({ name, label }) => (
            <option value={name} selected={values.zone === name}>
              {label}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  </>
);

/** Cities whose name in the zone database is not the one on their own maps. */
const TODAY: Record<string, string> = {
  Calcutta: 'Kolkata',
  Rangoon: 'Yangon',
  Kiev: 'Kyiv',
  Saigon: 'Ho Chi Minh City',
  Katmandu: 'Kathmandu',
  Godthab: 'Nuuk',
  Faeroe: 'Faroe Islands',
};

/** `America/New_York` as people say it: "New York". The signs of `Etc/GMT+5` are reversed: it is five hours behind. */
export function placeOf(zone: string): string {
  const offset = /^Etc\/GMT(?:([+-])(\d+))?$/.exec(zone);
  if (offset) return offset[2] ? `UTC${offset[1] === '+' ? '-' : '+'}${offset[2]}` : 'UTC';
  const city = zone.split('/').at(-1)!.replaceAll('_', ' ');
  return TODAY[city] ?? city;
}

const ZONES = zonesByArea();

/** Every named zone that is in a country, by part of the world and then by city. */
function zonesByArea(): { area: string; zones: { name: string; label: string }[] }[] {
  const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const labelOf = (name: string, country: string | undefined) =>
    country ? `${placeOf(name)} (${country})` : placeOf(name);
  const all = Intl.supportedValuesOf('timeZone').flatMap((name) => {
    const country = countryOfZone(name);
    return country ? [{ name, area: name.split('/')[0]!, label: labelOf(name, countries.of(country)) }] : [];
  });
  const areas = [...new Set(all.map(({ area }) => area))].sort();
  return areas.map((area) => ({
    area,
    zones: all
      .filter((zone) => zone.area === area)
      .map(({ name, label }) => ({ name, label }))
      .sort((a, b) => a.label.localeCompare(b.label, 'en')),
  }));
}

/** Which button of the person's own page this is. `rev` makes a button that may be pressed again later a new thing. */
export const Do: FC<{ what: string; rev: string }> = ({ what, rev }) => (
  <>
    <input type="hidden" name="do" value={what} />
    <input type="hidden" name="rev" value={rev} />
  </>
);

export const Press: FC<{ what: string; rev: string; second?: boolean; children?: unknown }> = ({
  what,
  rev,
  second,
  children,
}) => (
  <form method="post">
    <Do what={what} rev={rev} />
    <button type="submit" class={second ? 'second' : ''}>
      {children}
    </button>
  </form>
);
