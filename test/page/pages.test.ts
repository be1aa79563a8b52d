import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LINK_NAMES } from '../../functions/message/words.ts';
import { pages } from '../../functions/page/index.tsx';
import { read, startWorld, type World } from './world.ts';

let world: World;
let app: ReturnType<typeof pages>;
beforeAll(async () => {
  world = await startWorld();
  app = pages(world.ports);
});
afterAll(() => world.stop());

const history = async (candidateId: string) => (await world.ports.store.history(candidateId))!;

async function someone(name: string, step = 'acknowledge', message = 'interview-acknowledge', more = {}) {
  const heard = await world.person(name, more);
  const id = heard.history.candidate.id;
  return { id, about: await world.sent(id, step, message), rejection: heard.rejections[0]! };
}

const get = (path: string) => app.request(path);
const post = (path: string, fields: Record<string, string> = {}) =>
  app.request(path, { method: 'POST', body: new URLSearchParams(fields) });

/** The text a reader sees, without tags and styles. */
const seen = async (response: Response) =>
  (await response.text())
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

test('a GET or HEAD of any link shows a page with a button and changes nothing', async () => {
  const { id, rejection } = await someone('Ada', 'acknowledge', 'interview-acknowledge', { phone: '+12025550160' });
  const about = await world.sent(id, `offer-draft:${rejection.id}`, 'interview-offer-draft');
  const before = await history(id);
  const mails = world.mails.length;
  for (const action of LINK_NAMES.filter((name) => name !== 'fresh')) {
    const token = await world.token(id, action, about);
    const response = await get(`/l/${token}`);
    expect(`${action} ${response.status}`).toBe(`${action} ${action === 'page' || action === 'mine' ? 303 : 200}`);
    if (response.status === 200) expect(await response.text()).toContain('<h1>');
    await app.request(`/l/${token}`, { method: 'HEAD' });
  }
  await get(`/unsubscribe/${await world.token(id, 'unsubscribe', about)}`);
  await app.request(`/unsubscribe/${await world.token(id, 'unsubscribe', about)}`, { method: 'HEAD' });
  await get(`/me/${await world.token(id, 'page', about)}`);
  expect(await history(id)).toEqual(before);
  expect(world.mails.length).toBe(mails);
});

test('every page forbids scripts, frames and referrers, and is neither indexed nor kept', async () => {
  const { id, about } = await someone('Bo');
  const token = await world.token(id, 'fine', about);
  for (const response of [
    await get(`/l/${token}`),
    await post(`/l/${token}`),
    await get('/help'),
    await get('/l/nonsense'),
  ]) {
    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('x-robots-tag')).toBe('noindex');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(await response.text()).not.toMatch(/<script|src=|@import|url\(/);
  }
});

test('a press acts once, says what happened, and what comes next', async () => {
  const { id, about } = await someone('Cai');
  const token = await world.token(id, 'rough', about);
  const [first, second] = await Promise.all([post(`/l/${token}`), post(`/l/${token}`)]);
  expect([first.status, second.status]).toEqual([200, 200]);
  const text = await seen(first);
  expect(text).toContain('That sounds like a hard day.');
  expect(text).toMatch(/The next message comes (tomorrow|Tuesday|Wednesday)\./);
  expect((await history(id)).events.filter((event) => event.body.kind === 'replied')).toHaveLength(1);
});

test('one-click unsubscribe: urlencoded or multipart, no cookie, no redirect, email only, and any age of link', async () => {
  const multipart = new FormData();
  multipart.set('List-Unsubscribe', 'One-Click');
  const bodies: [string, RequestInit['body']][] = [
    ['Dag', new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })],
    ['Edda', multipart],
  ];
  for (const [index, [name, body]] of bodies.entries()) {
    const { id, about } = await someone(name, 'acknowledge', 'interview-acknowledge', { phone: `+1202555017${index}` });
    const token = await world.token(id, 'unsubscribe', about);
    world.clock.real += 61 * 86_400_000;
    const response = await app.request(`/unsubscribe/${token}`, { method: 'POST', body });
    world.clock.real -= 61 * 86_400_000;
    expect(response.status).toBe(200);
    expect(response.headers.get('set-cookie')).toBeNull();
    const { candidate, events } = await history(id);
    expect(candidate.consent.email?.status).toBe('revoked');
    expect(candidate.consent.sms?.status).toBe('granted');
    await app.request(`/unsubscribe/${token}`, {
      method: 'POST',
      body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    });
    expect((await history(id)).events).toHaveLength(events.length);
  }
});

