/**
 * How a person comes to be known, and how what is known of them grows: consent with its proof, a better time zone. Nothing
 * here takes anything back; STOP, unsubscribe and erasure do.
 */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { EventBody } from '../follow-up/history.ts';
import type { Channel } from '../follow-up/plan.ts';
import { recordEvent } from '../follow-up/record.ts';
import { validZone, zoneOfCountry } from '../follow-up/zone.ts';
import type { Ports } from '../ports.ts';
import { Problem } from '../problem.ts';
import type { Pointer } from '../store/store.ts';
import { addressKey, type Candidate, type Consent, type ConsentState, type Zone } from './candidate.ts';
import { newSealedKey } from './seal.ts';
import { isOverruled } from './suppression.ts';

export type Enrolment = {
  email: string;
  name?: string;
  phone?: string;
  timezone?: string;
  /** Guessed from the person's own mail: weaker than a zone that was given, or their country's. */
  provisionalZone?: string;
  country?: string;
  locale?: string;
  consent?: Partial<Record<Channel, Consent>>;
};

/** E.164, or a problem that says what is wrong. A national number needs the person's country. */
export function validPhone(phone: string, country: string | undefined): string {
  const parsed = parsePhoneNumberFromString(
    phone,
    country?.toUpperCase() as Parameters<typeof parsePhoneNumberFromString>[1],
  );
  if (!parsed?.isValid()) {
    throw new Problem('invalid-phone', 'The phone number is not one we can text.', {
      mend: 'Give it in international form, such as +12025550123.',
    });
  }
  return parsed.number;
}

/** The id of whoever has this address, or a new one. Two doors may ask at once: the table lets only one of them make it. */
export async function personWith(ports: Ports, email: string): Promise<string> {
  const pointer = await ports.store.pointer('email', addressKey(email));
  return pointer?.candidateId ?? ports.ids.next('cand');
}

/** Makes somebody known before any no is: the operator's import, a sign-up. Returns their id. */
export async function enrol(ports: Ports, inboundId: string, enrolment: Enrolment): Promise<string> {
  const { history } = await recordEvent(
    ports,
    () => personWith(ports, enrolment.email),
    async (known, _followUpId, candidateId) => {
      const { candidate, events, pointers } = await enrolled(ports, known?.candidate, candidateId, enrolment);
      return {
        candidate,
        pointers,
        events: events.map((body, index) => ({ id: `${inboundId}/${body.kind}/${index}`, body })),
      };
    },
  );
  return history.candidate.id;
}

/**
 * The person after an enrolment, and what it did: events, and the pointers by which they are found. Throws
 * `invalid-timezone` or `invalid-phone`.
 */
export async function enrolled(
  ports: Ports,
  known: Candidate | undefined,
  candidateId: string,
  enrolment: Enrolment,
): Promise<{ candidate: Candidate; events: EventBody[]; pointers: Pointer[] }> {
  const candidate = known ? { ...known, consent: { ...known.consent } } : await stranger(ports, candidateId, enrolment);
  const events: EventBody[] = [];
  if (enrolment.country) candidate.country ??= enrolment.country.toUpperCase();
  if (enrolment.name && !candidate.name) candidate.name = enrolment.name;
  const offered = enrolment.phone ? await freePhone(ports, enrolment.phone, candidate) : undefined;
  if (offered) candidate.phone ??= offered;

  const zone = betterZone(candidate, enrolment);
  if (zone) {
    candidate.zone = zone;
    events.push({ kind: 'zone-learned', zone: zone.name, from: zone.from });
  }
  for (const [channel, consent] of Object.entries(enrolment.consent ?? {}) as [Channel, Consent][]) {
    const state = newConsent(candidate.consent[channel], consent);
    const address = channel === 'email' ? enrolment.email : (offered ?? candidate.phone);
    if (!state || !address || (await isOverruled(ports, channel, address, consent))) continue;
    if (channel === 'sms' && candidate.phone !== address) changeNumber(candidate, address);
    candidate.consent[channel] = state;
    events.push({ kind: 'consent-given', channel });
  }
  return { candidate, events, pointers: await newPointers(ports, known, candidate) };
}

