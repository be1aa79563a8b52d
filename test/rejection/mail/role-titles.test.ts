import { describe, expect, it } from 'vitest';
import { readAsSent } from './forwarded.ts';

/** The role that is read out of a letter. */
const roleIn = async (subject: string, body: string): Promise<string | null> => (await readAsSent(subject, body)).role;
const NO = 'Unfortunately we have decided to move forward with other candidates.';

describe('references are no part of a title', () => {
  it.each([
    ['Dye Lecturer (Silk), Ref 4471-AC', 'Dye Lecturer (Silk)'],
    ['Loom Supervisor (application reference 3f1c7a20-88)', 'Loom Supervisor'],
    ['Loom Technician (Kennziffer 88/22)', 'Loom Technician'],
    ['Loom Technician (Job-ID: 20931)', 'Loom Technician'],
    ['Dye Analyst - Competition 24-118', 'Dye Analyst'],
    ['Dye Analyst I - 24-00331', 'Dye Analyst I'],
    ['Dye Internship - 2026-27', 'Dye Internship - 2026-27'],
    ['Posting 24-2217 Dye Fellow - Silk', 'Dye Fellow - Silk'],
    ['Dye Engineer - 2nd Shift (DYEEN001234)', 'Dye Engineer - 2nd Shift'],
    ['Software Engineer, New Grad (2026)', 'Software Engineer, New Grad (2026)'],
    ['17-18 Campus - Loom Data Intern', '17-18 Campus - Loom Data Intern'],
    ['Loom Assistant (v2219034)', 'Loom Assistant'],
    ['4471-Analyst, Loom Planning', 'Analyst, Loom Planning'],
    ['Loom Analyst, GS-0343-09', 'Loom Analyst'],
    ['Dyer, GS-0343-09, Tarnford, UT', 'Dyer'],
    ['Loom Inspector (GS-7/9)', 'Loom Inspector'],
    ['26-27 LOOM 0418 - Dye Teacher', 'Dye Teacher'],
    ['Dyer (Reference 218840), Tarn Mill', 'Dyer'],
    ['Loom Trainee (R10152276) in Harbourton, Oregon', 'Loom Trainee'],
    ['Loom Engineer Trainee in Grade Y', 'Loom Engineer Trainee'],
  ])('%s: %s', async (posted, role) => {
    expect(await roleIn('Your application', `Dear Noor,\n\nThank you for applying for ${posted}. ${NO}`)).toBe(role);
  });
});

describe('what belongs to a title is kept', () => {
  it.each([
    ['the Executive Assistant to the CFO', 'Executive Assistant to the CFO'],
    ['the Loom Developer - entry level position', 'Loom Developer - entry level'],
    ['the Loom Developer - Remote / Work from Home position', 'Loom Developer - Remote / Work from Home'],
    ['the Loom Specialist I originally posted in May', 'Loom Specialist I'],
    ['the Senior Researcher (Postdoc) in Silk Optics', 'Senior Researcher (Postdoc) in Silk Optics'],
    ['the Mill Parts Sales position', 'Mill Parts Sales'],
    ['the Loom Intern (Summer 2027) program', 'Loom Intern (Summer 2027)'],
    ['the [Summer 2027] Loom Engineer Intern position', '[Summer 2027] Loom Engineer Intern'],
    ['Order to Cash Analyst', 'Order to Cash Analyst'],
    ['the iOS Engineer, Payments role', 'iOS Engineer, Payments'],
    ['the .NET Loom Developer role', '.NET Loom Developer'],
    ['the Associate Data Scientist: Silk position', 'Associate Data Scientist: Silk'],
    ['the Director, Office of the CTO position', 'Director, Office of the CTO'],
    ['the Job Analyst position', 'Job Analyst'],
    ['the Interview Coordinator role', 'Interview Coordinator'],
    ['the Position Control Analyst role', 'Position Control Analyst'],
    ['the Dye Analyst - Onsite position', 'Dye Analyst - Onsite'],
    ['the Cleared Loom Engineer (TS/SCI with Poly) position', 'Cleared Loom Engineer (TS/SCI with Poly)'],
    ['the Postdoctoral Associate in Machine Learning position', 'Postdoctoral Associate in Machine Learning'],
    ['the Dye Coordinator - Department of Pediatrics position', 'Dye Coordinator - Department of Pediatrics'],
    ['the Junior Dev job', 'Junior Dev'],
    ['the Asst. Mill Manager - Dyes position', 'Asst. Mill Manager - Dyes'],
    ['the Dye Analyst in Marketing position', 'Dye Analyst in Marketing'],
    ['the Dye Engineer - W2 only position', 'Dye Engineer - W2 only'],
    [
      'the Loom Engineer, College to Corporate Internship, 148209, in Harbourton',
      'Loom Engineer, College to Corporate Internship',
    ],
    ['the Loom Analyst with Security Clearance position', 'Loom Analyst with Security Clearance'],
    ['the Loom Engineer - Infrastructure as Code role', 'Loom Engineer - Infrastructure as Code'],
    ['the Loom Engineer (New Grad) - Charlotte Mill Hub position', 'Loom Engineer (New Grad) - Charlotte Mill Hub'],
    ['the Loom Specialist I - Renner Heart Institute position', 'Loom Specialist I - Renner Heart Institute'],
    ['the Loom Analyst - Dyes & Yarns - 6 months FTC position', 'Loom Analyst - Dyes & Yarns - 6 months FTC'],
  ])('%s: %s', async (said, role) => {
    expect(await roleIn('Your application', `Dear Noor,\n\nThank you for your interest in ${said}. ${NO}`)).toBe(role);
  });

  it.each([
    ['Bewerbung auf die Position (Senior) Weber Seide und Leinen (w/m/d)', '(Senior) Weber Seide und Leinen (w/m/d)'],
    ['Bewerbung für Senior Loom Architect (f/m/x) - JR-008812', 'Senior Loom Architect (f/m/x)'],
    ['Bewerbung um einen Ausbildungsplatz (Bankkaufmann/-frau)', 'Bankkaufmann/-frau'],
    ['Bewerbung als Webmeister (m/w/d) in Teilzeit', 'Webmeister (m/w/d) in Teilzeit'],
    ['Bewerbung um die Stelle des Hausmeisters', 'Hausmeister'],
    ['Bewerbung als Loom Engineer (w/m/d) - Teilzeit möglich', 'Loom Engineer (w/m/d) - Teilzeit möglich'],
  ])('%s: %s', async (said, role) => {
    const no = 'Leider haben wir uns für andere entschieden.';
    expect(await roleIn('Ihre Unterlagen', `Guten Tag Frau Amann,\n\nvielen Dank für Ihre ${said}. ${no}`)).toBe(role);
  });
});

