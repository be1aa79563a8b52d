/** From words and data to what is sent. Pure: the same input gives the same bytes. */
import type { Stage } from '../follow-up/plan.ts';
import { renderLiquid } from './liquid.ts';
import { oneLine, readyData } from './message-data.ts';
import { MOST_SEGMENTS, measureSms, toGsm } from './sms-text.ts';
import { type CompiledMessage, type Draft, findMessage, type MessageData, type Words } from './words.ts';

type Rendering = {
  /** The person's locale; falls back to English. */
  locale?: string;
  /** A file of `templates/messages`, without `.md`. */
  message: string;
  /** From 1; goes round when the message has fewer. */
  variant?: number;
  data: MessageData;
};

export type RenderedEmail = { subject: string; preheader: string; text: string; html: string };

const tidy = (text: string) =>
  `${text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;

/** In plain text a whole letter inside a `mailto:` address is unreadable: there it is the address alone, or the page. */
function forText(ready: Record<string, unknown>): Record<string, unknown> {
  const draft = ready.draft as Draft | null;
  if (!draft) return ready;
  const page = (ready.links as Record<string, string>).draft ?? draft.mailtoUrl;
  return { ...ready, draft: { ...draft, mailtoUrl: draft.to ? `mailto:${draft.to}` : page } };
}

function parts(message: CompiledMessage, ready: Record<string, unknown>) {
  const subject = oneLine(renderLiquid('text', message.subject, ready));
  const preheader = oneLine(renderLiquid('text', message.preheader, ready), 200);
  const why = oneLine(renderLiquid('text', message.why, ready), 300);
  return { subject, preheader, why };
}

/**
 * The body alone, without layout, greeting and footer.
 * @throws TypeError when a required link is missing
 */
export function renderBody(words: Words, what: Rendering): { text: string; html: string } {
  const message = findMessage(words, what);
  const ready = readyData(message, what.data);
  return {
    text: tidy(renderLiquid('text', message.text, forText(ready))),
    html: renderLiquid('html', message.html, ready),
  };
}

/**
 * One email, both parts, with greeting and footer.
 * @throws TypeError when a required link is missing or the message goes by SMS only; RangeError when there is no such message
 */
export function renderEmail(words: Words, what: Rendering): RenderedEmail {
  const message = findMessage(words, what);
  if (message.text === '') throw new TypeError(`The message "${message.name}" goes by SMS only.`);
  const ready = readyData(message, what.data);
  const { subject, preheader, why } = parts(message, ready);
  // An answer to distress holds nothing else, and the footer is written in English.
  const footer = message.type !== 'care' && message.locale === 'en';
  const frame = { ...ready, subject, preheader, why, footer, greeting: message.greeting, lang: message.locale };
  return {
    subject,
    preheader,
    text: tidy(
      renderLiquid('text', words.layout.text, {
        ...frame,
        content: tidy(renderLiquid('text', message.text, forText(ready))),
      }),
    ),
    html: renderLiquid('html', words.layout.html, { ...frame, content: renderLiquid('html', message.html, ready) }),
  };
}

/**
 * One text: GSM alphabet, with the number of segments it will be charged as.
 * @throws TypeError when the message has no text for SMS; RangeError when there is no such message, or it is too long
 */
export function renderSms(words: Words, what: Rendering): { text: string; segments: number } {
  const message = findMessage(words, what);
  if (message.sms === undefined) throw new TypeError(`The message "${message.name}" does not go by SMS.`);
  const text = toGsm(renderLiquid('text', message.sms, readyData(message, what.data)));
  const { segments } = measureSms(text);
  if (segments > MOST_SEGMENTS) {
    throw new RangeError(
      `The text "${message.name}" takes ${segments} segments with this data; ${MOST_SEGMENTS} is the most.`,
    );
  }
  return { text, segments };
}

/**
 * The feedback request, ready to be opened in the candidate's own mailbox. Nobody but the candidate sends it.
 * @param about who is asked and about what; unknown values are absent
 */
export function renderDraft(
  words: Words,
  about: {
    locale?: string;
    stage: Stage;
    viaAgency: boolean;
    company: string;
    role?: string;
    name?: string;
    contact?: { name?: string; email?: string };
  },
): Draft {
  const wanted = about.viaAgency ? 'agency' : about.stage === 'final' ? 'interview' : about.stage;
  const locale = (about.locale ?? 'en').split('-')[0];
  const named = words.drafts.filter((d) => d.name === wanted);
  const draft = named.find((d) => d.locale === locale) ?? named.find((d) => d.locale === 'en');
  if (!draft) throw new RangeError(`No draft is called "${wanted}". Add templates/drafts/en/${wanted}.md.`);
  const data = {
    company: oneLine(about.company),
    role: oneLine(about.role ?? ''),
    name: oneLine(about.name ?? ''),
    contactName: oneLine(about.contact?.name ?? ''),
  };
  const subject = oneLine(renderLiquid('text', draft.subject, data));
  const body = tidy(renderLiquid('text', draft.body, data)).trimEnd();
  const email = about.contact?.email ?? '';
  const to = /^[^\s<>"'?&,;]+@[^\s<>"'?&,;]+$/.test(email) ? email : '';
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  return { to, subject, body, mailtoUrl: `mailto:${encodeURIComponent(to).replace('%40', '@')}?${query}` };
}
