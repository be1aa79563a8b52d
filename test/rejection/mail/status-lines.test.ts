/** An end that stands as a portal's status or a mark on an application, beside the statuses of other things. */
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../functions/rejection/mail/reading.ts';
import { kindOf } from './kind.ts';

const MAILS: [kind: Kind, subject: string, body: string][] = [
  [
    'other',
    'Your ticket #4471',
    'Hello Noor,\n\nYour support request about the careers portal has been answered.\n\nStatus: Closed\n\nReply to this mail to open it again.\n\nOrrin Help Desk',
  ],
  [
    'other',
    'Ticket 4471',
    'Hi Noor,\n\nThe password of your candidate account was reset and you can sign in again.\n\nRequest: job alerts do not arrive\nStatus: Closed\n\nHelp Desk',
  ],
  [
    'other',
    'Candidate account 4471',
    'Hi Noor,\n\nThe password of your candidate account was reset and you can sign in again.\n\nRequest: job alerts do not arrive\nStatus: Closed\n\nHelp Desk',
  ],
  ['rejection', 'Application Status', 'Job: Inventory Planner\nStatus: Not a fit\nDate: 04/02/2024'],
  [
    'rejection',
    'Your application has moved',
    'Hi Gus,\n\nYour application for Tax Associate has moved to Archived.\n\nWinmere Careers',
  ],
  [
    'rejection',
    'Application update',
    'Dear Vera,\n\nApplication: Senior Buyer (R-2219)\nCurrent status: No longer under review\n\nPlease sign in to see all of your applications.',
  ],
  ['rejection', 'Candidate portal', 'Application for Night Auditor\nOutcome: Closed - other candidate selected'],
  [
    'rejection',
    'Your job application',
    'Lab Assistant II (Not progressed)\n\nYour application for the job above was updated on June 8. Log in to your candidate home for details.',
  ],
  [
    'other',
    'How to read your status',
    'Hi,\n\nIn your candidate home you will see one of these statuses:\n- Under review: we are reading it\n- Not moving forward: you were not selected\n- Offer: congratulations\n\nQuestions? Visit our help page.',
  ],
  [
    'confirmation',
    'Application status',
    'Hi Cole,\n\nYour application for Welder was received. Status: Under review. The status will change to Not selected, Interview or Offer once the manager has decided.\n\nKerr Steel',
  ],
  [
    'rejection',
    'Your applications at Verity',
    'Hi Sol,\n\nClaims Adjuster I - No longer in consideration\n\nVisit your candidate home to see details.\n\nVerity Insurance',
  ],
  [
    'rejection',
    'Submission update',
    'Hi Ian,\n\nYour submission for Java Developer (Req 7781) has been marked as Client Rejected. You may view it on your dashboard.\n\nTekbridge Staffing',
  ],
  [
    'rejection',
    'Workday notification',
    'Your candidate status for R1002 Network Technician was updated to "Candidate Not Selected".',
  ],
  [
    'rejection',
    'Status: Withdrawn by employer',
    'Your application for Cook III now shows: Withdrawn by employer.\n\nSchool District 14',
  ],
  [
    'confirmation',
    'Application received',
    'Hello Rae,\n\nThank you for applying for Stage Manager.\nStatus: Received\n\nYou can follow your status online: Received, In review, Interview, Not selected, Hired.\n\nOak Theater',
  ],
  [
    'other',
    'Your listing was declined',
    'Hi, your job listing for Barber has been reviewed.\nStatus: Declined\nReason: missing pay range. Edit your listing to post it again.\n\nJobBoardly',
  ],
  [
    'rejection',
    'Application activity',
    'Hi Tia,\n\nThere is an update on your application for Flagger:\n\nRejected - 05/02/2024\n\nSign in to see more.\nPaveRight Careers',
  ],
  [
    'rejection',
    'Job application status',
    'Dear Applicant,\n\nThe status of your application has changed from "Under Review" to "Not Advancing".\n\nPosition: Dispatcher\nDepartment: Police',
  ],
  [
    'rejection',
    'Application status: Candidate no longer under consideration',
    'Dear Yara,\n\nPlease log in to your account to view the status of your application for Lab Technician.\n\nBiorise',
  ],
  [
    'rejection',
    "Crew Member at Poppy's",
    "Your application was reviewed.\n\nStatus: No longer considered\n\nDon't be discouraged. Apply at another Poppy's near you!",
  ],
  [
    'rejection',
    'Application decision',
    'Decision: Not moving forward\nRole: Staff Attorney\nOrganization: Legal Aid of Dover',
  ],
  [
    'other',
    'Your post was removed',
    'Hi Jo, your post in the Job Seekers group has been reviewed.\nStatus: Removed\nIt did not meet our requirements for posts.\n\nGroup admins',
  ],
  [
    'rejection',
    'Candidate update',
    'Hi Zac,\n\nPlease see the latest on your application below.\n\nRole | Status\nPatient Rep | Not selected\n\nTalent Team, Ridgeway Clinic',
  ],
  [
    'rejection',
    'Status of your application',
    'Application number 00912, Process Server: the hiring office has set this application to Non-Selected.',
  ],
  [
    'rejection',
    'Application status has changed',
    'Your application for 3rd Shift Packer changed from In Review to Disqualified on 1/9/2024.',
  ],
  [
    'rejection',
    'Update',
    'Hi Tom,\n\nYour application for Boat Captain is marked "Not a fit" in our system. We are sorry that it took so long.\n\nBay Cruises',
  ],
  [
    'rejection',
    'Your applications',
    'Hi Cleo,\n\nWe updated your application.\n\nPharmacy Manager\nOak Park, IL\nNot selected\n\nGo to your dashboard',
  ],
  [
    'other',
    'Reference request declined',
    'Hi Ty, your reference request to Mr. Cole was updated.\nStatus: Declined\nYou can ask somebody else in your profile.',
  ],
  [
    'rejection',
    'Update to your Jobfair application',
    'Pine Dental updated the status of your application.\n\nDental Hygienist\nPine Dental - Mesa, AZ\nNot selected by employer',
  ],
  ['rejection', 'Archived', 'Hi Kurt, your application for QA Lead was archived by the hiring team at Spool.'],
];

describe("a portal's status", () => {
  it.each(MAILS)('%s: %s', (kind, subject, body) => {
    expect(kindOf(subject, body)).toBe(kind);
  });
});
