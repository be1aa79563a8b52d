/**
 * Phone numbers: nothing but one code is texted to a number before its holder has proved it, by that code on their own page or
 * by a texted START. Source: facts, compliance 3 (TCPA: never text an unverified number).
 */
import { type Decision, recordEvent } from '../follow-up/record.ts';
import { countryOfZone } from '../follow-up/zone.ts';
import { answerRow } from '../message/answer-row.ts';
import type { Answer } from '../message/message.ts';
import type { Ports } from '../ports.ts';
import { Problem } from '../problem.ts';
import type { Candidate, Consent, PendingPhone } from './candidate.ts';
import { CONSENT_WORDING } from './consent-wording.ts';
import { validPhone } from './enrol.ts';
import { isCode } from './phone-code.ts';
import { keyedHash, suppressedSince } from './suppression.ts';

const HOUR = 3_600_000;
/** Real time that a code holds. */
const CODE_MS = 600_000;
/** Real time in which START from the number counts for the person who entered it. */
const START_MS = 24 * HOUR;
const TRIES = 5;
const MOST_CODES_AN_HOUR = 3;

const SEVERAL = 'several';

/**
 * A person enters a number and ticks the consent: a code goes to it. The same happens whoever the number may belong to.
 * @param now the person's time, ISO instant
 * @throws Problem `invalid-phone`; `invalid-request` without the tick; `too-many`
 */
export async function askForPhone(
  ports: Ports,
  candidate: Candidate,
  form: { phone?: string; agree?: string },
  about: { inboundId: string; now: string },
): Promise<Pick<Decision, 'candidate' | 'answers'>> {
  const country = candidate.country ?? (candidate.zone && countryOfZone(candidate.zone.name));
  const number = validPhone(form.phone ?? '', country);
  if (form.agree !== 'yes') {
    const message = 'Tick the box below the number, if you want texts.';
    throw new Problem('invalid-request', message, { fields: [{ path: 'agree', message }] });
  }
  if (number === candidate.phone && candidate.consent.sms?.status === 'granted') {
    throw new Problem('invalid-request', 'We text this number already.');
  }
  const { store, clock } = ports;
  const real = clock.real();
  const hashed = await keyedHash(ports, 'phone/asked', number);
  for (const name of [`code/person/${candidate.id}`, `code/number/${hashed}`]) {
    if (await store.countUpTo(MOST_CODES_AN_HOUR, name, HOUR, real)) continue;
    throw new Problem('too-many', `We send ${MOST_CODES_AN_HOUR} codes an hour at most. Please try again later.`);
  }
  const pendingPhone: PendingPhone = {
    number,
    challenge: ports.ids.token(),
    codeUntil: iso(real + CODE_MS),
    startUntil: iso(real + START_MS),
    triesLeft: TRIES,
    consent: { at: about.now, source: 'ticked on the person’s own page', ...CONSENT_WORDING.sms },
  };
  await waitForStart(ports, candidate.id, pendingPhone);
  const silent = await hasSaidNo(ports, number);
  return {
    candidate: { ...candidate, pendingPhone },
    answers: () => (silent ? [] : codeTo(pendingPhone, candidate, about.inboundId)),
  };
}

const iso = (at: number) => new Date(at).toISOString();

const codeTo = ({ number, challenge }: PendingPhone, candidate: Candidate, inboundId: string): Answer[] =>
  answerRow({ ...candidate, phone: number }, inboundId, {
    type: 'verify',
    channel: 'sms',
    message: 'verify',
    data: { challenge },
  });

/** A number that has stopped gets no code from us, whoever asks: its holder can still text START. */
async function hasSaidNo(ports: Ports, number: string): Promise<boolean> {
  if (await suppressedSince(ports, 'sms', number)) return true;
  const holder = await ports.store.pointer('phone', number);
  const history = holder && (await ports.store.history(holder.candidateId));
  return history?.candidate.consent.sms?.status === 'revoked';
}

/** If two people wait for the same number, START says nothing about which of them it is: then only the code counts. */
async function waitForStart(ports: Ports, candidateId: string, { number, startUntil }: PendingPhone): Promise<void> {
  const other = await ports.store.pointer('pending-phone', number);
  const waits = other && other.candidateId !== candidateId && isOpen(other.about, ports.clock.real());
  await ports.store.point({
    kind: 'pending-phone',
    value: number,
    candidateId: waits ? SEVERAL : candidateId,
    about: startUntil,
  });
}

/** An operator's number waits without end; a person's own for a day. */
const isOpen = (until: string | undefined, real: number): boolean => !until || Date.parse(until) > real;

/**
 * The code as typed. A wrong one costs a try; the right one is the consent, and the one confirmation by text.
 * @throws Problem `invalid-request` where no code can be right any more
 */
