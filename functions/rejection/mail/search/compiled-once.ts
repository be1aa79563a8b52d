/**
 * V8 turns a pattern into bytecode when it is first run, and into machine code when it is run again. Of the 1,900 patterns
 * that mails are read by nearly all are run again, so it is told to do the second at once.
 */
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--no-regexp-tier-up');
