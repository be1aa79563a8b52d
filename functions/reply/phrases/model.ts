/**
 * The second opinion: two linear models over the features of features.ts, trained offline by infra/build/train-care.ts.
 * They never decide alone against explicit words; care.ts asks them where the phrases and frames are silent or weak.
 */
import { brotliDecompressSync } from 'node:zlib';
import { features } from './features.ts';
import model from './model.generated.json' with { type: 'json' };

const unpack = (base64: string): Int8Array => new Int8Array(brotliDecompressSync(Buffer.from(base64, 'base64')));

let tables: { distress: Int8Array; explicit: Int8Array } | undefined;

/** How sure the models are, as log odds: that words hold distress at all, and that they are explicit. */
export type Opinion = { distress: number; explicit: number };

/** The opinion on plain words, idioms taken out. */
export function opinion(words: readonly string[]): Opinion {
  tables ??= { distress: unpack(model.distress), explicit: unpack(model.explicit) };
  const places = features(words);
  const norm = model.scale / Math.sqrt(places.length || 1);
  let distress = 0;
  let explicit = 0;
  for (const place of places) {
    distress += tables.distress[place]!;
    explicit += tables.explicit[place]!;
  }
  return { distress: model.bias.distress + distress * norm, explicit: model.bias.explicit + explicit * norm };
}
