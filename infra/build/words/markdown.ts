/**
 * The Markdown a coach writes, as two Liquid sources: HTML with inline styles (mail programs drop style sheets) and plain
 * text that reads well alone. Liquid tags pass through both untouched. Pure.
 */
import { Lexer, type Token, type Tokens } from 'marked';
import { lineOf, type WordsProblem } from './problem.ts';

const STYLE = {
  p: 'margin:0 0 16px',
  ul: 'margin:0 0 16px;padding:0 0 0 22px',
  li: 'margin:0 0 6px',
  h2: 'margin:8px 0 12px;font-size:18px;line-height:26px;font-weight:bold',
  quote: 'margin:0 0 16px;padding:2px 0 2px 16px;border-left:3px solid #8aa0b5',
  tap: 'display:inline-block;margin:0 8px 10px 0;padding:11px 18px;border:1px solid #1f5a96;border-radius:8px;color:#1f5a96;text-decoration:none;font-weight:bold',
  link: 'color:#1f5a96;text-decoration:underline',
};

const LIQUID = /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g;
const HELD = /\uE000(\d+)\uE001/g;
const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** The lexer hands plain text over with entities for the five characters that HTML reserves. */
const withoutEntities = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

type Out = { html: string; text: string };

class Unknown extends Error {
  readonly raw: string;
  constructor(raw: string, message: string) {
    super(message);
    this.raw = raw;
  }
}

