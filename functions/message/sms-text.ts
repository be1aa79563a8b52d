/** What a text may hold: the GSM 03.38 alphabet, two segments at most. Pure. */
import segments from 'sms-segments-calculator';

export const MOST_SEGMENTS = 2;

/** Characters that phones write where a plain one says the same. */
const PLAIN: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '…': '...',
  '•': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  ß: 'ss',
  ł: 'l',
  Ł: 'L',
  œ: 'oe',
  Œ: 'OE',
  đ: 'd',
  Đ: 'D',
};

const isGsm = (char: string) => new segments.SegmentedMessage(char).encodingName === 'GSM-7';

/**
 * A text in the GSM alphabet: typographic signs become plain ones, letters lose the accents that GSM lacks, and what
 * has no plain form (emoji, other scripts) is left out. One accented letter would else double the price of the text.
 */
export function toGsm(text: string): string {
  let out = '';
  for (const char of text.normalize('NFC')) {
    if (/[\n\x20-\x7e]/.test(char) && char !== '`') out += char;
    else if (PLAIN[char] !== undefined) out += PLAIN[char];
    else if (isGsm(char)) out += char;
    else {
      const bare = char.normalize('NFKD').replace(/\p{M}/gu, '');
      if (bare.length > 0 && [...bare].every((c) => /[\x20-\x7e]/.test(c) && c !== '`')) out += bare;
    }
  }
  return out.replace(/ {2,}/g, ' ').trim();
}

/** Characters that take one place each. A text of these alone is counted by length; walking it as Unicode is slow. */
const ONE_PLACE_EACH = /^[\n A-Za-z0-9@$!"#%&'()*+,\-./:;<=>?_]*$/;
const ONE_SEGMENT = 160;
/** Less, because each part then carries a header. */
const EACH_OF_SEVERAL = 153;

/** How a text would be sent: its alphabet and the number of segments it is charged as. */
export function measureSms(text: string): { gsm: boolean; segments: number } {
  if (ONE_PLACE_EACH.test(text)) {
    return { gsm: true, segments: text.length <= ONE_SEGMENT ? 1 : Math.ceil(text.length / EACH_OF_SEVERAL) };
  }
  const message = new segments.SegmentedMessage(text);
  return { gsm: message.encodingName === 'GSM-7', segments: message.segmentsCount };
}
