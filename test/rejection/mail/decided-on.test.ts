import { describe, expect, it } from 'vitest';
import { kindOf } from './kind.ts';

/** The words of an end, said of what is no application of the reader's: each has a mail beside it in which it is one. */
const NO_ENDS: [subject: string, body: string][] = [
  // What is decided on
  [
    'Board decision',
    'The board has decided not to move forward with the merger. Employees will be informed at the town hall.',
  ],
  [
    'Promotion cycle',
    "Kim, I'm sorry to say that the committee decided not to move forward with your promotion to Senior this cycle. We will work on a plan together.",
  ],
  ['Re: demo', "We won't be moving forward with your tool. Legal had concerns. All the best."],
  [
    'Re: partnership',
    "Thanks for reaching out. We're not looking for a new recruiting agency right now and have decided to stay with our current partner.",
  ],
  [
    'Parking permit',
    'Dear colleague, unfortunately your application for a staff parking space was unsuccessful as demand exceeded supply. Facilities',
  ],
  [
    'Board decision, 12C',
    'The board interviewed you last week and has decided not to approve your application for unit 12C. We wish you luck in your search.',
  ],
  [
    'Bootcamp application',
    "Thank you for interviewing for our data bootcamp. We don't think you're ready for this cohort. Try again in six months.",
  ],
  [
    'Sorority recruitment',
    'Thank you for taking part in recruitment. Unfortunately you were not selected for a bid this year.',
  ],
  [
    'Jury duty',
    'You have not been selected to serve. Your service is complete. Your employer may ask for this letter.',
  ],
  ['Re: your platform', 'After the trial, the team decided to go with a different provider. We appreciate your time.'],
  ['Wedding band', 'We ended up going with another band. Thank you for the quote!'],
  ['Your idea', "Thanks for the idea for the break room. The committee won't be taking it forward."],
  ['Certification', 'You did not meet the passing score on the CPA exam. Your state board will send details.'],
  [
    'Relocation',
    'Hi Ines, unfortunately we cannot offer you relocation assistance for this position. The final interview stays as planned.',
  ],
  ['Angebot', 'Vielen Dank für Ihr Angebot. Leider haben wir uns für einen anderen Anbieter entschieden. Alles Gute!'],
  ['Votre devis', 'Merci pour votre devis. Nous avons finalement retenu un autre prestataire. Bonne continuation.'],
  ['Your time sheet', 'Your timesheet submission was set to rejected by your supervisor. Please correct line 3.'],
  ['Employee survey', 'We decided not to continue the free lunch program. Thank you for your feedback.'],
  ['Podcast', "We won't be moving forward with your interview on the show this season."],
  ['Retest', 'We could not verify your assessment. You have not been disqualified; please retake it.'],
  // Whom
  [
    'Your application to Quillon Health',
    "We appreciate your interest. Because of the volume we're only able to contact the candidates whose skills most closely match. Good luck!",
  ],
  ['Selected', "Out of 300 applicants we did not select 298. You're one of the two finalists. See you Friday."],
  [
    'From your mentor',
    'I heard that Leo did not get the offer. They picked someone with more experience. If you see him, say hello.',
  ],
  [
    'News from our team',
    'Two of our colleagues have left and their positions will not be filled. Please send requests to the shared mailbox.',
  ],
  [
    'Candidate feedback needed',
    'Hi Kim, please submit your scorecard for Daniel Ross. The team decided not to move forward with the previous candidate, so we need a strong pipeline.',
  ],
  [
    'New recruiter',
    "Hi Kim, I'm taking over from Jess, who has left the company. Unfortunately she left no notes on your interviews. Could you send me your times?",
  ],
  [
    'Application confirmation',
    "Thank you for applying to the Senior SQL Developer position at Brightwater. While we can't offer everyone an interview, we do read every application. Your profile stays active for one year.",
  ],
  [
    'Fwd: sad',
    "Mom, Ben didn't get the job at the bakery. They went with someone with more experience. Call him tonight?",
  ],
  // The reader's own job
  [
    'Layoff notice',
    'Dear Kim, as a result of restructuring your position has been eliminated effective June 30. Your severance details are attached. We thank you for your work.',
  ],
  [
    'Notice of non-renewal',
    'Your term appointment as lecturer will not be renewed for the next academic year. Please return your keys.',
  ],
  [
    'Kündigung',
    'Hiermit müssen wir Ihnen leider mitteilen, dass Ihre Stelle zum 30.6. wegfällt. Ihr Arbeitsverhältnis endet fristgerecht. Für Ihre Arbeit danken wir Ihnen.',
  ],
  ['Promoção', 'Kim, sinto dizer que este ano você não foi escolhida para a promoção. Conversamos na segunda.'],
  [
    'Férias',
    'Olá Kim, infelizmente não podemos aprovar suas férias de 12 a 16 de agosto. Escolha outra data, por favor. RH',
  ],
  // What goes on
  [
    'Moved requisition',
    "Req 2210 was cancelled and its candidates were moved to req 2290. You don't have to do anything.",
  ],
  ['Superday details', 'Unfortunately the 10 am slot is taken. Your Superday now starts at 11. Same link.'],
  [
    'Requisition change',
    'The requisition you applied to, R-4471, has been closed and replaced by R-4502. Your application has been moved over automatically; no action is required.',
  ],
  [
    'Talent pool',
    "Thanks for joining our talent pool! There are no openings that match right now, but you'll be the first to know.",
  ],
  [
    'Your application',
    'Dear Ines, it has been necessary to place your application on hold until the outcome of offers we have made to other candidates is known. We will write again in spring.',
  ],
  [
    'Email not delivered',
    "Your message to careers@penrose.example could not be delivered. The recipient's mailbox is full and can't accept it. It was rejected.",
  ],
];

