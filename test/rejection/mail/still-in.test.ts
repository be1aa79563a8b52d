import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../functions/rejection/mail/reading.ts';
import { kindOf } from './kind.ts';

/** Invitations, offers, holds and receipts with the words of an end in them: somebody else's, an earlier one's, a day's or a rule's. */
const MAILS: [kind: Kind, subject: string, body: string][] = [
  [
    'confirmation',
    'Application received: Lab Manager',
    'Dear Ana,\nThank you for giving Corvid Biolabs the chance to consider you. We have received your application for Lab Manager. We would like to speak with everyone who applies, but we will only be calling those whose background lines up most closely with the job. We keep resumes for one year. Success with your job search!\nCorvid HR',
  ],
  [
    'confirmation',
    'Thanks from Pellow Group',
    'Hi Sam, your application for Site Engineer is in. Because we get so many we contact only those candidates whose skills most closely match. If you do not hear from us within three weeks, we wish you luck in your search.',
  ],
  [
    'interview',
    'Warehouse lead - again',
    'Hi Bea, you may remember I wrote to you in March to say that you had not been chosen for Warehouse Lead. The person who took it has since left, and I would be glad if you came in for a chat on Tuesday at 3. Would you be up for it?\nColin',
  ],
  [
    'interview',
    'Your application for Library Assistant',
    'Dear Jo, we told you last month that we could not shortlist you. One of the shortlisted candidates has dropped out and the panel would now like to see you on Thursday 5 June at 11am in the Civic Centre. Please confirm.',
  ],
  [
    'interview',
    'Correction - your application',
    'Dear Ben, yesterday you will have received an email saying that you were unsuccessful for Payroll Officer. Please ignore that email, it went to the wrong list. You have been shortlisted and your interview is on 4 May at 10am. Sorry for the fright.\nHR',
  ],
  [
    'withdrawn',
    'Re: withdrawing',
    "Dear Lou, no need to apologise, and thank you for letting us know in good time. I've taken you out of the running for the Night Porter job. Sorry that it didn't work out, and all the best with the move!\nHelen",
  ],
  [
    'interview',
    'Interview - Kitchen Porter',
    "Dear Kofi,\nThanks for your application. We could only pick a few people to see and we would like to see you at:\nDate: Monday 3 March\nTime: 2.15pm\nVenue: The Old Mill, Station Road\nSorry, we can't pay travel. Anyone who is not successful will be told by post.\nPlease let me know if you are coming.",
  ],
  [
    'interview',
    'Re: Tuesday',
    "Hi Amir, sorry, Tuesday is off, I'm stuck in Leeds. Could we do the first-round call on Wednesday at 10 or Thursday after 3 instead?\nNell",
  ],
  [
    'interview',
    'Updated invitation: Final round - Data Engineer @ Thu Jun 5, 2025 2pm - 3pm (BST)',
    'This event has been changed.\nChanged: time\nFinal round - Data Engineer\nWhen: Thu Jun 5, 2025 2pm - 3pm\nWho: Ola Brandt (organizer), Rina Patel - declined, Max Orr',
  ],
  [
    'interview',
    'Invitation: Max Orr <> Tessel Robotics @ Fri May 2, 2025 11am - 11:45am (CEST)',
    'Tessel Robotics has invited you to an event.\nTitle: Max Orr <> Tessel Robotics (Hiring Manager)\nWhen: Fri May 2, 2025 11am',
  ],
  [
    'offer',
    'a yes!',
    "Cleo, it's a yes from all four of us! We'd love you to be our first support engineer. 52k, start in March. Contract follows on Monday from Ines.\nPer",
  ],
  [
    'offer',
    'we turned down 60 people',
    "and then there's you. Come and run the bakery! 30k, Sundays off. Say yes.\nRosie",
  ],
  [
    'offer',
    'Fellowship decision',
    'Dear Dr Aldous, the electors met on 3 March to consider 140 applications. They had to disappoint nearly all of the field. I have great pleasure in telling you that they have elected you to a Research Fellowship from October. Please let me know within two weeks whether you accept.\nThe Bursar',
  ],
  [
    'offer',
    'Junior Fellowship',
    'Dear Dr Aldous, I have the honour to inform you that the Governing Body has appointed you to the Junior Research Fellowship in Classics. I regret that the post cannot be deferred. Kindly send your acceptance by 1 May.',
  ],
  [
    'interview',
    'RE: second interview',
    "Hi Dan, I know it's hard to get away from your job. The panel only has Friday at 1:30 left this week. Joyce and I have 9:00 open tomorrow if that works for you to come in. Let me know.\nDr Reyes",
  ],
  [
    'paused',
    'Quick status',
    "Hi Priya, unfortunately no news yet. The hire has to wait for the board, who meet in October. To be clear, this is a pause and not a rejection: you and two others are still in, and you don't need to do anything.\nImke",
  ],
  [
    'confirmation',
    'We have your application',
    'Ben, we have got it! You applied for Trainee Analyst.\nYour dashboard shows one of these words. New: nobody has read it. Reading: a recruiter has it. Meeting: we want to talk. Done: the job has been filled or we went with someone else.\nGood luck!\nOstler Careers',
  ],
  [
    'other',
    'Application sent - Junior Buyer',
    'You applied to Junior Buyer at Marlin Foods.\nSent: 3 May\nResume: cv.pdf\nDeadline: 12 May\nOthers also applied for\nStock Analyst - Penrow\nView all jobs',
  ],
  [
    'paused',
    'Roofer - update',
    "Hi Sian, straight answer as promised. Somebody else has our offer for the roofing job and is thinking it over until Sunday. You were a close second, and should he decline I'd like to have you. So it's not a no. I'll phone either way.\nHuw",
  ],
  [
    'confirmation',
    'Proofreader, after the interviews',
    'Dear Ines, thank you for coming in. We could not agree. Four people have been informed that they are out of the running, whereas you are still in the final three. We regret that it takes so long; expect word on the 20th.',
  ],
  [
    'paused',
    'Competition 114-B Hydrologist',
    'Dear Sasha, screening for competition 114-B is over. Another candidate has been appointed to one post, but there are more to come, and you are on the merit list until June.',
  ],
  [
    'interview',
    'Rescheduled: Orchid interview',
    "Hi Skye, sadly Dan has flu and won't be able to see you on Monday. We've moved your talk about the support job to:\nTuesday, 4 March\n10 AM to 11 AM\nIf that's no good just hit reply. Sorry about this!",
  ],
  [
    'interview',
    'Somebody pulled out',
    'Dear Farid, we told you last week that you had not been picked for interview for Rents Officer. That has changed: the panel is happy to give you the place. It would be this Thursday at 2.45pm. Please let me know by Tuesday whether you can come.',
  ],
  [
    'offer',
    'hey',
    "Nour! I know I said we'd gone with the barista from town. That lasted a week. If you haven't signed anything I'd love you to be our barista, same money, any start date.\nJo",
  ],
  [
    'paused',
    'Controller, quick word',
    "Ivan, the client got back to me. They passed on the other three and they're keeping you in the frame, but head office has stopped all offers for now. So it isn't dead, only slow. I'll ask again in April about the controller job.\nMarty",
  ],
  [
    'other',
    'Your status has changed',
    'Jordan, your application for Night Therapist is now Under Consideration.\nThe stages you may come across are: Sent, Meeting, Offer, No Longer Under Consideration.',
  ],
  [
    'other',
    'Gone already? Here are 10 more',
    'Hi Nadia, the role you clicked, Venue Manager at Cole Barns, is no longer available. There are others like this one:\nPlanner, Bath\nCoordinator, Bristol\nSee all',
  ],
  [
    'other',
    'Sorry, no seats left',
    'Hi Theo, thanks for signing up for Rook Games Studio Night. More people wanted to come than the hall holds, so unfortunately we cannot offer you a seat. Whoever watches the stream hears first about our internships, which open in January.',
  ],
  [
    'offer',
    'Revised offer',
    "Dear Robin, I have asked upstairs. I'm sorry: they won't go up to 52,000, and there's no more room on leave. It stays at 50 with fees paid. This is our best offer for the surveyor post, open until Wednesday.\nGiles",
  ],
  [
    'interview',
    'Cutter instead of Finisher',
    'Dear Ivan, thank you for applying for Finisher. That vacancy was withdrawn in the meantime. You would make a good Cutter, though, and I am pleased to invite you to an assessment afternoon on 28 January from 1.30.',
  ],
  [
    'confirmation',
    'A paper is missing - Parks Worker',
    'Dear Lee, there is no licence with your application for Parks Worker. Applications that are without one on Friday will be sorted out and will not be considered. Add it in your account.',
  ],
  [
    'paused',
    'Scaffolder',
    'Morning Caleb, they have pushed the start back by a month. The site manager still wants you and the other lad from Hull. Hold on please.\nDes',
  ],
  [
    'interview',
    'Re: your application',
    'Dear Ms Grey, unfortunately Dr Holt, who was to lead the panel, is ill, and your interview on Monday cannot go ahead. The new date is Thursday 14 March at 9.30. We regret the short notice.\nHR',
  ],
  [
    'interview',
    'Slight change',
    "Hey Theo, sorry to do this, we're not going ahead with the on-site tomorrow, the building lost power. Same people, same time, but by video. Link below.\nKay",
  ],
  [
    'interview',
    'Round two',
    "Hi Ana, we've decided not to make you do the take-home, your GitHub tells us enough. Straight to the team chat: Tuesday 4pm?\nRavi",
  ],
  [
    'interview',
    'Next stage',
    'Hello Ibrahim, only four of the ninety people who applied have got this far and you are one. The second stage is a site visit. Unfortunately it has to be on a Saturday. Are you free on the 12th or the 19th?',
  ],
  [
    'interview',
    'Your CV',
    "Hi Greg, the QA job you applied for went to someone internal, before I'd even opened the applications. But your CV made me think of the release manager opening we post next week. Can I ring you tomorrow?\nJules",
  ],
  [
    'interview',
    'Planner role',
    "Hi Moira, we had told you no in spring because of the degree. We've dropped that requirement. Would you still like to be considered? If so I can do Wednesday or Friday for a call.\nEd",
  ],
  [
    'interview',
    'Technical exercise',
    "Hi Lena, congratulations, you've cleared the screening. Candidates who do not finish the exercise by Sunday will not be considered further. After that there is a 45 minute talk with the team, which I've put down for the 20th.",
  ],
  [
    'offer',
    'Good news and an apology',
    "Dear Felix, I am sorry for the delay, which was down to the board. I'm pleased to say the post of site manager is yours if you still want it. We had to disappoint five good people.\nGill",
  ],
  [
    'offer',
    'Terms',
    "Hi Noor, we can't go to 70 as you asked, and I'm afraid relocation isn't something we cover. What we can do is 66 and a signing bonus of 3. Let me know by Friday so that I can send the contract.\nPeter",
  ],
  [
    'offer',
    'Not the job you applied for',
    'Dear Imogen, the panel did not appoint you to the senior post. They were, however, unanimous that you should be offered the officer post at grade 6, starting in May. I attach the terms.',
  ],
  [
    'offer',
    'The answer',
    "Dear Rob, after a long evening the committee could not agree on the first candidate, who has since withdrawn. It agreed at once on you. We'd be honoured if you would be our next head gardener.",
  ],
  [
    'confirmation',
    'An honest update',
    "Hi Cal, we're slower than I said. Two of the interviewers are on leave, and nothing has been decided. You haven't been rejected and nobody has been chosen. I'll write on the 15th whatever happens.",
  ],
  [
    'paused',
    'Process on hold',
    'Hi Cal, unfortunately our CFO has stopped all hiring for the quarter while the merger closes. We want to pick this up with you in January: your application stays open and there is nothing you need to do.',
  ],
  [
    'confirmation',
    "We've got your application",
    "Hi Rae, thanks for applying to be a guard. Selection is competitive: of every hundred people who apply, about ninety are not taken forward. You'll hear either way by 1 June.",
  ],
  [
    'withdrawn',
    'Re: Offer',
    "Hi Ben, thanks for being straight with me. We're gutted but 80k is more than we can match. All the best at Ferrow, and keep in touch.\nLou",
  ],
  [
    'interview',
    'Trial shift',
    "Hi Jaz, thanks for coming in. Couldn't decide between you and one other so we're having you both in for a trial shift, yours is Saturday 10 til 2. Black trousers if you have them. Sorry we can only pay min wage for it.",
  ],
  [
    'interview',
    'Panel on Monday',
    'Dear Dr Weiss, the department regrets that it cannot reimburse business class. Please book economy for your visit on 11 and 12 May; your talk is at 2, and you meet the search committee at 4.',
  ],
  [
    'confirmation',
    'Update on the archivist post',
    'Dear Dr Lam, the appointment panel could not reach a view and has asked for a further meeting, which cannot be held before September. I am sorry that this leaves you waiting. Your application stands.',
  ],
  [
    'interview',
    'Before you accept elsewhere',
    'Hi Bo, I hear you have another offer. We are not in a position to offer yet, but the VP wants to meet you tomorrow so that we can decide by Friday. Does 2pm work?',
  ],
  [
    'offer',
    'Verbal offer',
    'Hi Lee, great speaking just now. As I said, the committee went back and forth between you and one other candidate and in the end chose you. Salary 48k, start 1 March. Formal letter to follow once HR has signed it off.',
  ],
  [
    'offer',
    'Internship - result',
    'Dear Sana, we are sorry that this comes so late. Most of those who applied could not be offered a place. You have been accepted for the summer internship. Please confirm by Friday or we will have to give the place to somebody else.',
  ],
  [
    'confirmation',
    'We got your application!',
    "Hi! Your application for Line Cook at Pesto's made it to us. Hiring managers get a lot of these so don't be discouraged if it takes a few weeks. Not hearing back doesn't mean you were rejected.",
  ],
  [
    'other',
    'Re: question about the job',
    "Hi Sam, thanks for asking. No, we don't sponsor visas and the post isn't remote. If that still works for you, applications close on the 9th.\nHR",
  ],
  [
    'withdrawn',
    'RE: Interview tomorrow',
    "Hi Ola, no problem at all and thank you for letting me know about the other job. We'll close your application here. Good luck with the new team!\nKim",
  ],
  [
    'interview',
    'Interview tomorrow?',
    'Hi Ola, I see our system sent you a rejection last night. Please ignore it, it was a bug that hit everyone in the queue. Are we still on for 10am tomorrow?\nKim',
  ],
];

describe('no end, for all its words', () => {
  it.each(MAILS)('%s: %s', (kind, subject, body) => {
    expect(kindOf(subject, body)).toBe(kind);
  });
});
