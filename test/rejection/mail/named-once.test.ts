import { describe, expect, it } from 'vitest';
import { read, readPasted } from './forwarded.ts';

const NO = 'Unfortunately, we have decided to move forward with other candidates for the Weaver position.';
const company = async (from: string, subject: string, body: string): Promise<string | null> =>
  (await read(from, subject, body)).company;

describe('an employer that one place names', () => {
  it.each([
    ['applied to with a post behind', 'Thank you for applying with A.B. Orrin for the Weaver position.', 'A.B. Orrin'],
    ['that says what it is at the foot', `${NO}\n\nOrrin Mills is an Equal Opportunity Employer.`, 'Orrin Mills'],
    ['of a charity', `${NO}\n\nWeave the Valley is a 501(c)(3) nonprofit.`, 'Weave the Valley'],
    ['whose post it is', `Thank you for applying to be Weave the Valley's next Dyer. ${NO}`, 'Weave the Valley'],
    [
      'whose founder writes',
      "I'm one of the founders of Orrin Seed. We would love to meet you about a role.",
      'Orrin Seed',
    ],
    [
      'whom somebody works for',
      'My name is Ida, and I am a recruiter at OrrinWorks. We have a role for you.',
      'OrrinWorks',
    ],
    [
      'that offered',
      'We are withdrawing the offer made to you for the position of Dyer at Orrin Logic.',
      'Orrin Logic',
    ],
    [
      'in brackets',
      'Thank you for applying for Weaver (North Orrin NHS Trust). You were not shortlisted.',
      'North Orrin NHS Trust',
    ],
    [
      'of whom a finder heard',
      'Heard back from Halden Mills finally. Unfortunately they are passing on the Weaver role.',
      'Halden Mills',
    ],
    ['below a first name', `${NO}\n\nIda\nWaymill Looms`, 'Waymill Looms'],
    ['below a department', `${NO}\n\nHR Department\nOrrin Valley Spinners`, 'Orrin Valley Spinners'],
    [
      'called like a trade',
      `${NO} Thank you for your interest in the Clerk position at Draper.\n\nThe Draper Talent Team`,
      'Draper',
    ],
    ['that had it sent', `${NO}\n\nThis email was sent by Orrin Health, 12 Mill Street, Harbourton.`, 'Orrin Health'],
    [
      'below a post on a board',
      'Your application was received:\n\nData Analyst\nOrrin Shoes (Orrin Group)\nLeeds · Full time',
      'Orrin Shoes',
    ],
  ])('%s', async (_, body, name) => {
    expect((await readPasted(`Dear Noor,\n\n${body}`)).company).toBe(name);
  });

  it.each([
    ['a place in brackets', `Thank you for applying for Weaver (Harbourton). ${NO}`],
    ['where posts are', `${NO} Follow us for openings in Harbourton, Leeds and New York.`],
    ['a colleague', `I heard back from Ming-Li about your papers. ${NO}`],
    ['what a recruiter is called', `${NO}\n\nThanks\nRavi Menon\nSr. Technical Recruiter`],
    ['what is below a post that a sentence names', `You applied as Dyer.\nKind regards\n${NO}`],
    ['who signs', `${NO}\n\nRegards\nT. Renner`],
  ])('is not %s', async (_, body) => {
    expect((await readPasted(`Dear Noor,\n\n${body}`)).company).toBeNull();
  });
});

describe('an employer beside who carries its letter', () => {
  it.each([
    [
      'made by another',
      'Two Looms Fulfillment <no-reply@workablemail.com>',
      `Dear Noor,\n\n${NO}\n\nTwo Looms Fulfillment\n\nWorkable Software Limited · 12 Mill Street, Boston MA`,
      'Two Looms Fulfillment',
    ],
    ['carried for it', 'Taleez pour Orrin Biscuits <n@taleez.example>', `Dear Noor,\n\n${NO}`, 'Orrin Biscuits'],
    [
      'in a test',
      'HackerRank Team <support@hackerrankforwork.com>',
      'Hi Noor,\n\nYou have been invited to attend the challenge "Orrin Grid - Software Engineer".\n\nThe HackerRank Team',
      'Orrin Grid',
    ],
    ['called by a number', '84.51° Talent <8451+autoreply@talent.icims.com>', `Dear Noor,\n\n${NO}`, '84.51°'],
  ])('%s', async (_, from, body, name) => {
    expect(await company(from, 'Your application', body)).toBe(name);
  });

  it('is the finder where it signs and names no client', async () => {
    const body = 'Hi Noor,\n\nyour application for the Weaver job is still open. Do you want to stay in?';
    expect(
      await company('Desk <desk@orrinstaffing.example>', 'Still there?', `${body}\n\nOrrin Staffing | Leeds`),
    ).toBe('Orrin Staffing');
  });
});
