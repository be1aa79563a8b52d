/** Ordinary English mail that ends nothing, in the words of what does; and ends in the same words. */
import { describe, expect, it } from 'vitest';
import { type Expected, expectKind, kindOf } from './kind.ts';

type Mail = [kind: Expected, subject: string, body: string];

const MAILS: Record<string, Mail[]> = {
  'a board or a portal tells that it came, and gives advice': [
    [
      'confirmation',
      'Your application to Data Intern at Cobalt Ridge was submitted',
      'Your application to Data Intern at Cobalt Ridge was submitted. Congratulations on taking the next step in your career journey!\nStudents who apply to at least 10 jobs are more likely to land an interview. Keep going, we wish you the best of luck in your search.\nMore jobs for you\nFinance Intern at Holt Group\nOperations Analyst at Perrin\nMarketing Fellow at Sable & Co',
    ],
    [
      'not a rejection',
      'Application sent',
      'Your application for Junior Planner has been sent to Wexham Borough. Candidates with a finished profile are four times more likely to be contacted.\n\nSimilar jobs\nPolicy Assistant - Redmere\nGraduate Planner - Orchard Homes',
    ],
    [
      'confirmation',
      'Application Acknowledgement',
      'Dear Laura,\n\nThank you for your interest in the Lab Technician position (opening 24771) at Selbourne University. Your application materials have been received and forwarded to the hiring department.\n\nOpenings are posted for seven days and may be filled anytime after that. To see whether an opening is still active, look it up on the careers site. Good luck with your search.',
    ],
  ],
  'a service is regretted': [
    [
      'confirmation',
      'Thank you for your application to Nettle & Pine',
      "Hello Dana,\n\nThank you for applying to the Project Coordinator position. Unfortunately we aren't able to offer updates over the phone or visits to the office while applications are open.\n\nNettle & Pine",
    ],
    [
      'confirmation',
      'Thank you for applying to Bramley',
      "Your application for Support Advisor just reached us. If we see a match, you'll hear from a recruiter. As thousands apply each week we're unfortunately not in a position to follow up with each person. If it's been a month and things are quiet, feel free to apply for something else.",
    ],
    [
      'not a rejection',
      'Application Received - Deckhand',
      "Ahoy Dana! Application in. We crew up in March. If we've filled all berths by then we'll hang onto your application for the next season. Don't call the office, we're not able to take calls during refit.",
    ],
    [
      'not a rejection',
      'Application received',
      'Your application for Records Clerk II has been received. We are sorry, but we cannot return portfolios. We are not able to accept changes to submitted applications.',
    ],
  ],
  'a house tells everybody whom it calls': [
    [
      'confirmation',
      'Your application: Assistant Professor of Botany',
      'Dear Dr. Ames,\n\nThank you for submitting your application for Assistant Professor of Botany. The committee will begin reviewing files on November 1. Those applicants whose background best fits the needs of the department will be contacted directly to arrange an interview. The department does not notify applicants individually who are not called for an interview.',
    ],
    [
      'confirmation',
      'Thank you, applicant',
      "Thank you for your interest in Ridgeway Hospital. A recruiter will contact applicants who most closely meet the requirements. It's not possible to speak with everyone who applies. Applications stay active for 90 days.",
    ],
    [
      'confirmation',
      'Application Received',
      'Your application for Administrative Officer has been received. Following the closing date all applications will be screened. Only those selected for further consideration will be contacted.',
    ],
    [
      'confirmation',
      'Pharmacy Technician',
      'This email is to confirm that you have successfully submitted your application to the Pharmacy Technician position. Positions stay open until filled. Once a position has been filled, all remaining candidates will be notified that the position was filled.',
    ],
    [
      'confirmation',
      'Thank you for your application to Copperpot',
      "Hey Xenia,\n\nThanks for applying! The manager has your application. If it's a fit, we'll text you to set up a time. No text after ten days? It may mean that the restaurant isn't hiring for your hours right now.",
    ],
    [
      'confirmation',
      'What happens next',
      "Thanks for applying, Dana. We review your application in a week or two. If your background is a match, a recruiter calls you. In the end you'll either get an offer or an email saying we went with someone else. We'll always let you know.",
    ],
    [
      'not a rejection',
      'Wrong inbox',
      'Hi, this mailbox is no longer monitored. Applications sent here will not be considered. Please apply on our careers page.',
    ],
    [
      'not a rejection',
      "We'd love your feedback on your application",
      "Hi Dana, you recently applied for a role at Castlebar. How likely are you to recommend us? We know job hunting is hard, and rejection stings. Your answers help us do better for the candidates we can't move forward with.",
    ],
  ],
  'a recruiter says whom they look for': [
    [
      'other',
      'Quick hello from Wren Talent',
      "Hi Dana,\n\nI'm a sourcer at Wren Talent and your profile came up when I was looking for people with supply chain planning experience in the Midwest. I'd love to tell you more.\n\nAre you open to a 15 minute chat this week?\n\nCole",
    ],
    [
      'other',
      'Your background',
      "Hi Dana, hope your week is going well. I'm searching for someone with five years of Kubernetes who has led a migration, and your GitHub stood out. We need someone who can start in June. Would you be interested in hearing more?\n\nPriya",
    ],
    [
      'other',
      'Medical biller, direct hire',
      "Hi Barbara,\n\nYour resume is in our system from when you applied with us in 2022. I'm not sure if you're looking, but a client of mine has a biller spot. They want somebody with ortho experience, which you have. They've seen a few people and weren't sold, so I can get you in this week.",
    ],
    [
      'not a rejection',
      'Recruiter chat',
      "Hi Dana, thanks for the chat. I've sent your CV over to the client. They're looking for someone with strong Excel. I'll come back to you as soon as I've heard. Rob",
    ],
    [
      'not a rejection',
      'Part time educator?',
      "Hi Flo,\n\nLena told me that you're back on the coast. Our museum educator leaves in April and I'd much rather hire someone who knows a capstan from a windlass than post it. Want to come by and have a look around?",
    ],
  ],
  'a withdrawal is confirmed': [
    [
      'withdrawn',
      'Withdrawal confirmation',
      'Dear Dana,\n\nWe have received notification that you wish to withdraw your application for the post of Library Assistant. Your application will not be considered any further.\n\nHR Services',
    ],
    [
      'withdrawn',
      'Application withdrawn',
      "Dana,\n\nThis confirms that your application for Customer Success Manager at Pellow was withdrawn at your request on 3 May. You will no longer be considered for this position. You're welcome to apply for other roles at any time.",
    ],
    [
      'withdrawn',
      'Withdrawal of application',
      "Dear Dana Ott, we acknowledge receipt of your request to withdraw from the competition for Program Officer. Your application is now closed and will receive no further consideration. We regret that you're unable to continue and wish you success in your future endeavours.",
    ],
  ],
  'what ends is not the application': [
    [
      'interview',
      'Interview slot taken',
      'Hi Dana, the slot you selected has already been taken by another candidate. Please choose another time.',
    ],
    [
      'not a rejection',
      'Next steps with Farrow',
      "Hi Dana, great speaking with you. The team has decided not to do the take-home with you as your portfolio says it all. Instead we'd like to move straight to the onsite. Which of these times works?",
    ],
    [
      'not a rejection',
      'Job closed',
      "Budget Analyst: job closed\n\nThe announcement that you applied to has closed. The hiring agency will now review applications. You'll be notified when your status changes.",
    ],
    [
      'offer',
      'Letter of offer',
      'Hello Tobin,\n\nPlease find attached your letter of offer for the position of Policy Analyst. If you accept, please sign all pages. The attached offer becomes void if not accepted by the date indicated.',
    ],
    [
      'other',
      'Update about your referral',
      'Hi Dana, the candidate you referred is no longer under consideration. Thanks for helping us grow.',
    ],
    [
      'not a rejection',
      'Your job post',
      "Your job post Barista has been closed. 43 applicants. Tell the candidates you didn't select.",
    ],
    [
      'other',
      'Do you sponsor?',
      "Hi Dana, thanks for asking before applying. We don't sponsor visas for this role, but you'd be welcome to apply if you have the right to work.",
    ],
    [
      'not a rejection',
      'Correction',
      "Dear Dana, earlier today you received an email in error telling you that your application for Transport Planner was unsuccessful. Please disregard it. Your application is still under consideration, and we're very sorry for the upset.",
    ],
    [
      'confirmation',
      'Bartender',
      "Hey Sky! Got your application for the bar job, thanks. I'm behind the bar most of the week, so I'll get back to you by Sunday.",
    ],
    [
      'not a rejection',
      'Interview feedback',
      'Hi Dana, feedback from yesterday: they felt that you were a little junior for the staff level but want to talk to you about senior. Friday?',
    ],
    [
      'not a rejection',
      'Requisition update',
      'Hello Dana, the job you applied to, R-9921, has been closed as a duplicate. You remain a candidate under R-9915.',
    ],
    ['not a rejection', 'Relief pool', "Hi all, tonight's shift has been filled, thanks to everyone who replied."],
    [
      'not a rejection',
      'Panel for Thursday',
      'Hi Dana, you have been removed from the interview panel for Thursday, so you can keep your afternoon.',
    ],
    [
      'not a rejection',
      'Jobs like yours',
      "We noticed you haven't been selected for the jobs you've applied to lately. Boost your profile and stand out from others!",
    ],
    [
      'not a rejection',
      'Resume review',
      "Hi Dana, our check found that your resume doesn't match 12 of the keywords in the job description. Improve it now.",
    ],
    ['other', 'Job closed', 'Shopify developer: job closed\n\nThe job that you saved was closed without a hire.'],
    [
      'offer',
      'Offer letter, revised',
      'Dear Dana, please disregard the previous offer letter, which has been withdrawn because of a typo in the start date. The corrected offer is attached.',
    ],
    [
      'not a rejection',
      'New opportunity',
      "Hi Dana, I know the last role wasn't the right fit, so I kept you in mind. We're now hiring a Customer Insights Lead. Shall we speak on Thursday?",
    ],
    [
      'not a rejection',
      'Contract extension',
      "Hi Dana, the client has decided not to end the contract in June. They'd like to extend to December.",
    ],
    [
      'not a rejection',
      'Hiring freeze',
      "Hi Dana, you may have read about our hiring freeze. This doesn't affect the role you're interviewing for. See you on Tuesday.",
    ],
    [
      'not a rejection',
      'Draft deleted',
      'Your draft application for Junior Carer was deleted as the vacancy has closed.',
    ],
    [
      'not a rejection',
      'Duplicate application',
      "You've already applied for this role. Your second application was not accepted, the first one is being reviewed.",
    ],
    [
      'withdrawn',
      'Confirmation of cancellation',
      'Your application for Seasonal Sorter was cancelled by you on 3 May. This position is no longer available to you.',
    ],
    [
      'not a rejection',
      'Your profile was viewed',
      'Recruiters who viewed your profile are looking for candidates with immediate availability. Update your notice period.',
    ],
    [
      'not a rejection',
      'Result of written test',
      'Roll no. 22019: you have qualified the written test. Candidates who have not qualified are not listed. Document verification is on 4 July.',
    ],
    [
      'not a rejection',
      'Your application for Forest Ranger',
      'Thank you for your application. Please note: (1) only candidates with a valid license will be interviewed. (2) Candidates who withdraw after an offer will be barred for two years.',
    ],
    [
      'confirmation',
      'Application confirmation',
      "Dear Dana,\n\nThank you for your interest in Brackwater Financial. Your application for Branch Associate has been successfully submitted. Should you be selected, a recruiter will reach out. Unfortunately, due to the number of applicants we're unable to personally contact those who are not selected. Once the position has been filled your status will change.\n\nBest of luck in your job search.",
    ],
    [
      'interview',
      'PhD position',
      "Dear Ms. Ott, thank you for applying for the PhD position in soil physics. I received 140 applications, and I'm sorry that it takes me so long. I'm inviting eight people for a first call. You're one of them. Would Tuesday suit?",
    ],
    [
      'unsure at most',
      'Lab',
      "Hi Dana, I liked your letter. I can't hire before the new fiscal year, unfortunately, but don't take another job without talking to me first!",
    ],
  ],
};

