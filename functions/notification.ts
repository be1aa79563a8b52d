/**
 * What a queue brings. AWS also puts lines of plain text there (a test when an event destination is made, a subscription's
 * confirmation): those are no notification, and must not be tried again until they land among the dead letters.
 */
export function notificationIn(body: string): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
