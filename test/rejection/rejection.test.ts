import { expect, test } from 'vitest';
import { sameLetter } from '../../functions/rejection/imprint.ts';
import {
  companyKey,
  compatibleRole,
  isCrossedOut,
  type Rejection,
  rejectionWith,
  sameNo,
} from '../../functions/rejection/rejection.ts';

test.each([
  ['Acme, Inc.', 'acme'],
  ['ACME', 'acme'],
  ['Müller & Söhne GmbH', 'muller and sohne'],
  ['Quill and Sons Ltd.', 'quill and sons'],
  ['Quill & Sons', 'quill and sons'],
  // A name that is nothing but a legal form keeps it.
  ['AG', 'ag'],
])('%s is %s', (company, key) => {
  expect(companyKey(company)).toBe(key);
});

test.each([
  ['Engineer', 'Senior Engineer', true],
  ['Engineer', undefined, true],
  ['Backend Engineer', 'Frontend Engineer', false],
  ['C++ Developer', 'C# Developer', false],
])('roles %s and %s: %s', (a, b, compatible) => {
  expect(compatibleRole(a, b)).toBe(compatible);
});

const known = { company: 'Acme', role: 'Engineer', heardAt: '2026-03-02T10:00:00Z' };
const heard = { company: 'ACME Inc', role: 'Senior Engineer', door: 'api' as const };

test('the same no within 14 days; another one after that, for another role, or once it was taken back', () => {
  expect(sameNo(known, heard, '2026-03-16T09:59:59Z')).toBe(true);
  expect(sameNo(known, heard, '2026-03-16T10:00:00Z')).toBe(false);
  expect(sameNo(known, { ...heard, role: 'Designer' }, '2026-03-03T10:00:00Z')).toBe(false);
  expect(sameNo({ ...known, retractedAt: '2026-03-02T11:00:00Z' }, heard, '2026-03-03T10:00:00Z')).toBe(false);
});

const letter = { sender: 's1', head: 'h1', words: 'w1', minute: 1_000 };

test.each([
  ['by sender, subject and minute', { sender: 's1', head: 'h1', minute: 1_000 }, true],
  ['by its words on the same day', { ...letter, head: 'h2', minute: 1_480 }, true],
  ['by its words, without sender and day', { words: 'w1' }, true],
  ['not by the words of a text that comes again on another day', { ...letter, minute: 9_000 }, false],
  ['not by the words that another sender uses too', { ...letter, sender: 's2' }, false],
  ['not by sender and subject alone', { sender: 's1', head: 'h1', minute: 1_001 }, false],
  ['not by nothing', {}, false],
])('one letter %s', (_name, other, same) => {
  expect(sameLetter(letter, other)).toBe(same);
});

test('of an employer that could not be read only the letter tells; a corrected one is known by it, whatever it is called', () => {
  const unnamed = { company: 'the company', heardAt: known.heardAt };
  const again = { company: 'the company', door: 'mail' as const };
  expect(sameNo(unnamed, again, '2026-03-02T11:00:00Z')).toBe(false);
  expect(sameNo({ ...unnamed, imprints: [letter] }, { ...again, imprint: letter }, '2026-03-02T11:00:00Z')).toBe(true);
  const corrected = { ...known, company: 'Orrin', imprints: [letter] };
  expect(sameNo(corrected, { ...heard, imprint: letter }, '2026-06-02T10:00:00Z')).toBe(true);
  expect(sameNo(corrected, { ...heard, imprint: letter, another: true }, '2026-03-02T11:00:00Z')).toBe(false);
});

test('crossed out is a letter that was taken back, unless it was another one all along', () => {
  const taken = { ...known, retractedAt: '2026-03-02T11:00:00Z', imprints: [letter] };
  expect(isCrossedOut(taken, { ...heard, imprint: letter })).toBe(true);
  expect(isCrossedOut(taken, heard)).toBe(false);
  expect(isCrossedOut({ ...taken, sameAs: 'rej_2' }, { ...heard, imprint: letter })).toBe(false);
});

test.each([
  ['two employers of one recruiting system', { company: 'Alphaone' }, { company: 'Betatwo' }, false],
  ['two roles', { company: 'Twinco', role: 'Clerk' }, { company: 'Twinco', role: 'Baker' }, false],
  [
    'one role, more of it read',
    { company: 'Twinco', role: 'Clerk' },
    { company: 'Twinco Ltd', role: 'Senior Clerk' },
    true,
  ],
  ['one of which less was read', { company: 'Twinco', role: 'Clerk' }, {}, true],
])('%s, in letters of one head and minute and words: the same no: %s', (_name, first, second, same) => {
  const before = {
    company: 'Corrected since',
    role: 'Cook',
    heardAt: known.heardAt,
    imprints: [{ ...letter, ...first }],
  };
  const now = { company: 'the company', door: 'mail' as const, ...second, imprint: { ...letter, ...second } };
  expect(sameNo(before, now, '2026-03-03T10:00:00Z')).toBe(same);
  const taken = { ...before, retractedAt: '2026-03-02T11:00:00Z' };
  expect(isCrossedOut(taken, now)).toBe(same);
});

test('what turned out to be another one stands for that one', () => {
  const [one, two] = [{ id: 'rej_1', sameAs: 'rej_2' }, { id: 'rej_2' }] as Rejection[];
  expect(rejectionWith([one!, two!], 'rej_1')).toBe(two);
  expect(rejectionWith([one!, two!], 'rej_3')).toBeUndefined();
});
