/**
 * The new words of a reply: quotes, their introductions, signatures, disclaimers and mobile taglines are left out.
 * @param mail the parts of the mail as decoded text; either may be missing
 */
export function ownWords(mail: { text: string | null; html: string | null }): string {
  const text = mail.text ?? mail.html?.replace(/<[^>]{0,500}>/g, ' ') ?? '';
  return (text.split(/^(?:On .{0,200} wrote:|>|-- $)/m)[0] ?? '').trim();
}
