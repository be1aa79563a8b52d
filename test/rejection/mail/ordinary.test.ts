import { describe, expect, it } from 'vitest';
import { kindOf } from './kind.ts';

type Mail = [subject: string, body: string];
const greeted = (body: string): string => `Hi Noor,\n\n${body}\n\nBest\nPeople Team`;

/** Ends as hiring offices, shops and founders say them, without the usual words. */
const ENDS: Mail[] = [
  [
    'Controls Engineer',
    "Thanks for taking the time to apply to our Controls Engineer opening. After reviewing your background, we don't see a fit at the moment.",
  ],
  [
    'Store Manager',
    "We appreciate you applying for Store Manager. We've moved ahead with other folks for this one. Wishing you luck out there!",
  ],
  [
    'Risk Analyst (Req 88213)',
    'We have completed our screening for the position of Risk Analyst. Your application was not among those shortlisted for assessment.',
  ],
  [
    'Lecturer in Statistics',
    'The panel has now met, and I am sorry to say that you have not been included on the shortlist for the post of lecturer.',
  ],
  [
    'Your application for Warehouse Associate',
    'Your application for Warehouse Associate has been declined. Please contact the store with questions.',
  ],
  ['Night Auditor', 'Your application for Night Auditor at Hotel Tarn was rejected by the employer.'],
  [
    'Application closed: Payroll Specialist',
    "As we did not hear back from you about a phone screen, we've closed out your application.",
  ],
  [
    'Application withdrawn due to inactivity',
    'We asked you to complete the questionnaire for Network Technician. As we did not receive it in time, your application has been removed from consideration.',
  ],
  [
    'Lease Data Administrator',
    'On 13 February we asked you for further papers for Lease Data Administrator. The task was still open today, so your application is regarded as withdrawn and has been closed.',
  ],
  [
    'Your interest in Tern',
    "Appreciate you reaching out! We don't have anything open that matches your background right now. I'll keep you posted if that changes.",
  ],
  ['Sponsorship', "As this role doesn't come with sponsorship, we aren't able to consider your application further."],
  [
    'Management Trainee',
    'We regret our inability to offer you a suitable position at this juncture. Your resume shall be kept in our databank.',
  ],
  [
    'Product Marketing Manager',
    "Although this role isn't the right one, we'd like to keep you in our talent community and will contact you when something suitable comes up.",
  ],
  ['Status change', 'Your candidate status for Forklift Operator has changed to: No longer under consideration.'],
  [
    'Barista',
    'Thanks for dropping in your CV for the barista job. We have the spot gone already, a girl started on Saturday. Best of luck with it.',
  ],
  [
    'UX Researcher',
    'We went over your CV carefully, and it is not exactly what we are looking for right now. We will keep your details.',
  ],
  [
    'Production Planner',
    "So many good people applied for Production Planner that we had to narrow the field. You won't be hearing from us for an interview on this one.",
  ],
  [
    'Paid acquisition',
    'Thank you for applying! This is not a yes for today: we went with folks who have lived through such a switch.',
  ],
  [
    'Development Director',
    'The hiring committee has opted to bring in someone for Development Director who already knows the region. I wish you every success.',
  ],
  [
    'Rotational program',
    "The team has finalized its interview list, and there wasn't a spot for you. We could take just 14 students. Thanks for applying to the rotational program.",
  ],
  [
    'Supply Chain Trainee',
    "We've finished the selection for Supply Chain Trainee and other applicants have been hired for the autumn intake. We would like to keep your profile.",
  ],
  [
    'Assistant Professor of Weaving',
    'The search for Assistant Professor of Weaving has ended with the appointment of a new colleague. The committee thanks you for your interest.',
  ],
  [
    'Data Scientist, Fraud',
    "Unfortunately the Data Scientist, Fraud team is not adding any candidates, so your application won't be going ahead. Your other applications remain open.",
  ],
  [
    'Software Engineer II',
    'We have given careful thought to your application for Software Engineer II, and at present we do not plan to advance it.',
  ],
  [
    'Quantity Surveyor',
    "On this occasion we won't be taking your application forward for the role of Quantity Surveyor. We'll be in touch when a better-suited role comes up.",
  ],
  ['Billing Specialist', 'Position: Billing Specialist\nDisposition: Reviewed, Not Hired'],
];

