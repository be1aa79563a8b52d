import { describe, it } from 'vitest';
import { expectKind, type KindCase } from './kind.ts';

/** A place at something that one attends, against a post at the house that gives it. */
const CASES: KindCase[] = [
  [
    'en',
    'other',
    'Corvane - "Women in Trading" Dinner',
    'Dear Maja,\nThank you for your application to join Corvane for our "Women in Trading Dinner" at the Harbour Grill. Interest from students was very high and places were limited; we regret to inform you that we are unable to take your application further.\nYour application to this event has no effect on applications for our internships. We wish you every success with your studies.\nCorvane Campus Recruitment',
  ],
  [
    'en',
    'other',
    'Application for the Data Day',
    'Hi Luis, thanks for applying to attend Corvane Data Day. Unfortunately we could not accommodate all requests and your application was not successful. Slides go online afterwards. Corvane Events',
  ],
  [
    'en',
    'other',
    'Your place at our recruiting reception',
    'Dear Ana, we received many more registrations for the "Meet the Quants" reception than we have seats, and we are sorry that we cannot offer you a place on this occasion. We encourage you to apply for our summer internship. Corvane Campus',
  ],
  [
    'en',
    'other',
    'Campus visit',
    'Hi Kim, thank you for your interest in attending our office visit in March. We have decided to move forward with other students for this visit. You can still apply for the internship until April. Galt University Team',
  ],
  [
    'en',
    'other',
    'Leadership summit',
    'Dear Kim, thank you for your application to the Galt Leadership Summit for Undergraduates. Unfortunately, you have not been selected to attend. We wish you all the best in your future endeavors and hope you will apply for our full-time roles.',
  ],
  [
    'en',
    'other',
    'Your request',
    "Dear Mr Olin, we went with another caterer for our Annual Partners' Dinner, and so will not be taking up your offer. Thank you for your quote, and all the best for your business. Galt Events",
  ],
  [
    'en',
    'other',
    'Galt - Spring Internship Dinner',
    'Dear Jonas,\nThank you for applying to join Galt for our "Spring Internship Dinner". There were many applications for a limited number of seats, and we regret to inform you that we are unable to take your application further. Your application to this event has no bearing on future ones. We wish you every success. Galt Recruiting',
  ],
  [
    'en',
    'other',
    'Application for a research degree',
    'Dear Ida, we have processed your application. We regret that we are unable to offer you a position at the current time. You are on our reserve list. Should a position become available, we may offer it to you. Graduate Admissions',
  ],
  [
    'en',
    'other',
    'Your request for support',
    "Dear supporter, thank you for your request. The foundation's board met last week and decided not to support your project. Funds were limited, and other applicants' projects were closer to our mission. We wish your community every success with its garden.",
  ],
  [
    'en',
    'rejection',
    'Events Coordinator',
    'Dear Kim, thank you for your application for the Events Coordinator position. We regret to inform you that we are unable to take your application further. We wish you every success.',
  ],
  [
    'en',
    'rejection',
    'Summer Internship',
    'Dear Maja, thank you for coming to our networking dinner and for applying for the summer internship. We regret to inform you that we are unable to take your application further. We wish you every success in your studies.',
  ],
  [
    'en',
    'rejection',
    'Your application - Event Marketing Intern',
    'Hi Maja, thanks for applying to this internship with the events team. We went with another candidate who has run a conference before. All the best for the future.',
  ],
  [
    'en',
    'rejection',
    'Superday outcome',
    'Hi Jon, thank you for joining us at the Superday event last Thursday. Unfortunately we will not be extending an offer for the Summer Analyst position. We wish you luck in your search.',
  ],
  [
    'en',
    'rejection',
    'Private Dining Chef',
    'Hi Rosa, thank you for the trial dinner on Sunday. We went with another chef, whose style is closer to the house. Best of luck with the search.',
  ],
];

describe('a place at an event or a school, and a post', () => {
  for (const [, kind, subject, body] of CASES)
    it(`${kind}: ${subject}`, () => {
      expectKind(kind, subject, body);
    });
});
