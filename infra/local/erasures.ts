/** Which records were erased, as files beside the table: restoring the table's file does not bring them back. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Erasures } from '../../functions/ports.ts';

export function localErasures(folder: string): Erasures {
  const path = join(folder, 'erased');
  mkdirSync(path, { recursive: true });
  return {
    record: async (name) => writeFileSync(join(path, name), ''),
    names: async () => new Set(readdirSync(path)),
  };
}
