/**
 * Stands in a bundle for zod, without its messages in fifty languages and what turns JSON Schema into its own, 0.3 MB of code: what
 * brings the API's routes holds all of zod in one object (`z`), from which a bundler can leave nothing out.
 */
export * from '../node_modules/zod/v4/classic/errors.js';
export * as iso from '../node_modules/zod/v4/classic/iso.js';
export * from '../node_modules/zod/v4/classic/parse.js';
export * from '../node_modules/zod/v4/classic/schemas.js';
export * as z from './zod.ts';
