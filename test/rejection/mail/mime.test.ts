import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseMime } from '../../../functions/rejection/mail/mime.ts';

const mail = (...lines: string[]): Uint8Array => new TextEncoder().encode(lines.join('\r\n'));
const part = (encoding: string, ...lines: string[]): string[] => [
  '--b',
  'Content-Type: application/octet-stream',
  'Content-Disposition: attachment',
  `Content-Transfer-Encoding: ${encoding}`,
  '',
  ...lines,
];
const ENCODED = mail(
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  'Grüße',
  '',
  'aus der Weberei',
  ...part('quoted-printable', 'wei=C3=9Fe =', 'Wolle'),
  ...part('base64', 'AAEC', '/w=='),
  ...part('7bit', 'a', 'b'),
  ...part('7bit'),
  '--b--',
);

describe('the parts of a mail', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('come out in the bytes that they were sent as, in every encoding', async () => {
    const { text, attachments } = await parseMime(ENCODED, {});
    expect(text).toBe('Grüße\n\naus der Weberei\n');
    expect(attachments.map(({ content }) => [...new Uint8Array(content as ArrayBuffer)])).toEqual([
      [0x77, 0x65, 0x69, 0xc3, 0x9f, 0x65, 0x20, 0x57, 0x6f, 0x6c, 0x6c, 0x65, 0x0a],
      [0, 1, 2, 255],
      [0x61, 0x0a, 0x62, 0x0a],
      [],
    ]);
  });

  it('are put together without a Blob', async () => {
    vi.stubGlobal(
      'Blob',
      class {
        constructor() {
          throw new Error('a Blob');
        }
      },
    );
    await expect(parseMime(ENCODED, {})).resolves.toMatchObject({ text: 'Grüße\n\naus der Weberei\n' });
  });

  it('are refused as postal-mime refuses them', async () => {
    await expect(parseMime(ENCODED, { maxHeadersSize: 10 })).rejects.toThrow('Maximum header size');
    await expect(parseMime(ENCODED, { maxNestingDepth: 0 })).rejects.toThrow('nesting depth');
  });
});