/** The same words where something ends. */
const ENDS: [subject: string, body: string][] = [
  [
    'Thank you for applying',
    'Dear Dana, thank you for your application for Planner. We received many applications and unfortunately cannot offer you an interview. We are also unable to give feedback over the phone. We wish you luck.',
  ],
  [
    'Records Clerk',
    'Thank you for submitting your resume. We have decided to interview those applicants whose experience most closely matches our needs, and yours was not among them.',
  ],
  [
    'Buyer role',
    "Hi Dana, I heard back from the client. Unfortunately they're looking for someone with more category experience, so it's a no this time. I'll be in touch when something else comes up.",
  ],
  ['Your offer', 'Dear Dana, as you failed the medical, your offer of employment as Driver is hereby withdrawn.'],
  [
    'Application status',
    'Your application for Clerk has been withdrawn due to inactivity. You will no longer be considered for this position.',
  ],
  [
    'Notice of non-selection',
    'Your application for Junior Statistician was received and has been reviewed. This letter is a notice of non-selection for the position.',
  ],
  [
    'Kennel Assistant',
    'Thank you for sending your resume for the Kennel Assistant job. We have chosen someone who has worked with dogs for years, and we will hold your resume for six months.',
  ],
  [
    'Office Manager',
    "Hi Dana, not sure if you're still looking, but I wanted to let you know that we've filled the Office Manager position you interviewed for. Take care, Rhea",
  ],
  [
    'Thank you for your interest',
    'Thank you for your interest. Applicants with more relevant experience will be contacted for interviews. We will keep your resume on file and wish you luck.',
  ],
  [
    'An update on your application',
    'Your application to Data Intern at Gable was declined by the employer. Students who apply to 10 jobs are more likely to land an interview. More jobs for you: Finance Intern at Holt.',
  ],
  [
    'Your application',
    'Dear applicant, thank you for your application. Candidates whose experience more closely matched our needs have been invited to interview. We wish you well in your search.',
  ],
  ['Application status', 'Your application has been withdrawn by the hiring team. You will no longer be considered.'],
];

for (const [sort, mails] of Object.entries(MAILS))
  describe(sort, () => {
    it.each(mails)('%s: %s', (kind, subject, body) => {
      expectKind(kind, subject, body);
    });
  });

it.each(ENDS)('rejection: %s', (subject, body) => {
  expect(kindOf(subject, body)).toBe('rejection');
});
