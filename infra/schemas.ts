/**
 * Stands in a bundle for joi, 0.15 MB of code: mailauth asks it for two things only, whether a text is base64 and whether it is
 * the name of a domain. As joi does, it gives back what is wrong and does not throw.
 */
type Checked = { value: unknown; error?: Error };
type Schema = { validate: (value: unknown) => Checked };

const by =
  (says: string, fits: (text: string) => boolean): (() => Schema) =>
  () => ({
    validate: (value) =>
      typeof value === 'string' && value !== '' && fits(value) ? { value } : { value, error: new Error(says) },
  });

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;
const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/** At most 256 signs, two labels or more, the last of which begins with a letter (RFC 1123 §2.1). */
const isDomain = (text: string): boolean => {
  const labels = text.split('.');
  return (
    text.length <= 256 &&
    labels.length > 1 &&
    labels.every((label) => LABEL.test(label)) &&
    /^[A-Za-z]/.test(labels.at(-1)!)
  );
};

/** Texts with or without padding, names of domains without signs beyond ASCII: what mailauth says when it asks. */
export const string = (): { base64: () => Schema; domain: () => Schema } => ({
  base64: by('is no base64', (text) => BASE64.test(text)),
  domain: by('is no domain', isDomain),
});
