/** What every form on our pages needs: its fields, whose page it is on, and the answers that take the place of the usual page. */
import type { Context } from 'hono';
import { eraseCandidate } from '../candidate/erase.ts';
import type { History } from '../follow-up/history.ts';
import type { Recorded } from '../follow-up/record.ts';
import { countryOfZone } from '../follow-up/zone.ts';
import { renderBody } from '../message/render.ts';
import { careLine } from '../message/words.ts';
import type { Ports } from '../ports.ts';
import { Problem } from '../problem.ts';
import type { TapForm } from '../reply/tap/form.ts';
import { tapId } from '../reply/tap.ts';
import { DonePage } from './done.tsx';
import type { Frame } from './layout.tsx';
import type { Link } from './link.ts';
import { CarePage, ErasedPage, ErasePage } from './plain-pages.tsx';

/** The country a help line is looked up by: as given, else that of the person's zone. */
export const countryOf = ({ candidate }: History): string | undefined =>
  candidate.country ?? (candidate.zone && countryOfZone(candidate.zone.name));

/** Fields as sent, urlencoded or multipart; files are not taken, and several of one name become a list in words. */
export async function formOf(c: Context): Promise<TapForm> {
  const body = await c.req.parseBody({ all: true }).catch((cause) => {
    if (cause instanceof Problem) throw cause;
    throw new Problem('invalid-request', 'The form could not be read.', { mend: 'Go back and try again.', cause });
  });
  const text = (value: unknown) =>
    [value]
      .flat()
      .filter((one) => typeof one === 'string')
      .join(', ');
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, text(value)]));
}

/** What answers in place of the usual page: care, always; a stop that was written where a reflection goes. */
export function spoken(ports: Ports, frame: Frame, link: Link, form: TapForm, { history, planned }: Recorded) {
  const id = tapId(link.grant, form);
  const care = history.messages.find((message) => message.id === `care.${id}`);
  if (care) {
    const { settings, words } = ports;
    const operator = {
      name: settings.operatorName,
      postalAddress: settings.postalAddress,
      helpUrl: `${settings.publicUrl}/help`,
    };
    const data = { ...careLine(words, countryOf(history)), operator };
    const { text } = renderBody(words, { message: care.message, locale: history.candidate.locale, data });
    return <CarePage frame={frame} text={text} />;
  }
  if (!history.messages.some((message) => message.id === `stop.${id}`)) return undefined;
  const stopped = { ...link, grant: { ...link.grant, action: 'stop' } };
  return (
    <DonePage
      frame={frame}
      link={stopped}
      form={form}
      history={history}
      planned={planned}
      now={ports.clock.now()}
      applied
    />
  );
}

/** Two steps: the first shows what it means. */
export async function erase(c: Context, ports: Ports, { history }: Link, form: TapForm) {
  const frame = { settings: ports.settings, words: ports.words, country: countryOf(history) };
  if (form.do !== 'erase-now') return c.html(<ErasePage frame={frame} rev={String(history.followUp?.rev ?? 0)} />);
  await eraseCandidate(ports, history.candidate.id, form.keepOff === 'yes');
  return c.html(<ErasedPage frame={frame} />);
}
