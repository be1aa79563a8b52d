/**
 * postal-mime without the detours that cost it most: it decodes what is encoded line by line, and joins what it has decoded
 * of a part through a Blob, whose bytes come back by way of another thread. Here a part is decoded as a whole where it is. Of the
 * headers only those are taken apart that somebody reads. A line between parts that the head names wrongly is looked for. It
 * does all else itself.
 */
import PostalMime, { type Email, type PostalMimeOptions } from 'postal-mime';
import { boundaryBelow, isThere } from './boundary.ts';
import { mendedUtf8 } from './charset.ts';

/** What is read of a mail. */
export type Mime = Pick<
  Email,
  'headers' | 'from' | 'subject' | 'messageId' | 'inReplyTo' | 'references' | 'text' | 'html' | 'attachments'
>;
/** The headers that stand behind it; postal-mime would take apart all addresses and the date as well. */
const TAKEN_APART = new Set(['from', 'subject', 'message-id', 'in-reply-to', 'references']);

type Header = Email['headers'][number];
type Structured = { value: string; params: Record<string, string> };
type Part = {
  headers: Header[];
  contentDecoder: WholeDecoder;
  setupContentDecoder: (encoding: string) => void;
  parseStructuredHeader: (header: string) => Structured;
  feed: (line: Uint8Array) => void;
  content: ArrayBuffer | Uint8Array | null;
  contentType: { parsed: Structured };
  getTextContent: () => string;
};

const LF = 0x0a;
const CR = 0x0d;
const DASH = 0x2d;
const EQUALS = 0x3d;

/** Room for the lines, each with its line break. */
const roomFor = (lines: Uint8Array[]): Uint8Array<ArrayBuffer> => {
  let length = lines.length;
  for (const line of lines) length += line.length;
  return new Uint8Array(length);
};
const joined = (lines: Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = roomFor(lines);
  let to = 0;
  for (const line of lines) {
    whole.set(line, to);
    to += line.length;
    whole[to++] = LF;
  }
  return whole;
};

/** The figure that a sign stands for, in base 16; -1 for none. */
const HEX = Int8Array.from({ length: 256 }, (_, code) =>
  '0123456789abcdef'.indexOf(String.fromCharCode(code).toLowerCase()),
);

const fromQuotedPrintable = (lines: Uint8Array[]): ArrayBuffer => {
  const bytes = roomFor(lines);
  let to = 0;
  for (const line of lines) {
    const goesOn = line.at(-1) === EQUALS;
    const end = goesOn ? line.length - 1 : line.length;
    for (let at = 0; at < end; at++) {
      const code = line[at]!;
      const high = code === EQUALS && at + 2 < end ? HEX[line[at + 1]!]! : -1;
      const low = high < 0 ? -1 : HEX[line[at + 2]!]!;
      bytes[to++] = low < 0 ? code : (high << 4) | low;
      if (low >= 0) at += 2;
    }
    if (!goesOn) bytes[to++] = LF;
  }
  return bytes.buffer.slice(0, to);
};

/** What the platform's own decoder reads otherwise: signs for addresses, and more behind the padding. */
const ODD_BASE64 = /[-_]|=\s*[^=\s]/;
/** Signs that carry nothing are left out; some programs pad every line, so what ends in `=` is decoded by itself. */
const fromBase64 = (lines: Uint8Array[]): ArrayBuffer => {
  const text = Buffer.from(joined(lines).buffer).toString('latin1');
  if (!ODD_BASE64.test(text)) return new Uint8Array(Buffer.from(text, 'base64')).buffer;
  const units = text.replace(/[^a-zA-Z0-9+/=]+/g, '').split(/=+/);
  return new Uint8Array(Buffer.concat(units.map((unit) => Buffer.from(unit, 'base64')))).buffer;
};

/** Takes the lines of a part, and decodes them when all are there. `encoding` in lower case. */
class WholeDecoder {
  private readonly lines: Uint8Array[] = [];
  private readonly encoding: string;
  constructor(encoding: string) {
    this.encoding = encoding;
  }
  update(line: Uint8Array): void {
    this.lines.push(line);
  }
  finalize(): ArrayBuffer {
    if (this.encoding.includes('base64')) return fromBase64(this.lines);
    return this.encoding.includes('quoted-printable') ? fromQuotedPrintable(this.lines) : joined(this.lines).buffer;
  }
}
function setupContentDecoder(this: Part, encoding: string): void {
  this.contentDecoder = new WholeDecoder(encoding);
}

