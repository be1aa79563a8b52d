/** Who wrote, as far as it is a person: short names, initials, what stands where a person signs and is none. */
import { describe, expect, it } from 'vitest';
import { read } from './forwarded.ts';

const NO = 'Unfortunately we have given the place to somebody else.';
const contact = async (from: string, body: string): Promise<string | null> =>
  (await read(from, 'Your application', body)).contact.name;

describe('somebody', () => {
  it.each([
    [
      'whose mailbox has the beginning of a first name',
      'Rosalind Orrin <ros@orrinlooms.example>',
      `${NO}\n\nRos Orrin\nOrrin Looms`,
      'Rosalind Orrin',
    ],
    [
      'with a title and an initial',
      'Orrin Looms <office@orrin.example>',
      `${NO}\n\nMrs P Vosk\nOffice Manager`,
      'Mrs P Vosk',
    ],
    [
      'shown with an initial, who signs in full',
      'Mrs P Vosk <office@orrin.example>',
      `${NO}\n\nKind regards\n\nPetra Vosk\nOffice Manager`,
      'Petra Vosk',
    ],
    ['who signs with a kiss', 'Lotte at Orrin Looms <lotte@orrin.example>', `${NO}\n\nLotte x\nOrrin Looms`, 'Lotte'],
    ['shown by a first name', 'Lotte <lotte@thespoolroom.example>', `${NO}\n\nLotte\nThe Spool Room`, 'Lotte'],
    [
      'at the end of one line',
      'Mike <mike@orrinpipes.example>',
      "Noor, sorry, the job's gone. Mike, Orrin Pipes",
      'Mike',
    ],
    [
      'who ends a letter without a closing',
      'The Orrin Inn <theorrininn@gmail.com>',
      `Hi Noor\n${NO} Thanks for the trial shift.\nKathy`,
      'Kathy',
    ],
    [
      'shown as somebody at a house',
      'Lotte at Orrin & Wick <hello@orrinandwick.example>',
      `Hi Noor! ${NO} Lotte x`,
      'Lotte',
    ],
    [
      'who says who it is',
      'Orrin Looms <hello@orrin-looms.example>',
      `Hi Noor,\n\nMaren here, founder of Orrin Looms. ${NO}\n\nMaren`,
      'Maren',
    ],
    [
      'with a mailbox of their whole name',
      'Bert Vosk <bertvosk1961@gmail.com>',
      `${NO}\n\nBert\nVosk & Sons Looms`,
      'Bert Vosk',
    ],
  ])('%s', async (_, from, body, name) => {
    expect(await contact(from, body)).toBe(name);
  });
});

describe('nobody', () => {
  it.each([
    [
      'a sentence at the end',
      'Orrin Looms <jobs@orrin.example>',
      `${NO}\n\nTry Valborg, they take three every year and like your sort of work.`,
    ],
    ['a post below the letter', 'Jobs <noreply@indeed.com>', `${NO}\n\nLoom Planner\nOrrin Looms\nLeeds`],
    ['a link below the letter', 'Orrin <orrin@myworkday.com>', `${NO}\n\nManage Profile`],
  ])('%s', async (_, from, body) => {
    expect(await contact(from, body)).toBeNull();
  });

  it('a house with its legal form', async () => {
    const body = `${NO}\n\nBest regards\nBallard Weft SE\nHR Services`;
    const mail = await read('Jobs <system@successfactors.eu>', 'Your application - Ballard Weft - Loom Fitter', body);
    expect([mail.company, mail.contact.name]).toEqual(['Ballard Weft SE', null]);
  });
});
