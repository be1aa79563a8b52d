import { describe, expect, it } from 'vitest';
import { readRejectionText } from '../../functions/reply/rejection-text.ts';

describe('a rejection told in a text', () => {
  it.each([
    ['Acme said no, backend role, after the final', 'Acme', 'backend', 'final'],
    ['acme said no', 'acme', null, null],
    ['got turned down by Brightwater after the phone screen', 'Brightwater', null, 'screen'],
    ['Rejected by North & Vale for the data analyst role today', 'North & Vale', 'data analyst', null],
    ['No from Quillbrook', 'Quillbrook', null, null],
    ["I didn't get the marketing manager job at Quillbrook", 'Quillbrook', 'marketing manager', null],
    [
      'Another rejection from Tall Oak, frontend developer, 2nd interview',
      'Tall Oak',
      'frontend developer',
      'interview',
    ],
    ['Brightwater went with someone else', 'Brightwater', null, null],
    ['Just heard back: Brightwater passed on me', 'Brightwater', null, null],
    ['Hi, Brightwater rejected me for the nurse position', 'Brightwater', 'nurse', null],
    ['Brightwater turned me down without an interview', 'Brightwater', null, 'application'],
    ['Brightwater decided not to move forward with me after the onsite', 'Brightwater', null, 'interview'],
    ['Absage von Nordlicht nach dem zweiten Gespräch', 'Nordlicht', null, 'interview'],
    ['Refus de Lumière après le dernier entretien', 'Lumière', null, 'final'],
    ['me rechazaron en Solaria después de la segunda entrevista', 'Solaria', null, 'interview'],
    ['a Verdemar disse não depois da entrevista', 'Verdemar', null, 'interview'],
    ['afgewezen door Veldkamp na het eerste gesprek', 'Veldkamp', null, 'interview'],
  ])('%s', (text, company, role, stage) => {
    expect(readRejectionText(text)).toEqual({ company, role, stage, sure: true });
  });

  it.each([
    ['I think Brightwater said no', 'Brightwater'],
    ['Brightwater said no?', 'Brightwater'],
    ['When Brightwater rejected me last year I took up running', 'Brightwater'],
    ['After Brightwater said no I felt awful, but I went for a walk', 'Brightwater'],
    ['another rejection today', null],
    ['They said no, backend role, after the final', null],
  ])('is asked about: %s', (text, company) => {
    expect(readRejectionText(text)).toMatchObject({ company, sure: false });
  });

  it.each([
    'Brightwater said no problem',
    'Brightwater said no to remote work',
    'I said no to Brightwater',
    'I turned down Brightwater',
    'Brightwater has not rejected me yet',
    'if Brightwater says no I will try Tall Oak',
    'my mum said no',
    'The recruiter said no',
    'They rejected me because of the salary',
    'no news from Brightwater',
    'Brightwater said they would call',
    'She said no',
    'no',
    'I feel rejected',
    'my friend got rejected by Brightwater',
    'It was not a rejection',
    'They want someone with more years',
    '',
  ])('is none: %s', (text) => {
    expect(readRejectionText(text)).toBe(null);
  });

  it('does not take a long story for news', () => {
    expect(readRejectionText(`Brightwater said no. ${'I went over every answer again. '.repeat(20)}`)).toBe(null);
    expect(readRejectionText('rejected by '.repeat(900_000))).toBe(null);
  });
});

describe('what is wished, and not told', () => {
  it.each([
    'please stop rejecting me',
    'Can everyone please stop turning me down',
    "please don't reject me",
    'so tired of being rejected by everyone',
    'Hört bitte auf, mich abzulehnen',
    'Arrêtez de me refuser',
    'dejen de rechazarme',
    'parem de me rejeitar',
    'stop met me afwijzen',
  ])('is no news: %s', (text) => {
    expect(readRejectionText(text)).toBeNull();
  });

  it('leaves the news beside it', () => {
    expect(readRejectionText('Rejected by Acme. Please stop rejecting me')).toMatchObject({
      company: 'Acme',
      sure: true,
    });
  });
});

describe('several that are told at once', () => {
  it.each([
    ['Acme and Hooli both said no today', 'Acme', ['Hooli']],
    ['acme and hooli both said no', 'acme', ['hooli']],
    ['Rejected by Acme, Hooli and Initrode this week', 'Acme', ['Hooli', 'Initrode']],
    ['Rejected by Acme and by Hooli', 'Acme', ['Hooli']],
    ['Acme said no, and Hooli said no', 'Acme', ['Hooli']],
    ['Acme said no. Hooli too.', 'Acme', ['Hooli']],
    ['Acme said no and so did Hooli', 'Acme', ['Hooli']],
    ['Refus de Acme, Hooli et Initrode', 'Acme', ['Hooli', 'Initrode']],
  ])('%s', (text, company, more) => {
    expect(readRejectionText(text)).toMatchObject({ company, more, sure: true });
  });

  it.each([
    ['Rejected by Quill and Sons', 'Quill and Sons'],
    ['Marks and Spencer said no', 'Marks and Spencer'],
    ['Absage von Acme und Hooli', 'Acme und Hooli'],
    ['Rejected by Smith & Hart', 'Smith & Hart'],
    ['Rejected by Acme, Data Analyst and Team Lead', 'Acme'],
    ['Acme rejected me and I went for a walk', 'Acme'],
    ['Acme said no. Ada', 'Acme'],
  ])('and one that only looks so: %s', (text, company) => {
    const told = readRejectionText(text)!;
    expect([told.company, told.more]).toEqual([company, undefined]);
  });
});
