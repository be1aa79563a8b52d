/** Where letters name their house: below a department or a title, at the foot, in a carrier's words; and what looks like a name there and is none. */
import { describe, expect, it } from 'vitest';
import { namesNobody } from '../../../functions/rejection/mail/names/no-name.ts';
import { read } from './forwarded.ts';

const SYSTEM = 'Recruiting <no-reply@ashbyhq.com>';
const NO = 'Unfortunately we will not be moving forward with your application.';
const ABSAGE = 'Leider müssen wir Ihnen absagen.';
const company = async (from: string, subject: string, body: string): Promise<string | null> =>
  (await read(from, subject, body)).company;

describe('in a signature', () => {
  it.each([
    ['Many thanks,\nIda Renner\nHR Advisor\nOrrin Packaging\n0555 123 4567', 'Orrin Packaging'],
    ['Sincerely,\nHuman Resources\nOrrin Rural Cooperative', 'Orrin Rural Cooperative'],
    ['Best,\nIda Renner\nTalent @ Orrin', 'Orrin'],
    ['Mit freundlichen Grüßen\nIhr Recruiting-Team\nWebwerk Orrin SE & Co. KG', 'Webwerk Orrin SE & Co. KG'],
    ['Herzlich\nUlla Renner\nfür den Vorstand der Kita Lindenblatt', 'Kita Lindenblatt'],
    ['Cheers,\nSadia Okonjo\nStore Manager', null],
    ['Regards,\nSadia Okonjo\nLondon', null],
  ])('%s', async (signature, name) => {
    expect(await company(SYSTEM, 'Your application', `Dear Noor,\n\n${NO}\n\n${signature}`)).toBe(name);
  });

  it('is not the town of a branch', async () => {
    const body =
      "Bonjour,\n\nMalheureusement le client n'a pas souhaité donner suite.\n\nCordialement,\nIda Naudin\nOrrin Intérim - Agence de Tours";
    expect(await company('Ida Naudin <ida@orrin-interim.example>', 'Suite à notre échange', body)).toBe(
      'Orrin Intérim',
    );
  });

  it('is not who signs for a house of their own name', async () => {
    const body =
      "Bonjour,\n\nMalheureusement votre candidature n'a pas été retenue.\n\nCordialement,\nOndine Mercier\nTransports Mercier";
    expect(await company('Ondine Mercier <paie@transports-mercier.example>', 'Votre candidature', body)).toBe(
      'Transports Mercier',
    );
  });
});

describe('in what somebody else writes', () => {
  it.each([
    ['Talentmail on behalf of Orrin Tiles <no-reply@icims.com>', 'Your application', NO, 'Orrin Tiles'],
    ['Orrin Internship Program <hr@orrin.example>', 'Your application', NO, 'Orrin'],
    [SYSTEM, 'Your application', `${NO}\n\nOrrin Mills is committed to a fair process for everyone.`, 'Orrin Mills'],
    [
      'Codetest <noreply@codility.com>',
      'Reminder: your test for Orrin Payments expires',
      "Hello Noor,\n\nyou've been invited by Orrin Payments to take a test.",
      'Orrin Payments',
    ],
    [
      'join.com <no-reply@join.com>',
      'Deine Bewerbung',
      'Hallo Noor,\n\ndeine Bewerbung als PTA wurde an Linden-Apotheke am Markt übermittelt.\n\nJOIN Solutions AG',
      'Linden-Apotheke am Markt',
    ],
    [
      'Ida Renner <ida@talentfinders.example>',
      'Ihr Gespräch',
      'Sehr geehrte Frau Amann,\n\nunser Mandant, die Orrin Webwerke AG, hat sich leider für jemand anderen entschieden.\n\nIda Renner',
      'Orrin Webwerke AG',
    ],
    [
      'Vagas.com <naoresponda@vagas.com.br>',
      'Agradecimento',
      'Prezada Noor,\n\nEm nome da Tecelagem Andorinha, agradecemos a sua participação. Infelizmente você não foi selecionada.',
      'Tecelagem Andorinha',
    ],
    [
      SYSTEM,
      'Your application',
      'Thank you for applying to Orrin Trading Co., Ltd. We have decided to go with another candidate.',
      'Orrin Trading Co., Ltd.',
    ],
  ])('%s: %s', async (from, subject, body, name) => {
    expect(await company(from, subject, body)).toBe(name);
  });
});

