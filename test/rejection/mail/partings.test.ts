/** An end told by what does not match, where it stops, who passes or how the list was narrowed, beside what sounds like it. */
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../functions/rejection/mail/reading.ts';
import { kindOf } from './kind.ts';

const MAILS: [kind: Kind, subject: string, body: string][] = [
  // Whom one thanks for coming has joined no list.
  [
    'rejection',
    'Mill hand',
    "Hi Kim,\n\nThanks for joining us last week. We've decided to go with another candidate.\n\nAll the best\nIda",
  ],
  [
    'rejection',
    'Your application at Dunmore Logistics',
    'Hi Keisha,\n\nThank you for applying for the Transport Analyst role. Your profile was looked at by the hiring manager. Regrettably it is not as close to what the team needs as several others we have on our desk.\n\nDunmore Talent',
  ],
  [
    'rejection',
    'Data Engineer II - Pellham',
    'Hello Ravi,\n\nWe had a look at your resume for Data Engineer II. Your background differs from what the group is after, which is mostly streaming work.\n\nPlease do browse our site from time to time.\n\nPellham Recruiting',
  ],
  [
    'rejection',
    'Re: BI Developer',
    'Hi June, thanks for your patience. The team was hoping to see more Looker and less Tableau, so this one is not quite the fit.\n\nDana',
  ],
  [
    'rejection',
    'Update on your candidacy',
    "Dear Ms. Ortiz,\n\nWe appreciate the time you took. Unfortunately, your experience wasn't quite what the department had in mind for the Budget Analyst position.\n\nCounty HR",
  ],
  [
    'rejection',
    'Software Engineer, Payments',
    "Hey Liam,\n\nAppreciate you applying! For this role we are looking for folks with more hands-on Kotlin, and we don't see enough of that in your background.\n\nThe Brindle team",
  ],
  [
    'rejection',
    'Thank you for applying to Navarre Foods',
    'Hi Dee,\n\nYour application for Quality Technician has been reviewed. At this time your qualifications are a weaker match for the job than those of other people who applied.\n\nNavarre Foods',
  ],
  [
    'confirmation',
    'Application received: Field Engineer',
    'Hello Nia,\n\nWe received your application for Field Engineer. Our recruiters are checking whether your background matches the requirements. Should other applicants be a closer match, we will let you know either way.\n\nTallgrass Energy',
  ],
  [
    'rejection',
    'Marketing Ops Lead',
    'Hello Tess,\n\nWe compared notes after your call with Ben. This is where we will stop for the Marketing Ops Lead role. You were a pleasure to talk to.\n\nAri',
  ],
  [
    'rejection',
    'Application 55120',
    'Dear applicant,\n\nYour application 55120 for Warehouse Lead came to an end on 03/14/2024. Nothing further is needed from you.\n\nHR Service Desk',
  ],
  [
    'confirmation',
    'Your application is complete',
    'Hi Ron,\n\nThis is as far as you need to go: your application for Route Driver is complete and on its way to the depot manager. You will hear from us within two weeks.\n\nBaxley Water',
  ],
  [
    'rejection',
    'Client feedback',
    'Hi Dom, the client got back to me this morning. They are passing on you for the SRE role, sorry. I have two more that could be good.\n\nRay, Northgate Staffing',
  ],
  [
    'rejection',
    'Backend role',
    'Hey Theo, quick note. The hiring manager took a pass on your profile for the backend role.\n\nSue',
  ],
  [
    'interview',
    'Next round',
    'Hi Flo, you passed the first round! The next one is a call with our CTO on Friday at 9 am. Does that work?\n\nBas',
  ],
  [
    'rejection',
    'Your application - Compliance Officer',
    'Dear Ken,\n\nWe had over 300 applicants and have narrowed the pool to a small group whose backgrounds are closest to the job.\n\nThank you for your interest in First Harbor Bank and good luck in your search.',
  ],
  [
    'rejection',
    'CRM Specialist',
    "Hi Mo, our team has now whittled the list down to a few finalists with agency experience, and we won't be adding to it.\n\nOpal",
  ],
  [
    'rejection',
    'Your application to Lindqvist Foods',
    "Hello Amara,\n\nWe have read through your application for Demand Planner. Sadly the experience you bring doesn't correspond to what the planning group needs right now.\n\nLindqvist Foods",
  ],
  [
    'rejection',
    'Wexford Analytics: next steps',
    'Hi Priya,\n\nFollowing our review, we concluded that your skills are better suited to a different type of role than the one we posted. We will keep your details.\n\nWexford',
  ],
  [
    'rejection',
    'About your application',
    "Hi Will,\n\nThe match between your profile and the Fraud Analyst role isn't strong enough for us to continue.\n\nBest wishes for your search,\nTeam Okello",
  ],
  [
    'rejection',
    'Technical Writer',
    'Hello, we liked the samples, but the tone is not what our editors were after. We wish you well.\n\nTidepool Docs',
  ],
  [
    'confirmation',
    'We have your application',
    'Hello Karl,\n\nYour application for Plant Chemist has reached us. We look at every application against the requirements; those which do not match are closed within 30 days, and you will get an email in either case.\n\nRowan Chemical HR',
  ],
  [
    'needs-action',
    'Please update your profile',
    'Hi Dan,\n\nThe name on your profile does not match the name on your ID. Please upload a new document so that we can go on with your application for Bank Teller.\n\nFirst Prairie Bank',
  ],
  [
    'rejection',
    'Thank you, Hugo',
    'Hi Hugo,\n\nThank you for three very good conversations. We have decided to end things here for the Solutions Architect role. I know that you put a lot of hours in.\n\nMeg',
  ],
  [
    'rejection',
    'Your journey with Alder',
    'Hi Nico,\n\nThat brings your application for Support Engineer to a close. It was a strong group this spring.\n\nAlder Talent Team',
  ],
  [
    'rejection',
    'Submission feedback',
    "Hi Kofi, update from the account manager: client passed due to rate. I'll keep you in mind for the next one.\n\nDev, Staffright",
  ],
  [
    'rejection',
    'Controller',
    "Hi Greg, the search committee trimmed the pool to five semifinalists this week. I'm sorry that you were not one of them.\n\nDiocese HR",
  ],
  [
    'offer',
    'Welcome!',
    'Hi Reggie, everyone here voted yes. We would love for you to join us as Shift Lead starting June 3. Pay is $24 an hour. Let me know by Friday.\n\nBev',
  ],
  [
    'rejection',
    'Thanks from Copperline',
    'Hi Ivy,\n\nWe spent some time with your application for Growth Manager. In the end your background leans more toward brand than performance, and the team needs the latter.\n\nCopperline',
  ],
  [
    'rejection',
    'ICU RN application',
    'Dear Grace,\n\nOur nurse manager has gone over your application. She feels the unit requires a nurse with more critical care hours than you have at this point. We encourage you to apply again after another year.\n\nMercy Talent',
  ],
  [
    'rejection',
    'Thanks, Nadia',
    'Hi Nadia, thanks for the take-home. Others showed stronger SQL, and SQL is most of the job. Hope you find something great.\n\nQuillon Data',
  ],
  [
    'other',
    'Feedback on our role',
    'Hi Dale, before I open this search: would a candidate like you see the Head of Sales role as a fit? We are trying to find out why it does not match what people are looking for. No application needed.\n\nRhonda',
  ],
  [
    'rejection',
    'Paralegal',
    'Dear Ms. Wynn,\n\nYour application has been taken out of the process for the Paralegal opening.\n\nRuiz & Fontaine LLP',
  ],
  [
    'rejection',
    'Feedback',
    "Hi Ada, I heard from the hiring team at Belcor: they don't want to take it forward. They thought you were great, but too far from embedded work. On to the next.\n\nNell, recruiter",
  ],
  [
    'confirmation',
    'Submitted you',
    'Hi Sid, I passed your resume to the client for the Oracle DBA role. If they pass, I will tell you right away. Should hear by Friday.\n\nVeda',
  ],
  [
    'rejection',
    'Lab Manager',
    "Hi Amit, we've narrowed things down to a small number of applicants with vivarium experience. I wanted to let you know rather than leave you hanging.\n\nKranz Lab",
  ],
  [
    'rejection',
    'Thank you - Implementation Consultant',
    "Hi Wes,\n\nWe've gone over your application. While there is a lot to like, the overall match was not as strong as we were hoping for.\n\nCheers,\nBrightpath Recruiting",
  ],
  [
    'rejection',
    'Junior Estimator',
    "Hello Seth, thank you for applying. It doesn't look like a match for us this round, and I am sorry to send such a short note.\n\nBev, Tri-State Roofing",
  ],
  [
    'rejection',
    'Territory Manager - Midwest',
    'Dear Applicant,\n\nBased on the information you provided, you do not possess the experience we require for Territory Manager. Your interest in Agri-Core is appreciated.',
  ],
  [
    'other',
    'Your resume score',
    'Hi, your resume does not match the job description as closely as it could! Our tool scored it 54 of 100. Upgrade to Pro to see which keywords are missing.\n\nResuRocket',
  ],
  [
    'rejection',
    'Thanks for your time, Ezra',
    'Hi Ezra,\n\nI wanted to let you know that we will be stopping your process after the technical round. The feedback was kind, but not strong enough for a yes.\n\nPia, Lumen Grid',
  ],
  [
    'rejection',
    'End of process',
    'Hello Sami,\n\nThis message marks the end of your application for Junior Trader. Only four of the 900 applicants went on.\n\nKestrel Capital',
  ],
  [
    'confirmation',
    'Thanks!',
    "Hi Kai, thanks for your application for Assistant Coach. I'm going to pass it to Coach Lund, and she will get back to you next week.\n\nAthletics Office",
  ],
  [
    'rejection',
    'Branch Manager',
    'Hello Curtis,\n\nWe have now narrowed our search to candidates with lending backgrounds and are finishing interviews with them. Thank you for applying to Prairie Credit Union.',
  ],
  [
    'rejection',
    'Program Officer',
    'Dear Applicant,\n\nA shortlist of candidates who most closely fit the requirements has been drawn up, and we are sorry that your name is not on it.\n\nThe Ames Fund',
  ],
  [
    'interview',
    'Final three',
    "Hi Per, we've narrowed our search to three finalists with strong field experience. We would love to bring you in on Tuesday at 2 pm for the last round.\n\nGeoform",
  ],
  [
    'rejection',
    'Your Firefly application',
    'Hey Matteo! We got tons of applications for Community Lead, and several matched what we described more closely than yours did. No hard feelings, we hope!\n\nFirefly',
  ],
  [
    'rejection',
    'Clinical Data Manager',
    'Dear Dr. Bose,\n\nOur discussions regarding the Clinical Data Manager role have come to an end, as the sponsor chose another contractor.\n\nRegards,\nMedSource',
  ],
  [
    'rejection',
    'An update',
    'Hello Ash,\n\nthis is as far as your application for Scenic Painter goes. The shop thanks you for the samples.\n\nCivic Opera',
  ],
  [
    'rejection',
    'Client answer',
    "Hi Ira, no luck: Northbeam isn't interested in moving to an interview, because of the commute. More soon, I hope.\n\nPat, Temps Now",
  ],
  [
    'rejection',
    'Director of Music',
    "Dear Paul,\n\nOut of 61 applicants the committee has cut the field to four people with cathedral experience, and your application is not among the four.\n\nSt. Alban's",
  ],
  [
    'offer',
    "It's you!",
    "Hi Vi, after whittling it down to two people with great backgrounds we all picked you. We'd love to have you join as Studio Manager at $29 an hour. Can you start on the 1st?\n\nTheo",
  ],
  [
    'rejection',
    'Your application for Analyst, Pricing Strategy',
    'Hi Nikhil,\n\nThank you for your interest in Caldera. Having reviewed your resume, the team concluded there were profiles nearer to what this position calls for.\n\nWe hope you will consider us again.\n\nCaldera Talent Acquisition',
  ],
  [
    'rejection',
    'Your application with Ampere Homes',
    'Hi Jace,\n\nYour skill set does not correlate with the requirements we have for this specific role.\n\nAmpere Homes',
  ],
  [
    'other',
    'You rejected a match',
    'Hi Lee, you passed on "Forklift Driver at Haul Co". Tell us why it did not match what you are looking for, and we will find better jobs for you.\n\nJobRiver',
  ],
  [
    'confirmation',
    'Step 1 of 3 complete',
    'Hi Ty, step 1 of your application for Flight Attendant concludes here. Steps 2 and 3 will follow by email within five business days. Thank you for applying!\n\nAirlark',
  ],
  [
    'rejection',
    'Host role',
    "Hi Tia, we narrowed it to people who can work brunch, so we can't use you right now. Check with us in spring!\n\nThe Spoon",
  ],
  [
    'rejection',
    'Thank you for interviewing',
    'Dear Mr. Sato,\n\nOther finalists brought more direct experience with bond financing, and the council felt this was decisive.\n\nCity Manager',
  ],
  [
    'confirmation',
    'Your application with Dell County',
    'Hi, the online portion of your application has ended and been submitted. Your application is now with HR, who will contact you about testing dates.',
  ],
  [
    'interview',
    'Round two',
    'Hi Bill, I promised an answer: it does not stop here! Please come in on Wednesday at 8 am to meet the crew chief.\n\nAnders',
  ],
  [
    'rejection',
    'Sorry',
    'Hi Ben, the owner wants to pass on this one. Nothing you did wrong. Good luck with the job hunt!\n\nKaty',
  ],
  [
    'rejection',
    'Brand Manager, Snacks',
    "Hi Toni,\n\nWe've since narrowed our focus to candidates who come from grocery. Thank you for your interest and best wishes.\n\nCrunchly",
  ],
  [
    'rejection',
    'Your candidacy for Vice Principal',
    'Dear Mr. Reyes,\n\nPlease be advised that your candidacy concluded at the screening stage.\n\nUnified School District',
  ],
  [
    'rejection',
    'News from Abacus',
    "Hi Sol, Abacus passed on you for now, they have three people with actuarial exams. Let's talk on Monday about others.\n\nJodi, Fairway Search",
  ],
  [
    'confirmation',
    'Thanks!',
    "Hi Ty, thanks for applying to be a Deckhand. I'll pass this on to Captain Ruiz. She reads every application herself and will call you.\n\nOffice",
  ],
  [
    'rejection',
    'Research Assistant',
    'Hi Mei, we had over 90 applications, and whittled these down to candidates with R experience. I wish you all the best for grad school.\n\nDr. Stone',
  ],
  [
    'rejection',
    'Follow-up',
    "Lou, thanks for your patience while we read what the weavers sent for the Weaver role. After comparing notes we won't be scheduling next steps with you. Cheering for you, Mina",
  ],
  [
    'rejection',
    'Thank you',
    "Lou - thank you for applying for the Weaver role. We've filled our interview slate for this one. Your resume goes into our first folder. HR",
  ],
  [
    'rejection',
    'Apprenticeship selection',
    "Hello Lou, thank you for the panel for Weaver Apprentice. We had 25 seats and 31 people. Unfortunately we couldn't match you with an employer this time. We'd love to see you back.",
  ],
  [
    'rejection',
    'Orrin Mills',
    'Lou, quick one. Orrin Mills passed on the Weaver submittal. They look for someone with a jet. Still waiting on the other one for you. Ruth',
  ],
  [
    'interview',
    'Weaver',
    "Hi Lou, the panel liked you, and we'd love to see you back for a second interview. Does Thursday at 10 suit you? Mina",
  ],
];

describe('an end told by what does not match, where it stops or who passes', () => {
  it.each(MAILS)('%s: %s', (kind, subject, body) => {
    expect(kindOf(subject, body)).toBe(kind);
  });
});
