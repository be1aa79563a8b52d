/**
 * The employer's answer to a feedback request: it says no once more, mostly, and is no second no. What the candidate asked
 * and where they asked it tells more than its words. Pure.
 */
import type { History } from '../follow-up/history.ts';
import type { Words } from '../message/words.ts';
import { fold } from './mail/fold.ts';
import { isReplySubject, withoutPrefix } from './mail/forward/subject-marks.ts';
import { imprintOf } from './mail/imprint.ts';
import type { Kind, MailReading } from './mail/reading.ts';
import { companyKey, compatibleRole, isSameLetter, type Rejection } from './rejection.ts';

/** As what such a letter may be read. */
const KINDS: readonly Kind[] = ['rejection', 'other', 'unsure', 'confirmation'];
const LONGEST_LETTER = 6_000;

/** The candidate says so: of feedback, or of a question of theirs. "They answered" alone may be the no itself. */
const NOTED =
  /\b(?:(?:answered|replied to|responded to|reply to|response to|answer to) my (?:\w+ )?(?:feedback|question|request|message|note|e-?mail|mail)|(?:the|their|some|my|got|got their|this is|here is|here's|her|his) (?:\w+ )?feedback\b|(?:antwort|ruckmeldung|feedback) auf meine (?:frage|bitte|nachfrage|mail|nachricht)|(?:das|ihr|mein) feedback\b|(?:retour|reponse) a ma (?:question|demande)|repondu a ma (?:question|demande)|(?:respuesta|respondido|contestado|respondieron|contestaron) a mi (?:pregunta|correo)|(?:la|su) retroalimentacion|(?:resposta|retorno|responderam|respondeu) (?:a|ao) (?:minha|meu) (?:pergunta|pedido|mensagem|e-?mail)|(?:hun|de|het) feedback|antwoord op mijn (?:vraag|bericht|mail))/;
/** The letter answers something. */
const ANSWERS =
  /\b(?:thank(?:s| you) (?:so much |very much )?for (?:asking|your (?:kind |thoughtful |nice )?(?:message|note|e-?mail|mail|reply|question|request)|reaching out|getting in touch|writing|following up)|you asked|as (?:you )?requested|(?:danke|dank) (?:fur|dass) (?:ihre|deine|sie|du)\w* (?:nachricht|mail|e-mail|nachfrage|frage|ruckmeldung|nachfragen)|merci (?:pour|de) (?:votre|ton|tes|vos) (?:message|mail|e-mail|retour|question|courriel)|gracias por (?:tu|su) (?:mensaje|correo|pregunta)|obrigad[oa] pel[ao] (?:sua|tua|seu|teu)? ?(?:mensagem|e-?mail|pergunta|contacto|contato)|(?:dank|bedankt) voor (?:je|jouw|uw) (?:bericht|mail|e-mail|vraag))/;
/** It says what they thought, or would do. */
const ADVISES =
  /\b(?:feedback|advi[cs]e|i(?: would|'d) (?:suggest|recommend)|we(?: would|'d) (?:suggest|recommend|encourage)|work on|hope (?:this|that|it) helps|your (?:experience|answers?|presentation|examples?|portfolio|knowledge|skills?)\b.{0,40}\b(?:was|were|could|lacked|needed|less|stood)|areas? (?:to|for|of)|ruckmeldung|tipp|erfahrung|empfehl\w*|retour|conseil\w*|consejo\w*|conselho\w*|retroalimentacion|advies|tip\b)/;

/**
 * The no that a letter answers a question about; undefined where it answers none. The letter that told the no is none, and
 * neither is news of another kind.
 */
export function feedbackOn(
  reading: MailReading,
  { rejections, events }: Pick<History, 'rejections' | 'events'>,
  { drafts }: Pick<Words, 'drafts'>,
): Rejection | undefined {
  const { kind, forwarded, note, originalSubject, originalFrom } = reading;
  if (!KINDS.includes(kind) || forwarded === 'none' || reading.rejections.length > 1) return undefined;
  const imprint = imprintOf(reading);
  const ours = rejections.filter(({ retractedAt }) => !retractedAt);
  if (ours.some((one) => isSameLetter(one, { imprint }))) return undefined;
  const isFrom = ({ company, contact }: Rejection) =>
    (reading.company !== null && companyKey(company) === companyKey(reading.company)) ||
    (contact?.email !== undefined && originalFrom?.toLowerCase().includes(contact.email.toLowerCase()));
  const one = ours.findLast((each) => isFrom(each) && compatibleRole(each.role, reading.role ?? undefined));
  if (!one) return undefined;
  const subject = withoutPrefix(originalSubject ?? '', true);
  if (isReplySubject(originalSubject ?? '') && drafts.some((draft) => subject.startsWith(beginningOf(draft.subject))))
    return one;
  if (forwarded === 'automatic') return undefined;
  if (note && NOTED.test(fold(note))) return one;
  if (isBefore(reading, one)) return undefined;
  const letter = fold(reading.letter.lines.join(' ').slice(0, LONGEST_LETTER));
  const signs = [isReplySubject(originalSubject ?? ''), ANSWERS.test(letter), ADVISES.test(letter)];
  const asked = events.some(({ body }) => body.kind === 'draft-sent' && (body.rejectionId ?? one.id) === one.id);
  return asked ? (signs.includes(true) ? one : undefined) : signs.includes(false) ? undefined : one;
}

/** What every draft's subject begins with, whatever the role. */
const beginningOf = (subject: string): string => subject.split('{%')[0]!.trim();

/** A letter of before the no, or of the same moment, answers nothing that was asked after it. */
const isBefore = ({ originalDate }: MailReading, { occurredAt, heardAt }: Rejection): boolean =>
  originalDate !== null && occurredAt !== heardAt && Date.parse(originalDate) <= Date.parse(occurredAt);