describe('what leads to a title', () => {
  it.each([
    ['You were not selected for the following position:\n\nLoom Specialist - Silk, 65480BR.', 'Loom Specialist - Silk'],
    ['This is about the following opening for which you applied: Loom Staff - 118220BR.', 'Loom Staff'],
    ['We wanted to get back to you about Loom Manager, Trust & Silk.', 'Loom Manager, Trust & Silk'],
    ['We only have one Loom Scientist spot.', 'Loom Scientist'],
    ['We have no plans to hire a summer clerk.', 'summer clerk'],
    ['Thank you for applying for the vacancy [Loom Assistant].', 'Loom Assistant'],
    ['Thank you for applying to: 22794 - Loom Assistant - Silk.', 'Loom Assistant - Silk'],
    ['Thank you for submitting your profile to the Loom Assistant, Silk opening.', 'Loom Assistant, Silk'],
  ])('%s', async (said, role) => {
    expect(await roleIn('Your application', `Dear Noor,\n\nThank you for your time.\n\n${said}\n\n${NO}`)).toBe(role);
  });

  it.each([
    ['Rückmeldung zu unserem Gespräch (Business Analyst (m/w/d))', 'Business Analyst (m/w/d)'],
    ['Telefoninterview / Junior Loom Engineer', 'Junior Loom Engineer'],
    ['Vakanz IT-Projektleiter', 'IT-Projektleiter'],
    ['Absage/Rejection Loom Engineer (m/w/d)', 'Loom Engineer (m/w/d)'],
    ['Resume - line cook', 'line cook'],
    ['Fullstack Entwickler:in (m/w/d), Referenznummer: 10/25', 'Fullstack Entwickler:in (m/w/d)'],
  ])('the subject %s: %s', async (subject, role) => {
    expect(await roleIn(subject, `Guten Tag Frau Amann,\n\nleider müssen wir Ihnen absagen.`)).toBe(role);
  });
});

describe('what stands further down is another post', () => {
  it('lists what may interest the reader besides', async () => {
    const body = `Dear Noor,\n\nThank you for your time. ${NO}\n\nOther openings that may interest you:\n\nMill Accountant\n\nMill Driver`;
    expect(await roleIn('Your application', body)).toBe(null);
  });
  it('says who will be there', async () => {
    const body = 'Guten Tag Frau Amann,\n\nanbei die Runde.\n\nWer?\n\nPeter Amann – Abteilungsleiter\n\nBis dann!';
    expect(await roleIn('Termin', body)).toBe(null);
  });
});

