import { expect, test } from 'vitest';
import type { Kind } from '../../../functions/rejection/mail/reading.ts';
import { kindOf } from './kind.ts';

type Mail = [subject: string, body: string];
const ENDED: Kind[] = ['rejection', 'unsure'];
const noEnd = (subject: string, body: string): void => expect(ENDED).not.toContain(kindOf(subject, body));
const end = (subject: string, body: string): void => expect(kindOf(subject, body)).toBe('rejection');

test.each<Mail>([
  [
    'Thanks for applying',
    "Hi Aoife, thanks a million for applying for the barista job in our Salthill café. We get a mountain of CVs, so we'll only be ringing people for a trial. If you don't hear from us in the next fortnight, unfortunately it's a no this time, but do try us again in the summer! All the best, Grainne",
  ],
  [
    'Got it',
    "Thanks Pat. Should you hear nothing by the 14th then I'm afraid you've not made the shortlist and I'd wish you all the best with the search.",
  ],
  [
    'Your application',
    "If there's no call from us by Friday week, sorry, it means the job has gone to somebody else. Either way thanks for dropping your CV in.",
  ],
  [
    'Application Acknowledgement',
    'Dear Priya, thank you for your interest. We have received your resume for the position of Associate Engineer. If your profile is shortlisted, we shall get in touch with you within 15 working days. Candidates who have appeared for our selection process in the last six months are not eligible to apply.',
  ],
  [
    'Application Received',
    'Dear Sir/Madam, we thank you for applying for the post of Junior Assistant. Incomplete applications shall be summarily rejected. Applications received after the due date will not be entertained. The list of candidates called will be uploaded on the website.',
  ],
  [
    'Test completed',
    "Thank you for completing the judgement test for the Graduate Scheme. Your result will be reviewed along with your application form. Those who do not meet the pass mark will not be able to reapply until next year. If you've passed you'll be invited to the assessment centre.",
  ],
  [
    'Response to your application',
    'You have successfully applied for Call Centre Consultant. Your CV has been sent to the recruiter, who will contact you directly. Did you know? Candidates with a full profile are 3x more likely to be seen.',
  ],
])('what is told to all who apply is no end: %s', noEnd);

test.each<Mail>([
  [
    'Your application',
    'Dear Pat, as you have not heard from us we must now tell you that regrettably you were not shortlisted. We wish you every success.',
  ],
])('what comes after a silence is one: %s', end);

test.each<Mail>([
  [
    'Interview cancelled - new date to follow',
    "Hi Sunita, unfortunately Mr Rao has been taken ill and won't be able to take tomorrow's interview. I am afraid the interview stands cancelled. We will come back to you with a fresh date by Monday.",
  ],
  [
    'Your interview slot',
    'Dear Marcus, unfortunately the 10am slot you chose has been taken by another candidate. Could you please log back in and pick another?',
  ],
  [
    'RE: Start date',
    "Hi Kirsty, sorry to hear your current place won't release you early. That's no bother, we'd rather wait for you than go with somebody else. Let's say 28 April and I'll have the contract amended.",
  ],
  [
    'Contract',
    "Hi Declan, good news, contract attached, three months' probation. Sorry the start date had to move, the other lad we'd taken on for the gang fell through. See you Monday 7:30.",
  ],
  ['Good news', "Hi Pat, the other candidate has turned the job down so it's yours if you still want it! Ring me."],
])('a time, a date or somebody else is off, and not the reader: %s', noEnd);

test.each<Mail>([
  [
    'Kitchen porter',
    "Hi Pat, the other fella changed his mind and took the job after all so we won't be needing you. Sorry about that.",
  ],
  [
    'Your interview',
    'Dear Pat, unfortunately we will not be able to take your interview forward as the post has been withdrawn.',
  ],
])('and here the reader is: %s', end);

