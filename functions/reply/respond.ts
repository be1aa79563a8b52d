/**
 * Whatever a candidate writes back, by text or email or a tap: care sees it first, then commands, then a further no, and
 * what is left is a reflection, kept sealed. At most one answer each (design.md, invariants 8 and 11).
 */
import { seal } from '../candidate/seal.ts';
import type { History } from '../follow-up/history.ts';
import { type Decision, type Recorded, recordEvent } from '../follow-up/record.ts';
import { isScheduled } from '../message/message.ts';
import type { Ports } from '../ports.ts';
import { hear } from '../rejection/hear.ts';
import { careTier } from './care.ts';
import { readCommand } from './command.ts';
import { answerDistress } from './distress.ts';
import { answer, type Inbound, one, threaded } from './inbound.ts';
import { obey } from './obey.ts';
import { readRejectionText } from './rejection-text.ts';
import { zoneInText } from './zone-text.ts';

export async function respond(ports: Ports, inbound: Inbound): Promise<Recorded> {
  const { candidateId, inboundId, channel, text } = inbound;
  const tier = careTier(text);
  if (tier) return recordEvent(ports, candidateId, (history) => answerDistress(ports, history!, inbound, tier));

  const invites = await lastInvites(ports, candidateId);
  const read = readCommand(text, { channel, lastInvites: invites });
  if (read) {
    const silent = inbound.carrierAnswers && read.exactKeyword;
    return recordEvent(ports, candidateId, (history) => obey(ports, history!, inbound, read.command, silent));
  }
  const no = readRejectionText(text);
  if (no?.company && no.sure) {
    const { company, role, stage } = no;
    const heard = {
      company,
      door: channel === 'sms' ? ('sms' as const) : ('mail' as const),
      ...(role && { role }),
      ...(stage && { stage }),
    };
    return hear(ports, {
      inboundId,
      who: { candidateId },
      heard: [heard],
      answer: { channel, type: 'receipt', data: threaded(inbound) },
    });
  }
  const asked = (await ports.store.history(candidateId))?.followUp?.state === 'needs-zone';
  const zone = asked ? zoneInText(text) : undefined;
  if (zone) return recordEvent(ports, candidateId, (history) => learnZone(history!, inbound, zone));
  return recordEvent(ports, candidateId, async (history) => {
    const sealed = await seal(ports.keys, history!.candidate.wrappedKey, text);
    // The line that was asked for ("If it is ..., I will ...") is shown to its writer again at the end.
    const word = invites.includes('plan') && /^\W*(?:if|when)\b/i.test(text) ? { word: 'plan' } : {};
    return one(inbound, { kind: 'replied', sealed, ...word, ...(inbound.to && { to: inbound.to }) });
  });
}

/** "Where are you?" was asked; what comes next is known now, and said. */
function learnZone(history: History, inbound: Inbound, name: string): Decision {
  return {
    ...one(inbound, { kind: 'zone-learned', zone: name, from: 'given' }),
    candidate: { ...history.candidate, zone: { name, from: 'given' } },
    answers: () => answer(history, inbound, 'reply', 'noted'),
  };
}

/** The words that the newest message invited: SKIP after a walk is another thing than SKIP out of the blue. */
async function lastInvites(ports: Ports, candidateId: string): Promise<string[]> {
  const history = await ports.store.history(candidateId);
  const last = history?.messages.findLast((message) => isScheduled(message.type) && message.status === 'sent');
  if (!last) return [];
  const name = last.step.split(':')[0];
  return (
    Object.values(ports.words.plans)
      .flatMap((plan) => plan.steps)
      .find((step) => step.name === name && step.message === last.message)?.invites ?? []
  );
}
