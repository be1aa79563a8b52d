import { describe, expect, it } from 'vitest';
import { kindOf } from './kind.ts';

/** Ends told by what happened, to whom the place went, or what comes of it, in words that no letter of refusal has. */
const ENDS: [subject: string, body: string][] = [
  [
    'Junior Fellowship',
    'Dear Dr Aldous, the electors met on 3 March to consider 140 applications for the Junior Research Fellowship. Nearly everybody had to be turned away, and I am sorry to tell you that you are among them.\nThe Bursar',
  ],
  [
    'Intern class',
    "Hi Hugo, thanks for your patience. The summer class has been filled: all ten interns have signed. So we are releasing everybody who was still waiting, you included. We'd love to see you apply for a graduate role when you finish.",
  ],
  [
    'Product design',
    "Hi Ros, I promised an answer by Friday. The founders have stopped all new headcount until next summer. Rather than leave people hanging I'm standing everyone down today, including you and the two others who met the team. If it opens again it will be a fresh search.\nOdd",
  ],
  [
    'Your position',
    'Dear Tomas, I have been dreading this letter. The foundation has withdrawn the money that would have paid for your post, so the offer I made you in January can no longer stand. HR will write to you formally. I would choose you again tomorrow. I am so sorry.\nInge',
  ],
  [
    'Special Constable - checks',
    'Dear Mr Strand, I refer to your application for Special Constable. The vetting unit has told us that clearance has been refused. Nobody can be sworn in without it, so we have brought your application to an end and the place held for you on the March intake has been released. You may appeal within 21 days.\nResourcing',
  ],
  [
    'Hygienist post',
    'Dear Lucy, it was lovely to meet you. Ravi and I slept on it and have asked the other candidate to start in May, mostly because she can do Saturdays. Could I give your name to my sister, who has a practice in Solihull?\nParm',
  ],
  [
    'Payroll - feedback',
    'Hi Harper, frustrating one. They are moving somebody over from Hull, so outside applications are off the table, yours included. I have a couple of other things coming up so will be in touch soon.\nNikki',
  ],
  [
    'Reader in Law',
    "Dear Dr Bram, you were second on the panel's list, and I asked for your patience until our preferred candidate had settled terms. She has now settled them, and her appointment to the post was approved by Council on Tuesday.",
  ],
  [
    'RE: nights',
    "Alright Lee, thanks for coming to the depot. Unfortunately there was one cab free and it's gone to a chap with tanker work behind him. We always need agency drivers at xmas so keep in touch.\nDaz",
  ],
  [
    'How it went',
    'Dear Grace, you applied for this post through our site.\nYour application was unsuccessful. Their note says:\n- no registration on the closing date\nSign in to find their contact details.\nWexmed Jobs',
  ],
  [
    'After Tuesday',
    'Morning Ines, good to chat. Fran and I have talked it through and will concentrate on candidates with a background in law firms. The advert should have said so. Do try for something else here.\nTom',
  ],
  [
    'Sessional tutors',
    'Dear Minh, thank you for your note about sessional work. Fewer students have enrolled, and priority was given to those who taught for us in spring, so we have no groups to offer you this term. Write again in April.',
  ],
  [
    'Crane driver',
    "Hi Kofi, thanks for applying for the crane job. Sorry, but they insist on a blue card so I won't be able to put you forward for it. Would you be interested in slinging at all?\nLacey",
  ],
  [
    'Trainees',
    "Dear Aisyah, thank you for applying for the role of Trainee. Unfortunately the embassy's rules mean that we can only consider citizens at present. We ask for your understanding.",
  ],
  [
    'Story editor',
    "Dear Ash, I've read the test pieces three times. Another one kept coming out on top, so I'm going to go with my gut on that. I'd be proud to have you write for us freelance.\nVera",
  ],
  [
    'Nanny job',
    "Hi Elena, it was so nice having you over. The kids took to Sophie straight away so we've asked her to start. I hope you find a lovely family.\nJo",
  ],
  [
    'Lecturer in Economics',
    'Dear Dr Hale, the appointing committee has completed its work and its recommendation, which the Senate has approved, was for another member of the shortlist. The committee asked me to convey how highly it regarded your presentation.',
  ],
  [
    'Paralegal',
    'Dear Ms Brand, we refer to your interview with our Ms Kay. The firm does not intend to make you an offer. Your travel expenses will be paid on receipt of the enclosed form.\nYours faithfully',
  ],
  [
    'Software Engineer II - Final update',
    'Hi Wei, I have an update from the hiring committee. They reviewed your packet and did not approve moving to an offer. I know this comes after seven interviews.\nGail',
  ],
  [
    'Your complaint',
    'Dear Mr Aziz, following your complaint we have looked again at your application. The panel finds that your qualification was rightly discounted and upholds its view at the sift. The outcome therefore stands. You may write to the Ombudsman.',
  ],
  [
    'Your application',
    "Hi Ann, it isn't a no for ever, but we have gone with another candidate for the buyer job. All the best.\nTim",
  ],
  [
    'Buyer',
    "Hi Ann, we'd still like you to know how close it was. The job went to an internal candidate. Nobody else was even considered.\nTim",
  ],
  [
    'Head of Legal',
    'Dear Ms Abt, nobody was chosen from the first round, and the post will be re-advertised with a new profile. We are not able to take any of the present applications further.',
  ],
  [
    'Nurse',
    'Dear Jo, your application has been kept open for six months in our talent pool, but we have not selected you for the ward post.',
  ],
  ['Re: role', 'Sorry Al, this is dead. Client pulled the role yesterday. Speak soon\nNik'],
  ['Role update', "Hi Al, unfortunately the role is off. They've cancelled the headcount for the year."],
  ['Planner', 'Dear Mr Roe, you remain on the eligibility list until May, but you were not selected for this vacancy.'],
  [
    'Thanks',
    "Hi Lou, thanks for letting us know so quickly about the test. Unfortunately the team decided to go with other candidates for the role of tester. We've taken your name off the list for Monday.\nSam",
  ],
  [
    'Clerk',
    'Dear Bo, you may remember that we met in May. I am sorry to say that we cannot offer you the clerk post. Good luck.\nIda',
  ],
  [
    'Clerk',
    'Dear Bo, we wrote to you on Monday to say that you had not been successful for Clerk. Several people have asked for feedback, so here is yours: your test score was 41 of 100.\nIda',
  ],
  [
    'Typist',
    'Dear Bo, you should have received an email from our portal saying that your application for Typist was unsuccessful. This letter confirms it. We are sorry.\nIda',
  ],
  [
    'Your interview',
    'Dear Lev, your interview on Friday will not be going ahead, as the position of fitter has been filled. We apologise.',
  ],
  [
    'Your interview',
    "Hi Lev, I am afraid we're not going ahead with the interview on Friday. We found somebody over the weekend. Sorry to mess you about with the fitter job.",
  ],
  [
    'An offer',
    'Dear Lev, I know we talked about a signing bonus and a start in May. The board has now decided not to make the hire. I am very sorry.',
  ],
  [
    'Storekeeper',
    'Hi Kit, we chose between you and one other person, and in the end it was the other one. You were great.\nBo',
  ],
  [
    'Cook',
    "Hi Kit, the cook I told you about said yes after all. So that's the job gone, sorry. If she ever leaves I'll ring you.\nAl",
  ],
  [
    'Cook',
    'Hi Kit, let me know if you would like feedback. We went with someone who can do the early shift. Thanks for coming in!',
  ],
];

describe('an end oddly said', () => {
  it.each(ENDS)('%s', (subject, body) => {
    expect(kindOf(subject, body)).toBe('rejection');
  });
});
