import { decodeEntities } from '../rejection/mail/entities.ts';
import { CUTTING_ELEMENTS, QUOTE_ELEMENTS, SIGNATURE_ELEMENTS } from './phrases/quote-marks.ts';

const BLOCKS = new Set(
  'address article aside blockquote br dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td tr ul'.split(
    ' ',
  ),
);
const UNSEEN = new Set(['head', 'style', 'script', 'title', 'template', 'noscript']);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}\\s?=\\s?(?:"([^"]{0,300})"|'([^']{0,300})'|([^\\s"'>]{1,300}))`, 'i')
    .exec(tag)
    ?.slice(1)
    .find(Boolean) ?? '';

/** What an opening tag means: a quote or a signature to leave out, the end of the writer's words, or nothing special. */
function meaning(name: string, tag: string): 'quote' | 'signature' | 'unseen' | 'cut' | null {
  if (UNSEEN.has(name)) return 'unseen';
  if (name === 'blockquote') return 'quote';
  if (!tag.includes('=')) return null;
  const [id, classes] = [attribute(tag, 'id'), attribute(tag, 'class')];
  if (CUTTING_ELEMENTS.test(id)) return 'cut';
  if (QUOTE_ELEMENTS.test(classes) || QUOTE_ELEMENTS.test(id)) return 'quote';
  if (SIGNATURE_ELEMENTS.test(classes) || SIGNATURE_ELEMENTS.test(id)) return 'signature';
  return null;
}

/**
 * The text of an HTML mail with its quotes as single `>` lines and its signature left out. One pass, whatever is sent.
 * @param html the decoded HTML part
 */
export function htmlToReplyText(html: string): string {
  const out: string[] = [];
  let skipping: { name: string; depth: number } | null = null;
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (!skipping) out.push(decodeEntities(html.slice(at, open < 0 ? undefined : open).replace(/\s+/g, ' ')));
    if (open < 0) break;
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const close = html.indexOf('>', open);
    if (close < 0) break;
    const tag = html.slice(open, Math.min(close, open + 2000));
    at = close + 1;
    const name = /^<\/?([a-z][a-z0-9]{0,15})/i.exec(tag)?.[1]?.toLowerCase();
    if (!name) continue;
    const closing = tag[1] === '/';
    if (skipping) {
      if (name === skipping.name && !tag.endsWith('/')) skipping.depth += closing ? -1 : 1;
      if (skipping.depth === 0) skipping = null;
      continue;
    }
    if (BLOCKS.has(name)) out.push('\n');
    const means = closing || VOID.has(name) ? null : meaning(name, tag);
    if (means === 'cut') break;
    if (means === 'quote') out.push('\n>\n');
    if (means) skipping = { name, depth: 1 };
  }
  return out
    .join('')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