export async function enterCode(
  ports: Ports,
  candidate: Candidate,
  typed: string,
  about: { inboundId: string; now: string },
): Promise<Decision> {
  const { pendingPhone: pending } = candidate;
  if (!pending) throw refused('There is no number waiting for a code.');
  if (pending.triesLeft < 1) throw refused('That was one try too many. Please ask for a new code.');
  if (Date.parse(pending.codeUntil) <= ports.clock.real()) {
    throw refused('That code has run out: a code works for ten minutes. Please ask for a new one.');
  }
  if (!isCode(await ports.secrets.get('link-secret'), pending.challenge, typed)) {
    return {
      candidate: { ...candidate, pendingPhone: { ...pending, triesLeft: pending.triesLeft - 1 } },
      events: [{ id: `${about.inboundId}/0`, body: { kind: 'replied', word: 'code-wrong' } }],
    };
  }
  await release(ports, candidate.id, pending.number, about.inboundId);
  const consent = { ...pending.consent, at: about.now, source: 'code entered on the person’s own page' };
  return verified(candidate, pending.number, consent, about.inboundId, true);
}

const refused = (message: string) => new Problem('invalid-request', message, { fields: [{ path: 'code', message }] });

/** Whoever holds the phone has the number: it is taken from the record that had it before. */
async function release(ports: Ports, candidateId: string, number: string, inboundId: string): Promise<void> {
  const holder = await ports.store.pointer('phone', number);
  if (!holder || holder.candidateId === candidateId) return;
  const before = await ports.store.history(holder.candidateId);
  if (before && before.candidate.id !== candidateId) {
    await recordEvent(ports, before.candidate.id, (history) => {
      const { phone, otherPhones = [], ...rest } = history!.candidate;
      const { sms: _sms, ...consent } = rest.consent;
      const others = otherPhones.filter((one) => one !== number);
      const kept = { ...rest, ...(others.length > 0 && { otherPhones: others }) };
      return phone === number
        ? {
            candidate: { ...kept, consent },
            events: [{ id: `${inboundId}/released`, body: { kind: 'channel-died', channel: 'sms', reason: TAKEN } }],
          }
        : {
            candidate: { ...kept, ...(phone && { phone }) },
            events: [{ id: `${inboundId}/released`, body: { kind: 'replied', word: 'phone-released' } }],
          };
    });
  }
  await ports.store.unpoint('phone', number, holder.candidateId);
}

const TAKEN = 'the number was verified by another person';

/** The number is theirs, and they want texts. @param confirm send the one confirmation; the carrier's own answer to START is one */
function verified(
  candidate: Candidate,
  number: string,
  consent: Consent,
  inboundId: string,
  confirm: boolean,
): Decision {
  const { pendingPhone: _pending, phone, otherPhones = [], ...rest } = candidate;
  const earlier = phone && phone !== number && candidate.consent.sms ? [phone] : [];
  const others = [...new Set([...otherPhones, ...earlier])].filter((one) => one !== number);
  return {
    candidate: {
      ...rest,
      phone: number,
      ...(others.length > 0 && { otherPhones: others }),
      consent: { ...rest.consent, sms: { ...consent, status: 'granted' } },
      dead: rest.dead.filter((channel) => channel !== 'sms'),
    },
    events: [{ id: `${inboundId}/0`, body: { kind: 'consent-given', channel: 'sms' } }],
    pointers: [{ kind: 'phone', value: number, candidateId: candidate.id }],
    answers: () =>
      confirm
        ? answerRow({ ...rest, phone: number }, inboundId, { type: 'receipt', channel: 'sms', message: 'welcome' })
        : [],
  };
}

/**
 * START from a number that nobody has verified: it joins the one person who waits for it, if there is exactly one.
 * @param inboundId `sms#<MessageSid>`
 * @param confirm whether the carrier has not answered this START itself
 * @returns whether it did
 */
export async function startByText(ports: Ports, number: string, inboundId: string, confirm: boolean): Promise<boolean> {
  const pointer = await ports.store.pointer('pending-phone', number);
  if (!pointer || pointer.candidateId === SEVERAL || !isOpen(pointer.about, ports.clock.real())) return false;
  if (!(await ports.store.history(pointer.candidateId))) return false;
  const { applied } = await recordEvent(ports, pointer.candidateId, (history) => {
    const { candidate } = history!;
    const { pendingPhone: pending, phone, consent } = candidate;
    const waits = pending?.number === number && isOpen(pending.startUntil, ports.clock.real());
    if (!waits && (phone !== number || consent.sms?.status === 'granted')) return undefined;
    const at = iso(ports.clock.now());
    const agreed = waits ? pending.consent : CONSENT_WORDING.sms;
    return verified(candidate, number, { ...agreed, at, source: 'START by text' }, inboundId, confirm);
  });
  return applied;
}
