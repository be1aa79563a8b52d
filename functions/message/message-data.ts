/**
 * Values on their way into a message. Names, companies and roles come out of mail that anybody may have written, so they are
 * made harmless here, once, for every part: one line, no control or direction characters, no web address. Pure.
 */
import { type CompiledMessage, LINK_NAMES, linksOf, type MessageData, VARIABLES, type VariableName } from './words.ts';

const LONGEST_VALUE = 120;
/** What the person wrote themselves, or we computed, may be longer than a name. */
const LONGEST: Partial<Record<VariableName, number>> = {
  ifThenPlan: 300,
  practice: 300,
  about: 160,
  helpLine: 200,
  sender: 254,
};
/** Fields that hold an address on purpose. */
const KEEPS_ADDRESS = new Set<VariableName>(['forwardingAddress', 'helpLine', 'sender']);

/** One harmless line: no line breaks, control, zero-width or direction characters; no web address unless `keepAddress`. */
export function oneLine(value: string, longest = LONGEST_VALUE, keepAddress = false): string {
  let line = value.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\s]+/gu, ' ');
  if (!keepAddress) line = line.replace(/\b[a-z][a-z0-9+.-]*:\/\/\S*|\bwww\.\S*/gi, '').replace(/ {2,}/g, ' ');
  const chars = [...line.trim()];
  return chars.length > longest
    ? `${chars
        .slice(0, longest - 3)
        .join('')
        .trimEnd()}...`
    : chars.join('');
}

/** A text of several lines, as the candidate would send it: line breaks stay, nothing else that cannot be seen. */
const severalLines = (value: string) =>
  value
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .trim();

function webAddress(name: string, url: string): string {
  if (!/^https?:\/\/[^\s<>"]+$/.test(url)) throw new TypeError(`The link "${name}" is not a web address.`);
  return url;
}

function checkedLinks(message: CompiledMessage, links: NonNullable<MessageData['links']>): Record<string, string> {
  const missing = linksOf(message).required.filter((name) => !links[name]);
  if (missing.length > 0) {
    throw new TypeError(`The message "${message.name}" needs the links ${missing.join(', ')}.`);
  }
  const all: Record<string, string> = {};
  for (const name of LINK_NAMES) {
    const url = links[name];
    if (!url) continue;
    all[name] = webAddress(name, url);
  }
  return all;
}

/**
 * Everything a message may name, ready to be rendered: absent values are empty, hostile ones harmless.
 * @throws TypeError when a link that the message requires is missing, or is no web address
 */
export function readyData(message: CompiledMessage, data: MessageData): Record<string, unknown> {
  const ready: Record<string, unknown> = { links: checkedLinks(message, data.links ?? {}) };
  for (const [name, kind] of Object.entries(VARIABLES) as [VariableName, string][]) {
    if (kind === 'text') {
      ready[name] = oneLine(String(data[name] ?? ''), LONGEST[name] ?? LONGEST_VALUE, KEEPS_ADDRESS.has(name));
    } else if (kind === 'flag') ready[name] = data[name] === true;
  }
  const joined = (data.joined ?? [])
    .map(({ line, draftUrl }) => ({ line: oneLine(line), draftUrl: draftUrl ? webAddress('draft', draftUrl) : null }))
    .filter(({ line }) => line !== '');
  ready.joined = joined.length > 0 ? joined : null;
  ready.noes = (data.noes ?? []).map(({ line, correctUrl, notRejectionUrl, crossedOut }) => ({
    crossedOut,
    line: oneLine(line, 200),
    correctUrl: webAddress('correct', correctUrl),
    notRejectionUrl: webAddress('notRejection', notRejectionUrl),
  }));
  const also = (data.also ?? []).map(({ kind, company, role = '' }) => ({
    kind,
    company: oneLine(company),
    role: oneLine(role),
  }));
  ready.also = also.length > 0 ? also : null;
  ready.operator = {
    name: oneLine(data.operator.name),
    postalAddress: oneLine(data.operator.postalAddress, 300),
    helpUrl: data.operator.helpUrl,
  };
  if (data.draft && !/^mailto:[^\s<>"]*$/.test(data.draft.mailtoUrl)) {
    throw new TypeError('The draft does not open as a mail: its address must begin with mailto:.');
  }
  ready.draft = data.draft
    ? { ...data.draft, subject: oneLine(data.draft.subject), body: severalLines(data.draft.body) }
    : null;
  return ready;
}
