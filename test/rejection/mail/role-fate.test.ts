import { describe, expect, it } from 'vitest';
import { readAsSent } from './forwarded.ts';

const roleIn = async (said: string): Promise<string | null> =>
  (await readAsSent('Your applications', `Dear Noor,\n\n${said}\n\nKind regards,\nOrrin Mills`)).role;

describe('a letter about two posts', () => {
  it.each([
    [
      'For Loom Ranger, I am sorry to say that we will not be offering you an interview.\n\nYour application for Dye Host has not been looked at yet.',
      'Loom Ranger',
    ],
    [
      'Your application for Dye Host is still with the team, and you will hear by Friday.\n\nUnfortunately you were not selected for Loom Ranger.',
      'Loom Ranger',
    ],
    [
      'Mill Ambassador: the team are still going through these.\nDye Librarian (Evenings): unfortunately you were not selected.',
      'Dye Librarian (Evenings)',
    ],
    [
      'We have gone with somebody else for Head Dyer, I am afraid. We are going out in the summer for a Senior Planner and I would encourage you to look at that.',
      'Head Dyer',
    ],
    [
      'I am afraid we have gone with somebody else for Head Dyer.\n\nWe are going out in the summer for a Senior Planner and I would encourage you to look.',
      'Head Dyer',
    ],
    [
      'Unfortunately it is a no for Senior Weaver. Have you thought about Trainee Weaver? It opens in March.',
      'Senior Weaver',
    ],
    ['Unfortunately we have chosen somebody else. We will be recruiting for a Dye Assistant in the spring.', null],
    ['Your application for Loom Ranger is still with the team, and you will hear by Friday.', 'Loom Ranger'],
  ])('%s', async (said, role) => {
    expect(await roleIn(said)).toBe(role);
  });
});

describe('what is no post of the reader', () => {
  it.each([
    ['Outcome of your visa application', 'A decision has been made on your application for a Skilled Worker visa.'],
    ['June: meet our weavers, and two new sheds', 'In this issue: a day with Noor, a deputy at our mill.'],
    [
      'Ida at Tarn Mills and 9 others are hiring dyers',
      'Because you applied for Dyer at Orrin Mills\n\nNight Dyer, Tarn Mills, Leeds',
    ],
    [
      'Dye analyst: 12 opportunities near you',
      'Dye Analyst\nTarn Mills - Leeds\n\nJunior Dye Analyst\nOrrin Mills - York',
    ],
  ])('%s', async (subject, body) => {
    expect((await readAsSent(subject, body, 'Looms <digest@looms.example>')).role).toBeNull();
  });
});

describe('where a post ends', () => {
  it.each([
    ['Re: Application - Loom Driver, Tarn depot', 'Loom Driver'],
    ['About that Loom Manager job', 'Loom Manager'],
    ['the weaving assistant job', 'weaving assistant'],
    ['your part-time loom porter job', 'loom porter'],
  ])('the subject %s', async (subject, role) => {
    const body = 'Dear Noor,\n\nUnfortunately we have decided to move forward with other candidates.';
    expect((await readAsSent(subject, body)).role).toBe(role);
  });

  it('of a small house that can take only one', async () => {
    const body = 'Dear Noor,\n\nWe are few and can only take one Silk Section Leader, and you came second, sorry.';
    expect((await readAsSent('News', body)).role).toBe('Silk Section Leader');
  });
});
