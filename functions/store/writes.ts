/** Writing under a condition: a condition that did not hold is an answer, everything else is thrown. */

/** ElectroDB sets and removes in two calls; a value that is undefined means "not there any more". */
// biome-ignore lint/suspicious/noExplicitAny: the builder's type changes with every call and cannot be named
export function setOrRemove(patch: any, values: Record<string, unknown>) {
  const present = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  const absent = Object.keys(values).filter((key) => values[key] === undefined);
  const set = patch.set(present);
  return absent.length > 0 ? set.remove(absent) : set;
}

/** Runs a conditional write: true when it held, false when its condition did not. */
export async function won(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (isLostCondition(error)) return false;
    throw error;
  }
}

function isLostCondition(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause.name === 'ConditionalCheckFailedException') return true;
  }
  return false;
}
