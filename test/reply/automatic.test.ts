import { expect, it } from 'vitest';
import { isAutomatic } from '../../functions/reply/automatic.ts';

const person = [
  { name: 'From', value: 'Sam Okafor <sam@mail.example>' },
  { name: 'Subject', value: 'Re: A short walk' },
  { name: 'Content-Type', value: 'multipart/alternative; boundary="b"' },
  { name: 'Return-Path', value: '<sam@mail.example>' },
];

it('takes a person for a person', () => {
  expect(isAutomatic([])).toBe(false);
  expect(isAutomatic(person)).toBe(false);
  expect(isAutomatic([...person, { name: 'Auto-Submitted', value: 'no' }])).toBe(false);
  expect(isAutomatic([...person, { name: 'Precedence', value: 'normal' }])).toBe(false);
  expect(isAutomatic([...person, { name: 'Subject', value: 'Re: Automatic reply: A short walk' }])).toBe(false);
  expect(isAutomatic([{ name: 'From', value: 'Boris Bouncer <boris.bouncer@mail.example>' }])).toBe(false);
});

it.each([
  ['Auto-Submitted', 'auto-replied'],
  ['auto-submitted', 'auto-generated; owner-email="a@b.example"'],
  ['X-Auto-Response-Suppress', 'DR, OOF, AutoReply'],
  ['Precedence', 'bulk'],
  ['Precedence', 'auto_reply'],
  ['X-Autoreply', 'yes'],
  ['X-Autorespond', ''],
  ['X-Failed-Recipients', 'sam@mail.example'],
  ['List-Id', '<news.example>'],
  ['X-Rebound-Loop', '1'],
  ['Content-Type', 'multipart/report; report-type=delivery-status'],
  ['Return-Path', '<>'],
  ['From', 'Mail Delivery Subsystem <mailer-daemon@mx.example>'],
  ['From', 'noreply@mail.example'],
  ['Subject', 'Automatic reply: A short walk'],
  ['Subject', 'Out of Office Re: A short walk'],
  ['Subject', 'Abwesenheitsnotiz: bis 4. Mai'],
  ['Subject', 'Réponse automatique : A short walk'],
  ['Subject', 'Respuesta automática: A short walk'],
  ['Subject', 'Resposta automática: A short walk'],
  ['Subject', 'Automatisch antwoord: A short walk'],
  ['Subject', 'Undeliverable: A short walk'],
])('sees a machine in %s: %s', (name, value) => {
  expect(isAutomatic([...person.filter((header) => header.name !== name), { name, value }])).toBe(true);
});
