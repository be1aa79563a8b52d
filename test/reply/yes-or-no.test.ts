/** What an answer to "was it a no?" and to "is it yours?" says, and what says neither. */
import { describe, expect, test } from 'vitest';
import { yesOrNo } from '../../functions/reply/yes-or-no.ts';

const names = ['Data Analyst at Pell & Hart', 'Ida Hart <ida@pellhart.example>'];

describe('"Did this employer turn you down?"', () => {
  test.each([
    'Yes it was a no',
    'It was a no.',
    'No, it is a no',
    'no, it’s a rejection',
    'They turned me down',
    'They did',
    'yes, they did, and it hurts',
    'Pell & Hart rejected me, yes',
    'correct',
    'Es war eine Absage.',
    'Nein, das ist schon eine Absage',
    'Oui, c’était un refus',
    'Sí, fue un rechazo',
    'Sim, foi uma recusa',
    'Ja, het was een afwijzing',
    'oui c’est un refus',
    'ja das war eine absage',
    'sí es un no',
    'oui refus',
    'sim foi um não',
    'ja het is een afwijzing',
    'unfortunately yes',
    'sadly yes',
    'I’m afraid so',
    'I think so',
    'Rejected',
    'rejected.',
    'Sadly.',
    'unfortunately',
    'leider ja',
    'ja leider',
    'Leider',
    'malheureusement oui',
    'lamentablemente sí',
    'infelizmente sim',
    'helaas wel',
    'helaas ja',
    'Absage',
    'Abgelehnt.',
    'Refusée',
    'rechazado',
    'recusada',
    'afgewezen',
  ])('"%s": yes', (text) => {
    expect(yesOrNo(text, { question: 'unsure', names })).toBe('yes');
  });

  test.each([
    'No, that’s not a rejection',
    'that wasn’t a no',
    'It wasn’t a no, they only postponed',
    'It was not a rejection, it was an invitation to the next round',
    'Not a no',
    'it’s not a rejection at all',
    'They didn’t reject me',
    'They did not.',
    'It isn’t.',
    'No thanks',
    'nah',
    'not yet',
    'nope, they just postponed the interview to next week',
    'I wasn’t rejected by Pell & Hart, they want a talk',
    'Yes, it’s not a rejection',
    'nein, das war keine Absage',
    'non, ce n’était pas un refus',
    'no, no fue un rechazo',
    'não, não foi uma recusa',
    'nee, dat was geen afwijzing',
    'No, they only asked for more documents',
    'No, only the date changed',
    'No, it was an invitation',
    'I don’t think so',
    'I’m afraid not',
  ])('"%s": no', (text) => {
    expect(yesOrNo(text, { question: 'unsure', names })).toBe('no');
  });

  test.each([
    'I have not been rejected by Hooli',
    'I wasn’t rejected by Hooli, they just want another talk',
    'Hooli turned me down',
    'no idea',
    'No clue, sorry',
    'not sure',
    'yes and no',
    'I don’t know',
    'keine Ahnung',
    'Was it a no?',
    'No, wait, yes',
    'No, but I want to tell you about my day, it was long and hard, and I walked',
    'Thank you for asking',
    'Unfortunately I cannot tell',
    'Rejected by Hooli',
    'sadly Hooli said no',
  ])('"%s": neither', (text) => {
    expect(yesOrNo(text, { question: 'unsure', names })).toBeUndefined();
  });
});

describe('"Is it yours?"', () => {
  test.each([
    'Yes',
    'That’s mine',
    'it is mine',
    'I sent it',
    'I did send this',
    'no, it’s mine',
    'It was me',
    'ja, von mir',
  ])('"%s": yes', (text) => {
    expect(yesOrNo(text, { question: 'held', names })).toBe('yes');
  });

  test.each([
    'No',
    'not mine',
    'I didn’t send it',
    'It wasn’t me',
    'No, I didn’t send that',
    'No, that is not from me.',
    'nicht von mir',
  ])('"%s": no', (text) => {
    expect(yesOrNo(text, { question: 'held', names })).toBe('no');
  });

  test.each(['They turned me down', 'no idea', 'I have not been rejected by Hooli', 'whose is it?'])(
    '"%s": neither',
    (text) => {
      expect(yesOrNo(text, { question: 'held', names })).toBeUndefined();
    },
  );
});
