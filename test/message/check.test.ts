import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readingEase, sentencesOf, syllablesOf, wordsOf } from '../../infra/build/check/reading-ease.ts';
import { bareFigure, carriesClaim, forbidden, hasWayOut, indiscreet } from '../../infra/build/check/wording.ts';
import { checkFiles, checkWords } from '../../infra/build/check.ts';
import { readTemplates, type SourceFile } from '../../infra/build/words/read-words.ts';

const TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url));

let files: SourceFile[];
beforeAll(async () => {
  files = await readTemplates(TEMPLATES);
});

describe('the templates as they are', () => {
  it('have no problem, and carry all 48 tips', async () => {
    const { problems, tips } = await checkWords(TEMPLATES);
    expect(problems).toEqual([]);
    expect(tips).toHaveLength(48);
    expect(tips.filter((row) => row.messages.length === 0)).toEqual([]);
    expect(tips.find((row) => row.tip === 'six-per-vacancy')).toEqual({
      tip: 'six-per-vacancy',
      messages: ['interview-acknowledge'],
      evidence: [
        'Six interviewed (survey of 2022, source not found; an older survey agrees): attributed as one survey',
      ],
    });
    expect(tips.find((row) => row.tip === 'find-fellow-seekers')!.messages).toEqual(['interview-if-then-plan']);
    expect(tips.find((row) => row.tip === 'prep-before-next-interview')!.messages).toEqual(['interview-coming']);
    expect(tips.find((row) => row.tip === 'outside-your-control')!.messages).toEqual([
      'check-in',
      'interview-second-list',
      'interview-two-lists',
      'outside-your-control',
    ]);
  });
});

describe('a template that may not go out', () => {
  const swap = (from: string, to: string) => (s: string) => s.replace(from, to);
  const cases: [string, string, (s: string) => string, string][] = [
    [
      'an unknown tip',
      'plans/screen.yaml',
      swap('not-a-measure-of-worth, ', 'be-brave, '),
      '12: There is no tip "be-brave". Correct the id, or add it to tips.yaml.',
    ],
    [
      'an unknown message',
      'plans/screen.yaml',
      swap('message: screen-values', 'message: screen-value'),
      '67: There is no message "screen-value". Add messages/en/screen-value.md, or correct the name.',
    ],
    [
      'an unknown message in an exception',
      'plans/application.yaml',
      swap('circling: outside-your-control', 'circling: outside'),
      '52: There is no message "outside". Add messages/en/outside.md, or correct the name.',
    ],
    [
      'a step that may go by SMS without a text',
      'plans/screen.yaml',
      swap('channels: [email]\n    type: draft', 'channels: [email, sms]\n    type: draft'),
      '23: messages/en/screen-offer-draft.md has no text, but the step may go by SMS. Add sms: to the message, or take sms out of channels.',
    ],
    [
      'a tip for another stage',
      'plans/application.yaml',
      swap('unknown-factors]', 'six-per-vacancy]'),
      '14: The tip "six-per-vacancy" is not for application. It is for interview, final: take it out here.',
    ],
    [
      'one step more than the dose',
      'plans/interview.yaml',
      swap('offset: P16D', 'offset: P12D'),
      '4: The steps make 3-3-0-1-1-1 messages a week, dose says 3-2-1-1-1-1. Move a step, or correct the dose.',
    ],
    [
      'a dose that grows',
      'plans/screen.yaml',
      swap('dose: [3, 2, 1, 1, 1]', 'dose: [3, 1, 2, 1, 1]'),
      '4: dose grows (3-1-2-1-1). A plan thins out: no week may hold more than the one before.',
    ],
    [
      'a name used twice',
      'plans/screen.yaml',
      swap('name: look-back\n', 'name: acknowledge\n'),
      '27: The step "acknowledge" is there twice. Give each step its own name.',
    ],
    [
      'no closing step',
      'plans/screen.yaml',
      swap('    closes: true\n', ''),
      '7: A plan has one closing step, and it is the last. Write closes: true on the last step only.',
    ],
    [
      'a subject that names the company',
      'messages/en/screen-acknowledge.md',
      swap('subject: Something short for today', "subject: 'About {{ company }}'"),
      '3: The subject shows company on a lock screen. Take {{ company }} out of it.',
    ],
    [
      'a subject that names the matter',
      'messages/en/screen-acknowledge.md',
      swap('Something short for today', 'Your rejection'),
      '3: The subject says "rejection" on a lock screen. Say it without naming the matter.',
    ],
    [
      'a text that names the matter',
      'messages/en/screen-acknowledge.md',
      swap('not the day you hoped for', 'they turned you down'),
      '8: The sms says "turned you down" on a lock screen. Say it without naming the matter.',
    ],
    [
      'a text outside the SMS alphabet',
      'messages/en/screen-acknowledge.md',
      swap('How is it? Reply', 'How is it… Reply'),
      '8: The text holds "…", which is not in the SMS alphabet. Write it with plain signs.',
    ],
    [
      'a text of three segments',
      'messages/en/screen-acknowledge.md',
      swap('How is it? Reply', `${'It is a long day. '.repeat(12)}Reply`),
      '8: The text takes 3 segments (country *). Shorten it to two: 306 plain characters.',
    ],
    [
      'a body that is too long',
      'messages/en/screen-acknowledge.md',
      swap('How is it right now?', `${'Take it slow today. '.repeat(20)}`),
      '10: The body has 184 words. Cut it to 180.',
    ],
    [
      'a message without a way out',
      'messages/en/interview-acknowledge.md',
      swap('No reply needed either way.', ''),
      '10: The message has no way out. End it with "No reply needed.", or offer to skip it.',
    ],
    [
      'a question that asks why',
      'messages/en/screen-look-back.md',
      swap('Which question came unexpected', 'Why did they say no, which question came unexpected'),
      '12: The body says "Why did". Ask what, which or what next, never why.',
    ],
    [
      'a figure that nobody is named for',
      'messages/en/interview-acknowledge.md',
      swap(
        'One survey put it at about six people interviewed for each job.',
        'About six people are interviewed for each job.',
      ),
      '10: A figure stands as a fact: "About six people are interviewed for each job." Say whose figure it is: a survey, a study, a guide.',
    ],
    [
      'a variant with other tips',
      'messages/en/screen-close~2.md',
      swap('good-luck]', 'do-what-you-enjoy]'),
      '5: A variant has other tips or another type than the first. Give both the same.',
    ],
    [
      'a draft that argues',
      'drafts/en/screen.md',
      swap('May I ask', 'Could you reconsider? May I ask'),
      '1: The draft argues, compares or advertises. Thank, accept, ask one forward-looking question, leave an easy way out.',
    ],
    [
      'a footer without the help line',
      'email/layout.txt',
      swap('{{ helpLine }}', 'a friend'),
      '1: The footer lacks helpLine. Bring {{ helpLine }} back: every email owes it to the person.',
    ],
  ];

  it.each(cases)('%s', async (_, path, edit, expected) => {
    const before = files.find((f) => f.path === path)!.text;
    const after = edit(before);
    expect(after).not.toBe(before);
    const { problems } = await checkFiles(files.map((f) => (f.path === path ? { path, text: after } : f)));
    const said = problems.filter((p) => p.file === path).map((p) => `${p.line}: ${p.message} ${p.mend}`);
    expect(said.join('\n')).toContain(expected);
  });

  it('and words that would be read twice, or a language without its care text', async () => {
    const gone = ['messages/en/screen-close~2.md', 'messages/fr/care-a.md'];
    const { problems } = await checkFiles(files.filter((f) => !gone.includes(f.path)));
    expect(problems).toEqual([
      {
        file: 'messages/en/screen-close.md',
        line: 1,
        message: 'Somebody with a second no within 60 days would read the same words again.',
        mend: 'Write screen-close~2.md.',
      },
      {
        file: 'messages/fr/care-a.md',
        line: 1,
        message: 'The file is missing.',
        mend: 'Write it: stop and care are answered in the language of the person.',
      },
    ]);
  });
});

