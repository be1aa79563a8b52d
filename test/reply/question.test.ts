import { describe, expect, it } from 'vitest';
import { isPleasantry, isWrongPerson, readQuestion } from '../../functions/reply/question.ts';

describe('what is asked', () => {
  it.each([
    ['hi', 'who'],
    ['Hello?', 'who'],
    ['hello anyone there', 'who'],
    ['when is the next one?', 'next'],
    ['when will I hear from you again', 'next'],
    ['how many more messages are there', 'next'],
    ['what comes next?', 'next'],
    ['¿cuándo llega el próximo?', 'next'],
    ['can I talk to a human?', 'human'],
    ['I want to speak to a real person', 'human'],
    ['does anyone read this?', 'human'],
    ['call me', 'human'],
    ['how did you get my number', 'source'],
    ['Where did you get my email from?', 'source'],
    ['I never signed up for this', 'source'],
    ['change my time zone', 'zone'],
    ['the timezone is wrong', 'zone'],
    ['how do I delete my account', 'delete'],
    ['what do you know about me?', 'delete'],
    ['can you write me a cover letter?', 'other'],
    ['what time is it in London?', 'other'],
    ['send me the draft again', 'other'],
    ['do you have jobs', 'other'],
    ['Kannst du mir helfen?', 'other'],
  ])('%s: %s', (text, question) => {
    expect(readQuestion(text)).toBe(question);
  });

  it.each([
    'why does this always happen to me?',
    'What am I doing wrong?',
    'why me?',
    'I keep replaying the last question, it was a mess',
    'How I felt: tired',
    'They asked me where I see myself in five years',
    'went for a walk',
    'Acme said no',
    '',
    '🙂',
  ])('nothing: %s', (text) => {
    expect(readQuestion(text)).toBe(null);
  });
});

it.each([
  'thanks',
  'Thank you so much!',
  'ok',
  '👍',
  '🙂🙂',
  'ok thanks, will do',
  'merci beaucoup',
  'gracias',
  'Cheers x',
  '...',
])('needs no answer: %s', (text) => {
  expect(isPleasantry(text)).toBe(true);
});

it.each(['thanks, but the second question was awful', 'I froze', 'مرحبا', 'good to know why'])(
  'is more than thanks: %s',
  (text) => {
    expect(isPleasantry(text)).toBe(false);
  },
);

it.each([
  'you have the wrong person',
  'wrong number',
  'Wrong number mate',
  'This is not Sam',
  'falsche Nummer',
  'número equivocado',
])('is somebody else: %s', (text) => {
  expect(isWrongPerson(text)).toBe(true);
});

it.each([
  'I said the wrong number in the salary question',
  'this is not fair',
  'that is the wrong job for me',
  'not me this time',
])('is the person: %s', (text) => {
  expect(isWrongPerson(text)).toBe(false);
});
