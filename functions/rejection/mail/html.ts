/**
 * The text of an HTML body, in one pass and in time linear in its length. Line breaks are where a reader sees them;
 * what a reader does not see (scripts, styles, hidden previews) is left out.
 */

import { decodeEntities } from './entities.ts';
import { fold } from './fold.ts';

const BLOCK = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const SKIPPED = new Set(['script', 'style', 'title', 'template', 'noscript', 'svg', 'object']);
const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'area', 'base', 'col', 'wbr', 'o:p']);
/** Where a tag ends, quotes respected; -1 when it does not end within 20,000 characters. */
const tagEnd = (html: string, from: number): number => {
  const close = html.indexOf('>', from);
  if (close < 0 || close - from > 20_000) return -1;
  const quote = html.indexOf('"', from);
  if (quote < 0 || quote > close) return close;
  let inside = '';
  for (let at = from; at < html.length && at - from < 20_000; at++) {
    const char = html[at]!;
    if (inside) {
      if (char === inside) inside = '';
    } else if (char === '"' || char === "'") inside = char;
    else if (char === '>') return at;
  }
  return close;
};

/** In: HTML, at most what the caller allows. Out: its text. Never throws. */
export const htmlToText = (html: string): string => {
  const out: string[] = [];
  let atLineStart = true;
  let blank = true;
  let hidden: { tag: string; depth: number } | null = null;

  const put = (raw: string): void => {
    if (hidden) return;
    const text = decodeEntities(raw).replace(/\s+/g, ' ');
    const shown = atLineStart ? text.trimStart() : text;
    if (shown === '') return;
    out.push(shown);
    atLineStart = false;
    if (shown.trim() !== '') blank = false;
  };
  const lineBreak = (): void => {
    if (!hidden) {
      out.push('\n');
      blank = atLineStart;
      atLineStart = true;
    }
  };
  const block = (paragraph: boolean): void => {
    if (!atLineStart) lineBreak();
    if (paragraph && !blank) {
      out.push('\n');
      blank = true;
    }
  };

  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      put(html.slice(at));
      break;
    }
    if (open > at) put(html.slice(at, open));
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const next = html.charCodeAt(open + 1);
    const isTag = next === 0x2f || next === 0x21 || next === 0x3f || ((next | 0x20) >= 0x61 && (next | 0x20) <= 0x7a);
    const end = isTag ? tagEnd(html, open + 1) : -1;
    if (end < 0) {
      put('<');
      at = open + 1;
      continue;
    }
    at = end + 1;
    const closing = next === 0x2f;
    const inner = html.slice(open + (closing ? 2 : 1), Math.min(end, open + 2_000));
    const tag = (/^[a-zA-Z][\w:-]{0,30}/.exec(inner)?.[0] ?? '').toLowerCase();
    if (hidden) {
      if (tag === hidden.tag && !inner.endsWith('/')) {
        hidden.depth += closing ? -1 : 1;
        if (hidden.depth === 0) hidden = null;
      }
      continue;
    }
    if (!closing && SKIPPED.has(tag)) {
      const close = html.slice(at, at + 500_000).search(new RegExp(`</${tag}`, 'i'));
      if (close >= 0) at += close;
      continue;
    }
    if (tag === 'br') lineBreak();
    else if (tag === 'td' || tag === 'th') {
      if (closing) put(' ');
    } else if (BLOCK.has(tag)) block(tag === 'p' && !/mso/i.test(inner));
    if (closing || VOID.has(tag)) continue;
    if (/display\s*:\s*none/i.test(inner) && !inner.endsWith('/')) hidden = { tag, depth: 1 };
  }
  return out.join('');
};

/** In: HTML, and the words a reader sees. Out: the address of the first `mailto:` link on just these words, or null. */
export const mailtoOf = (html: string, words: string): string | null => {
  const wanted = fold(words);
  let at = html.indexOf('mailto:');
  for (let tried = 0; at >= 0 && tried < 20; tried++) {
    const end = html.indexOf('>', at);
    const close = end < 0 ? -1 : html.indexOf('</a', end);
    if (close >= 0 && close - end < 500 && fold(htmlToText(html.slice(end + 1, close))) === wanted)
      return /^[^\s"'<>?&]{1,80}@[^\s"'<>?&]{3,200}/.exec(html.slice(at + 7, end))?.[0].toLowerCase() ?? null;
    at = html.indexOf('mailto:', at + 7);
  }
  return null;
};
