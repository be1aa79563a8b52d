/** What a person may take with them, and how all that we hold of them goes away. */
import type { EventBody } from '../follow-up/history.ts';
import type { Ports } from '../ports.ts';
import { Problem } from '../problem.ts';
import { unseal } from './seal.ts';

/**
 * Everything held about a person as plain data, their own words unsealed: for nobody's eyes but theirs. Keys and the secret
 * parts of addresses are left out, because whoever finds the file could use them.
 * @throws Problem `not-found`
 */
export async function exportCandidate(ports: Pick<Ports, 'store' | 'keys'>, candidateId: string) {
  const history = await ports.store.history(candidateId);
  if (!history) throw new Problem('not-found', 'There is no such person.');
  const { candidate, followUp, rejections, events, messages } = history;
  const { wrappedKey, forwardingToken: _forwarding, replyToken: _reply, id: _id, ...person } = candidate;
  const open = async ({ at, body }: { at: string; body: EventBody }) => {
    if (!('sealed' in body) || !body.sealed) return { at, ...body };
    const { sealed, ...rest } = body;
    return { at, ...rest, words: await unseal(ports.keys, wrappedKey, sealed) };
  };
  return {
    person,
    followUp: followUp && {
      state: followUp.state,
      why: followUp.why,
      startedAt: followUp.startedAt,
      endedAt: followUp.endedAt,
    },
    rejections: rejections.map(
      ({ candidateId: _person, id: _rejection, followUpId: _followUp, ...rejection }) => rejection,
    ),
    events: await Promise.all(events.map(open)),
    messages: messages.map(({ at, step, type, channel, to, status, tips, why }) => ({
      at,
      step,
      type,
      channel,
      to,
      status,
      tips,
      why,
    })),
  };
}

/**
 * Deletes the person: after this their words cannot be opened by anybody, and nothing is sent. A tick that still wakes for
 * them finds nobody and ends.
 */
export async function eraseCandidate(ports: Pick<Ports, 'store' | 'log'>, candidateId: string): Promise<void> {
  await ports.store.erase(candidateId);
  ports.log.info('a person was erased');
}
