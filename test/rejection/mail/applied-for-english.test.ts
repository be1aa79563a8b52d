import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../functions/rejection/mail/reading.ts';
import { kindOf } from './kind.ts';

/** Refused, and no work: what was asked for says so, not the house. */
const THINGS: [subject: string, body: string][] = [
  [
    'Street trading licence',
    'Dear Ms Adeyemi, Your application for a street trading licence has been refused by the sub-committee. You were not considered a suitable person under section 4.',
  ],
  [
    'Artist residency 2027',
    'Dear Noor, thank you for applying to the Saltmarsh residency. We received 411 applications for four places and regret that yours was not selected. We wish you all the best with your practice.',
  ],
  [
    'Puppy enquiry',
    "Hi Noor, thank you for your application for one of our puppies. We've chosen other families for this litter. Good luck in your search. Jo",
  ],
  [
    'Seed application',
    "Hi Noor, thanks for the deck and the call. We've decided not to move forward with an investment at this time. We wish you the best of luck with the round.",
  ],
  [
    'Under-16 trials',
    'Dear Noor, Thank you for attending trials. Unfortunately you have not been selected for the squad this season. Keep training, and come back next year.',
  ],
  [
    'Marketplace seller application',
    'Dear Noor, we have reviewed your seller application and are unable to approve your account at this time. You may reapply after 90 days.',
  ],
  [
    'Room in Dalston',
    "hey noor, was great meeting you! we've decided to go with someone else for the room, sorry. good luck with the hunt",
  ],
  [
    'Clinical study LX-20',
    'Dear Noor, thank you for your interest in taking part in our study. You are not eligible for the trial. We wish you well.',
  ],
];

/** Refused, and work, in houses whose own words are those of such things. */
const POSTS: [subject: string, body: string][] = [
  [
    'Loan Officer',
    'Dear Noor, thank you for coming to the branch to talk about loans and mortgages with us. We have appointed somebody else as Loan Officer. We wish you well.',
  ],
  [
    'Festival Coordinator',
    "Dear Noor, thank you for your application to work on the Harbour Film Festival. I'm sorry to tell you that we've appointed another candidate as Festival Coordinator. Best of luck.",
  ],
  [
    'Scholarship Programme Officer',
    'Dear Noor, we regret that you have not been shortlisted for interview for the post of Scholarship Programme Officer.',
  ],
  [
    'Housing Officer',
    'Dear Noor, thank you for attending the interview on tenancy management. I regret that you have not been successful. The landlord services team wishes you well.',
  ],
  [
    'Casting assistant',
    'hey noor, the casting assistant gig has gone to someone who did the last series. loved your notes on the contestants. will shout next time',
  ],
  [
    'Application outcome',
    'Dear Noor, Thank you for your interest in joining Oak Hill Lettings as Property Manager. Although your knowledge of tenancy law was clear, you have not been successful.',
  ],
  [
    'Thank you for your interest in Visa Partners',
    'Dear Noor, thank you for your interest in Visa Partners. We have decided to proceed with other applicants for the Analyst role. We wish you the best of luck in your job search.',
  ],
];

/** Refused without the words of a refusal. */
const OBLIQUE: [subject: string, body: string][] = [
  [
    'Notice of results: Park Guide, GS-0090-05',
    'Dear Noor, You have been found not qualified for this position because your resume does not show one year of experience. Your application was not referred to the selecting official.',
  ],
  [
    'Your application has expired',
    'Dear Noor, The hiring list on which your application for Border Clerk stood has expired, and your application is no longer active. You would have to apply again to be considered.',
  ],
  [
    'Certificate returned',
    'Dear Noor, The certificate for Budget Analyst was returned by the hiring office without a selection. No one will be hired from this announcement.',
  ],
  [
    'Your application to Larkmill',
    "Hi Noor, thanks for applying for Platform Engineer. Right now we don't see a close enough alignment with what the team needs.\nLarkmill Talent",
  ],
  [
    'Bakery assistant',
    'Dear Noor, you were all good, but we could only take one apprentice and that will be Ruben. Warmly, Ines',
  ],
  [
    'Claims desk',
    "Hi Noor, thanks for the phone interview. We won't be asking you to the assessment day this time. Talent Team",
  ],
  ['Barista', 'hey noor, the barista job - gone to somebody from the old place, sorry! tess'],
  [
    'Junior buyer vacancy',
    'Dear Noor, the committee ranked two other applicants above you. Both have accepted. HR team',
  ],
];

/** The same words where nothing ends. */
const ALIVE: [kind: Kind, subject: string, body: string][] = [
  [
    'confirmation',
    'Thank you for applying',
    'Hi Noor, thanks for applying for Depot Clerk at Orrin. Your application is now under review. Status updates can be found in your candidate home at any time. We will reach out if you are selected.',
  ],
  [
    'confirmation',
    'Thanks',
    'Hi Noor, thank you for your application for Depot Clerk. We can only take one page CVs, and yours is fine. We will be in touch by Friday.',
  ],
  [
    'interview',
    'Next step',
    "Hi Noor, we won't be asking you to do a test, your portfolio is enough. We'd like to invite you for an interview on Tuesday at 10.",
  ],
  [
    'interview',
    'Screening calls',
    'Hi Noor, I was able to secure 2-3 pm on Monday for your screening call with Ada. A calendar invite is on its way. Our team looks forward to speaking with you on Monday.',
  ],
];

