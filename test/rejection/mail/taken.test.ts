/** An end told by who has the post now, by what tipped it or by where somebody stops, beside letters that say nearly the same. */
import { describe, it } from 'vitest';
import { type Expected, expectKind } from './kind.ts';

const LETTERS: [kind: Expected, subject: string, body: string][] = [
  // Who has it
  [
    'rejection',
    'Weaver post - outcome',
    'Dear Kim,\n\nThank you for coming to meet Ida and Noor. It was close between you and one other candidate. The other candidate had run a double loom before, and that swung it, so we have made them an offer, which they accepted today.\n\nHappy to give you a call if you would like feedback.\n\nTarn Looms',
  ],
  [
    'unsure',
    'Our decision',
    'Dear Kim,\n\nThank you for the two days at the dye house. In the end we have asked Rowan to join us as dyer, because he can begin this month. It was close.\n\nYours,\nIda',
  ],
  [
    'rejection',
    'Senior Dyer - decision',
    'Dear Kim,\n\nThere were two people whom we would have been glad to appoint as Senior Dyer. I have offered it to the other one, and they have said yes. I would like to talk you through the notes of the panel next week, if you wish.\n\nYours,\nIda Renner',
  ],
  [
    'unsure',
    'Thursday',
    "Hi Kim,\n\nIt was lovely to have you in the workshop on Thursday. We've talked it over and we've asked one of the others to start with us in May. Her own van settled it.\n\nIda",
  ],
  // Whom the list leaves out
  [
    'rejection',
    'Your application (Junior Weaver)',
    "Hi Kim,\n\nThanks for sending us your samples for the Junior Weaver place. You're not on the shortlist this year. We liked your twills. What we'd love to see more of is colour.\n\nThe Tarn team",
  ],
  [
    'rejection',
    'Your application to Orrin Mills - Mill Planner',
    "Hi Kim,\n\nThanks for applying for Mill Planner. Having put all applications next to each other we've picked a handful to speak to first, and this time we haven't been able to include yours.\n\nOrrin Mills",
  ],
  [
    'rejection',
    'We have read your application',
    'Dear Kim,\n\nThank you for your application for Loom Fitter. Our manager found what she was looking for in a smaller group of fitters, and the other applications, yours among them, are being let go.\n\nOrrin Mills People',
  ],
  // Where it stops
  [
    'rejection',
    'Following up',
    "Hi Kim,\n\nLovely to talk on Monday. For this seat they want someone who has run a mill shop before, so we're going to pause here. I'm sorry I don't have better news. I'd love to keep you in mind for Yarn Marketing when we hire there in the spring.\n\nIda, Talent at Orrin",
  ],
  [
    'rejection',
    'Thank you for your interest in Orrin Mills',
    'Kim,\n\nThe Weaving Intern opening has been filled and the posting is now closed. We are grateful that you were one of those who wrote. Set up a job alert at careers.orrin.example and you will be the first to see what is new.\n\nOrrin Mills',
  ],
  [
    'rejection',
    'Re: start date',
    "Kim,\n\nHead office has frozen every new starter from today. So I've got to take back the Pattern Maker offer. Ring me if you have resigned already.\n\nIda Renner\nWorks Manager",
  ],
  [
    'rejection',
    'Your application with Orrin Mills',
    'Hi Kim,\n\nYou put yourself out there when you applied for our Weaving Intern place. More than two thousand people applied. It means that we say no to a lot of people who will go on to do fine things, and today we are saying no to you.\n\nOrrin Mills',
  ],
  [
    'rejection',
    'Mill Associate - Application Closed',
    'Hello Kim,\n\nBased on the answers you gave about your availability, you do not meet the minimum requirements for Mill Associate, and your application has been closed.\n\nOrrin Mills',
  ],
  [
    'rejection',
    'Custodian II',
    'Dear Applicant:\n\nYour application for Custodian II was received after the posted deadline of July 15 and was therefore not forwarded to the screening committee.\n\nYou are encouraged to look at our board for other openings.\n\nPersonnel Department',
  ],
  [
    'rejection',
    'Position Filled: Line Cook',
    'Hi Kim,\n\nThe Copper Loom has marked the job Line Cook as filled. Applications to this job are now archived.',
  ],
  [
    'rejection',
    'Bus Operator Trainee',
    'Dear Kim,\n\nWe regret that your application for Bus Operator Trainee cannot be considered further. A review of your record shows that you have held the permit for fewer than six months.\n\nTarn Transit',
  ],
  [
    'rejection',
    'Thank you for applying',
    'Kim,\n\nThank you for the time you put in to your application for Loom Engineer. Due to a change in priorities this requisition is on hold and all applications attached to it have been released.\n\nWe wish you the best in your career,\nOrrin Mills',
  ],
  // Nearly the same words
  [
    'interview',
    'Weaver',
    'Hi Kim,\n\nThank you for applying for Weaver. Could you send us your availability for an interview next week?\n\nIda',
  ],
  [
    'not a rejection',
    'Application received',
    'Dear Kim,\n\nYour application for Dyer was received after the deadline, but the panel has agreed to accept it. You will hear from us by 3 May.\n\nOrrin Mills',
  ],
  [
    'confirmation',
    'We have your application',
    'Dear Kim,\n\nThank you for applying for Weaver. We will pick a handful of people to speak to first, and will let you know by the end of May whether we have been able to include you.\n\nOrrin Mills',
  ],
  [
    'interview',
    'Weaver',
    "Hi Kim,\n\nYou're on the shortlist! We would like to talk with you about the Weaver post. Would Thursday at ten suit you?\n\nIda",
  ],
  [
    'interview',
    'A call?',
    'Hi Kim,\n\nThank you for your application for Dyer. I would like to talk you through the post and hear about your looms. Are you free on Tuesday at ten?\n\nIda Renner, Orrin Mills',
  ],
  [
    'not a rejection',
    'Your appeal',
    'Dear applicant,\n\nWe first found that you did not meet the minimum qualifications for Dye Inspector. Your appeal has been upheld and your application goes forward to the examination on 3 June.',
  ],
  [
    'unsure at most',
    'Re: Gardener wanted',
    'Dear Kim,\n\nThe man from the village did not stay. The owner would be glad to engage you from March, cottage included.\n\nIda Renner',
  ],
  [
    'unsure at most',
    'Chair',
    "Hi Kim, the chair you wanted has gone I'm afraid, somebody bought it this morning. I have one like it in black.",
  ],
  [
    'not a rejection',
    'Thank you for your application',
    "Dyer's Assistant. Applicants who do not show the essential criteria will not be successful. You will hear after the closing date.",
  ],
];

describe('who has the post now, what tipped it, where it stops', () => {
  it.each(LETTERS)('%s: %s %#', (kind, subject, body) => {
    expectKind(kind, subject, body);
  });
});
