import { describe, expect, it } from 'vitest';
import { read } from './forwarded.ts';

type StageCase = [stage: 'application' | 'screen' | 'interview' | 'final' | null, subject: string, body: string];

const NO = "\nWe've decided to go with another candidate for the Dye Analyst role. All the best, Mina";

/** How far one had come, told by what is thanked for, remembered or taken back. */
const CASES: Record<string, StageCase[]> = {
  'a post that is called after a meeting': [
    [
      'application',
      "Agent d'entretien",
      "Madame,\nVotre candidature à l'emploi d'agent d'entretien n'a pas été retenue. Merci de votre intérêt.",
    ],
    ['interview', 'Votre entretien', "Madame,\nVotre candidature n'a pas été retenue. Merci de votre intérêt."],
  ],
  'a meeting behind a thank-you was held': [
    ['interview', 'Dye Analyst', `Hi Lou,\nThanks again for your time yesterday.${NO}`],
    ['interview', 'Dye Analyst', `Hi Lou,\nThank you for speaking with Priit and me about the role.${NO}`],
    ['interview', 'Dye Analyst', `Hi Lou,\nThanks for driving out to see us on Tuesday.${NO}`],
    ['interview', 'Dye Analyst', `Hi Lou,\nthank you for meeting with Dr. Orrin and the weaving group.${NO}`],
    ['interview', 'Dye Analyst', `Hi Lou,\nThank you for taking the time to interview.${NO}`],
    ['interview', 'Dye Analyst', `Hi Lou,\nThanks for the trial shift on Friday, you work clean.${NO}`],
    ['interview', 'Dye Analyst', `Hi Lou,\nTom and I both enjoyed meeting you.${NO}`],
    ['interview', 'Dye Analyst', `Hi Lou,\nThank you for the hours you gave to all three rounds.${NO}`],
    ['interview', 'Dye Analyst', `Hi Lou,\nYour presentation on madder was the best of the day.${NO}`],
    ['interview', 'Dye Analyst', `Dear Lou,\nThank you for your patience throughout the interview process.${NO}`],
  ],
  'a subject may be all that says so': [
    ['interview', 'Re: Interview on Thursday', `Hi Lou,${NO}`],
    ['screen', 'Our phone interview', `Hi Lou,${NO}`],
    ['screen', 'Your SQL assessment', `Hi Lou,${NO}`],
    ['application', 'Not selected for interview', `Hi Lou,${NO}`],
    [null, 'Weaver (On-Site, Leeds)', `Hi Lou,${NO}`],
  ],
  'a talk by phone, a test, a task': [
    ['screen', 'Dye Analyst', `Hi Lou,\nThanks for talking to me on the phone this week.${NO}`],
    ['screen', 'Dye Analyst', `Hi Lou,\nThank you for completing our colour assessment.${NO}`],
    ['screen', 'Dye Analyst', `Hi Lou,\nThank you for sending back the exercise so quickly.${NO}`],
  ],
  'the last round, an offer': [
    ['final', 'Dye Analyst', `Hi Lou,\nIt came down to two of you.${NO}`],
    ['final', 'Dye Analyst', `Hi Lou,\nYou were one of our three finalists.${NO}`],
    [
      'final',
      'Your offer',
      "Hi Lou,\nWith the mill closed I can't honor the Dye Analyst offer we made you. I am so sorry. Mina",
    ],
  ],
  'what did not come to pass is not where one was': [
    [
      'application',
      'Dye Analyst',
      `Hi Lou,\nThank you for applying. We won't move forward in the interview process.${NO}`,
    ],
    [
      'application',
      'Dye Analyst',
      `Hi Lou,\nThank you for applying. You weren't one of those we picked for a phone screen.${NO}`,
    ],
    ['application', 'Dye Analyst', `Hi Lou,\nThank you for applying. You were not among the finalists.${NO}`],
    [
      'application',
      'Dye Analyst',
      `Hi Lou,\nThank you for applying. We cannot offer you a place in our interview rounds.${NO}`,
    ],
    ['application', 'Dye Analyst', `Hi Lou,\nThanks for dropping in your CV and for applying.${NO}`],
    ['application', 'Dye Analyst', `Hi Lou,\nThank you for applying, and we would have enjoyed meeting you.${NO}`],
    [
      'application',
      'Dye Analyst',
      `Hi Lou,\nThank you for applying. We will continue the conversation with a few others.${NO}`,
    ],
    [
      'application',
      'Dye Analyst',
      `Hi Lou,\nThank you for applying, and we look forward to you visiting us again.${NO}`,
    ],
    ['application', 'Dye Analyst', `Dear Lou,\nThank you for applying. The interview committee has met.${NO}`],
    ['application', 'Dye Analyst', `Hi Lou,\nThank you for applying. The owners made the call to close the mill.${NO}`],
  ],
  'where they met, and whom': [
    ['interview', 'Dye Analyst', `Hi Lou,\nThanks for coming to the mill.${NO}`],
    ['interview', 'Dye Analyst', `Hi Lou,\nWe were torn after meeting all three of you.${NO}`],
    ['interview', 'Dye Analyst', `Hi Lou,\nWe write today to the two of you who'd met the whole shed.${NO}`],
    ['interview', 'Dye Analyst', `Hi Lou,\nThe hours you spent with our dyers were a joy.${NO}`],
    ['interview', 'Dye Analyst', `Hi Lou,\nThank you for the coffee and the talk on Monday.${NO}`],
    ['interview', 'Dye Analyst', `Hi Lou,\nIt was lovely to have our chat in person.${NO}`],
    ['interview', 'Dye Teacher', `Hi Lou,\nYour trial lesson on indigo was lively.${NO}`],
    ['interview', 'Dye Analyst', `Hi Lou,\nYour whiteboard session was sound.${NO}`],
    ['screen', "After today's call", `Hi Lou,\nGood talking this morning.${NO}`],
    ['screen', 'Dye Analyst', `Hi Lou,\nAfter our phone conversation we looked at the visa rules.${NO}`],
    ['screen', 'Dye Analyst', `Hi Lou,\nYour score on the colour test was short of the mark.${NO}`],
    ['screen', 'Dye Analyst', `Hi Lou,\nThank you for completing the video questions.${NO}`],
    ['final', 'Dye Analyst', `Hi Lou,\nSo our offer of Friday has fallen through.${NO}`],
    ['final', 'Dye Analyst', `Hi Lou,\nWe have to cancel your written offer.${NO}`],
    ['final', 'Dye Analyst', `Hi Lou,\nYour background check was declined.${NO}`],
    ['interview', 'Dye Analyst', `Hi Lou,\nIt really was close.${NO}`],
    ['interview', 'Dye Analyst', `Hi Lou,\nThanks for coming over to the mill and doing the colour test.${NO}`],
    ['screen', 'Re: Phone interview on Tuesday', `Hi Lou,\nThanks for making the time on Tuesday.${NO}`],
    ['screen', 'Intro call', `Hi Lou,${NO}`],
    ['screen', 'Dye Analyst', `Hi Lou,\nOn the basis of the written test held in May you are not on the list.${NO}`],
    ['final', 'Dye Analyst', `Hi Lou,\nYou were placed second by the panel.${NO}`],
    ['interview', 'Dye Analyst', `Hi Lou,\nThanks for last night, you were quick.${NO}`],
    ['interview', 'Dye Analyst', `Hi Lou,\nWe loved your indigo presentation.${NO}`],
    ['interview', 'Dye Teacher', `Hi Lou,\nThank you for coming to teach the second year.${NO}`],
    ['interview', 'Dye Analyst', `Hi Lou,\nI enjoyed showing you round the works.${NO}`],
    ['interview', 'Dye Analyst', `Hi Lou,\nIt was good to put a face to the name.${NO}`],
    ['interview', 'Dye Analyst', `Hi Lou,\nOf the four people we saw, you were the boldest.${NO}`],
    ['interview', 'Dye Analyst', `Hi Lou,\nYou travelled all that way for this.${NO}`],
    ['interview', 'Dye Analyst', `Hi Lou,\nJoining us at the mill last week was kind of you.${NO}`],
    ['screen', 'Dye Analyst', `Hi Lou,\nYou did not reach the mark in the colour tests.${NO}`],
    ['screen', 'Dye Analyst', `Hi Lou,\nWe have read your take-home with care.${NO}`],
    ['screen', 'Dye Analyst', `Hi Lou,\nThank you for your solution to the mixing exercise.${NO}`],
    ['screen', 'Dye Analyst', `Hi Lou,\nI said as much when we spoke.${NO}`],
    ['final', 'Dye Analyst', `Hi Lou,\nYou were one of the last three.${NO}`],
    ['final', 'Dye Analyst', `Hi Lou,\nThank you for the final presentation to the owners.${NO}`],
    ['final', 'Dye Lecturer', `Hi Lou,\nAll of us enjoyed your campus visit.${NO}`],
  ],
  'and where nobody met': [
    ['application', 'Dye Analyst', `Hi Lou,\nThank you for applying for the stage manager post.${NO}`],
    ['application', 'Dye Analyst', `Hi Lou,\nThank you for applying as Trial Attorney.${NO}`],
    ['application', 'Dye Analyst', `Hi Lou,\nThank you for applying. Interviews were held in May.${NO}`],
    ['application', 'Dye Analyst', `Hi Lou,\nThank you for applying, and thanks for Friday's email.${NO}`],
    ['application', 'Dye Analyst', `Hi Lou,\nThank you for applying. We showed your demo reel around.${NO}`],
    ['application', 'Dye Analyst', `Hi Lou,\nThanks for applying and for coming to our careers event.${NO}`],
    ['application', 'Dye Analyst', `Hi Lou,\nThank you for applying. Few applicants met the panel's criteria.${NO}`],
    ['application', 'Dye Analyst', `Hi Lou,\nThank you for applying. It was good talking to you at the job fair.${NO}`],
    [
      'application',
      'Dye Analyst',
      `Hi Lou,\nThank you for applying. Any offer is subject to pre-employment checks.${NO}`,
    ],
  ],
  'in other languages': [
    [
      'interview',
      'Färberin',
      'Hallo Lou,\nnochmal danke, dass du am Dienstag bei uns vorbeigeschaut hast. Leider haben wir uns für eine andere Bewerberin entschieden.\nMina',
    ],
    [
      'interview',
      'Unser Gespräch am 14.05.',
      'Hallo Lou,\nleider haben wir uns für eine andere Bewerberin entschieden.\nMina',
    ],
    [
      'application',
      'Ihre Bewerbung',
      'Hallo Lou,\ndanke für deine Bewerbung. Wir haben mittlerweile gute Gespräche geführt und leider müssen wir dir absagen.\nMina',
    ],
    [
      'interview',
      'Teinturière',
      "Bonjour Lou,\nMerci encore d'être venue jeudi. Nous avons malheureusement retenu une autre candidate.\nMina",
    ],
    [
      'application',
      'Votre candidature',
      "Bonjour Lou,\nNous poursuivons nos échanges avec d'autres candidats et ne pouvons malheureusement pas retenir votre candidature.\nMina",
    ],
    [
      'interview',
      'Tintorera',
      'Hola Lou:\nGracias por venir el jueves. Lamentablemente hemos elegido a otra candidata para el puesto.\nMina',
    ],
    [
      'interview',
      'Feedback da entrevista',
      'Olá Lou,\ninfelizmente seguimos com outra candidata para a vaga de tintureira.\nMina',
    ],
    [
      'interview',
      'Verver',
      'Hoi Lou,\nDank voor je komst dinsdag. Helaas hebben we gekozen voor een andere kandidaat.\nMina',
    ],
    [
      'application',
      'Je sollicitatie',
      'Beste Lou,\nBedankt voor je sollicitatie. Helaas nodigen we je niet uit voor een gesprek.\nMina',
    ],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s: %s', async (stage, subject, body) => {
    const reading = await read('Mina Orrin <mina@orrin-dyes.example>', subject, body);
    expect([reading.kind, reading.stage]).toEqual(['rejection', stage]);
  });
});

it('a meeting that is only proposed was not held', async () => {
  const reading = await read(
    'Mina Orrin <mina@orrin-dyes.example>',
    'Interview on Thursday',
    'Hi Lou,\nwe would like to invite you to an interview for the Dye Analyst role on Thursday at 10. Does that suit you?\nMina',
  );
  expect([reading.kind, reading.stage]).toEqual(['interview', null]);
});