test.each<Mail>([
  [
    'Vacancy closing early',
    'Dear applicant, owing to the very high level of interest the Museum Assistant vacancy is now closed to new applications. Applications already submitted, including yours, will be considered as normal. We expect to contact shortlisted candidates next week.',
  ],
  [
    'delay',
    "Hi Jess, we've not forgotten you, we couldn't get the panel together because of half term. Sorry for the delay. You've not been unsuccessful, we simply have not sat down to shortlist yet.",
  ],
  [
    'RE: Feedback on application',
    "Hi Ian, I'm sorry you've been left hanging, the manager who was dealing with this has left. I've found your application and it was never sent on for shortlisting, our mistake. It's with Claire now and she'll ring you.",
  ],
  [
    'Ignore previous email',
    'Dear candidate, yesterday you may have received an email in error stating that your application had been unsuccessful. Please disregard this. Your application is still being considered.',
  ],
  [
    'Any work for a seamstress?',
    'Dear Lin, thank you for writing and for the photographs of your work. Your letter comes at a good moment, as our Mr Orde is 70 and tells us this winter will be his last. I keep it on my desk with my own notes to show to my partner. One of us will ring you after the 20th.',
  ],
])('it goes on: %s', noEnd);

test.each<Mail>([
  [
    'Your DBS application has been rejected',
    'Dear Applicant, your DBS application (form F00123) has been rejected because the address history was incomplete. Please log in and correct section C. Your recruitment cannot progress until this is done.',
  ],
  [
    'Your AccessNI check',
    'Dear Orla, unfortunately your AccessNI application could not be processed as your identification documents were not accepted. Please bring others to the office.',
  ],
  [
    'How we use your personal data',
    'Dear applicant, we have updated our recruitment privacy notice. Data of unsuccessful applicants is kept for six months and then securely destroyed. You do not need to do anything.',
  ],
  [
    'Data retention',
    'Dear Candidate, as you were not appointed to the post of Receptionist in March 2024, we have held your application for twelve months as set out in our privacy notice. It has now been securely destroyed. No action is needed on your part.',
  ],
  [
    'Rate your experience',
    'Hi there, thanks for interviewing with us. We know the outcome may not have been what you hoped for, but your feedback matters. How likely are you to recommend applying to Thornbury to a friend?',
  ],
  [
    'Reference request for Mr D. Lowe',
    'Dear Mrs Brennan, Mr Lowe has applied to us for the post of night porter and has given your name as a referee. I would be grateful if you would complete the enclosed form. If we do not receive it we are unable to appoint him.',
  ],
  [
    'Selection criteria',
    "Hi Jarrah, good question. You'll need to address each of the five criteria, applications that don't will not be progressed. Closing date's Monday 5pm, no late applications accepted sorry.",
  ],
  [
    'Vacancy enquiry',
    "Hi Shane, thanks for your call. The Grade 4 post is only open to current staff, so external applicants won't be considered for that one, but the Grade 3 will be advertised next week.",
  ],
  [
    'Careers fair',
    "Hi Mo, thank you for coming to our stand. We didn't get the chance to speak with everyone. Our scheme opens in September and we'd love to see your application.",
  ],
])('checks, data, surveys, references and questions: %s', noEnd);

test.each<Mail>([
  [
    'Senior Carer in Hove',
    'Hi Julie, my client, a family-run home in Hove, met a number of candidates last month but unfortunately none of them were suitable. Having seen your CV on a job site I feel you would be a strong match. Are you still looking? Give me a ring. Tracy',
  ],
  [
    'Chef de Partie - Dingle',
    "Hi Luca, we've a CDP job going in a 40 seat place in Dingle, live-in. The lad they had lined up let them down on Friday. Not for you? Pass it on to a mate.",
  ],
  [
    'Supply work, Fife',
    "Hi Gordon, you registered with our old Dundee branch some years ago and I'm having a tidy of the database. I know plenty have left the classroom for good and if that's you I completely understand, but if you'd do a day a week I'd love to talk. Shona",
  ],
])('an agency writes first: %s', (subject, body) => expect(kindOf(subject, body)).toBe('other'));

test.each<Mail>([
  [
    'Seed Enterprise Grant',
    'Dear applicant, your application to the Start Your Own Business fund was assessed by the panel. Unfortunately it did not reach the minimum score and cannot be funded in this round. Feedback is attached.',
  ],
  [
    'School governor vacancy',
    'Dear Mr Lindley, thank you for putting yourself forward in the parent governor election. The votes have been counted and on this occasion you were not elected. Thank you for your interest.',
  ],
  [
    'Personal loan',
    'Dear Mr Iyer, we regret to inform you that your application for a personal loan has been declined at this time. The decision was based on our credit policy, including your salary and length of employment with your current employer. You may reapply after 90 days.',
  ],
])('something else than work is refused: %s', (subject, body) => expect(kindOf(subject, body)).toBe('other'));