test('unsubscribe in a browser: a page with a button, then a page that says it is done', async () => {
  const { id, about } = await someone('Finn');
  const token = await world.token(id, 'unsubscribe', about);
  expect(await seen(await get(`/unsubscribe/${token}`))).toContain('Stop these emails');
  expect(await seen(await post(`/unsubscribe/${token}`))).toContain('You get no more emails from us.');
  expect(await seen(await get(`/unsubscribe/${token}`))).toContain('You have stopped our emails already.');
  expect((await history(id)).candidate.consent.email?.status).toBe('revoked');
});

test('a link that has run out mails a fresh one to the address we hold, which works and leads to the same page', async () => {
  const { id, about } = await someone('Gerd');
  const old = await world.token(id, 'pause', about);
  world.clock.real += 61 * 86_400_000;
  const expired = await get(`/l/${old}`);
  expect(expired.status).toBe(410);
  expect(await expired.text()).toContain(`action="/l/${old}/fresh"`);
  expect((await post(`/l/${old}`)).status).toBe(410);
  expect((await history(id)).events.some((event) => event.body.kind === 'paused')).toBe(false);

  const before = world.mails.length;
  expect((await post(`/l/${old}/fresh`, { email: 'thief@mail.example' })).status).toBe(200);
  await post(`/l/${old}/fresh`);
  expect(world.mails.length).toBe(before + 1);
  expect(world.mails.at(-1)!.to).toBe('gerd@mail.example');
  const mail = await read(world.mails.at(-1)!);
  const link = /https:\/\/rebound\.example(\/l\/[\w.-]+)/.exec(mail.text!)![1]!;
  const fresh = await get(link);
  expect(fresh.status).toBe(200);
  expect(await seen(fresh)).toContain('Nothing comes while it is paused');
  await post(link, { weeks: '1', rev: '9' });
  expect((await history(id)).events.some((event) => event.body.kind === 'paused')).toBe(true);
  world.clock.real -= 61 * 86_400_000;
});

test('a link that is not ours, or not for this page, is a page that says so, and a code', async () => {
  const { id, about } = await someone('Hal');
  const fine = await world.token(id, 'fine', about);
  for (const path of ['/l/nonsense', `/l/${fine.slice(0, -3)}abc`, `/me/${fine}`, `/unsubscribe/${fine}`]) {
    const response = await get(path);
    expect(`${path} ${response.status}`).toBe(`${path} 404`);
    expect(await seen(response)).toContain('Code: link-invalid');
  }
  expect((await post('/l/nonsense/fresh')).status).toBe(404);
  expect((await post(`/unsubscribe/${fine}`)).status).toBe(404);
  const gone = await world.token('cand_gone', 'fine', about);
  expect((await post(`/l/${gone}`)).status).toBe(404);
});

test('what is too large, or broken, gets a calm page', async () => {
  const { id, about } = await someone('Ida', 'two-lists', 'interview-two-lists');
  const token = await world.token(id, 'write', about);
  expect((await post(`/l/${token}`, { text: 'x'.repeat(70_000) })).status).toBe(413);
  const empty = await post(`/l/${token}`, { text: '' });
  expect(empty.status).toBe(422);
  expect(await seen(empty)).toContain('There is nothing written yet.');
  const broken = await app.request(`/l/${token}`, {
    method: 'POST',
    body: 'no form',
    headers: { 'content-type': 'multipart/form-data' },
  });
  expect(broken.status).toBe(422);
  expect(await seen(broken)).not.toMatch(/Error|at .*\.ts/);
});