/** `{% if %}` around a whole paragraph or item goes around its tags too, so that nothing empty is left. */
function wrapBlock(inner: string, held: string[], wrap: (inner: string) => string): string {
  const tags = [...inner.matchAll(HELD)].filter((m) => held[Number(m[1])]!.startsWith('{%'));
  if (inner.replace(HELD, (m, i) => (held[Number(i)]!.startsWith('{%') ? '' : m)).trim() === '') return inner;
  const first = tags[0];
  const last = tags.at(-1);
  if (!first || !last || first === last || first.index !== 0) return wrap(inner);
  if (last.index + last[0].length !== inner.length) return wrap(inner);
  let depth = 0;
  for (const tag of tags.slice(0, -1)) {
    const word = /\{%-?\s*(\w+)/.exec(held[Number(tag[1])]!)![1]!;
    if (/^(if|unless|for|case)$/.test(word)) depth++;
    else if (word.startsWith('end')) depth--;
    if (depth === 0 || (depth === 1 && /^(else|elsif|when)$/.test(word))) return wrap(inner);
  }
  return first[0] + wrap(inner.slice(first[0].length, last.index)) + last[0];
}

function inline(tokens: Token[]): Out {
  const out: Out = { html: '', text: '' };
  for (const token of tokens) {
    const t = token as Tokens.Generic;
    if (t.type === 'text' || t.type === 'escape') {
      if (t.tokens) add(out, inline(t.tokens as Token[]));
      else {
        // A paragraph's own line breaks are the editor's, not the reader's.
        const plain = withoutEntities(t.text as string).replaceAll('\n', ' ');
        add(out, { html: escapeHtml(plain), text: plain });
      }
    } else if (t.type === 'strong' || t.type === 'em') {
      const inner = inline(t.tokens as Token[]);
      add(out, { html: `<${t.type}>${inner.html}</${t.type}>`, text: inner.text });
    } else if (t.type === 'link') {
      const inner = inline(t.tokens as Token[]);
      const href = t.href as string;
      add(out, {
        html: `<a class="link" href="${escapeHtml(href)}" style="${STYLE.link}">${inner.html}</a>`,
        text: `${inner.text} (${href})`,
      });
    } else if (t.type === 'br') add(out, { html: '<br>', text: '\n' });
    else throw new Unknown(t.raw, `A message cannot hold ${t.type === 'html' ? 'HTML' : `a "${t.type}"`}.`);
  }
  return out;
}

function add(out: Out, more: Out) {
  out.html += more.html;
  out.text += more.text;
}

/** A list whose items are single links is a row of buttons. */
function tapsOf(list: Tokens.List, held: string[]): Out | undefined {
  const items = list.items.map((item) => {
    const first = item.tokens[0] as Tokens.Generic | undefined;
    const parts = (first?.tokens as Tokens.Generic[] | undefined) ?? [];
    const links = parts.filter((p) => p.type === 'link');
    const rest = parts
      .filter((p) => p.type !== 'link')
      .map((p) => p.raw)
      .join('');
    const onlyTags = rest.replace(HELD, (m, i) => (held[Number(i)]!.startsWith('{%') ? '' : m)).trim() === '';
    return item.tokens.length === 1 && links.length === 1 && onlyTags ? { parts, link: links[0]! } : undefined;
  });
  if (items.some((i) => i === undefined)) return undefined;
  const rows = items.map((item) => {
    const out: Out = { html: '', text: '' };
    for (const part of item!.parts) {
      if (part.type !== 'link') add(out, { html: part.raw.trim(), text: part.raw.trim() });
      else {
        const label = inline(part.tokens as Token[]);
        const href = part.href as string;
        out.html += `<a class="tap" href="${escapeHtml(href)}" style="${STYLE.tap}">${label.html}</a>`;
        out.text += `${label.text}: ${href}`;
      }
    }
    return { html: out.html, text: wrapBlock(out.text, held, (inner) => `${inner}\n`) };
  });
  return {
    html: `<p style="${STYLE.p}">${rows.map((r) => r.html).join('\n')}</p>\n`,
    text: `${rows.map((r) => r.text).join('')}\n`,
  };
}

function block(token: Token, held: string[]): Out {
  const t = token as Tokens.Generic;
  if (t.type === 'space') return { html: '', text: '' };
  if (t.type === 'paragraph' || t.type === 'text') {
    const inner = inline((t.tokens as Token[]) ?? []);
    return {
      html: wrapBlock(inner.html, held, (s) => `<p style="${STYLE.p}">${s}</p>\n`),
      text: wrapBlock(inner.text, held, (s) => `${s}\n\n`),
    };
  }
  if (t.type === 'heading') {
    const inner = inline(t.tokens as Token[]);
    return { html: `<h2 style="${STYLE.h2}">${inner.html}</h2>\n`, text: `${inner.text}\n\n` };
  }
  if (t.type === 'list') {
    const list = token as Tokens.List;
    const taps = tapsOf(list, held);
    if (taps) return taps;
    const tag = list.ordered ? 'ol' : 'ul';
    const items = list.items.map((item, i) => {
      const inner = inline(item.tokens.flatMap((x) => (x as Tokens.Generic).tokens as Token[]));
      return {
        html: wrapBlock(inner.html, held, (s) => `<li style="${STYLE.li}">${s}</li>\n`),
        text: wrapBlock(inner.text, held, (s) => `${list.ordered ? `${i + 1}.` : '-'} ${s}\n`),
      };
    });
    return {
      html: `<${tag} style="${STYLE.ul}">\n${items.map((i) => i.html).join('')}</${tag}>\n`,
      text: `${items.map((i) => i.text).join('')}\n`,
    };
  }
  if (t.type === 'blockquote') {
    const inner = blocks(t.tokens as Token[], held);
    return { html: `<blockquote class="quote" style="${STYLE.quote}">${inner.html}</blockquote>\n`, text: inner.text };
  }
  throw new Unknown(t.raw, `A message cannot hold ${t.type === 'html' ? 'HTML' : `a "${t.type}"`}.`);
}

function blocks(tokens: Token[], held: string[]): Out {
  const out: Out = { html: '', text: '' };
  for (const token of tokens) add(out, block(token, held));
  return out;
}

/**
 * @param body Markdown with Liquid, and the number of file lines before it
 * @returns Liquid sources of both parts; on something a message cannot hold, a problem with its line
 */
export function compileMarkdown(file: string, body: string, lineOffset: number): Out & { problems: WordsProblem[] } {
  const held: string[] = [];
  const masked = body.replace(LIQUID, (tag) => `\uE000${held.push(tag) - 1}\uE001`);
  const restore = (text: string) => text.replace(HELD, (_, i) => held[Number(i)]!);
  try {
    const out = blocks(new Lexer({ gfm: true }).lex(masked), held);
    return { html: restore(out.html), text: restore(out.text), problems: [] };
  } catch (error) {
    if (!(error instanceof Unknown)) throw error;
    const problem = {
      file,
      line: lineOf(body, restore(error.raw).split('\n')[0]!) + lineOffset,
      message: error.message,
      mend: 'Use paragraphs, lists, links, **bold**, *italics*, ## headings and > quotes only.',
    };
    return { html: '', text: '', problems: [problem] };
  }
}
