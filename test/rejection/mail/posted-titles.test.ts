import { describe, expect, it } from 'vitest';
import { read } from './forwarded.ts';

const NO = 'Unfortunately we have decided to move forward with other candidates.';
/** The role that is read out of a letter from a system that carries mail for Orrin Mills. */
const roleIn = async (subject: string, said: string): Promise<string | null> =>
  (await read('Orrin Mills <orrinmills@myworkday.com>', subject, `Dear Noor,\n\n${said} ${NO}\n\nOrrin Mills`)).role;

describe('a title as a posting has it', () => {
  it.each([
    ['Dye Engineer II, R20931, Harbourton, MN', 'Dye Engineer II'],
    ['Loom Developer/Analyst, R_00021187, Centre for Fibres', 'Loom Developer/Analyst'],
    ['Loom Engineer - Siri', 'Loom Engineer - Siri'],
    ['Loom Analyst - Charlotte', 'Loom Analyst - Charlotte'],
    ['Loom Engineer, Last Mile', 'Loom Engineer, Last Mile'],
    ['Loom Engineer, Entry-Level (2026-2027)', 'Loom Engineer, Entry-Level (2026-2027)'],
    ['Sr. Analyst, Fibre Forecasts', 'Sr. Analyst, Fibre Forecasts'],
    ['Application Analyst - Loom Records (Remote)', 'Application Analyst - Loom Records (Remote)'],
    ['Host / Reservationist', 'Host / Reservationist'],
    ['Long-Term Substitute, Weaving (Feb-June)', 'Long-Term Substitute, Weaving (Feb-June)'],
    ['IT Help Desk, Tier 1', 'IT Help Desk, Tier 1'],
    ['Loom Dispatcher #24-118', 'Loom Dispatcher'],
    ['Loom Manager - Store #42', 'Loom Manager - Store #42'],
  ])('%s: %s', async (posted, role) => {
    expect(await roleIn('Your application', `Thank you for applying for ${posted}.`)).toBe(role);
  });

  it.each([
    ['We looked for our first Dye Engineer.', 'Dye Engineer'],
    ['We wanted to hire you as our second Dye Engineer.', 'Dye Engineer'],
    [
      'Thank you for your interest in Orrin Mills and the Dye Intern, Silk (Summer 2027) role.',
      'Dye Intern, Silk (Summer 2027)',
    ],
    ['We have filled our Loom Crew Member spots.', 'Loom Crew Member'],
    [
      'Thank you for your interest in Dye Assistant. See our careers page for Loom Officer and Loom Examiner openings.',
      'Dye Assistant',
    ],
    ['There is no place left in the Dye & Fibre Rotational Program.', 'Dye & Fibre Rotational Program'],
  ])('%s %s', async (said, role) => {
    expect(await roleIn('Your application', said)).toBe(role);
  });
});

describe('a day and an hour are no part of a title', () => {
  it.each([
    ['Virtual interview - Loom Analyst I - Thursday 1:30 CT', 'Loom Analyst I'],
    ['Phone screen: Loom Engineer - Mon 3/9 at 10am PT', 'Loom Engineer'],
    ['Interview confirmed: Loom Analyst, Wednesday March 11 at 11:00 AM', 'Loom Analyst'],
    ['Gespräch - Weber (m/w/d) - Dienstag, 14.30 Uhr', 'Weber (m/w/d)'],
    ['Interview: Weaver - Sunday', 'Weaver - Sunday'],
    ['Interview: Dye Internship - June 2027', 'Dye Internship - June 2027'],
  ])('%s: %s', async (subject, role) => {
    const mail = await read(
      'Ida Renner <ida.renner@orrinmills.example>',
      subject,
      'Hi Noor,\n\nsee you then!\n\nIda Renner\nOrrin Mills',
    );
    expect(mail.role).toBe(role);
  });
});

const companyIn = async (from: string, subject: string, body: string): Promise<string | null> =>
  (await read(from, subject, body)).company;

describe('who is shown, and who hires', () => {
  it('is the house, not whom or where its office hires', async () => {
    const body = `Dear Noor,\n\nThank you for your application. ${NO}`;
    for (const shown of ['Orrin Weaver Selection Office', 'Orrin Leeds Regional Office'])
      expect(await companyIn(`${shown} <apply@orrin.example>`, 'Your application', body)).toBe('Orrin');
    expect(await companyIn('Orrin Engineering Careers <apply@orrin.example>', 'Your application', body)).toBe(
      'Orrin Engineering',
    );
  });

  it('is nobody where only a search, a committee or a department of no house is named', async () => {
    const body = `Dear applicant,\n\nThe Dye Appointments Committee has decided not to pursue your candidacy. ${NO}`;
    for (const shown of ['Fibre Chemistry Search', 'Dye Appointments Committee'])
      expect(await companyIn(`${shown} <dye-search@orr.example>`, 'Your application', body)).toBeNull();
    expect(
      await companyIn(
        'State of Norland Careers <careers@norland-state.example>',
        'Loom Inspector',
        `Working title: Loom Inspector\nAgency: Health Dept\n\n${NO}`,
      ),
    ).toBe('State of Norland');
  });

  it('is whom a job board writes about', async () => {
    expect(
      await companyIn(
        'Poached Jobs <noreply@poachedjobs.com>',
        'Application closed',
        'Hi Noor,\n\nLoom & Rye asked to see you for a trial shift for Line Cook / Prep. They closed your application and filled the slot.\n\nPoached',
      ),
    ).toBe('Loom & Rye');
  });

  it('is who has it sent by a machine, though two words might be a person', async () => {
    expect(
      await companyIn('Orrin Bio <no-reply@us.greenhouse-mail.io>', 'Dye Scientist', `Hi Noor,\n\n${NO}\n\nOrrin Bio`),
    ).toBe('Orrin Bio');
  });

  it('is the school that the address leaves out', async () => {
    expect(
      await companyIn(
        'Director <director@orrinloom.example>',
        'Assistant Teacher',
        `Dear Noor,\n\nThank you for visiting The Orrin Loom School. ${NO}\n\nIda Renner, Director`,
      ),
    ).toBe('The Orrin Loom School');
  });

  it('is no person whose first name is in the letter, where a house is named besides', async () => {
    const mail = await read(
      'Maren Amslo <notifications@app.bamboohr.com>',
      'Orrin Mills - Update',
      `Hi Noor,\n\nThank you for applying to Orrin Mills's Weaver position. ${NO}\n\nMaren Amslo`,
    );
    expect([mail.company, mail.contact.name]).toEqual(['Orrin Mills', 'Maren Amslo']);
  });

  it('may be called like a legal form', async () => {
    expect(
      await companyIn(
        'SAS Talent Acquisition <sas+autoreply@talent.icims.com>',
        'Application Status Update Req ID: 20931',
        `Dear Noor,\n\nYour qualifications for Loom Developer were looked at. ${NO}\n\nSAS Talent Acquisition`,
      ),
    ).toBe('SAS');
  });
});