test('what a person or an employer wrote comes back as text, never as markup', async () => {
  const { id } = await someone('<b>Jo</b>');
  const token = await world.token(id, 'page', 'x');
  const html = await (await get(`/me/${token}`)).text();
  expect(html).toContain('&lt;b&gt;Jo&lt;/b&gt;');
  expect(html).not.toContain('<b>Jo</b>');
  const plan = await world.token(id, 'plan', 'x');
  const again = await (await post(`/l/${plan}`, { when: '"><script>alert(1)</script>', what: '' })).text();
  expect(again).not.toContain('<script>');
  expect(again).toContain('&lt;script&gt;');
});

test('distress on the private page is answered on the page at once, with the person’s own line', async () => {
  const { id, about } = await someone('Kim', 'two-lists', 'interview-two-lists');
  const response = await post(`/l/${await world.token(id, 'write', about)}`, { text: 'I want to die.' });
  const text = await seen(response);
  expect(text).toContain("you don't have to carry it alone");
  expect(text).toContain('call or text 988');
  expect(text).not.toContain('Kept');
  expect((await history(id)).events.at(-1)!.body).toEqual({ kind: 'paused', by: 'care' });
});

test('the draft may be changed: the mail link carries the change, and nothing is kept or sent', async () => {
  const { id, rejection } = await someone('Lou');
  const about = await world.sent(id, `offer-draft:${rejection.id}`, 'interview-offer-draft');
  const token = await world.token(id, 'draft', about);
  expect(await (await get(`/l/${token}`)).text()).toContain('mailto:dana@marlowfinch.example?subject=');
  const mails = world.mails.length;
  const before = await history(id);
  const changed = await (
    await post(`/l/${token}`, { do: 'edit', subject: 'A question', body: 'Hello Dana,\nthank you.' })
  ).text();
  expect(changed).toContain(
    'mailto:dana@marlowfinch.example?subject=A%20question&amp;body=Hello%20Dana%2C%0D%0Athank%20you.',
  );
  expect(await history(id)).toEqual(before);
  expect(world.mails.length).toBe(mails);
  expect(await seen(await post(`/l/${token}`, { do: 'sent', subject: 'A question', body: 'Hello' }))).toContain(
    'We have noted that you sent it.',
  );
});

test('a mistaken "not a rejection" can be brought back from the same link', async () => {
  const { id, rejection } = await someone('Mo');
  const about = await world.sent(id, `offer-draft:${rejection.id}`, 'receipt');
  await world.ports.store.putMessage({
    ...(await world.ports.store.message(id, about))!,
    data: { rejectionId: rejection.id },
  });
  const path = `/l/${await world.token(id, 'notRejection', about)}`;
  expect(await seen(await get(path))).toContain('Marlow & Finch, Data Analyst');
  expect(await seen(await post(path, { rev: '1' }))).toContain('Crossed out');
  expect((await history(id)).followUp!.state).toBe('ended');
  expect(await seen(await get(path))).toContain('Bring it back');
  expect(await seen(await post(path, { rev: '2', do: 'restore' }))).toContain('It is back');
  expect((await history(id)).followUp!.state).toBe('running');
});

test('the person’s own page shows what is planned, sent, agreed and written, in their own time', async () => {
  const { id, about } = await someone('Nan', 'two-lists', 'interview-two-lists', { phone: '+12025550180' });
  await post(`/l/${await world.token(id, 'write', about)}`, { text: 'A line for <me>.' });
  const page = `/me/${await world.token(id, 'page', about)}`;
  const text = await seen(await get(page));
  expect(text).toContain('This is yours, Nan');
  expect(text).toContain('A few kind words');
  expect(text).toContain('Mon, Mar 2, 10:00 AM Two short lists, to look back fairly');
  expect(text).toContain('+12025550180');
  expect(text).toContain('(sign-up form)');
  expect(text).toContain('We go by the time in New York.');
  expect(text).toContain('A line for &lt;me&gt;.');
  const { forwardingToken } = (await history(id)).candidate;
  expect(text).toContain(`${forwardingToken}@in.rebound.example`);

  const rev = String((await history(id)).followUp!.rev);
  const rotated = await seen(await post(page, { do: 'rotate', rev }));
  expect(rotated).toContain('You have a new address.');
  expect(rotated).not.toContain(forwardingToken);
  expect(await seen(await post(page, { do: 'pause', weeks: '2', rev: 'a' }))).toContain(
    'Paused. Nothing comes before then.',
  );
  expect(await seen(await post(page, { do: 'resume', rev: 'b' }))).toContain('Your messages are on again.');
  expect(await seen(await post(page, { do: 'zone', zone: 'Asia/Tokyo', rev: 'c' }))).toContain(
    'We go by the time in Tokyo.',
  );
  expect((await post(page, { do: 'zone', zone: 'Nowhere/Else', rev: 'd' })).status).toBe(422);
  expect(await seen(await post(page, { do: 'stop-sms', rev: 'e' }))).toContain('You get no more texts from us.');
  expect((await history(id)).candidate.consent.email?.status).toBe('granted');
});

