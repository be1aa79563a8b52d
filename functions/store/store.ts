/**
 * Reading and writing the table: one strongly consistent query for everything about a person, one transaction for
 * everything that happens to them, one conditional update for a claim. Throws what DynamoDB throws; a lost condition is a
 * return value, because losing a race is no fault.
 */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { addressKey, type Candidate } from '../candidate/candidate.ts';
import type { Event, FollowUp, History } from '../follow-up/history.ts';
import type { Claim, Message } from '../message/message.ts';
import type { Rejection } from '../rejection/rejection.ts';
import { SHARDS, shardOf, tableOf } from './table.ts';

type PointerKind = 'email' | 'phone' | 'token' | 'reply' | 'rejection' | 'provider';
export type Pointer = { kind: PointerKind; value: string; candidateId: string; about?: string };

export type Source = {
  id: string;
  vendor: string;
  company: string;
  wrappedSecret: string;
  consent: 'invite' | 'attested';
  evidence: string;
  createdAt: string;
};

/** Everything one event changes. `rev` is what was read; the transaction holds only if it still stands. */
export type Change = {
  candidateId: string;
  rev: number | undefined;
  followUp: Omit<FollowUp, 'claim' | 'candidateId'>;
  candidate?: Candidate;
  events: Event[];
  rejections?: Rejection[];
  /** Answers owed. */
  messages?: Message[];
  /** Unique by their key: the transaction is lost if one exists and names another person or another thing. */
  pointers?: Pointer[];
};

export type Store = ReturnType<typeof storeOf>;

export function storeOf(client: DynamoDBClient, tableName: string) {
  const table = tableOf(client, tableName);

  return {
    /** All that happened to a person, or undefined for an unknown id. Strongly consistent, every page. */
    async history(candidateId: string): Promise<History | undefined> {
      const { data } = await table.collections.person({ candidateId }).go({ consistent: true, pages: 'all' });
      const [candidate] = data.candidate;
      if (!candidate) return undefined;
      const { candidateId: id, ...person } = candidate;
      const events = data.event.sort((a, b) => a.rev - b.rev || compare(a.id, b.id));
      // Two noes of the same instant come in the order in which they were written down.
      const turn = (rejectionId: string) =>
        events.findIndex(({ body }) => body.kind === 'rejection-heard' && body.rejectionId === rejectionId);
      return {
        candidate: { id, ...person } as Candidate,
        followUp: data.followUp[0] && withoutKeys(data.followUp[0]),
        rejections: data.rejection.sort((a, b) => compare(a.heardAt, b.heardAt) || turn(a.id) - turn(b.id)),
        events,
        messages: data.message
          .map(({ shard: _shard, owedAt: _owedAt, ...message }) => message)
          .sort((a, b) => compare(a.at, b.at)),
      };
    },

    /**
     * Deletes a person: first their own row and with it the data key, so that from that moment nothing can be opened or sent;
     * then every row, and every pointer that leads to them. Safe to repeat.
     */
    async erase(candidateId: string): Promise<void> {
      const { data } = await table.collections.person({ candidateId }).go({ consistent: true, pages: 'all' });
      const [candidate] = data.candidate;
      const { entities } = table;
      await entities.candidate.delete({ candidateId }).go();
      const ids = (rows: { id: string }[]) => rows.map(({ id }) => ({ candidateId, id }));
      await entities.followUp.delete({ candidateId }).go();
      await entities.rejection.delete(ids(data.rejection)).go();
      await entities.event.delete(ids(data.event)).go();
      await entities.message.delete(ids(data.message)).go();
      const pointers: { kind: PointerKind; value: string }[] = [
        ...data.rejection.map(({ id }) => ({ kind: 'rejection' as const, value: id })),
        ...data.message.flatMap(({ providerId }) =>
          providerId ? [{ kind: 'provider' as const, value: providerId }] : [],
        ),
      ];
      if (candidate) {
        pointers.push(
          { kind: 'email', value: addressKey(candidate.email) },
          { kind: 'token', value: candidate.forwardingToken },
          { kind: 'reply', value: candidate.replyToken },
        );
        if (candidate.phone) pointers.push({ kind: 'phone', value: candidate.phone });
      }
      await entities.pointer.delete(pointers).go();
    },

    async pointer(kind: PointerKind, value: string): Promise<Pointer | undefined> {
      const { data } = await table.entities.pointer.get({ kind, value }).go({ consistent: true });
      return (data as Pointer | null) ?? undefined;
    },

    async point(pointer: Pointer): Promise<void> {
      await table.entities.pointer.put(pointer).go();
    },

    /** Applies a change whole, or not at all. False: somebody else was first (another `rev`, an event or pointer that exists). */
    async apply(change: Change): Promise<boolean> {
      const { candidateId, followUp } = change;
      const { canceled } = await table.transaction
        .write((rows) => {
          const shard = shardOf(candidateId);
          const row = { ...followUp, candidateId, shard, wakeAt: followUp.wakeAt ?? '' };
          const head =
            change.rev === undefined
              ? rows.followUp.create(row).commit()
              : setOrRemove(rows.followUp.patch({ candidateId }), {
                  id: row.id,
                  state: row.state,
                  why: row.why,
                  startedAt: row.startedAt,
                  endedAt: row.endedAt,
                  rev: row.rev,
                  generation: row.generation,
                  shard,
                  wakeAt: row.wakeAt,
                })
                  .where((row: { rev: string }, { eq }: { eq: (a: string, b: number) => string }) =>
                    eq(row.rev, change.rev!),
                  )
                  .commit();
          return [
            head,
            ...change.events.map((event) => rows.event.create(event).commit()),
            ...(change.candidate ? [rows.candidate.put(candidateRow(change.candidate)).commit()] : []),
            ...(change.rejections ?? []).map((rejection) => rows.rejection.put(rejection).commit()),
            ...(change.messages ?? []).map((message) =>
              rows.message.create({ ...message, shard, owedAt: message.at }).commit(),
            ),
            ...(change.pointers ?? []).map((pointer) =>
              rows.pointer
                .put(pointer)
                .where((row, { notExists, eq }) => `${notExists(row.value)} OR ${eq(row.candidateId, candidateId)}`)
                .commit(),
            ),
          ] as never;
        })
        .go();
      return !canceled;
    },

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

    async source(id: string): Promise<Source | undefined> {
      const { data } = await table.entities.source.get({ id }).go({ consistent: true });
      return (data as Source | null) ?? undefined;
    },

    async putSource(source: Source): Promise<void> {
      await table.entities.source.put(source).go();
    },

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

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function withoutKeys<T extends { shard: string; wakeAt: string; claimId?: string | undefined }>(row: T) {
  const { shard: _shard, claimId: _claimId, wakeAt, ...followUp } = row;
  return wakeAt === '' ? followUp : { ...followUp, wakeAt };
}

function candidateRow({ id, ...person }: Candidate) {
  return { candidateId: id, ...person };
}

/** ElectroDB sets and removes in two calls; a value that is undefined means "not there any more". */
// biome-ignore lint/suspicious/noExplicitAny: the builder's type changes with every call and cannot be named
function setOrRemove(patch: any, values: Record<string, unknown>) {
  const present = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  const absent = Object.keys(values).filter((key) => values[key] === undefined);
  const set = patch.set(present);
  return absent.length > 0 ? set.remove(absent) : set;
}

/** Runs a conditional write: true when it held, false when its condition did not. */
async function won(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (isLostCondition(error)) return false;
    throw error;
  }
}

function isLostCondition(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause.name === 'ConditionalCheckFailedException') return true;
  }
  return false;
}