describe('what is no post', () => {
  it.each([
    ['Orrin & Sons Dye Weavers - your enquiry', null],
    ['Student position', null],
    ['Orrin Mills - Spring Internship Dinner', null],
    ['QA Loom Engineer', 'QA Loom Engineer'],
    ['Loom Engineer Coding Challenge', 'Loom Engineer'],
  ])('%s: %s', async (subject, role) => {
    expect(await roleIn(subject, `Dear Noor,\n\nThank you for your letter. ${NO}`)).toBe(role);
  });

  it('is called after who does it, where a sentence names only the trade', async () => {
    const body = `Dear Noor,\n\nWe decided to hire an internal candidate for the QA Automation position.`;
    expect(await roleIn('RE: QA Automation Engineer', body)).toBe('QA Automation Engineer');
  });
});

it('is none of two that are as likely', async () => {
  const body = `Dear Noor,\n\nThank you for your time. ${NO}\n\nDye Analyst\n\nMill Accountant`;
  expect(await roleIn('Your applications', body)).toBe(null);
});

describe('a subject that is all about a title of two parts', () => {
  it.each([
    ['Dye Engineer - Looms & Yarns - Orrin Mills', 'Dye Engineer - Looms & Yarns'],
    ['Dye Engineer - Looms & Yarns (R00108579)', 'Dye Engineer - Looms & Yarns'],
    ['Dye Analyst, Data - Mill Transformation - Application Status', 'Dye Analyst, Data - Mill Transformation'],
    ['Summer Dye Analyst - Risk: next steps', 'Summer Dye Analyst - Risk'],
    ['Your application to Orrin Mills for Dye Developer (R00108579) - Harbourton', 'Dye Developer'],
    ['Regarding your application for the Dye Analyst 4 position at Orrin Mills', 'Dye Analyst 4'],
  ])('%s: %s', async (subject, role) => {
    const body = `Dear Noor,\n\nThank you for your application to Orrin Mills. ${NO}\n\nOrrin Mills`;
    expect(await roleIn(subject, body)).toBe(role);
  });

  it.each([
    ["Orrin Bank's Dye Analyst (Remote)", 'Dye Analyst (Remote)'],
    ["The Orrin Bank's School Counselor", 'School Counselor'],
  ])('in %s of an employer', async (said, role) => {
    const body = `Dear Noor,\n\nThanks for your interest in ${said} position. ${NO}\n\nRecruiting\nOrrin Bank`;
    expect(await roleIn('Update from Orrin Bank', body)).toBe(role);
  });
});

describe('the whole title is what the sentence says', () => {
  it.each([
    [
      'behind the number of a requisition',
      'Application status: Dye Analyst',
      'Noor,\n\nAt this time we are proceeding with other applicants for R168820 Dye Analyst - Mill Governance.',
      'Dye Analyst - Mill Governance',
    ],
    [
      'the same, and nothing in the subject',
      'Application notification',
      'Dear Noor,\n\nWe appreciate your interest in working at Orrin and in R-180114 Sr Associate Loom Scientist – Digital Silk.',
      'Sr Associate Loom Scientist – Digital Silk',
    ],
    [
      'behind a comma',
      'Thank you',
      `Hi Noor,\n\nThe position you applied for, Associate Loom Scientist - Revenue Management (R-2019-11876), has been filled. ${NO}`,
      'Associate Loom Scientist - Revenue Management',
    ],
    [
      'at the beginning',
      'The job has closed',
      'Hi Noor,\n\nDye Data Coordinator, which you applied for on August 19, has passed its end date. Your application was closed.',
      'Dye Data Coordinator',
    ],
    [
      'without how long ago it was',
      'Confirm that you are still interested',
      'Hi Noor,\n\nYou applied for Dye Data Specialist 30 days ago. The position is still open.',
      'Dye Data Specialist',
    ],
    [
      'without what was received for it',
      'Ihre Bewerbung',
      'Sehr geehrte Frau Amann,\n\nda uns für die Position Webtechniker (m/w/d) Bewerbungen vorliegen, die besser passen, müssen wir leider absagen.',
      'Webtechniker (m/w/d)',
    ],
    [
      'in a verb of Portuguese',
      'Feedback',
      'Boa tarde, Noor. A vaga de Analista de Teares acabou sendo preenchida por outra pessoa.',
      'Analista de Teares',
    ],
    [
      'and not what was done',
      'Orrin: Thank you for Applying!',
      `Hello Noor,\n\nThank you for your application. ${NO}`,
      null,
    ],
    [
      'and not what who writes is called',
      'Your application',
      `Hi Noor,\n\nMy name is Tess and I work as a Dye Analyst here.\n\nThank you for applying for the Silk Weaver position at our mill. ${NO}`,
      'Silk Weaver',
    ],
  ])('%s', async (_name, subject, body, role) => {
    expect(await roleIn(subject, body)).toBe(role);
  });
});