test('an export holds the person’s words and no key, and is a file', async () => {
  const { id, about } = await someone('Ole', 'two-lists', 'interview-two-lists');
  await post(`/l/${await world.token(id, 'write', about)}`, { text: 'My own words.' });
  const response = await post(`/me/${await world.token(id, 'page', about)}`, { do: 'export' });
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="rebound.json"');
  const file = await response.text();
  const { candidate } = await history(id);
  for (const secret of [candidate.wrappedKey, candidate.forwardingToken, candidate.replyToken])
    expect(file).not.toContain(secret);
  const held = JSON.parse(file);
  expect(held.person.email).toBe('ole@mail.example');
  expect(held.rejections[0].company).toBe('Marlow & Finch');
  expect(held.events.at(-1)).toMatchObject({ kind: 'replied', words: 'My own words.' });
});

test('Gmail’s confirmation is linked to, and nothing that only looks like it', async () => {
  const { id } = await someone('Pat');
  const page = async (setupUrl: string) => {
    const about = await world.sent(id, 'receipt:setup', 'gmail-forwarding-confirmation');
    await world.ports.store.putMessage({
      ...(await world.ports.store.message(id, about))!,
      data: { setupUrl, code: '123456789' },
    });
    return (await get(`/l/${await world.token(id, 'setup', about)}`)).text();
  };
  expect(await page('https://mail-settings.google.com/mail/vf-abc')).toContain(
    'href="https://mail-settings.google.com/mail/vf-abc"',
  );
  expect(await page('https://mail-settings.google.com.evil.example/')).not.toContain('evil.example');
});

test('the help page names every country’s line and how to stop', async () => {
  const text = await seen(await get('/help'));
  expect(text).toContain('Samaritans 116 123');
  expect(text).toContain('STOP');
  expect(text).toContain('Harbor Careers, 12 Quay Street, Port Ellery');
  expect(await seen(await get('/privacy'))).toContain('These pages set no cookies');
});

test('deleting takes two steps, and then nothing is left of the person, their key included', async () => {
  const { id, about } = await someone('Quin');
  const link = `/l/${await world.token(id, 'erase', about)}`;
  const own = `/me/${await world.token(id, 'page', about)}`;
  const { candidate } = (await world.ports.store.history(id))!;
  expect(await seen(await get(own))).toContain('Delete it all');
  expect(await seen(await post(own, { do: 'erase' }))).toContain('Yes, delete it all');
  expect(await seen(await post(link, {}))).toContain('Yes, delete it all');
  expect(await world.ports.store.history(id)).toBeDefined();
  expect(await seen(await post(link, { do: 'erase-now' }))).toContain('What we held about you is gone');
  expect(await world.ports.store.history(id)).toBeUndefined();
  expect(await world.ports.store.pointer('email', candidate.email)).toBeUndefined();
  expect(await world.ports.store.pointer('token', candidate.forwardingToken)).toBeUndefined();
  expect(await world.ports.store.pointer('reply', candidate.replyToken)).toBeUndefined();
  expect((await get(own)).status).toBe(404);
});

test('mounted beside others, the pages speak for nobody else', async () => {
  const parent = new Hono();
  parent.route('/', app);
  parent.get('/other', (c) => c.text('theirs'));
  const other = await parent.request('/other');
  expect(other.headers.get('content-security-policy')).toBeNull();
  expect((await parent.request('/help')).headers.get('content-security-policy')).toContain("default-src 'none'");
});
