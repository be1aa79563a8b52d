/** "No more texts, mails are fine": which of the two ways of writing a wish to stop is about. Pure. */
import type { Channel } from '../follow-up/plan.ts';
import { plainWords } from './phrases/fold.ts';

const NAMES: Record<Channel, RegExp> = {
  sms: / (?:texts?|texting|sms|smsen|smsjes|textos?) /,
  email: / (?:e ?mails?|mails?|(?:e ?)?mailing|mailen|courriels?|correos?|mailtjes) /,
};
/** What one clause wishes to end. */
const ENDS =
  / (?:stop|stopp|stoppt|stopper|stoppen|stopping|no|not|quit|cease|end|unsubscribe|without|keine|kein|nicht|plus|pas|arretez|arreter|sem|nao|parem|geen|niet) /;
const KEEPS =
  / (?:fine|ok|okay|alright|good|great|welcome|keep|continue|prefer|instead|gut|gern|gerne|weiter|weiterhin|bien|gardez|va|bem|tudo|seguir|goed|prima|mag|mogen) /;
const ONLY = / (?:only|just|nur|seulement|uniquement|solo|so|apenas|alleen) /;
const BREAKS = / (?:[.,]|but|and|aber|und|mais|et|pero|y|mas|e|maar|en|as|while) /g;
/** A wish is short; whoever tells a story of mails and texts wishes nothing. */
const LONGEST = 15;

export type OneChannel = {
  channel: Channel;
  /** The other one is to go on, and that is said. */
  keepsOther: boolean;
};

/** @returns undefined where both are meant, or neither is named */
export function channelToStop(text: string): OneChannel | undefined {
  const words = plainWords(text.slice(0, 500))
    .join(' ')
    .replace(/\btext messages?\b/g, 'texts')
    .replace(/ (sem|nao|no) (?:mais|mas) /g, ' $1 ');
  if (words.split(' ').length > LONGEST + 4) return undefined;
  const ended = new Set<Channel>();
  const kept = new Set<Channel>();
  let only = false;
  for (const clause of ` ${words} `.replace(BREAKS, ' | ').split('|')) {
    const named = (['sms', 'email'] as const).filter((channel) => NAMES[channel].test(clause));
    if (named.length > 1) return undefined;
    const [channel] = named;
    if (!channel) continue;
    if (ENDS.test(clause)) ended.add(channel);
    else if (KEEPS.test(clause) || ONLY.test(clause)) {
      kept.add(channel);
      only ||= ONLY.test(clause) && clause.trim().split(' ').length <= 4;
    } else return undefined;
  }
  const [end, ...ends] = ended;
  const [keep, ...keeps] = kept;
  if (ends.length > 0 || keeps.length > 0 || (end && end === keep)) return undefined;
  if (end) return { channel: end, keepsOther: keep !== undefined };
  return keep && only ? { channel: keep === 'sms' ? 'email' : 'sms', keepsOther: true } : undefined;
}
