/** "The company is wrong, it is Orrin Mills": said in an answer, it does what the form behind "Correct it" does. */
import type { History } from '../follow-up/history.ts';
import { type Recorded, recordEvent } from '../follow-up/record.ts';
import type { Ports } from '../ports.ts';
import { corrected } from '../rejection/correct.ts';
import { companyKey, type Rejection, rejectionWith, UNNAMED } from '../rejection/rejection.ts';
import { answer, type Received } from './inbound.ts';
import { CORRECTIONS, NAMED } from './phrases/correction-phrases.ts';
import { companyNamed } from './rejection-text.ts';

const LONGEST = 160;

const THANKS = /[\s.,!]+(?:thanks|thank you|please|sorry|danke|bitte|merci|gracias|obrigad[ao]|bedankt)[\s.!]*$/i;
const ARTICLE = /^(?:die|der|das|den|la|le|el|het|de)\s+(?=\p{Lu})/u;

type Correction = { company: string; old?: string; onlyUnnamed?: boolean };

/**
 * The right company, and the wrong one where it is named; undefined where a text corrects nothing.
 * @param text the person's own words, in English, German, French, Spanish, Portuguese or Dutch
 */
export function readCorrection(text: string): Correction | undefined {
  const line = text.replace(/\s+/g, ' ').replace(THANKS, '').trim();
  if (line === '' || line.length > LONGEST || line.includes('?')) return undefined;
  for (const phrase of [...CORRECTIONS, NAMED]) {
    const { name, old } = phrase.exec(line)?.groups ?? {};
    const company = name && companyNamed(name.replace(ARTICLE, ''))?.company;
    // "The company is closed": only a name begins with a capital here.
    if (company && (phrase !== NAMED || /^[\p{Lu}\d]/u.test(company)))
      return { company, ...(old && { old }), ...(phrase === NAMED && { onlyUnnamed: true }) };
  }
  return undefined;
}

/** The noes that a message is about; without one, those of the follow-up that runs. */
function noesOf({ messages, rejections, followUp }: History, to: string | undefined): Rejection[] {
  const { rejectionId, rejectionIds } = messages.find(({ id }) => id === to)?.data ?? {};
  const ids = Array.isArray(rejectionIds) ? rejectionIds : rejectionId ? [rejectionId] : undefined;
  const named = ids?.flatMap((id) => rejectionWith(rejections, id) ?? []);
  const all = named ?? rejections.filter(({ followUpId }) => followUpId === followUp?.id);
  return [...new Set(all)].filter(({ retractedAt }) => !retractedAt);
}

/** Which of them is meant; undefined where it may be any. */
function meant(noes: Rejection[], { old, onlyUnnamed }: Correction): Rejection | undefined {
  const fitting = old
    ? noes.filter(({ company }) => companyKey(company) === companyKey(old))
    : onlyUnnamed
      ? noes.filter(({ company }) => company === UNNAMED)
      : noes;
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Undefined where the text corrects nothing that we have; of several noes nobody guesses: they are on the person's page. */
export async function takeCorrection(ports: Ports, history: History, inbound: Received): Promise<Recorded | undefined> {
  const correction = readCorrection(inbound.text);
  if (!correction) return undefined;
  const noes = noesOf(history, inbound.to);
  const one = meant(noes, correction);
  // "Not Orrin, it was Pell" of two that we never heard of tells something else.
  if (!one && (correction.old || correction.onlyUnnamed || noes.length === 0)) return undefined;
  return recordEvent(ports, inbound.candidateId, (now) => {
    const rejection = one && rejectionWith(now!.rejections, one.id);
    const { rejections = [], events } = rejection
      ? corrected(
          now!,
          rejection,
          { ...rejection, company: correction.company },
          new Date(ports.clock.now()).toISOString(),
        )
      : { events: [{ kind: 'replied' as const, word: 'correct' }] };
    return {
      events: events.map((body, index) => ({ id: `${inbound.inboundId}/${index}`, body })),
      rejections,
      answers: (_planned, after) =>
        rejection
          ? answer(after, inbound, 'receipt', 'receipt-corrected', { rejectionId: rejection.id })
          : answer(after, inbound, 'reply', 'not-understood'),
    };
  });
}