/** What leads to this person from now on and did not before. A number nobody has agreed to be texted at only waits for START. */
async function newPointers(ports: Ports, known: Candidate | undefined, candidate: Candidate): Promise<Pointer[]> {
  const { id: candidateId, phone } = candidate;
  const fresh: Pointer[] = known
    ? []
    : [
        { kind: 'email', value: addressKey(candidate.email), candidateId },
        { kind: 'token', value: candidate.forwardingToken, candidateId },
        { kind: 'reply', value: candidate.replyToken, candidateId },
      ];
  if (!phone) return fresh;
  if (candidate.consent.sms) {
    const led = known?.phone === phone && known.consent.sms;
    return led ? fresh : [...fresh, { kind: 'phone', value: phone, candidateId }];
  }
  if (known?.phone === phone || (await ports.store.pointer('pending-phone', phone))) return fresh;
  return [...fresh, { kind: 'pending-phone', value: phone, candidateId, about: '' }];
}

/** The number with a consent of its own takes the place of one that has none any more; that one stays known as theirs. */
function changeNumber(candidate: Candidate, number: string): void {
  const { phone, consent, otherPhones = [] } = candidate;
  if (phone && consent.sms) candidate.otherPhones = [...otherPhones, phone];
  candidate.phone = number;
  candidate.dead = candidate.dead.filter((channel) => channel !== 'sms');
}

async function freePhone(ports: Ports, phone: string, candidate: Candidate): Promise<string> {
  const number = validPhone(phone, candidate.country);
  const owner = await ports.store.pointer('phone', number);
  if (owner && owner.candidateId !== candidate.id) {
    throw new Problem('conflict', 'This phone number belongs to somebody else we know.', {
      mend: 'Leave the phone out, or ask the person which address they use.',
    });
  }
  return number;
}

async function stranger(ports: Ports, id: string, enrolment: Enrolment): Promise<Candidate> {
  return {
    id,
    name: enrolment.name ?? '',
    email: enrolment.email.trim(),
    locale: enrolment.locale ?? 'en',
    consent: {},
    dead: [],
    forwardingToken: `u-${ports.ids.token()}`,
    replyToken: `r-${ports.ids.token()}`,
    wrappedKey: await newSealedKey(ports.keys),
    createdAt: new Date(ports.clock.now()).toISOString(),
  };
}

const TRUST: Record<Zone['from'], number> = { provisional: 1, country: 2, given: 3 };

/** Given; else the country's, if it has one; else provisional (design.md, "Zone"). Undefined: what is known is as good. */
function betterZone(candidate: Candidate, enrolment: Enrolment): Zone | undefined {
  const ofCountry = candidate.country && zoneOfCountry(candidate.country);
  const offered: Zone | undefined = enrolment.timezone
    ? { name: validZone(enrolment.timezone), from: 'given' }
    : ofCountry
      ? { name: ofCountry, from: 'country' }
      : enrolment.provisionalZone
        ? { name: enrolment.provisionalZone, from: 'provisional' }
        : undefined;
  if (!offered) return undefined;
  const known = candidate.zone;
  if (!known) return offered;
  if (TRUST[offered.from] < TRUST[known.from] || offered.name === known.name) return undefined;
  return offered.from === 'given' || TRUST[offered.from] > TRUST[known.from] ? offered : undefined;
}

/** After a STOP only a consent that is younger than it counts: an operator's old list does not bring anybody back. */
function newConsent(known: ConsentState | undefined, consent: Consent): ConsentState | undefined {
  if (known?.status === 'granted') return undefined;
  if (known?.revokedAt && Date.parse(consent.at) <= Date.parse(known.revokedAt)) return undefined;
  return { ...consent, status: 'granted' };
}
