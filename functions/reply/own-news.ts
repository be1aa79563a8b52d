/**
 * What a person tells us that happened, in words: that they took the offer we asked about, on which day an interview is and
 * that it was called off or moved, that an employer answered their question. Each does what its button does.
 */
import { seal } from '../candidate/seal.ts';
import type { EventBody, History } from '../follow-up/history.ts';
import { type InterviewOf, interviewsMeant } from '../follow-up/interviews.ts';
import { readPast } from '../follow-up/past.ts';
import { type Recorded, recordEvent } from '../follow-up/record.ts';
import { countryOfZone } from '../follow-up/zone.ts';
import type { Message } from '../message/message.ts';
import type { Ports } from '../ports.ts';
import { type Rejection, rejectionWith } from '../rejection/rejection.ts';
import { type Command, HOLD_ANYWAY, readCommand } from './command.ts';
import { answer, one, type Received } from './inbound.ts';
import { saidIn } from './phrases/fold.ts';
import { ANSWERED, INTERVIEW, IT, MOVED, NOT_OFF, NOT_SO, OFF, TOOK_IT } from './phrases/news-words.ts';
import { interviewOf } from './tap/acts.ts';
import { toldDay } from './told-day.ts';

/** In words: longer than this it is a story. */
const LONGEST = 30;

/** In: an answer to the mail about an offer. Out: whether it says that they took it. */
function tookIt(text: string): boolean {
  const said = saidIn(text);
  if (text.includes('?') || NOT_SO.test(said) || said.split(' ').length > LONGEST) return false;
  return TOOK_IT.test(said) || readCommand(text, { channel: 'email', lastInvites: [] })?.command === 'yes';
}

/**
 * In: words about an interview, an answer's or a letter's. Out: what became of it; undefined where they say nothing of that.
 * @param answers they answer the mail about it, and need not name it
 */
export function interviewNews(text: string, answers: boolean): 'off' | 'moved' | undefined {
  const said = saidIn(text);
  if (!INTERVIEW.test(said) && !(answers && IT.test(said))) return undefined;
  if (NOT_OFF.test(said)) return undefined;
  if (MOVED.test(said)) return 'moved';
  // "Sie haben abgesagt" says no to a person as well.
  return OFF.test(said) && (INTERVIEW.test(said) || !/\b(?:abgesagt|afgezegd)\b/.test(said)) ? 'off' : undefined;
}

/** @param command what the text would be by itself */
export async function takeOwnNews(
  ports: Ports,
  history: History,
  inbound: Received,
  command: Command | undefined,
): Promise<Recorded | undefined> {
  if (command && HOLD_ANYWAY.includes(command)) return undefined;
  const to = history.messages.find(({ id }) => id === inbound.to);
  if (to && ABOUT_OFFER.includes(to.message) && tookIt(inbound.text))
    return recordEvent(ports, inbound.candidateId, (now) => ({
      ...one(inbound, { kind: 'offer-accepted' }),
      answers: () => answer(now!, inbound, 'reply', 'offer-congratulation'),
    }));
  return takeInterview(ports, history, inbound, to);
}

const ABOUT_OFFER = ['receipt-not-rejection-offer', 'answer-offer'];
const ABOUT_INTERVIEW = ['receipt-not-rejection-interview', 'interview-noted', 'interview-off', 'interview-coming'];

