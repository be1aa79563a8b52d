/** What the bundles leave out of their dependencies: each is as large as nothing that asks for it makes up for. */
import { resolve } from 'node:path';

const at = (name: string): string => resolve(import.meta.dirname, name);

/** Packages, and what stands in a bundle in their place. */
export const STAND_INS: Record<string, string> = {
  joi: at('schemas.ts'),
  libmime: at('header-lines.ts'),
};
