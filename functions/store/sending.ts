/** What is sent: claims, their records, answers that are owed, and what each provider is known to have taken. */
import type { FollowUp } from '../follow-up/history.ts';
import type { Claim, Message } from '../message/message.ts';
import { withoutKeys } from './person.ts';
import { SHARDS, shardOf, type Table } from './table.ts';
import { setOrRemove, won } from './writes.ts';

export function sendingOf(table: Table) {
  return {
    /**
     * The claim: one conditional update. It holds if nothing has happened since the read (`rev`) and the claim in the row is
     * none, or the one that the same read showed settled.
     */
    async claim(read: FollowUp, claim: Claim, wakeAt: string): Promise<boolean> {
      return won(() =>
        table.entities.followUp
          .patch({ candidateId: read.candidateId })
          .set({ claim, claimId: claim.id, wakeAt, shard: shardOf(read.candidateId) })
          .where((row, { eq, notExists }) => {
            const free = read.claim ? eq(row.claimId, read.claim.id) : notExists(row.claimId);
            return `${eq(row.rev, read.rev)} AND ${eq(row.generation, read.generation)} AND ${free}`;
          })
          .go(),
      );
    },

    /** Writes what a look without a send found (state, wake-up). Loses to anything that happened since the read. */
    async settleState(
      read: FollowUp,
      next: Pick<FollowUp, 'state' | 'why' | 'endedAt' | 'wakeAt' | 'generation'>,
    ): Promise<boolean> {
      return won(() =>
        setOrRemove(table.entities.followUp.patch({ candidateId: read.candidateId }), {
          ...next,
          wakeAt: next.wakeAt ?? '',
          shard: shardOf(read.candidateId),
        })
          .where(
            (row: { rev: string; generation: string }, { eq }: { eq: (a: string, b: number) => string }) =>
              `${eq(row.rev, read.rev)} AND ${eq(row.generation, read.generation)}`,
          )
          .go(),
      );
    },

    /**
     * The record of a send, or what was judged of one. Evidence that a message was sent stands: only a provider's own later
     * word (`overruling`) takes it back. False: it stood.
     */
    async putMessage(message: Message, how: 'judging' | 'overruling' = 'judging'): Promise<boolean> {
      const put = table.entities.message.put(message);
      if (message.status === 'sent' || how === 'overruling') {
        await put.go();
        return true;
      }
      return won(() =>
        put.where((row, { notExists, ne }) => `${notExists(row.status)} OR ${ne(row.status, 'sent')}`).go(),
      );
    },

    /** An answer that is still to be sent: the sweep finds it. */
    async putOwed(message: Message): Promise<void> {
      await table.entities.message.put({ ...message, shard: shardOf(message.candidateId), owedAt: message.at }).go();
    },

    async message(candidateId: string, id: string): Promise<Message | undefined> {
      const { data } = await table.entities.message.get({ candidateId, id }).go({ consistent: true });
      return (data as Message | null) ?? undefined;
    },

    /** Takes an owed answer, or one whose sender's claim has expired, for sending. False: somebody else has it. */
    async claimAnswer(message: Message, claimedAt: string, expiresAt: string): Promise<boolean> {
      return won(() =>
        table.entities.message
          .patch({ candidateId: message.candidateId, id: message.id })
          .set({ status: 'claimed', claimedAt, expiresAt })
          .where(
            (row, { eq, lt }) =>
              `${eq(row.status, 'owed')} OR (${eq(row.status, 'claimed')} AND ${lt(row.expiresAt, claimedAt)})`,
          )
          .go(),
      );
    },

    /** What is overdue before an instant, of one shard: people to wake, answers to send. */
    async overdue(shard: number, before: string): Promise<{ followUps: FollowUp[]; messages: Message[] }> {
      const key = { shard: String(shard) };
      const [followUps, messages] = await Promise.all([
        table.entities.followUp.query.sweep(key).lt({ wakeAt: before }).go({ pages: 'all' }),
        table.entities.message.query.sweep(key).lt({ owedAt: before }).go({ pages: 'all' }),
      ]);
      return { followUps: followUps.data.map(withoutKeys), messages: messages.data as Message[] };
    },

    shards: () => Array.from({ length: SHARDS }, (_, shard) => shard),

    /** Real time up to which a provider has given evidence of sends; silence about an earlier one then means something. */
    async evidencedTo(provider: string): Promise<string | undefined> {
      const { data } = await table.entities.provider.get({ name: provider }).go({ consistent: true });
      return data?.evidencedTo;
    },

    /**
     * Reserves the provider's next sending slot and returns it, epoch milliseconds (real): at most `perSecond` a second
     * over all senders.
     */
    async reserveSlot(provider: string, perSecond: number, real: number): Promise<number> {
      for (;;) {
        const { data } = await table.entities.provider.get({ name: provider }).go({ consistent: true });
        const slot = Math.max(real, data?.slot ?? 0);
        const next = Math.ceil(slot + 1000 / perSecond);
        const reserved = await won(() =>
          table.entities.provider
            .upsert({ name: provider, slot: next })
            .where((row, { eq, notExists }) =>
              data?.slot === undefined ? notExists(row.slot) : eq(row.slot, data.slot),
            )
            .go(),
        );
        if (reserved) return slot;
      }
    },

    /** Moves it on; never backwards. */
    async evidence(provider: string, claimedAt: string): Promise<void> {
      await won(() =>
        table.entities.provider
          .upsert({ name: provider, evidencedTo: claimedAt })
          .where((row, { notExists, lt }) => `${notExists(row.evidencedTo)} OR ${lt(row.evidencedTo, claimedAt)}`)
          .go(),
      );
    },
  };
}
