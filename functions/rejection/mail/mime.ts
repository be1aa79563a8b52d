/**
 * postal-mime without the detour that costs it most: it joins what it has decoded of a part through a Blob, whose bytes come
 * back by way of another thread. Here they are put together where they are. It does all else itself, and this too where its
 * insides are not what they were.
 */
import PostalMime, { type Email, type PostalMimeOptions } from 'postal-mime';

/** What has been decoded of a part; the flushes add what a decoder still holds back. */
type Decoder = {
  chunks: (Uint8Array | ArrayBuffer | string)[];
  flushBuffer?: () => void;
  flushRemainder?: () => void;
  finalize: () => Promise<ArrayBuffer> | ArrayBuffer;
};
type Part = { setupContentDecoder: (encoding: string) => void; contentDecoder: Decoder | null };

const LINE_FEED = Uint8Array.of(0x0a);
const bytesOf = (chunk: Uint8Array | ArrayBuffer | string): Uint8Array => {
  if (typeof chunk === 'string') return chunk === '\n' ? LINE_FEED : Buffer.from(chunk);
  return chunk instanceof Uint8Array ? chunk : new Uint8Array(chunk);
};

const joined = (chunks: Decoder['chunks']): ArrayBuffer => {
  const pieces = chunks.map(bytesOf);
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole.buffer;
};

function finalize(this: Decoder): ArrayBuffer {
  this.flushBuffer?.();
  this.flushRemainder?.();
  return joined(this.chunks);
}

function setupContentDecoder(this: Part, encoding: string): void {
  Object.getPrototypeOf(this).setupContentDecoder.call(this, encoding);
  if (Array.isArray(this.contentDecoder?.chunks)) this.contentDecoder.finalize = finalize;
}

class Parser extends PostalMime {
  /** The part that is being read; postal-mime sets it for each one that begins. */
  declare private part: Part;
  get currentNode(): Part {
    return this.part;
  }
  set currentNode(part: Part) {
    part.setupContentDecoder = setupContentDecoder;
    this.part = part;
  }
}

/** In: one mail as bytes. Out, and thrown: what postal-mime gives. */
export const parseMime = (raw: Uint8Array | ArrayBuffer, options: PostalMimeOptions): Promise<Email> =>
  new Parser(options).parse(raw);