async function takeInterview(
  ports: Ports,
  history: History,
  inbound: Received,
  to: Message | undefined,
): Promise<Recorded | undefined> {
  const { text } = inbound;
  const answers = to !== undefined && ABOUT_INTERVIEW.includes(to.message);
  const said = saidIn(text);
  if (text.includes('?') || said.split(' ').length > LONGEST) return undefined;
  const now = ports.clock.now();
  const about = aboutOf(history, to);
  const news = interviewNews(text, answers);
  const known = interviewsMeant(readPast(history), about, now);
  if (!(answers || (news && known.length > 0))) return undefined;
  const { zone, country, locale } = history.candidate;
  const monthFirst = (country ?? (zone && countryOfZone(zone.name))) === 'US';
  // "From Thursday to Monday": where it went to.
  const where =
    news === 'moved' ? text.replace(/^.*\b(?:from|von|du|de|del|van)\b.*?\b(?:to|auf|au|al|para|naar)\b/i, '') : text;
  const isDay = news === 'moved' || (news === undefined && !NOT_SO.test(said) && !EITHER.test(said));
  const day = zone && isDay ? toldDay(where, now, zone.name, monthFirst) : undefined;
  if (!day && !news) return undefined;
  const first = known[0];
  const of: InterviewOf = first ? { to: first.to, company: first.company, role: first.role } : about;
  const named = Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined));
  const data = { company: of.company ?? '', role: of.role ?? '' };
  if (day)
    return recordEvent(ports, inbound.candidateId, (read) => {
      const body: EventBody = {
        kind: 'interview-logged',
        startsAt: new Date(day.startsAt).toISOString(),
        ...named,
        ...(day.dayOnly && { dayOnly: true }),
      };
      const shown = new Intl.DateTimeFormat(locale, {
        weekday: 'long',
        month: 'long',
        day: 'numeric',
        ...(!day.dayOnly && { hour: 'numeric' as const, minute: '2-digit' as const }),
        timeZone: zone!.name,
      }).format(day.startsAt);
      return {
        ...one(inbound, body),
        answers: ({ messages }) =>
          answer(read!, inbound, 'reply', 'interview-noted', {
            ...data,
            interviewAt: shown,
            goes: messages.some(
              ({ step, why }) =>
                step === `interview-coming:${inbound.inboundId}/0` && why !== 'too close to the interview',
            ),
          }),
      };
    });
  if (known.length === 0) return undefined;
  return recordEvent(ports, inbound.candidateId, (read) => ({
    ...one(inbound, { kind: 'interview-off', ...named }),
    answers: () => answer(read!, inbound, 'reply', 'interview-off', { ...data, asks: news === 'moved' }),
  }));
}

/** Two days to choose from are none yet. "Of" is Dutch for it, and English before a month. */
const EITHER =
  /\b(?:or|oder|ou|of(?! (?:january|february|march|april|may|june|july|august|september|october|november|december|next|this)\b)|either|asked|applied|last|yesterday|gestern|hier|ayer|ontem|gisteren)\b/;

/** The interview that a message is about: what it names, or of the note before one the day's own. */
function aboutOf({ events }: History, to: Message | undefined): InterviewOf {
  if (!to || !ABOUT_INTERVIEW.includes(to.message)) return {};
  const logged = events.find(({ id }) => to.step === `interview-coming:${id}`)?.body;
  if (logged?.kind !== 'interview-logged') return interviewOf(to);
  const { to: link, company, role } = logged;
  return { ...(link && { to: link }), ...(company && { company }), ...(role && { role }) };
}

/**
 * "They answered me": of the no whose question was sent last, or whose draft was offered. Where nothing was asked it may be
 * anything, the no itself too.
 */
export async function takeAnswerCame(ports: Ports, history: History, inbound: Received): Promise<Recorded | undefined> {
  const { text } = inbound;
  const said = saidIn(text);
  const found = ANSWERED.exec(said);
  if (!found || text.includes('?') || said.split(' ').length > LONGEST * 2) return undefined;
  // What they said may well have a "not" in it.
  const before = said.slice(0, found.index + found[0].length);
  if (NOT_SO.test(before)) return undefined;
  const asked = askedOf(history);
  if (!asked) return undefined;
  const sealed = await seal(ports.keys, history.candidate.wrappedKey, text);
  return recordEvent(ports, inbound.candidateId, (now) => ({
    ...one(
      inbound,
      { kind: 'replied', sealed, ...(inbound.to && { to: inbound.to }) },
      { kind: 'feedback-arrived', rejectionId: asked.id },
    ),
    answers: () => answer(now!, inbound, 'reply', 'answer-came', { rejectionId: asked.id }),
  }));
}

function askedOf({ events, messages, rejections, followUp }: History): Rejection | undefined {
  const sent = events.flatMap(({ body, followUpId }) =>
    body.kind === 'draft-sent' && followUpId === followUp?.id ? [body.rejectionId] : [],
  );
  const offered = messages.flatMap(({ step, status, followUpId }) =>
    step.startsWith('offer-draft:') && status === 'sent' && followUpId === followUp?.id ? [step.split(':')[1]] : [],
  );
  const id = sent.at(-1) ?? offered.at(-1);
  const no = rejectionWith(rejections, id);
  const isNoted = events.some(({ body }) => body.kind === 'feedback-arrived' && body.rejectionId === no?.id);
  return no && !no.retractedAt && !isNoted ? no : undefined;
}
