/** Sets of phrases that were written without looking at the patterns: what is understood of them may not get worse. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isAutomatic } from '../../functions/reply/automatic.ts';
import { ownWords } from '../../functions/reply/quoted.ts';
import { judgeCommands, judgeNoes, type SaidCommand, type SaidNo } from './answers/judge.ts';

const read = <T>(name: string): T[] =>
  readFileSync(new URL(`./answers/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
const rate = ({ right, of }: { right: number; of: number }) => right / of;

test('commands: every stop is seen, nothing else is taken for one', () => {
  const phrases = [...read<SaidCommand>('commands-1'), ...read<SaidCommand>('commands-2')];
  expect(phrases.length).toBe(603);
  const { figures, misses } = judgeCommands(phrases);
  expect(rate(figures['stops: seen']!), misses.join('\n')).toBe(1);
  expect(rate(figures['stops: rightly']!), misses.join('\n')).toBe(1);
  expect(rate(figures['nothing asked, nothing done']!), misses.join('\n')).toBe(1);
  expect(rate(figures['commands: not taken for another']!), misses.join('\n')).toBeGreaterThan(0.995);
  expect(rate(figures['understood as meant']!), misses.join('\n')).toBeGreaterThan(0.985);
});

test('noes told by text: what is written down is right, and little is missed', () => {
  const phrases = [...read<SaidNo>('rejection-texts-1'), ...read<SaidNo>('rejection-texts-2')];
  expect(phrases.length).toBe(238);
  const { figures, misses } = judgeNoes(phrases);
  expect(rate(figures['written down rightly']!), misses.join('\n')).toBeGreaterThan(0.98);
  expect(rate(figures['no news, nothing heard']!), misses.join('\n')).toBe(1);
  expect(rate(figures['noes: heard']!), misses.join('\n')).toBeGreaterThan(0.92);
  expect(rate(figures['company right']!), misses.join('\n')).toBeGreaterThan(0.97);
});

test('mails that answer ours: the writer’s own words and nothing of ours', () => {
  const mails = read<{ raw_text: string; own_words: string; client: string; may_keep: string[] }>('replies-1');
  expect(mails.length).toBe(81);
  const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
  const wrong = mails.filter(({ raw_text, own_words, may_keep }) => {
    const got = flat(ownWords({ text: raw_text, html: null }));
    return (
      got !== flat(own_words) &&
      may_keep.reduce((text, kept) => flat(text.replace(flat(kept), '')), got) !== flat(own_words)
    );
  });
  expect(wrong.map(({ client }) => client)).toEqual([]);
});

test('mails that machines write are no answers, and people’s are', () => {
  const mails = read<{ headers: { name: string; value: string }[]; expect: boolean; subject: string }>('automatic-1');
  expect(mails.length).toBe(60);
  expect(mails.filter((mail) => isAutomatic(mail.headers) !== mail.expect).map(({ subject }) => subject)).toEqual([]);
});
