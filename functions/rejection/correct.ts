/** What a person corrects of a no: it may turn out to be one that we have, and the two are one then. Pure. */
import type { EventBody, History } from '../follow-up/history.ts';
import { inOrder, isSameNo, joinedAs, type Rejection } from './rejection.ts';

/**
 * @param said the no as the person says it was
 * @param now ISO instant
 */
export function corrected(
  { rejections, followUp }: Pick<History, 'rejections' | 'followUp'>,
  rejection: Rejection,
  said: Rejection,
  now: string,
): { events: EventBody[]; rejections: Rejection[] } {
  const events: EventBody[] = [{ kind: 'replied', word: 'correct' }];
  const other = rejections.find((one) => one.id !== rejection.id && isSameNo(one, said));
  if (!other) return { events, rejections: [said] };
  const [kept, gone] = inOrder(other, said, followUp?.id);
  return {
    events: [...events, { kind: 'rejection-retracted', rejectionId: gone.id }],
    rejections: [joinedAs(kept, gone, said), { ...gone, retractedAt: now, sameAs: kept.id }],
  };
}
