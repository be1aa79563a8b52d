/** How the labelled mail is split in two by employer: the same employer is never in both parts. */

export type Item = {
  id: string;
  label: string;
  tags?: string[];
  weight?: number;
  language: string;
  subject: string | null;
  body: string;
  company: string | null;
  from_email: string | null;
};

/** The employer's name without spaces, signs and accents; without a name, the sender's domain; else the id. */
export const employerOf = (item: Pick<Item, 'id' | 'company' | 'from_email'>): string =>
  (item.company || (item.from_email ?? '').split('@').at(-1) || item.id)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]/g, '');

const fnv1a = (text: string): number => {
  let hash = 2_166_136_261;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 16_777_619) >>> 0;
  return hash;
};

/** Six employers of ten are `tune`, the rest `unseen`. */
export const partOf = (item: Pick<Item, 'id' | 'company' | 'from_email'>): 'tune' | 'unseen' =>
  fnv1a(employerOf(item)) % 10 < 6 ? 'tune' : 'unseen';
