/**
 * Stands in a bundle for libmime and the tables of charsets and file types it brings, 0.8 MB of code: mailauth asks it for two
 * things only, and both end up in reports that nobody reads here. Lines are folded there as they are long, and of a
 * Content-Type it wants to know where its first part begins.
 */
export const foldLines = (line: string): string => line;

export const parseHeaderValue = (value: string): { value: string; params: Record<string, string> } => ({
  value: value.trim(),
  params: {},
});