describe('what stands around a title, or is none', () => {
  it.each([
    [
      'Welcome to the process - Senior Dye Engineer @ Orrin',
      'Noor, thank you for applying to Orrin! We review each one.',
      'Senior Dye Engineer',
    ],
    ['A note about the Director of Dyes search at Orrin Collective', `Dear Noor,\n\n${NO}`, 'Director of Dyes'],
    [
      'Following up',
      `Hi Noor,\n\n${NO} You accepted the VP's framing early, and pushed back on the VP's numbers late.`,
      null,
    ],
    [
      'Orrin: Online Assessment Outcome',
      `Hi Noor,\n\nThank you for sitting the tests for Orrin's 2024 graduate intake. ${NO}`,
      null,
    ],
    [
      'Checking in',
      'Hi Noor,\n\nWe spoke two years ago for a BI role at Orrin that ended up on hold. Are you open to hearing more?',
      null,
    ],
    [
      'Hello',
      "Hi Noor,\n\nI'm partnered with a company that weaves for utilities. They need a Senior Loom Engineer to be hire #4.",
      'Senior Loom Engineer',
    ],
  ])('%s', async (subject, body, role) => {
    expect(await roleIn(subject, body)).toBe(role);
  });
});

it.each([['Rejected'], ['Approved']])('%s is how it stands, and no post', async (status) => {
  expect(
    await roleIn(`Dyeing Application Status – ${status}`, `Dear Noor,\n\nYour application status: ${status}\n\nOrrin`),
  ).toBeNull();
});

describe('what an advertisement or a sentence says around a title', () => {
  it.each([
    ['the posting 2027-0142-E Dye Analyst position', 'Dye Analyst'],
    ['the competition D0923-0411 Loom Assistant role', 'Loom Assistant'],
    ['the Dyer, 27.5 hours', 'Dyer'],
    ['the Dye Buyer, Tarnshire, £38/hr', 'Dye Buyer'],
    ['the Loom Clerk - Harbourton - £26,000', 'Loom Clerk'],
    ['the Deputy Principal, Mossglass Community College', 'Deputy Principal'],
    ['the Head Coach, High School', 'Head Coach, High School'],
    ['the Dye Analyst in Weavers Street', 'Dye Analyst'],
    ['the Seasonal Dyer program for 2027', 'Seasonal Dyer'],
    ['the Loom / Ruby on Rails Developer role', 'Loom / Ruby on Rails Developer'],
    ['the PhD position on dye baths', 'PhD position on dye baths'],
    ['the PhD position in indigo chemistry at Orrin', 'PhD position in indigo chemistry'],
    ['the PhD Position in Silk Chemistry', 'PhD Position in Silk Chemistry'],
  ])('%s', async (said, role) => {
    expect(await roleIn('Your application', `Dear Noor,\n\nThank you for applying for ${said}. ${NO}`)).toBe(role);
  });

  it('a subject that leaves out the words between, where the letter has them', async () => {
    const body = `Dear Noor,\n\nThank you for applying to the 2027 Silk Weaving Summer Analyst Program. ${NO}`;
    expect(await roleIn('Your application for 2027 Summer Analyst', body)).toBe(
      '2027 Silk Weaving Summer Analyst Program',
    );
  });

  it('how a mail stands, before the post', async () => {
    const body = 'Hi Noor,\n\nYour application was sent to the mill. It will be in touch.';
    expect(await roleIn('Application Status: Received for Loom Guide (Seasonal)', body)).toBe('Loom Guide (Seasonal)');
  });

  it('who reads applications is not the post', async () => {
    const body =
      'Hello Noor,\n\nWe received your application for Loom Service Assistant at Orrin. The Mill Leader looks at applications every week. Thank you!';
    expect(await roleIn('We received your application!', body)).toBe('Loom Service Assistant');
  });

  it('who looks for one is not the post', async () => {
    const body =
      "Hi Noor,\n\nI'm helping a prize-winning Tarn group in Harbourton fill a Head Dyer role. Are you open to a call?";
    expect(await roleIn('Head Dyer opportunity in Harbourton', body)).toBe('Head Dyer');
  });

  it('an offer of a post names it', async () => {
    const body =
      'Noor,\n\nI tried your phone. Hiring is frozen from today. That includes the Lead Dye Analyst offer you accepted on May 4. Unfortunately the offer is withdrawn.';
    expect(await roleIn('Your offer', body)).toBe('Lead Dye Analyst');
  });
});
