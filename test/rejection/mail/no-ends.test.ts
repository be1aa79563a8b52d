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

test.each<Mail>([
  [
    'Application submitted',
    "Your application for job reference 382 has been submitted. The employer may close this vacancy early. You'll be able to see in your account whether you've been shortlisted.",
  ],
  [
    'Thank you for your application',
    'Your application has been sent to Oakmere Academy. The school will contact you to arrange an interview. If you have not heard by 12 May, contact them. They may have decided not to take your application forward.',
  ],
  [
    'Assessment Centre',
    'Dear Pat, congratulations on reaching the assessment centre for the Fire Service. The physical tests are pass or fail: any candidate who fails an element will not be taken forward to interview on the day. Bring ID.',
  ],
  [
    "We couldn't open your CV",
    "Hello, we've had your application for the Kennel Assistant post, but the attachment couldn't be opened and so we can't consider it as it stands. Please send it again as a Word file.",
  ],
])('what may be, what holds for any, what holds unless: %s', noEnd);

test.each<Mail>([
  [
    'Employee referral',
    'Dear colleague, the candidate you referred, Mr Sandeep K, has not been shortlisted for Business Analyst. Thank you for your referral; please continue to refer.',
  ],
  [
    'Bank shift cancelled',
    "Your bank shift on Ward 7, 14 March, 19:30-07:45, has been cancelled as it's no longer required. We're sorry for any inconvenience. Other shifts are on the app.",
  ],
  [
    'Your application to join the Register',
    "Dear Pat, your application for registration with the Teaching Council cannot be progressed as your qualification doesn't meet the requirements for Route 2. You're not permitted to work as a registered teacher until resolved.",
  ],
  [
    'Licence decision',
    "We've decided to refuse your application for a door supervisor licence. You can't work in a licensable role. You may appeal to the magistrates.",
  ],
  [
    'Crew call',
    'Hi Pat, thanks for applying to be on the show! We loved your tape but on this occasion we have decided not to take you further.',
  ],
  [
    'Locum pharmacist Sat 15th',
    "Morning all, original locum has dropped out at Ballymena. Anyone free? £32 an hour. If it's gone by the time you reply, sorry, first come first served.",
  ],
  [
    'Complaint ref 8817',
    'Dear Pat, I have investigated your complaint about the way your application was handled and have not upheld it. The panel followed the procedure.',
  ],
  [
    'UCAS update',
    'You have a decision from the University of Brantwick. Unfortunately your application for BSc Nursing has been unsuccessful. You still have two choices left.',
  ],
  [
    'Deleting your information',
    "In line with GDPR we are writing to tell you that the information you gave us when you applied for the role of Driver in 2023 will be deleted on 1 May. You were not successful then, but you're welcome to apply again at any time.",
  ],
])('somebody else, a shift, a licence, a show, old data: %s', (subject, body) =>
  expect(kindOf(subject, body)).toBe('other'),
);

test.each<Mail>([
  [
    'RE: Candidature',
    "Hi Pat, noted with thanks. I've told the client you won't be pursuing this. They're disappointed as they were going to make an offer. Shout if the new job isn't all it's cracked up to be.",
  ],
  [
    'RE: declining offer',
    'Dear Pat, I acknowledge receipt of your email declining the post of Staff Nurse. We will therefore not be progressing with your checks and will close your application. Good luck in Perth.',
  ],
])('the reader withdrew: %s', (subject, body) => expect(kindOf(subject, body)).toBe('withdrawn'));

test.each<Mail>([
  [
    'Interview postponed',
    "Owing to the train strike, the panel is unable to meet on Thursday. Your interview will not now take place at 2pm. A new time will be sent to you. We're sorry for the inconvenience.",
  ],
  [
    'Your trial shift',
    "Hiya, chef's off sick so there's no point coming in for the trial tonight. Come Saturday at 4 instead? Sorry!!",
  ],
  [
    'Re: offer',
    "Hi Luke, gutted but I get it. Thanks for being straight with us. We'll offer it to our second choice now. If it doesn't work out in Bristol you know where we are.",
  ],
])('a meeting moves, a second choice is asked: %s', noEnd);

test.each<Mail>([
  [
    'Application',
    'Your application for the role of Driver was unsuccessful. In line with our privacy notice your data will be deleted after six months.',
  ],
  [
    'Application',
    'Dear Pat, as you may know, we have decided not to take your application for the post of Porter any further. Best of luck with your search.',
  ],
])('an end all the same: %s', end);