describe('reading ease', () => {
  it('counts words, sentences and syllables as a person would', () => {
    expect(wordsOf("Don't go to https://a.example now, it's ten-ish.")).toEqual([
      "Don't",
      'go',
      'to',
      'now',
      "it's",
      'ten-ish',
    ]);
    expect(sentencesOf('One here. Two here?\n\n- Three here\n')).toEqual(['One here.', 'Two here?', 'Three here']);
    expect(['walk', 'message', 'interview', 'needed', 'asked', 'little', 'opportunity'].map(syllablesOf)).toEqual([
      1, 2, 3, 2, 1, 2, 5,
    ]);
  });

  it('is high for plain words and low for an office memo', () => {
    expect(readingEase('Take a walk. It may help a bit.')).toBeGreaterThan(100);
    expect(
      readingEase(
        'Organisational considerations necessitated reprioritisation of recruitment activities notwithstanding exceptional qualifications.',
      ),
    ).toBeLessThan(0);
  });
});

describe('wording', () => {
  it.each([
    ['A short note for today', undefined],
    ['Reply RESUME to go on', undefined],
    ['Msg&data rates may apply', undefined],
    ['You were rejected', 'rejected'],
    ['About your application', 'application'],
    ['The interview', 'interview'],
    ['Your recruiter wrote', 'recruiter'],
  ])('on a lock screen: %s', (text, word) => {
    expect(indiscreet(text)).toBe(word);
  });

  it('keeps to the tone guide', () => {
    expect(forbidden('Chin up, there are others.')?.phrase).toBe('Chin up');
    expect(forbidden('You should do this today.')?.phrase).toBe('You should');
    expect(forbidden('It floods you with endorphins.')?.phrase).toBe('endorphin');
    expect(forbidden('Good luck!')?.phrase).toBe('!');
    expect(forbidden('Nothing you need to do. If you like, take a walk.')?.phrase).toBeUndefined();
  });

  it('asks who says so', () => {
    expect(bareFigure('Most candidates hear nothing.')).toBe('Most candidates hear nothing.');
    expect(bareFigure('In one survey, most candidates heard nothing.')).toBeUndefined();
    expect(bareFigure('Some 83% get no answer.')).toBe('Some 83% get no answer.');
    expect(bareFigure('Walk for about 20 minutes.')).toBeUndefined();
    expect(carriesClaim('It was the wrong company.', 'softened')).toBe(false);
    expect(carriesClaim('It may have been the wrong company.', 'softened')).toBe(true);
    expect(carriesClaim('Few people ask.', 'attributed')).toBe(false);
    expect(carriesClaim('One guide says that few people ask.', 'attributed')).toBe(true);
  });

  it('knows a way out', () => {
    expect(hasWayOut('Write it down. No reply needed.')).toBe(true);
    expect(hasWayOut('Write it down today.')).toBe(false);
  });
});
