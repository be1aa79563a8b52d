import { expect, test } from 'vitest';
import { companyKey, compatibleRole, sameNo } from '../../functions/rejection/rejection.ts';

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
