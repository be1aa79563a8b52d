import type { MailReading } from './reading.ts';

/**
 * The line `rebound read` prints for one mail: the stable shape of the command line. Unknown is null.
 * In: the file's name as given, its reading. Out: a plain object, to be printed as one line of JSON.
 * `why` is for `--why` only and is left out unless asked for.
 */
export const readingLine = (file: string, reading: MailReading, withWhy = false): Record<string, unknown> => ({
  file,
  kind: reading.kind,
  company: reading.company,
  role: reading.role,
  stage: reading.stage,
  contact: reading.contact,
  originalSubject: reading.originalSubject,
  originalFrom: reading.originalFrom,
  originalDate: reading.originalDate,
  confidence: reading.confidence,
  rejections: reading.rejections.map(({ letter: _letter, ...rejection }) => rejection),
  ...(withWhy ? { why: reading.why } : {}),
  ...(reading.error === undefined ? {} : { error: reading.error }),
});
