/**
 * Whether a mail was sent by a machine (out of office, delivery report, list): such a mail never counts as a reply.
 * Source: RFC 3834.
 */
export function isAutomatic(headers: { name: string; value: string }[]): boolean {
  return headers.some(({ name, value }) => /^auto-submitted$/i.test(name) && !/^\s*no\b/i.test(value));
}
