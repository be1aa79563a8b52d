/** Somebody who is enrolled, whose mail comes in at their own address, and what the service then holds of them and sends. */
import type { World } from '../../../infra/local/world.ts';
import { someone } from '../../world.ts';
import { mailsTo } from './mails.ts';

export async function ownerIn(world: World, name: string) {
  const email = `${name}@mail.example`;
  const person = await someone(world, { email });
  const deliver = (raw: Buffer, to = person.forwardingAddress) => world.mailbox.deliver(raw, [to], email);
  const history = async () => (await world.ports.store.history(person.candidateId))!;
  const consent = async () => (await history()).candidate.consent.email!.status;
  const state = async () => (await history()).followUp!.state;
  /** Employers of what counts as a no. */
  const noes = async () =>
    (await history()).rejections.filter(({ retractedAt }) => !retractedAt).map(({ company }) => company);
  const mails = () => mailsTo(world, email);
  const subjects = async () => (await mails()).map(({ subject }) => subject);
  const last = async () => (await mails()).at(-1)!;
  return { ...person, email, deliver, history, consent, state, noes, mails, subjects, last };
}