it.each([
  `bei dem Gehalt, das Sie nennen, kommen wir nicht zusammen. ${ABSAGE}`,
  `bei der Vielzahl der Bewerbungen fiel die Wahl schwer. ${ABSAGE}`,
  `beim Lesen Ihrer Unterlagen fehlte uns Erfahrung. ${ABSAGE}`,
])('names nobody: %s', async (body) => {
  expect(await company(SYSTEM, 'Ihre Bewerbung', `Sehr geehrte Frau Amann,\n\n${body}\n\nIda Renner`)).toBeNull();
});

describe('where little else names the house', () => {
  it.each([
    [
      'a resume was sent for a post with it',
      'donotreply@trm.brassring.com',
      'Your application for 1447 - Loom Analyst',
      'We appreciate that you sent your resume for 1447 - Loom Analyst with Orrin Rowing League. Unfortunately you were not selected.\n\nHuman Resources',
      'Orrin Rowing League',
    ],
    [
      'it heads the letter, and signs in its small print',
      'Orrin Campus Recruiting <noreply@hirevue-app.com>',
      'Next step: HireVue for Loom Intern',
      'Orrin Thread Bank\n\nHi Noor,\n\nWe want to invite you to a video interview.\n\nOrrin Thread Bank, National Association. Member FDIC.',
      'Orrin Thread Bank',
    ],
    [
      'an agency is named with one of its offices',
      'USAJOBS notification <donotreply@usastaffing-notice.example>',
      'Application status: Park Ranger',
      'Position: Park Ranger\nHiring Agency: Bureau of Public Looms, Orrin Basin Field Office\n\nReferral status: NOT REFERRED',
      'Bureau of Public Looms',
    ],
    [
      'it stands below a post with its town, above the links of a board',
      'Indeed Apply <noreply@indeed.com>',
      'An update from an employer',
      'Dye Receptionist\nOrrin Horse Hospital - Boise, ID\n\nThe employer has indicated that you were not selected for this job.\n\nPrivacy Policy | Terms | Help Center',
      'Orrin Horse Hospital',
    ],
    [
      'it signs, and its address is a word that nobody spells',
      'Dr. Ida Renner <ida.renner@faserforschung.example>',
      'Your talk',
      `Dear Noor,\n\n${NO}\n\nWith kind regards\nIda Renner\n\nInstitute for Fibre Research`,
      'Institute for Fibre Research',
    ],
    [
      'it is a school',
      'Ida Renner <irenner@orrinpark.k12.example>',
      'RE: Second interview for Loom Teacher',
      `Noor,\n\n${NO}\n\nIda Renner, Ph.D.\nDirector of Looms\nOrrin Park Schools`,
      'Orrin Park Schools',
    ],
    [
      'a department writes through a system of its state',
      'Department of Weirs and Looms <noreply@staterecruit.example>',
      'Outcome: Loom Officer',
      `Dear Noor\n\n${NO}\n\nPeople and Capability\nDepartment of Weirs and Looms`,
      'Department of Weirs and Looms',
    ],
    [
      'a recruiter signs in full, whose address has the beginning',
      'Bram Vosk <bvosk@orrinstaffing.example>',
      'Loom Analyst',
      'Hi Noor,\n\nHeard back from my client on the Loom Analyst contract. They are passing.\n\nTalk soon,\nBram\nOrrin Staffing Partners',
      'Orrin Staffing Partners',
    ],
    [
      'nobody does: who chooses talks',
      'ICNLS 2025 Program Chairs <pc@icnls2025.example>',
      'ICNLS 2025 - notification for submission 418',
      'Dear Noor Amann,\n\nWe regret that your submission has not been accepted for presentation.\n\nThe Program Chairs',
      null,
    ],
    [
      'nobody does: a letter that did not arrive',
      'Mail Delivery Subsystem <mailer-daemon@post.example>',
      'Undeliverable: Application for Weaver',
      "Your message wasn't delivered to jobs@orrin.example because the address couldn't be found.",
      null,
    ],
    [
      'nobody does: somebody writes whose first name is a small word elsewhere',
      'Des Renner <des@orrinrecruitment.example>',
      'Weaver Ipswich',
      'Morning Noor, they have put the start back again. They still want you. Des',
      null,
    ],
  ])('%s', async (_, from, subject, body, name) => {
    expect(await company(from, subject, body)).toBe(name);
  });
});

