/** Whether each message may go out as written: discreet, short, readable, with a way out, renderable in every part. Pure. */
import { renderLiquid, variablesOf } from '../../../functions/message/liquid.ts';
import { isScheduled } from '../../../functions/message/message.ts';
import { renderBody, renderEmail } from '../../../functions/message/render.ts';
import { sampleData } from '../../../functions/message/sample.ts';
import { MOST_SEGMENTS, measureSms, toGsm } from '../../../functions/message/sms-text.ts';
import {
  type CareLine,
  type CompiledMessage,
  linksOf,
  type MessageData,
  type Words,
} from '../../../functions/message/words.ts';
import { lineOf, type WordsProblem } from '../words/problem.ts';
import type { SourceFile } from '../words/read-words.ts';
import { readingEase, wordsOf } from './reading-ease.ts';
import { bareFigure, carriesClaim, forbidden, hasWayOut, indiscreet, TELLING_VARIABLES } from './wording.ts';

const MOST_WORDS = 180;
const MOST_DRAFT_WORDS = 120;
const LEAST_EASE = 60;

type Say = (where: string, message: string, mend: string) => void;

/** The least that a message may be rendered with: its required links and nothing else. */
function sparse(message: CompiledMessage): MessageData {
  const { links, operator, draft } = sampleData(message);
  const needed = Object.fromEntries(linksOf(message).required.map((name) => [name, links![name]]));
  return { operator, links: needed, ...(message.variables.includes('draft') ? { draft } : {}) };
}

function checkDiscreet(message: CompiledMessage, say: Say) {
  for (const where of ['subject', 'preheader', 'sms'] as const) {
    const source = message[where];
    if (!source) continue;
    const telling = variablesOf(source).find((path) => TELLING_VARIABLES.includes(path.split('.')[0]!));
    if (telling) say(where, `The ${where} shows ${telling} on a lock screen.`, `Take {{ ${telling} }} out of it.`);
    // The help line of a care text is what it is for.
    const word = message.locale === 'en' ? indiscreet(source.replace(/\{[{%][\s\S]*?[%}]\}/g, '')) : undefined;
    if (word) say(where, `The ${where} says "${word}" on a lock screen.`, 'Say it without naming the matter.');
  }
}

const lengthOf = ({ line, emergency }: CareLine) => line.length + emergency.length;