const ENDS: [subject: string, body: string][] = [
  [
    'Product Manager, Tools',
    "Hi Kim, thanks for interviewing for Product Manager, Tools. We've decided not to move forward with your application. All the best with the search.",
  ],
  [
    'Parking Services Officer',
    'Dear colleague, unfortunately your application for the Parking Services Officer position was unsuccessful. We wish you luck in your search.',
  ],
  [
    'Bootcamp Instructor',
    'Thank you for interviewing for the Bootcamp Instructor role. We have decided to go with another candidate. Best of luck.',
  ],
  [
    'Application Withdrawn - Claims Examiner',
    'Dear Kim, your submission for Claims Examiner was set to inactive because the questionnaire had not been completed within ten days. We consider this application closed. You are welcome to apply to any open job.',
  ],
  [
    'Application withdrawn',
    'Your application was withdrawn by the system because the supplemental form was not returned in time. No further action will be taken on it.',
  ],
  [
    'Withdrawal of application',
    'We have withdrawn your application for Toll Collector from further consideration because you did not attend the scheduled exam.',
  ],
  [
    'Application inactive',
    "Since the background form wasn't returned within five days, the department considers your application withdrawn and has moved to the next candidate on the list.",
  ],
  [
    'Test results',
    'Your score of 61 is too low to be placed on the register for Dispatcher. Thank you for your interest.',
  ],
  ['We appreciate you', 'Thank you for your time. Your application has been archived.'],
  [
    'Contract role',
    'Hi Kim, the client put the contract on ice and released all candidates for the job. Sorry about that.',
  ],
  [
    'Following up from Thursday',
    "Thanks for chatting with Raj and Emily. We don't think there's a fit right now with where the team is headed.",
  ],
  [
    'Contractor role',
    "The manager has chosen to go with a candidate from another vendor for the contractor job. I'll keep you in mind for other roles.",
  ],
  [
    'Decision on your application',
    "We've come to a decision on your application for the Planner job and it was not in your favor this time.",
  ],
  [
    'Search for Director of Research',
    'Thank you for applying for Director of Research. The search has been deferred and will be reposted in the fall. You are welcome to apply again at that time.',
  ],
  [
    'Re-posting of the position',
    'We were not able to identify a candidate from the first pool and are re-advertising the position. If you would like to be considered, you must submit a new application.',
  ],
  [
    'Assistant Registrar',
    'The search for Assistant Registrar has been declared a failed search. We may post the position again later. Thank you for your interest in the college.',
  ],
  [
    'Examination results',
    'Thank you for sitting the customs examination. It is the first step towards an offer of employment as an officer. Regretfully your score was not high enough to proceed to the interview. You may sit it again next year.',
  ],
  [
    'Re: my application',
    "Thank you for your application. I'd like to offer a small piece of advice for your job search: be on time. It was the main reason we rejected you.",
  ],
  [
    'Hiring pause',
    "We've made the hard decision to pause hiring and are ending the recruiting process for all open applications. Thank you for getting to know us.",
  ],
  ['Analyst role', "Kim, it's a pass from the team on the Analyst role. Please do keep in touch."],
  ['Feedback on the Altair role', 'Hi Kim, bad news on the Altair role. They filled it internally. Sorry!'],
  ['Receptionist', 'Hi, we already found a receptionist. Sorry, and thank you for applying!'],
  [
    'Company news',
    "Our funding round fell through, so we're no longer able to bring anyone on. I hated writing this. Thank you for interviewing, Kim.",
  ],
  [
    'Your salary',
    "Thanks for talking with us about the Planner job. Your salary expectation is beyond our budget, so we'll have to leave it here. Good luck.",
  ],
];

const OTHERS: [kind: string, subject: string, body: string][] = [
  [
    'interview',
    'Superday invitation, Rotational Program',
    'Dear Ines, congratulations! After your first conversation we would like to invite you to our virtual Superday for the Rotational Program on Friday. You will do two behavioral interviews and a case.',
  ],
  [
    'interview',
    'Orrin Mills - availability for phone conversation',
    "Hi Ines, your resume for the Planner requisition came to me and I'd love to set aside 30 min to hear more about you. Would any of these work? Thu 9:30 or 2, Fri before noon.",
  ],
  [
    'interview',
    'Quick chat?',
    'Hi Ines, I liked your resume a lot. Could you talk tomorrow after 4 about the Planner job? My number is below.',
  ],
  [
    'interview',
    'Next steps',
    "Hi Ines, thanks for applying. I'd love to learn more about your background. Do you have 30 minutes this week for a call?",
  ],
  [
    'confirmation',
    'Confirmation',
    'This confirms your application for Registered Nurse, requisition 8811. We keep applications active for 90 days.',
  ],
  [
    'offer',
    'Quillon // offer details',
    'Ines!! Putting in writing what I said on the phone. We want you as our first Data Engineer. 120k base, options, start whenever. A DocuSign is coming from our lawyer tonight.',
  ],
  [
    'withdrawn',
    'Withdrawal',
    'As you requested, we have set your application for Planner to withdrawn. No further action is needed.',
  ],
];

describe('an end of something else', () => {
  for (const [subject, body] of NO_ENDS)
    it(`${subject}: ${body.slice(0, 60)}`, () => {
      expect(kindOf(subject, body)).not.toBe('rejection');
    });
});

describe('an end of an application', () => {
  for (const [subject, body] of ENDS)
    it(`${subject}: ${body.slice(0, 60)}`, () => {
      expect(kindOf(subject, body)).toBe('rejection');
    });
});

describe('what goes on, however it is told', () => {
  for (const [kind, subject, body] of OTHERS)
    it(`${subject}: ${body.slice(0, 60)}`, () => {
      expect(kindOf(subject, body)).toBe(kind);
    });
});