describe('a house that is called as its host is', () => {
  it.each([
    [
      'Mira Vosk <mira@lumio.dev>',
      'your application',
      `Hi Noor,\n\nthanks for applying to lumio.dev! ${NO}\n\nBest\nMira`,
      'lumio.dev',
    ],
    [
      'jobs@quill.sh',
      'Weaver at quill.sh',
      `Hey Noor,\n\nThank you for your interest in the Weaver role at quill.sh. ${NO}\n\nThe quill.sh team`,
      'quill.sh',
    ],
    [
      'no-reply@ashbyhq.com',
      'Your application to fiddle.io',
      `Hi Noor,\n\nThank you for applying to fiddle.io. ${NO}`,
      'fiddle.io',
    ],
    ['Sam at zencloth.app <sam@zencloth.app>', 'Thanks for chatting', `Hey Noor,\n\n${NO}\n\nSam`, 'zencloth.app'],
    [
      'Deskhand <hello@deskhand.example>',
      'Your application',
      `Hi Noor,\n\nThanks for applying to Deskhand. See our jobs at deskhand.example and at twitter.com.\n\n${NO}`,
      'Deskhand',
    ],
  ])('%s', async (from, subject, body, name) => {
    expect(await company(from, subject, body)).toBe(name);
  });
});

describe('nobody', () => {
  it.each([
    [
      'a paper that the reader subscribes to',
      'Ida at Second Weft <hello@secondweft.example>',
      'Turned down? Read this',
      'Hey Noor,\n\n"We have chosen another candidate." Most of our readers have had that line.\n\nRead online | Unsubscribe | Second Weft, Leeds',
      null,
    ],
    [
      'a platform that speaks of the employer',
      'Adaptest <no-reply@adaptest.example>',
      'Your test is complete',
      'Hi Noor,\n\nThank you for completing your test. Your results have been shared with the employer.\n\nAdaptest Support',
      null,
    ],
    [
      'what somebody studies',
      'Prof. Dr. Ida Renner <ida.renner@faserforschung.example>',
      'PhD position in Marine Fibre Ecology',
      `Dear Noor,\n\nabout the PhD position in Marine Fibre Ecology: ${NO}\n\nIda Renner\n\nInstitute for Fibre Research`,
      'Institute for Fibre Research',
    ],
  ])('is %s', async (_, from, subject, body, name) => {
    expect(await company(from, subject, body)).toBe(name);
  });
});

describe('an office and a country', () => {
  it('is the house that an office of personnel is of', async () => {
    const letter =
      'Sehr geehrte Frau Amann,\n\nleider haben wir uns anders entschieden.\n\nMit freundlichen Grüßen\n\nPersonalressort der Universität Tarnau';
    expect((await read('Bewerbungen <bewerbung@uni-tarnau.example>', 'Ihre Bewerbung', letter)).company).toBe(
      'Universität Tarnau',
    );
  });
  it.each(['ee', 'ee. uu', 'usa'])('is no country: %s', (folded) => {
    expect(namesNobody(folded)).toBe(true);
  });
});
