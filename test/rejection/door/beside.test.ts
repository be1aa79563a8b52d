/** What came beside a no in one mail, and what was too much for one mail: nothing is left out without a word. */
import { beforeAll, expect, test } from 'vitest';
import type { World } from '../../../infra/local/world.ts';
import { testWorld } from '../../world.ts';
import { forward, letter } from './mails.ts';
import { ownerIn } from './owner.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

const owner = (name: string) => ownerIn(world, name);

const SAYS = {
  no: 'We have decided to move forward with another candidate for the ROLE position, so we will not be continuing with your application.',
  offer: 'We are delighted to offer you the position of ROLE at COMPANY. Your offer letter is attached.',
  invitation: 'We would like to invite you to an interview for the ROLE position on Thursday at 10:00.',
};
const words = (what: keyof typeof SAYS, company: string, role = 'Data Analyst') =>
  `Dear Ada,\n\nThank you for your application.\n\n${SAYS[what].replace('ROLE', role).replace('COMPANY', company)}\n\nRhea Novak\nTalent Team, ${company}`;

const mailOf = (what: keyof typeof SAYS, company: string, role?: string, date = 'Fri, 27 Feb 2026 08:05:00 +0000') =>
  `From: ${company} Talent <talent@${company.toLowerCase().replace(/\W/g, '')}.example>
To: ada@mail.example
Subject: Your application to ${company}
Date: ${date}
Content-Type: text/plain; charset=utf-8

${words(what, company, role)}
`;

const attached = (from: string, mails: string[]): Buffer =>
  letter({
    from,
    subject: 'Fwd: all of it',
    headers: { 'Content-Type': 'multipart/mixed; boundary="b"' },
    text: `--b\n\nAll of these.\n${mails.map((mail) => `--b\nContent-Type: message/rfc822\n\n${mail}`).join('')}--b--`,
  });

test.each([
  ['a no and an offer', ['no', 'offer']],
  ['an offer and a no', ['offer', 'no']],
] as const)('%s, attached: the receipt of the no congratulates, and changes nothing', async (_name, [one, two]) => {
  const { email, deliver, noes, mails } = await owner(`offer-${one}`);
  const company = { no: 'Orrin Mills', offer: 'Pell & Hart' };
  await deliver(attached(email, [mailOf(one, company[one]), mailOf(two, company[two])]));
  const [receipt, ...more] = await mails();
  expect(more).toEqual([]);
  expect(await noes()).toEqual(['Northwind Labs', 'Orrin Mills']);
  expect(receipt!.text).toContain('Orrin Mills, Data Analyst');
  expect(receipt!.text).toContain(
    'There was more in the same mail:\n\n- This looks like an offer from Pell & Hart. If it is, congratulations. We have not changed anything because of it.\n',
  );
});

test('an invitation above a no, both in the body', async () => {
  const { email, deliver, noes, mails } = await owner('invited');
  const said = (what: 'no' | 'invitation', company: string) =>
    forward(email, { company, about: `Your application to ${company}`, words: words(what, company) });
  const second = said('no', 'Orrin Mills').toString().split('\r\n\r\n').slice(1).join('\r\n\r\n');
  await deliver(Buffer.from(`${said('invitation', 'Kestrel Rail')}\r\n${second}`));
  expect(await noes()).toEqual(['Northwind Labs', 'Orrin Mills']);
  expect((await mails())[0]!.text).toContain(
    '- Kestrel Rail seems to want to talk with you. That looks like good news',
  );
});

test('an invitation of the house that then said no is no news any more', async () => {
  const { email, deliver, mails } = await owner('before');
  await deliver(attached(email, [mailOf('invitation', 'Orrin Mills'), mailOf('no', 'Orrin Mills')]));
  expect((await mails())[0]!.text).not.toContain('There was more');
});

test('of 23 attached, twenty are taken, and the other three are named as not read', async () => {
  const { email, deliver, noes, mails } = await owner('heap');
  const some = Array.from({ length: 23 }, (_, index) =>
    mailOf('no', `Orrin Mills ${'ABCDEFGHIJKLMNOPQRSTUVW'[index]}`),
  );
  await deliver(attached(email, some));
  expect(await noes()).toHaveLength(21);
  expect((await mails())[0]!.text).toContain(
    'We read twenty mails at once, and yours held 3 more. We have not read those. Please forward them again in a mail of their own.',
  );
});

const LATER = 'Sat, 28 Feb 2026 08:05:00 +0000';

test.each([
  ['invitation', 'talk with you'],
  ['offer', 'This looks like an offer from Orrin Mills'],
] as const)('a no, and a later %s of the same house for the same post: the no stands no more', async (what, says) => {
  const { email, deliver, noes, mails } = await owner(`overtaken-${what}`);
  await deliver(attached(email, [mailOf('no', 'Orrin Mills'), mailOf(what, 'Orrin Mills', undefined, LATER)]));
  expect(await noes()).toEqual(['Northwind Labs']);
  expect((await mails())[0]!.text).toContain(says);
});

test.each([
  ['offer', 'This looks like an offer from Orrin Mills, Welder. If it is, congratulations.'],
  ['invitation', 'Orrin Mills seems to want to talk with you (Welder). That looks like good news'],
] as const)('a no, and an %s of the same house for another post: both are told', async (what, says) => {
  const { email, deliver, noes, mails } = await owner(`other-post-${what}`);
  await deliver(attached(email, [mailOf('no', 'Orrin Mills'), mailOf(what, 'Orrin Mills', 'Welder', LATER)]));
  expect(await noes()).toEqual(['Northwind Labs', 'Orrin Mills']);
  expect((await mails())[0]!.text).toContain(says);
});

test('an invitation, and a later no of the same house: the no stands', async () => {
  const { email, deliver, noes, mails } = await owner('then-no');
  await deliver(attached(email, [mailOf('no', 'Orrin Mills', undefined, LATER), mailOf('invitation', 'Orrin Mills')]));
  expect(await noes()).toEqual(['Northwind Labs', 'Orrin Mills']);
  expect((await mails())[0]!.text).not.toContain('There was more');
});
