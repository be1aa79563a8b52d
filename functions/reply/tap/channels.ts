/** Buttons of the person's own page that add, prove and change how they are reached. */
import { askForAddress, validAddress, writtenTo } from '../../candidate/address.ts';
import { askForPhone, enterCode } from '../../candidate/phone.ts';
import type { EventBody } from '../../follow-up/history.ts';
import type { Outcome, Scene } from './acts.ts';

const noted = (word: string): EventBody[] => [{ kind: 'replied', word }];

/** A button whose asking costs something (a text, a try) is asked once, however often its form arrives. */
const isRepeat = ({ history, inboundId }: Scene): boolean => history.events.some(({ id }) => id === `${inboundId}/0`);

/** What was answered the first time still holds: the same event again is no event. */
const repeat = (word: string): Outcome => ({ events: noted(word) });

export async function addAddress(scene: Scene): Promise<Outcome> {
  if (isRepeat(scene)) return repeat('address-asked');
  const { ports, history, form, inboundId } = scene;
  const address = validAddress(form.address);
  return { ...(await askForAddress(ports, history.candidate, address, inboundId)), events: noted('address-asked') };
}

export function writeTo({ history, form }: Scene): Outcome | undefined {
  const candidate = writtenTo(history.candidate, form.address);
  return candidate && { candidate, events: noted('write-to') };
}

export async function addPhone(scene: Scene): Promise<Outcome> {
  if (isRepeat(scene)) return repeat('phone-asked');
  const { ports, history, form, inboundId, now } = scene;
  return { ...(await askForPhone(ports, history.candidate, form, { inboundId, now })), events: noted('phone-asked') };
}

export async function phoneCode(scene: Scene): Promise<Outcome> {
  if (isRepeat(scene)) return repeat('code-wrong');
  const { ports, history, form, inboundId, now } = scene;
  const { events, ...decision } = await enterCode(ports, history.candidate, form.code ?? '', { inboundId, now });
  return { ...decision, events: events.map(({ body }) => body) };
}

/** A number that was entered and not proven is forgotten. */
export function dropPhone({ history: { candidate } }: Scene): Outcome | undefined {
  const { pendingPhone, ...rest } = candidate;
  return pendingPhone && { candidate: rest, events: noted('phone-dropped') };
}
