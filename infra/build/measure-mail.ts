/**
 * Measures the mail reader on a folder of labelled mail and prints every figure of docs/reading.md, the part the rules
 * were tuned on and the unseen part side by side.
 *
 *   npx node infra/build/measure-mail.ts FOLDER [--unseen FOLDER] [--errors tune|unseen] [--fields company,role]
 *
 * FOLDER holds corpus.jsonl and eml/ with labels.json (per file: what a reader can know of it). `--errors` lists what
 * went wrong in one part. `--unseen`: all of the
 * first folder is the tuned part, and all of this one the unseen; without it the first is split by employer.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import PostalMime from 'postal-mime';
import { foldName } from '../../functions/rejection/mail/fold.ts';
import { readMail } from '../../functions/rejection/mail/read.ts';
import type { MailReading } from '../../functions/rejection/mail/reading.ts';
import { type Item, partOf } from './measure-split.ts';

type Label = Item & {
  label: string;
  shape: string;
  company_alt: string[];
  role: string | null;
  contact_name: string | null;
  stage_hint: string | null;
  original_subject: string;
  original_from_email: string;
  original_date: string;
  note: string | null;
  visible: Record<'company' | 'contact_name' | 'date' | 'from_email' | 'role' | 'subject', boolean>;
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string' }, fields: { type: 'string' }, unseen: { type: 'string' } },
});
const folder = positionals[0];
if (!folder) throw new Error('usage: measure-mail.ts FOLDER [--errors tune|unseen] [--fields company,role,…]');

type Part = 'tune' | 'unseen';
type File = { file: string; raw: Buffer; label: Label; part: Part };
/** Several rejections in one mail have labels of another form, and are tested elsewhere. */
const filesOf = (from: string, part: Part | null): File[] => {
  const corpus = new Map(
    readFileSync(join(from, 'corpus.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Item)
      .map((item) => [item.id, item]),
  );
  const labels = JSON.parse(readFileSync(join(from, 'eml', 'labels.json'), 'utf8')) as Record<string, Label>;
  return Object.entries(labels).flatMap(([name, label]) => {
    const item = corpus.get(label.id);
    const file = name.endsWith('.eml') ? name : `${name}.eml`;
    return item ? [{ file, raw: readFileSync(join(from, 'eml', file)), label, part: part ?? partOf(item) }] : [];
  });
};
const files = values.unseen ? [...filesOf(folder, 'tune'), ...filesOf(values.unseen, 'unseen')] : filesOf(folder, null);

const KINDS: Record<string, string[]> = {
  rejection: ['rejection'],
  confirmation: ['confirmation'],
  interview: ['interview'],
  offer: ['offer'],
  outreach: ['other'],
  alert: ['other'],
  other: ['other', 'paused', 'withdrawn', 'needs-action', 'confirmation'],
};
const PLATED = ['de', 'fr', 'es', 'pt', 'nl'];

type Tally = { hit: number; of: number };
const tallies = new Map<string, Record<'tune' | 'unseen', Tally>>();
const tally = (name: string, part: 'tune' | 'unseen', hit: number): void => {
  const row = tallies.get(name) ?? { tune: { hit: 0, of: 0 }, unseen: { hit: 0, of: 0 } };
  row[part].hit += hit;
  row[part].of += 1;
  tallies.set(name, row);
};

const same = (a: string | null, b: string | null): boolean => foldName(a ?? '') === foldName(b ?? '');
const LEGAL = /(?:gmbh|inc|llc|ltd|limited|ag|corp|corporation|group|thecompany|the)$/;
const sameCompany = (read: string, names: string[]): boolean => {
  const key = foldName(read).replace(/^the/, '').replace(LEGAL, '');
  return names.some((name) => {
    const wanted = foldName(name).replace(/^the/, '').replace(LEGAL, '');
    return (
      key === wanted || (key.length > 3 && wanted.length > 3 && (key.startsWith(wanted) || wanted.startsWith(key)))
    );
  });
};
const sameRole = (read: string, role: string): boolean => {
  const plain = (text: string): string => foldName(text.replace(/\((?:[mwfdx]\/?)+\)|\(all genders\)/gi, ''));
  const [key, wanted] = [plain(read), plain(role)];
  return (
    key === wanted ||
    (Math.min(key.length, wanted.length) >= 0.6 * Math.max(key.length, wanted.length) &&
      (key.includes(wanted) || wanted.includes(key)))
  );
};

const fields = values.fields?.split(',') ?? null;
const complain = (file: string, part: string, field: string, text: string): void => {
  if (values.errors === part && (fields === null || fields.includes(field))) console.log(`${file}  ${field}: ${text}`);
};

const judge = ({ file, label, part }: File, reading: MailReading): void => {
  const rejection = label.label === 'rejection';
  const english = label.language === 'en';
  if (reading.error) complain(file, part, 'error', reading.error);
  const group = english ? 'English' : PLATED.includes(label.language) ? 'de fr es pt nl' : 'other languages';
  if (rejection) {
    tally(
      `${group}: recall of rejections (unsure = 0.5)`,
      part,
      reading.kind === 'rejection' ? 1 : reading.kind === 'unsure' ? 0.5 : 0,
    );
    if (reading.kind !== 'rejection') complain(file, part, 'missed', `${reading.kind} ${reading.why.join(' | ')}`);
  } else {
    tally(`${group}: false rejections`, part, reading.kind === 'rejection' ? 1 : 0);
    if (label.label === 'interview' || label.label === 'offer')
      tally('invitations and offers read as rejections', part, reading.kind === 'rejection' ? 1 : 0);
    tally(`${group}: kind of non-rejections`, part, KINDS[label.label]?.includes(reading.kind) ? 1 : 0);
    if (reading.kind === 'rejection') complain(file, part, 'false', reading.why.join(' | '));
    else if (!KINDS[label.label]?.includes(reading.kind))
      complain(file, part, 'kind', `${label.label} -> ${reading.kind} ${reading.why.join(' | ')}`);
  }
  if (english) tally('English: unsure', part, reading.kind === 'unsure' ? 1 : 0);
  if (reading.kind === 'unsure') complain(file, part, 'unsure', `${label.label} ${reading.why.join(' | ')}`);

  if (label.visible.subject && label.visible.from_email && label.shape !== 'pasted') {
    const subject =
      (reading.originalSubject ?? '').replace(/\s+/g, ' ').trim() ===
      label.original_subject.replace(/\s+/g, ' ').trim();
    const from = (reading.originalFrom ?? '').toLowerCase().includes(label.original_from_email.toLowerCase());
    tally('unwrapped: original subject and sender', part, subject && from ? 1 : 0);
    if (!subject) complain(file, part, 'subject', `${reading.originalSubject} <> ${label.original_subject}`);
    if (!from) complain(file, part, 'from', `${reading.originalFrom} <> ${label.original_from_email}`);
  }
  if (label.visible.date)
    tally(
      'unwrapped: original date, to the minute',
      part,
      reading.originalDate?.slice(0, 16) === label.original_date.slice(0, 16) ? 1 : 0,
    );
  tally('note of the candidate', part, same(reading.note, label.note) ? 1 : 0);
  if (!same(reading.note, label.note)) complain(file, part, 'note', `${reading.note} <> ${label.note}`);

  const names = [label.company, ...label.company_alt].filter((name) => name !== null);
  if (label.visible.company) {
    tally(
      'company right, where visible',
      part,
      reading.company !== null && sameCompany(reading.company, names) ? 1 : 0,
    );
    tally(
      'company wrong, where visible',
      part,
      reading.company !== null && !sameCompany(reading.company, names) ? 1 : 0,
    );
    if (reading.company === null || !sameCompany(reading.company, names))
      complain(
        file,
        part,
        'company',
        `${reading.company} (${reading.rejections[0]?.confidence.company}) <> ${names.join(' / ')} | ${label.original_from_email} | ${label.original_subject}`,
      );
  } else if (names.length === 0 || reading.company !== null) {
    tally(
      'company named where none is known',
      part,
      reading.company !== null && !sameCompany(reading.company, names) ? 1 : 0,
    );
    if (reading.company !== null && !sameCompany(reading.company, names))
      complain(file, part, 'nocompany', `${reading.company} <> ${names.join(' / ')}`);
  }
  if (label.visible.role && label.role) {
    tally('role right, where visible', part, reading.role !== null && sameRole(reading.role, label.role) ? 1 : 0);
    tally('role wrong, where visible', part, reading.role !== null && !sameRole(reading.role, label.role) ? 1 : 0);
    if (reading.role === null || !sameRole(reading.role, label.role))
      complain(file, part, 'role', `${reading.role} <> ${label.role} | ${label.original_subject}`);
  } else if (!label.role) {
    tally('role named where none is known', part, reading.role !== null ? 1 : 0);
    if (reading.role !== null) complain(file, part, 'norole', `${reading.role} | ${label.original_subject}`);
  }
  if (rejection && label.stage_hint) {
    tally(
      'stage right, rejections (unknown counts as application)',
      part,
      (reading.stage ?? 'application') === label.stage_hint ? 1 : 0,
    );
    if ((reading.stage ?? 'application') !== label.stage_hint)
      complain(file, part, 'stage', `${reading.stage} <> ${label.stage_hint}`);
  }
  if (label.visible.contact_name && label.contact_name) {
    const [read, wanted] = [foldName(reading.contact.name ?? '-'), foldName(label.contact_name)];
    const right = wanted.includes(read) || (wanted.length > 3 && read.includes(wanted));
    tally('contact name right, where visible', part, right ? 1 : 0);
    if (!right) complain(file, part, 'contact', `${reading.contact.name} <> ${label.contact_name}`);
  } else {
    tally('contact named where none is known', part, reading.contact.name !== null ? 1 : 0);
    if (reading.contact.name !== null) complain(file, part, 'nocontact', reading.contact.name);
  }
};

for (const file of files) judge(file, await readMail(file.raw));
const raws = files.map(({ raw }) => raw);

// Both in turn on the same mail, so that what else the machine does slows both alike.
const took = { alone: 0, ours: 0 };
for (let round = 0; round < 4; round++) {
  for (const raw of raws) {
    const start = performance.now();
    await PostalMime.parse(raw);
    const between = performance.now();
    await readMail(raw);
    if (round === 0) continue;
    took.alone += between - start;
    took.ours += performance.now() - between;
  }
}
const perSecond = (milliseconds: number): number => Math.round((raws.length * 3) / (milliseconds / 1_000));

const cell = ({ hit, of }: Tally): string => (of === 0 ? '-' : `${(hit / of).toFixed(3)} (${hit}/${of})`);
console.log('| figure | tuned part | unseen part |\n|---|---|---|');
for (const [name, row] of [...tallies].sort(([a], [b]) => a.localeCompare(b)))
  console.log(`| ${name} | ${cell(row.tune)} | ${cell(row.unseen)} |`);
console.log(
  `\npostal-mime alone ${perSecond(took.alone)} mails/s, readMail ${perSecond(took.ours)} mails/s: ${(took.alone / took.ours).toFixed(2)} x`,
);