function checkSms(words: Words, message: CompiledMessage, say: Say) {
  if (message.sms === undefined) return;
  if (message.locale === 'en') {
    const odd = [...message.sms].find((c) => /[^\n\x20-\x7e]|`/.test(c) && !measureSms(c).gsm);
    if (odd) say('sms', `The text holds "${odd}", which is not in the SMS alphabet.`, 'Write it with plain signs.');
  }
  if (!/^Rebound\b/.test(message.sms)) say('sms', 'The text does not say who writes.', 'Begin it with "Rebound".');
  // The longest line decides; measuring is slow.
  const { country, line, emergency } = words.careLines.reduce((a, c) => (lengthOf(c) > lengthOf(a) ? c : a));
  const data = { ...sampleData(message), helpLine: line, emergency };
  const { segments } = measureSms(toGsm(renderLiquid('text', message.sms, data)));
  if (segments > MOST_SEGMENTS) {
    say('sms', `The text takes ${segments} segments (country ${country}).`, 'Shorten it to two: 306 plain characters.');
  }
}

function checkBody(words: Words, message: CompiledMessage, say: Say) {
  const full = sampleData(message);
  // The draft is the candidate's own letter and has a limit of its own.
  const data = message.variables.includes('draft')
    ? { ...full, draft: { ...full.draft, subject: '', body: '' } }
    : full;
  const what = { message: message.name, locale: message.locale, variant: message.variant };
  const { text } = renderBody(words, { ...what, data });
  const count = wordsOf(text).length;
  if (count > MOST_WORDS) say('body', `The body has ${count} words.`, `Cut it to ${MOST_WORDS}.`);
  const bad = forbidden(text);
  if (bad) say(bad.phrase, `The body says "${bad.phrase}".`, bad.mend);
  const figure = bareFigure(text);
  if (figure)
    say('body', `A figure stands as a fact: "${figure}"`, 'Say whose figure it is: a survey, a study, a guide.');
  if (message.locale === 'en') {
    const ease = readingEase(text);
    if (ease < LEAST_EASE) {
      say(
        'body',
        `The body reads hard (${Math.round(ease)}).`,
        `Use shorter words and sentences, up to ${LEAST_EASE} at least.`,
      );
    }
  }
  for (const id of message.tips) {
    const claim = words.tips.find((t) => t.id === id)?.claim;
    if (claim && !carriesClaim(text, claim)) {
      const mend =
        claim === 'attributed' ? 'Say whose claim it is: a survey, a guide.' : 'Say may, often, some or perhaps.';
      say('body', `The claim of "${id}" stands as a fact.`, mend);
    }
  }
  if (
    message.type !== 'care' &&
    message.type !== 'stop' &&
    message.locale === 'en' &&
    isScheduled(message.type) &&
    !hasWayOut(text)
  ) {
    say('body', 'The message has no way out.', 'End it with "No reply needed.", or offer to skip it.');
  }
  for (const some of [full, sparse(message)]) {
    const email = renderEmail(words, { ...what, data: some });
    if (/\{\{|\{%|undefined|\[object/.test(email.text + email.subject)) {
      say('body', 'Something is left over after rendering.', 'Close every {{ and {% tag.');
    }
  }
}

/** Every message on its own, its variants against each other, and the drafts. */
export function checkMessages(words: Words, files: SourceFile[]): WordsProblem[] {
  const problems: WordsProblem[] = [];
  const known = new Set(words.tips.map((t) => t.id));
  for (const message of words.messages) {
    const path = `messages/${message.locale}/${message.name}${message.variant > 1 ? `~${message.variant}` : ''}.md`;
    const source = files.find((f) => f.path === path)?.text ?? '';
    const bodyAt = source.indexOf('\n---\n') + 5;
    const say: Say = (where, text, mend) => {
      const field = source.search(new RegExp(`^${where}:`, 'm'));
      const at = where === 'body' ? bodyAt : field >= 0 ? field : Math.max(source.indexOf(where), 0);
      problems.push({ file: path, line: lineOf(source, at), message: text, mend });
    };
    for (const tip of message.tips.filter((t) => !known.has(t))) {
      say('tips', `There is no tip "${tip}".`, 'Correct the id, or add it to tips.yaml.');
    }
    const first = words.messages.find((m) => m.name === message.name && m.locale === message.locale && m.variant === 1);
    if (!first) say('type', 'There is a second variant but no first.', `Add ${message.name}.md.`);
    else if (first.type !== message.type || [...first.tips].sort().join() !== [...message.tips].sort().join()) {
      say('tips', 'A variant has other tips or another type than the first.', 'Give both the same.');
    }
    checkDiscreet(message, say);
    try {
      checkSms(words, message, say);
      if (message.text !== '') checkBody(words, message, say);
    } catch (error) {
      say('body', `It cannot be rendered: ${(error as Error).message.split('\n')[0]}`, 'Mend what it names.');
    }
  }
  for (const draft of words.drafts) {
    const path = `drafts/${draft.locale}/${draft.name}.md`;
    const data = { ...sampleData(), links: {} };
    const text = renderLiquid('text', draft.body, data);
    const count = wordsOf(text).length;
    const say = (message: string, mend: string) => problems.push({ file: path, line: 1, message, mend });
    if (count > MOST_DRAFT_WORDS) say(`The draft has ${count} words.`, `Cut it to ${MOST_DRAFT_WORDS}.`);
    if (/\bwhy\b|other candidates|reconsider|legal|law\b|rebound/i.test(text)) {
      say(
        'The draft argues, compares or advertises.',
        'Thank, accept, ask one forward-looking question, leave an easy way out.',
      );
    }
  }
  return problems;
}
