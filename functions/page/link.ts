/** From the token in an address to what it allows, and for whom. Reading only: nothing here changes anything. */
import { decodeJwt } from 'jose';
import type { History } from '../follow-up/history.ts';
import { type Grant, readGrant } from '../message/links.ts';
import type { Message } from '../message/message.ts';
import type { Ports } from '../ports.ts';
import { Problem } from '../problem.ts';

export type Link = {
  grant: Grant;
  history: History;
  /** The message it was in, if it is one we keep. */
  message: Message | undefined;
};

/**
 * The link a token stands for. One that was mailed afresh stands for the link it replaces.
 * @throws Problem `link-invalid`, `link-expired`
 */
export async function openLink(ports: Ports, token: string): Promise<Link> {
  const grant = await readGrant(token, await ports.secrets.get('link-secret'), ports.clock.real());
  return follow(ports, grant);
}

/** The same for a token whose 60 days are over: only for asking for a fresh one, and for leaving. */
export async function openOldLink(ports: Ports, token: string): Promise<Link> {
  const secret = await ports.secrets.get('link-secret');
  return follow(ports, await readGrant(token, secret, issuedAt(token)));
}

/** When a token says it was made: read before its signature is checked, and checked at that time. */
function issuedAt(token: string): number {
  try {
    return (decodeJwt(token).iat ?? 0) * 1000;
  } catch {
    return 0;
  }
}

async function follow(ports: Ports, grant: Grant): Promise<Link> {
  const history = await ports.store.history(grant.candidateId);
  if (!history) {
    throw new Problem('link-invalid', 'This link belongs to nobody we know. What we held may have been deleted.');
  }
  const message = history.messages.find((one) => one.id === grant.about);
  if (grant.action !== 'fresh') return { grant, history, message };
  const { action, about } = (message?.data?.grant ?? {}) as Partial<Grant>;
  if (!action || about === undefined || action === 'fresh') {
    throw new Problem('link-invalid', 'This link leads nowhere any more.');
  }
  return {
    grant: { ...grant, action, about },
    history,
    message: history.messages.find((one) => one.id === about),
  };
}
