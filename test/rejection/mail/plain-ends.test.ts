import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../functions/rejection/mail/reading.ts';
import { kindOf } from './kind.ts';

type Mail = [kind: Kind, subject: string, body: string];

/** Ends without a word of regret, as portals and small firms write them, beside what sounds like them. */
const MAILS: Mail[] = [
  [
    'rejection',
    'References',
    'We wrote in March offering you the post of Loom Engineer, if your references were good. One of them does not let us confirm it, and the offer is accordingly withdrawn.',
  ],
  [
    'rejection',
    'Application status: Loom Engineer',
    'R-20441 Loom Engineer: the job requisition you applied to has been closed. Reason: Filled. All remaining applications have been moved to Inactive.',
  ],
  [
    'rejection',
    'Loom Engineer: your application has been withdrawn',
    'We invited you to record a video interview in May and sent two reminders. As we have not received a recording, your application has been withdrawn by our recruiters and is no longer being considered.',
  ],
  [
    'rejection',
    'Rigging Engineer',
    'Hey Tom, quick one: the budget went elsewhere and my req got pulled. There is no job to interview for any more. Really enjoyed our chat.',
  ],
  [
    'rejection',
    'Kiln Engineer - update',
    "Thanks for applying. Your background is impressive, but it does not line up with the experience we're targeting for this opening. We'll hang on to your resume.",
  ],
  [
    'rejection',
    'Change in your status',
    'Your status for R-10442 Dye Works Administrator changed from Under Review to Not Moving Forward.',
  ],
  [
    'rejection',
    'Your application: Glazier (contract)',
    'Hi Eric, Ferrow has reviewed your application and marked it as "No longer being considered." Keep going!',
  ],
  [
    'rejection',
    'Your application for Copy Editor',
    "The role needed a native German speaker, and your application says B1. So this one isn't for you, but have a look at our other jobs.",
  ],
  [
    'rejection',
    'Your offer from Sable Air',
    'We are rescinding our conditional offer dated March 3 because the background screening could not be cleared.',
  ],
  [
    'rejection',
    'Offer',
    "With the yard shut I can't honor the Loft Hand offer we made you on the 9th. I hope you had not given notice yet.",
  ],
  [
    'rejection',
    'Loom Developer - Feedback',
    'Hi Wen, feedback from the client: they liked you but felt you were a bit light on the newer looms. They have passed. Onwards!',
  ],
  [
    'rejection',
    'Ranger Trainee eligibility list',
    'Your name has been removed from the eligible list for Ranger Trainee because you did not appear for the agility test on May 4.',
  ],
  [
    'rejection',
    'Application closed',
    "We reached out twice about scheduling a phone screen for the Bindery Associate job and didn't get an answer, so we have closed your application.",
  ],
  [
    'rejection',
    'Sail Loft Assistant',
    "On this occasion you haven't made it through to the next stage. You'll need to wait 3 months before you can apply again.",
  ],
  [
    'rejection',
    'Search for a lecturer',
    'All open searches have been cancelled, and this includes the one for which you applied as lecturer. Your dossier will be closed without further review.',
  ],
  [
    'other',
    'Your posting on Quillhub',
    'Your job post "Ferry Cashier" did not meet our guidelines and was not approved. Edit and resubmit.',
  ],
  [
    'other',
    'Bid day',
    'Thank you for going through recruitment with us this fall. We are not able to extend you a bid this term. We wish you the best with the rest of your semester.',
  ],
  [
    'other',
    'Dance team',
    'Thank you for auditioning for Ember Dance Crew! We had so many talented dancers and limited spots, and unfortunately could not offer you a place this year.',
  ],
  [
    'other',
    'Consulting club decision',
    "Dear Ravi, thank you for applying to Tarn Consulting, the student-run club at State. We won't be moving forward with your application this semester. We'd love to see you rush again in the spring.",
  ],
  [
    'other',
    'Open position you may know someone for',
    'Hi Pat, we lost two weavers last month and have not been able to fill the positions. Do you know anyone who might be interested?',
  ],
  [
    'confirmation',
    'Thank you for interviewing',
    "It was a pleasure meeting you today. We're meeting other candidates through Friday and will make a decision early next week.",
  ],
  [
    'confirmation',
    'RE: Resume - weaver',
    "Got it Danny, thanks. I'm going through the weavers' resumes on Monday when we're closed and will text the people I want to see.",
  ],
  [
    'confirmation',
    'Application for Buyer',
    "We have received your application for Buyer. Submissions that don't meet the basic qualifications won't be considered further.",
  ],
  [
    'interview',
    'Librarian',
    'Dear Lou, we would like to invite you to an interview for Librarian on 9 May at 14:00. If you no longer wish to be considered, please tell us.',
  ],
  [
    'interview',
    'Rescheduling',
    "Hi Sol, the manager can't make Tuesday any more, so your interview is cancelled for that day. Would Thursday at 11 work instead?",
  ],
  [
    'rejection',
    'A message about your application',
    "We know waiting is hard, so here's where things stand: the hiring committee met and the outcome is a no hire. Thank you for everything you put into this.",
  ],
  [
    'rejection',
    'Assessment result',
    'You completed the knot test for Rigging Engineer. Your score does not allow us to invite you to the next round of interviews. Good luck with your search.',
  ],
  [
    'rejection',
    'Application for Ferry Analyst',
    'Your application for Ferry Analyst has been cancelled because you failed to attend your scheduled interview.',
  ],
  [
    'confirmation',
    'Interview thank you',
    "Thanks for coming in. We still have two other people to see, and no one's been ruled out. You'll hear by Wednesday.",
  ],
  [
    'offer',
    'Offer letter',
    'Please find attached your offer letter for Controller. We reserve the right to rescind this offer if your references are unsatisfactory.',
  ],
  [
    'offer',
    'Offer - Loft Planner',
    'Dear Lin, we are pleased to offer you the position of Loft Planner. This letter supersedes any previous offer, which is hereby withdrawn.',
  ],
  ['offer', 'Welcome!', "We're thrilled you accepted. We've let the other candidates know they weren't selected."],
  [
    'interview',
    'Next round',
    "You did great! Most candidates don't make it past the take-home, but we'd like you to meet the team. Grab a slot with this link.",
  ],
  [
    'needs-action',
    'Video interview',
    "Complete your video interview within 24 hours. Candidates who don't complete it won't be considered.",
  ],
  [
    'offer',
    'Contract offer',
    "Hi Tim, we've decided not to use the agency after all and would like to offer you the Growth Marketer role!",
  ],
  [
    'rejection',
    'Response to your application',
    'Dear Noor, your application for the post of Ferry Officer has been considered but it has not been possible to offer you an interview.',
  ],
];

describe('ends without a word of regret, and what sounds like them', () => {
  it.each(MAILS)('is %s: %s', (kind, subject, body) => {
    expect(kindOf(subject, body)).toBe(kind);
  });
});
