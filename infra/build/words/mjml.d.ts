/** mjml 5 ships no types; this is the part that is used. */
declare module 'mjml' {
  export default function mjml2html(
    source: string,
    options?: { validationLevel?: 'strict' | 'soft' | 'skip'; keepComments?: boolean; fonts?: Record<string, string> },
  ): Promise<{ html: string; errors: { line: number; message: string; tagName: string; formattedMessage: string }[] }>;
}