/** What stands in words of an end, or near them, and is none. */
const NO_ENDS: Mail[] = [
  [
    'Update on your referral',
    'Thanks for referring Ben for Loom Mechanic. After the interview the team decided not to move forward with him.',
  ],
  [
    'Interview on Tuesday',
    "I'm sorry, we won't be able to go ahead with tomorrow's interview as Ida is ill. Could you do Friday at 10 instead?",
  ],
  [
    'Missing papers',
    "Your birth certificate is outstanding. Your file can't go to an investigator until it is complete. Files not complete by 3/23 will be closed.",
  ],
  [
    'Beware',
    'Thank you for applying. We do not interview over WhatsApp or Telegram, and will never ask you for money. Your application is with our recruiters.',
  ],
  [
    'Your form',
    'Your application form has been rejected by the system because section 6 has a gap. Please fill the gap and submit again. The vacancy is open until 3 June.',
  ],
  [
    'Ward Clerk',
    'We would like to acknowledge your application for Ward Clerk. The manager decides whom to interview.',
  ],
  [
    'Our WG',
    "Thank you for your interest in our WG at Mill Lane. Unfortunately, we won't be able to invite you to the casting this time. All the best in your search!",
  ],
  [
    'Delivery Manager',
    "The team really enjoyed meeting you and we'd love to have you back for a final chat with our COO. Does Monday at 2pm work?",
  ],
  [
    'Your unsolicited application',
    'At present there is no vacancy that matches your profile, but we have passed your CV to the weaving group and will come back to you within three weeks.',
  ],
];

/** What a house cannot do for anybody is no end: it pays no fares, sends no papers back, tells nothing by telephone. */
const NO_SERVICE: Mail[] = [
  [
    'Ihre Online-Bewerbung',
    'Guten Tag Frau Zapf,\n\nIhre Bewerbung auf die Stelle als Weberin ist eingegangen. Nach Ablauf der Frist werden alle ausgewertet. Bewerbungskosten können leider nicht übernommen werden.',
  ],
  [
    'Ihre Bewerbung',
    'Guten Tag,\n\nvielen Dank für Ihre Bewerbung als Sachbearbeiter. Bitte haben Sie Verständnis, dass wir eingereichte Unterlagen leider nicht zurücksenden können.',
  ],
  [
    'Accusé de réception',
    'Bonjour,\n\nnous avons bien reçu votre candidature au poste de comptable. Les frais ne sont malheureusement pas pris en charge.',
  ],
  [
    'Candidatura recibida',
    'Hola:\n\nHemos recibido su candidatura para el puesto de auxiliar. Lamentablemente no podemos devolver la documentación ni cubrir los gastos.',
  ],
  [
    'Application received',
    'Dear Noor,\n\nThank you for your application for the post of Clerk. We regret that we cannot return documents or pay expenses.',
  ],
];

describe('ordinary mail', () => {
  it.each(ENDS)('ends: %s', (subject, body) => {
    expect(kindOf(subject, greeted(body))).toBe('rejection');
  });
  it.each(NO_ENDS)('does not end: %s', (subject, body) => {
    expect(kindOf(subject, greeted(body))).not.toBe('rejection');
  });
  it.each(NO_SERVICE)('tells what it cannot do: %s', (subject, body) => {
    expect(['rejection', 'unsure']).not.toContain(kindOf(subject, body));
  });
  it('does not decide by the second opinion alone where the end is denied', () => {
    expect(kindOf('Stand', 'Hallo Noor,\n\nIhre Bewerbung wurde nicht abgelehnt, das Verfahren läuft noch.')).not.toBe(
      'rejection',
    );
  });
});

it('a test whose results are passed on ends nothing', () => {
  const kinds = [
    'Thank you for completing your test. Your results have been shared with the employer. We do not decide on applications and cannot give feedback.',
    'Hi Noor, thank you for taking the assessment for Weaver. Your answers have been sent to the mill.',
    'Thank you for completing our assessment. Your results have been shared with the hiring manager. Unfortunately they were below what the role calls for.',
  ].map((body) => kindOf('Your test is complete', body));
  expect(kinds).toEqual(['unsure', 'confirmation', 'rejection']);
});
