/** An ATS's delivery, from its address and signature to one Rejection. The source's policy says what consent there is. */
import { addressKey } from '../../candidate/candidate.ts';
import { suppressedSince } from '../../candidate/suppression.ts';
import type { History } from '../../follow-up/history.ts';
import { recordEvent } from '../../follow-up/record.ts';
import type { Ports } from '../../ports.ts';
import { Problem } from '../../problem.ts';
import type { Source } from '../../store/store.ts';
import { mustBeWithin } from '../door/limits.ts';
import { hear } from '../hear.ts';
import { rejectionWith } from '../rejection.ts';
import type { AtsNews, Delivery } from './vendor.ts';
import { VENDORS } from './vendors.ts';

/** Throws `unknown-vendor`, `not-found`, `bad-signature`, `too-many`; a secret that cannot be read now is `temporarily-unavailable`. */
export async function receiveDelivery(
  ports: Ports,
  vendorName: string,
  sourceId: string,
  delivery: Delivery,
): Promise<void> {
  const vendor = Object.hasOwn(VENDORS, vendorName) ? VENDORS[vendorName] : undefined;
  if (!vendor)
    throw new Problem('unknown-vendor', `"${vendorName}" is not an ATS we know.`, {
      mend: `Known: ${Object.keys(VENDORS).join(', ')}.`,
    });
  const source = await ports.store.source(sourceId);
  if (source?.vendor !== vendorName)
    throw new Problem('not-found', 'There is no such source.', { mend: 'Use the URL that POST /v1/sources gave.' });
  if (!vendor.verify(delivery, await secretOf(ports, source))) {
    throw new Problem('bad-signature', 'The signature is missing or wrong.', {
      mend: 'Give the ATS the same secret that the source was made with.',
    });
  }
  await mustBeWithin(ports, 'delivery', sourceId);
  const news = vendor.read(delivery);
  if (news.kind === 'rejected') await rejected(ports, source, news);
  else if (news.kind === 'unrejected') await unrejected(ports, source, news);
  else ports.log.info('an ATS delivery without a rejection', { vendor: vendorName, why: news.why });
}

async function secretOf(ports: Ports, source: Source): Promise<string> {
  try {
    return new TextDecoder().decode(await ports.keys.unwrap(source.wrappedSecret));
  } catch (cause) {
    throw new Problem('temporarily-unavailable', 'The source’s secret cannot be read now.', {
      mend: 'Try again later.',
      cause,
    });
  }
}

const idFor = (source: Source, eventId: string) => `ats#${source.id}#${eventId}`;

async function rejected(ports: Ports, source: Source, news: Extract<AtsNews, { kind: 'rejected' }>): Promise<void> {
  const { email, name } = news.candidate;
  const attested = source.consent === 'attested';
  const inboundId = idFor(source, news.eventId);
  const offLimits = await suppressedSince(ports, 'email', email);
  await hear(ports, {
    inboundId,
    who: {
      enrolment: {
        email,
        ...(name && { name }),
        // As old as the attestation itself: a person's later stop is not overruled by the next delivery.
        ...(attested && {
          consent: { email: { at: source.createdAt, source: `ATS source ${source.id}`, wording: source.evidence } },
        }),
      },
    },
    heard: [{ ...news.no, company: source.company, door: 'greenhouse' }],
    unasked: true,
    answer: (_planned, history) => {
      const message = firstMail(history, inboundId, offLimits !== undefined);
      if (!message) return undefined;
      const type = message === 'invite' ? ('invite' as const) : ('receipt' as const);
      return { channel: 'email', type, message, data: { source: source.company } };
    },
  });
}

/**
 * One mail on first contact: what was attested, or the one invitation. Whoever is in already, was asked before, or has said
 * that they want nothing gets none.
 */
function firstMail({ candidate, events, messages }: History, inboundId: string, offLimits: boolean) {
  const granted = events.some(({ id, body }) => id.startsWith(`${inboundId}/`) && body.kind === 'consent-given');
  if (granted) return 'receipt-attested';
  const asked = messages.some(({ type }) => type === 'invite' || type === 'confirm');
  return Object.keys(candidate.consent).length > 0 || asked || offLimits ? undefined : 'invite';
}

/** The employer took it back: everything planned for it is off. */
async function unrejected(ports: Ports, source: Source, news: Extract<AtsNews, { kind: 'unrejected' }>): Promise<void> {
  const pointer = await ports.store.pointer('email', addressKey(news.email));
  if (!pointer) return;
  await recordEvent(ports, pointer.candidateId, (history) => {
    const prefix = idFor(source, `reject#${news.applicationId}#`);
    const event = history?.events.findLast(({ id, body }) => id.startsWith(prefix) && body.kind === 'rejection-heard');
    const rejectionId = event?.body.kind === 'rejection-heard' ? event.body.rejectionId : undefined;
    const rejection = history && rejectionWith(history.rejections, rejectionId);
    if (!rejection || rejection.retractedAt) return undefined;
    return {
      rejections: [{ ...rejection, retractedAt: new Date(ports.clock.now()).toISOString() }],
      events: [{ id: idFor(source, news.eventId), body: { kind: 'rejection-retracted', rejectionId: rejection.id } }],
    };
  });
}
