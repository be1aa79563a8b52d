/** Runs before every test file. */
import { afterAll } from 'vitest';
import { endOfFile } from './at-end.ts';

afterAll(endOfFile);
