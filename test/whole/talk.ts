/** A person who talks with the service by text and by mail, and what came back. */
import type { World } from '../../infra/local/world.ts';
import { type Line, outbox, someone } from '../world.ts';

let people = 0;

/** Somebody who was enrolled by their first no, with consent to both channels. */
export async function personIn(world: World): Promise<Talk> {
  const index = ++people;
  const email = `talk${index}@mail.example`;
  const phone = `+1202555${1400 + index}`;
  const { candidateId } = await someone(world, { email, phone });
  return talkOf(world, candidateId, email, phone);
}

export type Talk = ReturnType<typeof talkOf>;
function talkOf(world: World, candidateId: string, email: string, phone: string) {
  let seen = 0;
  const lines = async (): Promise<Line[]> => (await outbox(world)).filter(({ to }) => to === email || to === phone);
  /** What came since the last look. */
  const fresh = async () => {
    const all = await lines();
    const news = all.slice(seen);
    seen = all.length;
    return news;
  };
  let mails = 0;
  return {
    candidateId,
    email,
    phone,
    fresh,
    history: async () => (await world.ports.store.history(candidateId))!,
    /** A text, and our answers to it. */
    async says(body: string, fields: Record<string, string> = {}): Promise<string[]> {
      await fresh();
      await world.phone.text(phone, body, fields);
      return (await fresh()).map(({ by, channel, text }) =>
        channel === 'sms' ? `${by ? 'carrier: ' : ''}${text}` : `mail: ${text.split('\n\n')[1]}`,
      );
    },
    /** A mail to the Reply-To of everything we send, and the subjects of what we answer. */
    async writes(text: string, subject = 'Re: A short note for today'): Promise<string[]> {
      await fresh();
      const { replyToken } = (await world.ports.store.history(candidateId))!.candidate;
      const raw = `From: <${email}>\r\nTo: <${replyToken}.0@in.rebound.example>\r\nSubject: ${subject}\r\nMessage-ID: <${candidateId}.${++mails}@mail.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`;
      await world.mailbox.deliver(Buffer.from(raw), [`${replyToken}.0@in.rebound.example`], email);
      return (await fresh()).map(({ subject, text }) => subject ?? text);
    },
  };
}

export const state = async (talk: Talk) => (await talk.history()).followUp!.state;
export const consent = async (talk: Talk) => {
  const { consent } = (await talk.history()).candidate;
  return [consent.email?.status, consent.sms?.status];
};
