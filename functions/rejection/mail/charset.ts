/** Text that says it is UTF-8 and is not: what old programs of the West write, by a template that names the wrong charset. */
import { isUtf8 } from 'node:buffer';

/** Of text in Western letters few bytes are none of ASCII; in other scripts most are, and nothing is known of those. */
const MOST_STRANGE = 0.2;

const windows1252 = new TextDecoder('windows-1252');
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** How long the sign is that begins here; 1 for what begins none. */
const lengthOf = (byte: number): number => (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1);

/**
 * In: the bytes of a part in UTF-8, as it says. Out: the same, with what is no UTF-8 taken for windows-1252; as they were
 * where they are UTF-8, or where most of them are in no Western script.
 */
export function mendedUtf8(bytes: Uint8Array): Uint8Array {
  if (isUtf8(bytes)) return bytes;
  const strange = bytes.reduce((sum, byte) => sum + (byte >= 0x80 ? 1 : 0), 0);
  if (strange > bytes.length * MOST_STRANGE) return bytes;
  let text = '';
  let plain = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at]! < 0x80) continue;
    text += utf8.decode(bytes.subarray(plain, at));
    const length = lengthOf(bytes[at]!);
    const sign = bytes.subarray(at, at + length);
    text += length > 1 && isUtf8(sign) ? utf8.decode(sign) : windows1252.decode(sign.subarray(0, 1));
    if (length > 1 && isUtf8(sign)) at += length - 1;
    plain = at + 1;
  }
  return new TextEncoder().encode(text + utf8.decode(bytes.subarray(plain)));
}