describe('what was applied for', () => {
  it.each(THINGS)('is no work: %s', (subject, body) => {
    expect(kindOf(subject, body)).toBe('other');
  });
  it.each(POSTS)('is work: %s', (subject, body) => {
    expect(kindOf(subject, body)).toBe('rejection');
  });
});

describe('a refusal that is not called one', () => {
  it.each(OBLIQUE)('%s', (subject, body) => {
    expect(kindOf(subject, body)).toBe('rejection');
  });
  it.each(ALIVE)('is not %s: %s', (kind, subject, body) => {
    expect(kindOf(subject, body)).toBe(kind);
  });
});

/** What sounds like an end, and is none: a number, a slot, a paper, money, somebody else, another time. */
const NO_END: [kinds: Kind[], subject: string, body: string][] = [
  [
    ['interview'],
    'Your interview on Monday',
    'Dear Noor, unfortunately we have to cancel your interview on Monday as Dan is ill. We are sorry about this. Could you do Thursday at 10 instead?',
  ],
  [
    ['interview'],
    'Your interview for Buyer',
    'Dear Noor, please forgive our silence. If you are still looking, we would be very glad to meet you on 3 May at 11. When fully staffed, we are four. We cannot refund travel, I am afraid.',
  ],
  [
    ['confirmation'],
    'Requisition change',
    'Hi Noor, requisition 4471 has been closed. Your application has been moved to requisition 4502 (Buyer, Leeds) and remains under review. You do not need to reapply.',
  ],
  [
    ['confirmation'],
    'Vacancy now closed',
    'Hi Noor, the vacancy for Buyer has now closed and we are no longer accepting applications. Yours is in, and the panel will be shortlisting next week.',
  ],
  [
    ['offer', 'unsure'],
    'Salary',
    "Hi Noor, unfortunately we are not able to go higher than 41k for the Buyer role. The offer stands as it is, and we'd love to have you. Let me know by Friday.",
  ],
  [
    ['offer', 'unsure'],
    'Re: Start date',
    "Hi Noor, bad news: the petition was not selected in the draw. Your offer is not affected; we will file again in April. Don't worry.",
  ],
  [
    ['offer', 'unsure'],
    'Second thoughts',
    "Noor, I told you in March that we had gone with another candidate. She has left us. Job's yours if you still want it.",
  ],
  [
    ['withdrawn', 'other'],
    'Re: Declining your offer',
    "Hi Noor, that's a pity, but thanks for telling me. We'll go with our second choice. If you change your mind, my door is open. Dan",
  ],
  [
    ['other'],
    'Your profile was deleted',
    'Hi Noor, you have not signed in to your Orrin careers profile for two years. In line with our privacy policy, your profile and your CV have been deleted. You will no longer be considered for openings through it.',
  ],
  [
    ['other', 'unsure'],
    'About Ben',
    'Hi Noor, thank you for recommending Ben. Unfortunately we will not be moving forward with his application. Do send us more people.',
  ],
  [
    ['other', 'unsure'],
    "Didn't get the job? Read on",
    'Issue #41. "We regret to inform you." You know the line. This week: three readers tell, and a reader question about silence. Thank you for reading.',
  ],
];

describe('what sounds like an end', () => {
  it.each(NO_END)('is none: %s, %s', (kinds, subject, body) => {
    expect(kinds).toContain(kindOf(subject, body));
  });
});

describe('an event of an employer', () => {
  it.each([
    [
      'Women Who Weave dinner',
      'Dear Noor,\n\nThank you for applying to join our Women Who Weave dinner in Leeds. We had many applications for a small number of seats, and we regret to inform you that we are unable to take your application further.\n\nThis will not affect any application for a job with us. We wish you every success in your studies.\n\nOrrin Mills Campus Recruiting',
      'unsure',
    ],
    [
      'Loom Idol workshop',
      'Thank you for applying to be part of our Loom Idol workshop at the Spring Fair. We had many good applications, which made choosing hard. Unfortunately, you were not chosen.',
      'other',
    ],
    [
      'Networking evening',
      'Dear Noor,\n\nThank you for registering your interest in our networking evening. We received more applications than seats and you have not been selected to attend this time.\n\nOrrin Mills',
      'other',
    ],
    [
      'Workshop Assistant',
      'Dear Noor,\n\nThank you for applying to join our workshop as an Assistant. Unfortunately, you were not selected on this occasion. We wish you success in your search.\n\nOrrin Mills',
      'rejection',
    ],
    [
      'Workshop and Events Coordinator',
      'Dear Noor,\n\nThank you for applying for the post of Workshop and Events Coordinator. Unfortunately, you were not chosen. We wish you success in your search.\n\nOrrin Mills',
      'rejection',
    ],
  ])('is no post, but work at one is: %s', (subject, body, kind) => {
    expect(kindOf(subject, body)).toBe(kind);
  });
});
