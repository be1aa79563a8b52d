/**
 * What a caller may be told. Everything a person, a script or a webhook sender can do wrong, and every fault of ours that
 * they may know of, is a `Problem`; whatever else is thrown is a bland 500. Mapped to HTTP in one place (`api.ts`, RFC
 * 9457) and to exit codes in another (`bin/rebound.ts`).
 */
const STATUS = {
  'invalid-request': 422,
  'invalid-json': 400,
  'invalid-timezone': 422,
  'invalid-stage': 422,
  'invalid-phone': 422,
  'invalid-mail': 422,
  unauthorised: 401,
  'bad-signature': 401,
  'not-found': 404,
  'unknown-vendor': 404,
  'link-invalid': 404,
  'link-expired': 410,
  conflict: 409,
  'too-large': 413,
  'too-many': 429,
  'temporarily-unavailable': 503,
} as const;

export type ProblemCode = keyof typeof STATUS;

export class Problem extends Error {
  readonly code: ProblemCode;
  /** What the caller can do about it. */
  readonly mend: string | undefined;
  /** Which fields are wrong, where that is known. */
  readonly fields: { path: string; message: string }[] | undefined;

  constructor(
    code: ProblemCode,
    message: string,
    more: { mend?: string; fields?: { path: string; message: string }[]; cause?: unknown } = {},
  ) {
    super(message, { cause: more.cause });
    this.name = 'Problem';
    this.code = code;
    this.mend = more.mend;
    this.fields = more.fields;
  }

  get status(): (typeof STATUS)[ProblemCode] {
    return STATUS[this.code];
  }
}
