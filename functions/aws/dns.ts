import { resolve } from 'node:dns/promises';
import type { Resolver } from '../ports.ts';

/** DNS as this machine asks it; records of text come in pieces. */
export const askDns: Resolver = (name, type) => resolve(name, type) as Promise<string[] | string[][]>;
