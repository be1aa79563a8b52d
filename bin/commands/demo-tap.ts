/** What an engaged person does after every second message: opens a link in it and presses the page's button. */
import PostalMime from 'postal-mime';
import type { Captured } from '../../infra/local/outbox.ts';
import type { World } from '../../infra/local/world.ts';

/** What each kind of message invites, the first that is there. Nothing that would change the plan: the demo shows all of it. */
const PREFERRED = ['fine', 'meh', 'notNow', 'talk', 'walk', 'done', 'plan', 'values', 'write', 'keep'];

const FORM: Record<string, Record<string, string>> = {
  plan: { when: 'it is Tuesday morning', what: 'write to one person I used to work with' },
  values: { values: 'learning, calm' },
  write: { text: 'I would prepare one more example.' },
};

export type Tap = { at: string; action: string; status: number };

/** Undefined when the message has no link of that kind. */
export async function playTap(world: World, captured: Captured): Promise<Tap | undefined> {
  const mail = await PostalMime.parse(Buffer.from(captured.content, 'base64'));
  const links = new Map<string, string>();
  for (const [url] of (mail.text ?? '').matchAll(/https?:\/\/[^\s)>\]]+\/l\/[\w.-]+/g)) links.set(actionOf(url), url);
  const action = PREFERRED.find((one) => links.has(one));
  if (!action) return undefined;
  const response = await world.app.fetch(
    new Request(links.get(action)!, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(FORM[action] ?? {}).toString(),
    }),
  );
  return { at: new Date(world.clock.now()).toISOString(), action, status: response.status };
}

/** What the link's token grants. Read without its signature: the page checks that. */
function actionOf(url: string): string {
  try {
    const [, payload] = url.slice(url.lastIndexOf('/') + 1).split('.');
    return (JSON.parse(Buffer.from(payload!, 'base64url').toString()) as { a: string }).a;
  } catch {
    return '';
  }
}