/** A kind and at most one parameter, as most parts have them: no comment, no escape, nothing in pieces. */
const SIMPLE = /^([\w.+-]+(?:\/[\w.+-]+)?)(?:; ?([A-Za-z-]+)=(?:"([^"\\()]*)"|([\w.+/:-]+)))?$/;
/** postal-mime reads these sign by sign. */
function parseStructuredHeader(this: Part, header: string): Structured {
  if (header === '') return { value: '', params: {} };
  const simple = SIMPLE.exec(header);
  if (simple === null) return insidesOfPart(this).parseStructuredHeader.call(this, header);
  const [, kind, name, quoted, bare] = simple;
  return { value: kind!.toLowerCase(), params: name === undefined ? {} : { [name.toLowerCase()]: quoted ?? bare! } };
}
const insidesOfPart = (part: Part): Part => Object.getPrototypeOf(part) as Part;

/** A part without a charset is read as UTF-8, too. */
const UTF8 = new Set(['', 'utf8', 'utf-8']);
function getTextContent(this: Part): string {
  const { charset = '' } = this.contentType.parsed.params;
  if (this.content && UTF8.has(charset.toLowerCase()))
    this.content = mendedUtf8(new Uint8Array(this.content as ArrayBuffer));
  return insidesOfPart(this).getTextContent.call(this);
}

/** What of postal-mime is not in its types. */
type Insides = { buildMessage: () => Email };
const insides = PostalMime.prototype as unknown as Insides;

/** Each costs a look at all that follows; a mail of nothing but heads would be a bomb. */
const MOST_MENDED = 12;

class Parser extends PostalMime {
  declare private root: Part;
  /** The mail, and how far it is read. */
  declare private buf: ArrayBuffer;
  declare private av: Uint8Array;
  declare private readPos: number;
  /** Lines that end a part of those that are open. */
  declare private boundaries: { value: Uint8Array }[];
  private mended = 0;
  /** The part that is being read; postal-mime sets it for each one that begins. */
  declare private part: Part;
  get currentNode(): Part {
    return this.part;
  }
  set currentNode(part: typeof this.part) {
    part.setupContentDecoder = setupContentDecoder;
    part.parseStructuredHeader = (header) => this.withParts(parseStructuredHeader.call(part, header));
    part.getTextContent = getTextContent;
    this.part = part;
  }

  /** Of several parts none would be found, and no word of the mail read, if the line between them were not the one named. */
  private withParts(head: Structured): Structured {
    const { boundary } = head.params;
    if (!head.value.startsWith('multipart/') || this.mended >= MOST_MENDED) return head;
    const mail = Buffer.from(this.av.buffer, this.av.byteOffset, this.av.length);
    if (boundary && isThere(mail, boundary, this.readPos)) return head;
    this.mended++;
    const known = this.boundaries.map(({ value }) => Buffer.from(value).toString('latin1'));
    const found = boundaryBelow(mail, this.readPos, known);
    if (found) return { value: head.value, params: { ...head.params, boundary: found } };
    const isHtml = mail
      .toString('latin1', this.readPos, this.readPos + 200)
      .trimStart()
      .startsWith('<');
    return { value: isHtml ? 'text/html' : 'text/plain', params: head.params };
  }

  /** Only a line that may end a part has something to wait for: all before it go to the part at once. */
  readLine(): { bytes: Uint8Array; done: boolean } {
    const { av } = this;
    for (;;) {
      const start = this.readPos;
      const feed = av.indexOf(LF, start);
      this.readPos = feed < 0 ? av.length : feed + 1;
      let end = feed < 0 ? av.length : feed;
      while (end > start && av[end - 1] === CR) end--;
      const bytes = new Uint8Array(this.buf, start, end - start);
      const done = this.readPos >= av.length;
      if (done || (av[start] === DASH && av[start + 1] === DASH)) return { bytes, done };
      this.part.feed(bytes);
    }
  }

  buildMessage(): Mime {
    const { headers } = this.root;
    this.root.headers = headers.filter(({ key }) => TAKEN_APART.has(key));
    return { ...insides.buildMessage.call(this), headers };
  }
}

/** In: one mail as bytes. Out: what is read of it, as postal-mime gives it. Throws what postal-mime throws. */
export const parseMime = (raw: Uint8Array | ArrayBuffer, options: PostalMimeOptions): Promise<Mime> =>
  new Parser(options).parse(raw);
