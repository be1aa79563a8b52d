import { describe, it } from 'vitest';
import { expectKind, type KindCase } from './kind.ts';

/** Words of an end that another sentence, tense or list makes something else; and ends that are typed in haste. */
const CASES: Record<string, KindCase[]> = {
  'what comes after the end holds': [
    [
      'en',
      'offer',
      'RE: position',
      'Hi Lou, we chose someone else for the lead position but want to offer you the senior engineer role on the same team. Salary $130k. Shall I send the letter? Dee',
    ],
    [
      'en',
      'rejection',
      'RE: position',
      'Hi Lou, we chose someone else for the day shift, and the night shift has been filled as well. Sorry about that and good luck. Dee',
    ],
    [
      'en',
      'interview',
      'Next steps: Data Analyst, Pricing',
      "Hi Carla, great news - the hiring manager would like to spend 45 minutes with you next week. Here's my calendar, please grab whichever slot suits.\nI know you were told in October that we'd gone with somebody else; that start fell through, and you were the first person we thought of.\nLena",
    ],
    [
      'en',
      'rejection',
      'Correction',
      "Dear applicant, yesterday's email inviting you to an interview was sent to you by mistake. We are sorry: your application for Analyst has not been selected, and we regret the confusion. Talent Team",
    ],
    [
      'en',
      'interview',
      'Change of role',
      'Hi Jens, the client has appointed someone for the lead job, but they loved you and want to meet you for the deputy role. Are you free on Thursday at 4? Nicky',
    ],
  ],
  'regret for something else, and a panel that concedes': [
    [
      'en',
      'unsure at most',
      'Your order',
      "Hi Bilal, unfortunately the item you ordered is no longer available and your order has been cancelled. We're sorry and have refunded you.",
    ],
    [
      'en',
      'not a rejection',
      'Panel',
      'Dear Dr. Osei, although you were not shortlisted for the senior post, the panel would like to interview you for the Statistician post on 9 June at 10:00. Please confirm.',
    ],
    [
      'en',
      'rejection',
      'Your application: Analytics Engineer',
      "Hi Ines,\n\nThank you for your patience. Having now met everyone on our list, we've asked someone else to join us as Analytics Engineer. I know how much you put into the case study and I'm grateful.\n\nToby",
    ],
    [
      'en',
      'rejection',
      'Thank you',
      'Thank you for your interest in our Data Coordinator opening. Interviews have been completed and a hire has been made.',
    ],
  ],
  'nobody has been turned down': [
    [
      'en',
      'confirmation',
      'Re: status',
      'Hi Pavel, we have not rejected anybody. Unfortunately our reading is slow: there are 600 resumes and two of us. You will hear by the end of May. Ida',
    ],
    [
      'en',
      'confirmation',
      'Re: Any news?',
      "Hi Pavel, no news yet, I'm afraid. We have not ruled out anyone so far; unfortunately reading 600 resumes is slow work. You'll hear from us either way. Ida",
    ],
    [
      'en',
      'paused',
      'Data Engineer search',
      "Hi Leah,\n\nI owe you an update. Our reorg landed this week and all open reqs, including yours, are frozen until the new VP starts in February. Nobody has been cut and you're still our front runner. I'll call as soon as I know more.\n\nAna",
    ],
    [
      'en',
      'rejection',
      'News from the hiring committee',
      'Dear Dr. Amin, the department voted yesterday and an offer has been made to another finalist for the position, who has until the 20th to respond. Thank you for your visit. Chair',
    ],
  ],
  'who asks how it was': [
    [
      'en',
      'other',
      'How did we do?',
      "Hi Rosa,\n\nYou recently went through our hiring process and were not selected for the role. We'd love three minutes of your time to tell us how the process felt.\n\nStart survey\n\nThe Candidate Experience Team at Galt",
    ],
    [
      'en',
      'other',
      'Rate your application experience',
      'Hi Dana, even though we decided not to move forward with your application last month, we would value your thoughts. Start the survey: it takes two minutes to share your view.',
    ],
    [
      'en',
      'rejection',
      'Update on your application',
      'Hi Dana, thank you for applying to Galt. After review, you were not selected for the Data Analyst role. Please take a two-minute survey to tell us about your experience.',
    ],
    [
      'en',
      'rejection',
      'Data Analyst - decision',
      "Hi Dana, while your background is impressive, we've chosen to pursue other candidates for Data Analyst. You will get a survey about your application experience from our vendor shortly. Best wishes, Galt",
    ],
  ],
  'typed in haste': [
    [
      'en',
      'rejection',
      'Internship inquiry',
      'Kay, we dont have any openings for interns this summer, boss says no. Sorry. Bob, Dale Paving',
    ],
    [
      'en',
      'rejection',
      'RE: resume',
      'Hey man got your resume but we arent hiring drivers right now. Ill hold on to it. Mike',
    ],
    [
      'en',
      'confirmation',
      'Re: application',
      'Hi Lee, got your application, dont worry you havent missed anything. We wont decide till after the 15th. Pat',
    ],
  ],
  'what may come, and what was done': [
    [
      'en',
      'confirmation',
      'We received your application',
      "Hi Marta, your application is in! What you may be asked to do next:\n- A short online assessment\n- A phone interview with a recruiter\n- Video interviews with the team\nYou'll hear from us in 7-10 days either way.\nGalt",
    ],
    [
      'en',
      'confirmation',
      'Application acknowledgement',
      'Dear Marta, this acknowledges your application for Research Aide. If selected for an interview you will be contacted. Should a different applicant be selected, your status will show "Not selected" in the portal. Please don\'t call for updates. HR',
    ],
    [
      'en',
      'rejection',
      'Your assessment',
      "Hi Marta, thank you for completing our assessment. Going over the results with the team, we've concluded that the Analyst role isn't the best match. Good luck with finals! Ada",
    ],
    [
      'en',
      'paused',
      'Update',
      "Hi Marta, we've been told to pause hiring for the analyst role until Q2. You're still in the running, and I'll reach out as soon as it opens back up. Ada",
    ],
    [
      'en',
      'withdrawn',
      'Withdrawal confirmed',
      "Hi Grace, as you asked, we have taken you out of the running for Product Analyst. We're sorry it didn't work out this time and wish you well in the new job. Pellworth Talent",
    ],
    [
      'en',
      'withdrawn',
      'Thanks for letting us know',
      "Hi Leah, thanks for letting us know you've taken the job at Galt. We'll close out your application here. Sorry we missed out on you, and all the best!",
    ],
    [
      'en',
      'withdrawn',
      'Your application',
      "Hi Dmitri, I understand, and thanks for being upfront that you're no longer available. I've withdrawn you from the process. Sorry it didn't work out; best of luck in the new role! Bea",
    ],
    [
      'en',
      'not a rejection',
      'Important change to our hiring process',
      'Dear applicants, from January we will no longer accept applications by email. Applications sent by mail or email will not be considered. Please use our portal.',
    ],
    [
      'en',
      'not a rejection',
      'Your review of Stratoline',
      'Your review "They said they went with another candidate" was not approved because it did not meet our community guidelines.',
    ],
    [
      'en',
      'confirmation',
      'Your Candidate Home account',
      "Hello Leah,\n\nThank you for your application for Analyst, Risk (R-40012). Here's what each status in Candidate Home means:\nUnder Review: a recruiter is looking at your resume.\nInterview: the team would like to talk to you.\nNot Selected: we've moved forward with others.\nPosition Closed: the job has been filled or cancelled.\n\nTalent at Ostrander",
    ],
    [
      'en',
      'rejection',
      'Corbel - application status',
      'Dear Applicant,\n\nThe status of your application to Staff Engineer (JR-2291) is now "Not Moving Forward". No reply is necessary.\n\nCorbel Talent',
    ],
    [
      'en',
      'needs-action',
      'Reminder: your test',
      "Hi Kiran, your test for Dovetail Grid hasn't been started yet. The link expires tomorrow at midnight, after which we won't be able to consider your application. Start test.",
    ],
  ],
  'others who were chosen': [
    [
      'en',
      'rejection',
      'Update on your application',
      "Hi Rohan,\n\nThank you for applying for the Machine Learning Engineer role. We've invited a handful of candidates to the next stage and, on this occasion, you aren't one of them.\n\nBluefin Data",
    ],
    [
      'en',
      'rejection',
      'Talent Acquisition at Farrow',
      "Hi there,\n\nThank you for throwing your hat in the ring! We had an overwhelming response, and after careful thought we've moved some other folks along to interviews. While that means this isn't your moment with us, we'd love to see your name again.\n\nThe Farrow crew",
    ],
    [
      'en',
      'rejection',
      'Application Update - Sr. Data Scientist',
      "Hi Xin,\n\nThanks for your interest in Mulberry Health. This role has received significant interest and we've decided to focus our efforts on a small set of applicants at this time. Should that change we'll be in touch.\n\nMulberry Health Talent",
    ],
  ],
  'an end that no cue knows, in a letter that names no application': [
    [
      'en',
      'rejection',
      'Following up',
      'Hi Noor, just to close the loop: Pavel Orlov starts Monday as our Head of Data. Thanks again for the conversations in March. Ruth',
    ],
    [
      'en',
      'rejection',
      'Technical Program Manager',
      "Hi Ayo,\n\nWe've come to the end of our process for this hire. The feedback from the loop was mixed, and when it's mixed our policy is not to make an offer.\n\nRecruiting, Tessellate",
    ],
    [
      'en',
      'other',
      'Closing the loop',
      'Hi Noor, just to close the loop on your question: parking is free after 6pm and the entrance is on Elm St. See you Thursday! Ruth',
    ],
  ],
  'a time to meet': [
    [
      'en',
      'interview',
      'Next step at Galt',
      "Hi Marta, thanks for applying. I'd love to set up 30 minutes to tell you about the team and hear what you're after. Use this link to find a time. Talk soon, Ada",
    ],
    [
      'en',
      'interview',
      'Panel',
      "Hi Marta, unfortunately one of the interviewers is sick and we have to move Thursday's panel. Could Friday 10-12 work instead? Sorry!",
    ],
    [
      'en',
      'interview',
      'Your onsite at Fernbrook',
      "Hi Malik, we're all set for Thursday. You'll meet four people back to back, and lunch is on us. Unfortunately we can't reimburse parking, so take the train if you can. Jo",
    ],
    [
      'en',
      'interview',
      'Interview request',
      "Hi Rohan, we've now been through all 400 applications and yours was one of the few that stood out. Are you around this week for a 20-minute intro? Unfortunately I'm only free mornings.",
    ],
    [
      'en',
      'interview',
      'Re: Scheduling',
      'Hi Simone, my apologies, we will not be able to do the interview on the 4th as the hiring manager is traveling. How about the 6th at 11? Petra',
    ],
  ],
};

for (const [what, cases] of Object.entries(CASES))
  describe(what, () => {
    for (const [, kind, subject, body] of cases)
      it(`${kind}: ${subject}`, () => {
        expectKind(kind, subject, body);
      });
  });
