/** A mail that somebody pasted as it stood: without headers, perhaps with words of their own above it. */
import { fold } from '../fold.ts';
import type { OuterMail } from '../reading.ts';
import { noteFrom } from './note.ts';
import { withoutPrefix } from './subject-marks.ts';

const GREETING =
  /^(?:dear|hi|hello|hey|good (?:morning|afternoon|day|evening)|greetings|guten (?:tag|morgen)|hallo|liebe[rs]?|sehr geehrte[rs]?|schonen guten|servus|moin|gruss gott|bonjour|cher|chere|madame|monsieur|hola|estimad[oa]s?|querid[oa]|buenos dias|buenas|ola|oi|prezad[oa]|car[oa]|boa (?:tarde|noite)|bom dia|caro|gentile|egregi[oa]|buongiorno|beste|geachte|hoi|dag|kara|hej|hei|kaere|szanown[aiy]|dzien dobry|czesc)\b.{0,80}$/;

/** A line that opens a letter, to whomever. */
export const isGreeting = (line: string): boolean => GREETING.test(fold(line));

/** Is the person greeted in the first lines? An employer's own name stands there too, but not in a greeting. */
export const greets = (lines: string[], person: OuterMail['from']): boolean => greetedAt(lines, person) >= 0;

/** At which line; -1 for none. */
export const greetedAt = (lines: string[], person: OuterMail['from']): number => {
  const name = fold(person?.name ?? '').split(' ')[0] ?? '';
  if (name.length < 2) return -1;
  const first = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at])).slice(0, 8);
  const found = first.find((at) => {
    const line = lines[at]!;
    if (line.length >= 120) return false;
    const folded = fold(line);
    if (folded.startsWith(name) && /^(?: \p{L}+)? ?[,!:;-]/u.test(folded.slice(name.length))) return true;
    return (
      GREETING.test(folded.slice(0, 90)) &&
      folded
        .slice(0, 60)
        .split(/[^\p{L}\p{M}'-]+/u)
        .includes(name)
    );
  });
  return found ?? -1;
};

const JUST_A_NOTE =
  /^(?:\(?no subject\)?|\(?kein betreff\)?|sans objet|sin asunto|sem assunto|please (?:log|add)(?: this)?|fyi|rejected|rejection|another one|log|see below|test|absage|noch eine|hi|hello|update|help)\b[.! :(]*$/;

/** What the person typed as a subject tells nothing of the original's, unless it reads like one. */
export const pastedSubject = (subject: string | null): string | null => {
  const rest = withoutPrefix(subject ?? '');
  return rest === '' || JUST_A_NOTE.test(fold(rest)) || rest.length < 8 ? null : rest;
};

/** Above a pasted mail: a short paragraph and then the mail's own greeting. Otherwise nobody can tell the two apart. */
export const notePasted = (lines: string[]): { note: string | null; lines: string[] } => {
  const greeting = lines.slice(0, 14).findIndex((line) => line.length < 100 && isGreeting(line));
  if (greeting < 2 || lines[greeting - 1]!.trim() !== '') return { note: null, lines };
  const above = lines.slice(0, greeting);
  const text = above.join(' ').trim();
  if (text.length > 240 || /\d{3}|\bref\b/i.test(text) || above.filter((line) => line.trim() !== '').length > 5)
    return { note: null, lines };
  return { note: noteFrom(above), lines: lines.slice(greeting) };
};

/** Several mails pasted one below the other: each begins with a greeting to the same person, and has words of its own. */
export const pastedBodies = (lines: string[], candidate: OuterMail['from']): string[][] => {
  const first = fold(candidate?.name ?? '').split(' ')[0] ?? '';
  const starts: number[] = [];
  let greeted = '';
  for (const [row, line] of lines.entries()) {
    if (line.length > 100 || (row > 0 && lines[row - 1]!.trim() !== '')) continue;
    const folded = fold(line);
    if (!GREETING.test(folded)) continue;
    const isSame = (first.length > 1 && folded.includes(first)) || folded === greeted;
    if (starts.length > 0 && !isSame) continue;
    if (starts.length > 0 && lines.slice(starts.at(-1), row).join(' ').length < 120) continue;
    greeted ||= folded;
    starts.push(row);
  }
  if (starts.length < 2) return [lines];
  return starts.slice(0, 10).map((start, index) => lines.slice(index === 0 ? 0 : start, starts[index + 1]));
};