test.each<Mail>([
  [
    'Shortlist for technical round',
    "Dear All, please find the list of students shortlisted for the technical round. Those whose names aren't in the list have not cleared the aptitude test. Shortlisted students report at 8.30 AM.",
  ],
  [
    'Change of role',
    "Dear Pat, the Band 3 post you applied for has now been filled, but Sister Daly feels you'd be well suited to the Band 2 and would like to interview you for it on the 22nd at 2pm. Please confirm.",
  ],
  [
    'Snow',
    "School is closed tomorrow so interviews can't go ahead. We'll run them on Friday instead, same times. Sorry for the upheaval.",
  ],
  [
    'Interview Weds',
    "Hi Pat, can't make Weds after all, I've a funeral. Nothing to worry about on your side. Thurs 10?",
  ],
  [
    'Start date',
    "Hi Pat, unfortunately I've had to put your start date back a week to the 19th as the person you're replacing isn't leaving till then.",
  ],
  [
    'Pay query',
    "Hi Pat, payroll can't start you on point 5 as you haven't enough service. It has to be point 2, £23,114. Hope that doesn't put you off! Let me know.",
  ],
  [
    'Video interview not completed',
    "You haven't completed your video interview for Customer Host. You've 24 hours left. After that the link will expire and you won't be able to continue with your application.",
  ],
  [
    'Test link expired?',
    "Hi, sorry you had bother with the link. Your attempt wasn't recorded so you haven't failed. Here's a new one. Please do it before Thursday or we can't put you forward.",
  ],
  [
    'Your references',
    "Dear Pat, we're not able to give you a personal reference as it's against Trust policy. We'll confirm dates to any new employer.",
  ],
  [
    'School transfer',
    "Unfortunately we're unable to offer Aoife a place in 2nd class. She's number 3 on the waiting list.",
  ],
  [
    'Au pair in Cork',
    "Hi Pat, found you online. Our last au pair left after a week, wasn't the right fit for us. We've three boys. Interested?",
  ],
])('others, another day, another form of it: %s', noEnd);

test.each<Mail>([
  [
    'Preferences received',
    "Thanks, we have your preferences: first choice Ward 4, second choice Theatres. You'll only be considered for your second choice if your first is oversubscribed. Results in May.",
  ],
  [
    'Closing date extended',
    "Dear Pat, we've had fewer applicants than we hoped so the closing date has been moved to 30 May. We have not made a decision on anyone. There's no need to reapply.",
  ],
  ['Tuesday', 'Pat, gone for Tuesday at 9 as Wednesday was taken by another applicant. Bring your licence.'],
  [
    'Interview programme',
    "9.00 Tour, 9.45 Lesson observation, 10.45 Pupil panel. At 11.00 we'll narrow the field: candidates not going forward will be told then and are free to leave. 11.30 Formal interviews for those remaining.",
  ],
  [
    'You got it',
    'Congrats Pat, you pipped another very strong candidate to the post. It was a close call! Contract to follow.',
  ],
  [
    'Your ID',
    "Hi, the passport scan isn't good enough to read. Could you redo it? We can't go ahead with your right to work check as it is.",
  ],
  [
    'OCI application',
    'Your application for an OCI card has been rejected. Reason: photo not as per specification. Please apply afresh.',
  ],
  ['Advert removed', 'The job "Trainee Signaller" you bookmarked has been filled and is no longer being advertised.'],
])('choices, times, others who go, checks and cards: %s', noEnd);

test.each<Mail>([
  [
    'vets',
    "Hi Pat, still at Riverside? My practice in Exeter has been through three locums who weren't up to scratch. They need someone with surgery experience from May. Interested?",
  ],
  [
    'School needs maths teacher',
    'Hi Pat, a lovely school in Leeds has just had a candidate turn them down and needs someone from Monday. I know you said not before Easter. Any chance?',
  ],
])('an agency tells whom a house looks for: %s', (subject, body) => expect(kindOf(subject, body)).toBe('other'));

test.each<Mail>([
  [
    'Porter',
    'Dear Pat, thank you for coming to the interview for the post of Porter. You were our second choice and our first choice has accepted. I am sorry.',
  ],
  [
    'Clerk',
    'Dear Pat, there is no need to reapply: your application for Clerk was not successful and unsuccessful candidates are barred this year. Best of luck.',
  ],
])('and an end in the same words: %s', end);
