/** What a person may take with them, and how all that we hold of them goes away. */
import { createHash } from 'node:crypto';
import type { Event } from '../follow-up/history.ts';
import type { Ports } from '../ports.ts';
import { Problem } from '../problem.ts';
import { openAsks } from '../rejection/door/asks.ts';
import { keyOf } from './candidate.ts';
import { unseal } from './seal.ts';
import { keepNoes } from './suppression.ts';

/**
 * Everything held about a person as plain data, their own words unsealed: for nobody's eyes but theirs. Keys and the secret
 * parts of addresses are left out, because whoever finds the file could use them.
 * @throws Problem `not-found`
 */
export async function exportCandidate(ports: Pick<Ports, 'store' | 'keys'>, candidateId: string) {
  const history = await ports.store.history(candidateId);
  if (!history) throw new Problem('not-found', 'There is no such person.');
  const { candidate, followUp, rejections, events, messages } = history;
  const { wrappedKey: _key, forwardingToken: _forwarding, replyToken: _reply, id: _id, merged, ...rest } = candidate;
  const { pendingPhone, ...person } = rest;
  const open = async ({ at, body, proof, candidateId: record }: Event) => {
    const agreed = proof && { consent: proof };
    if (!('sealed' in body) || !body.sealed) return { at, ...body, ...agreed };
    const { sealed, ...said } = body;
    return { at, ...said, words: await unseal(ports.keys, keyOf(candidate, record), sealed) };
  };
  return {
    person: {
      ...person,
      ...(pendingPhone && { pendingPhone: { number: pendingPhone.number, consent: pendingPhone.consent } }),
      ...(merged && { mergedAt: merged.map(({ at }) => at) }),
    },
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

/** How an erased record is named in the list of erasures: its id is random, so the hash leads nowhere. */
export const erasureName = (recordId: string): string =>
  createHash('sha256').update(`rebound/erased\0${recordId}`).digest('hex');

/**
 * Deletes the person: after this their words cannot be opened by anybody, and nothing is sent. A tick that still wakes for
 * them finds nobody and ends. What stays: for each channel that they had stopped a hash that keeps it stopped, and the hash of
 * their record's id outside of the table, so that a restored table is rid of them again. Mail
 * that waits for their word goes with them.
 * @param keepOff they asked that their addresses are never written to again, whatever an operator may send us
 */
export async function eraseCandidate(
  ports: Pick<Ports, 'store' | 'keys' | 'mail' | 'clock' | 'erasures' | 'log'>,
  candidateId: string,
  keepOff = false,
): Promise<void> {
  const history = await ports.store.history(candidateId);
  const now = new Date(ports.clock.now()).toISOString();
  if (history) {
    const { candidate } = history;
    await keepNoes(ports, candidate, now, keepOff);
    for (const { id } of [candidate, ...(candidate.merged ?? [])]) await ports.erasures.record(erasureName(id));
    await ports.store.erase(candidate.id, now);
    const waiting = openAsks(history, ports.clock.now()).filter(({ body }) => !body.shared);
    for (const { body } of waiting) await ports.mail.delete(body.mail!);
  } else await ports.store.erase(candidateId, now);
  ports.log.info('a person was erased');
}
