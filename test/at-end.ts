/** What a test file has opened and closes when it is done, in the opposite order. */

const closing: (() => Promise<void>)[] = [];

/** For hooks and tests alike: vitest takes no `afterAll` from within a `beforeAll`. */
export function atEndOfFile(close: () => Promise<void>): void {
  closing.push(close);
}

/** Called after every file (`test/set-up.ts`). */
export async function endOfFile(): Promise<void> {
  for (const close of closing.splice(0).reverse()) await close();
}
