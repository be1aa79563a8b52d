/** Letters that somebody carries for the employer, and letters where two places name two houses. */
import { describe, expect, it } from 'vitest';
import { read, readAsSent, readPasted } from './forwarded.ts';

const companyOf = async (from: string, subject: string, body: string): Promise<string | null> =>
  (await read(from, subject, body)).company;

const pastedCompany = async (body: string): Promise<string | null> => (await readPasted(body)).company;

describe('who carries a letter is not the employer that the text names', () => {
  it.each([
    [
      'La bonne filature <nepasrepondre@metiers.filature.example>',
      'Réponse négative de Atelier Brume à la candidature de Noor Amann',
      "Bonjour Noor,\n\nAtelier Brume a bien reçu votre candidature, et nous a fait part qu'elle ne donnerait pas suite.\n\nContinuez vos recherches sur La bonne filature.",
      'Atelier Brume',
    ],
    [
      'Stages Textile <notifications@stages-textile.example>',
      'Candidature non retenue — Filature du Val',
      "Bonjour,\n\nFilature du Val n'a malheureusement pas retenu votre candidature cette fois-ci.\n\nContinuez vos recherches depuis votre espace.",
      'Filature du Val',
    ],
    [
      'WeefWijzer <noreply@weefwijzer.example>',
      'Update over je sollicitatie',
      'Beste Noor,\n\nBedankt voor je sollicitatie op Wever bij Ververij De Linde.\n\nHelaas heeft de werkgever gekozen voor iemand anders.\n\nVeel succes met je zoektocht op WeefWijzer.',
      'Ververij De Linde',
    ],
    [
      'Joost Maes <joost@maespartners.example>',
      'Bedankt voor je interesse',
      'Beste Noor,\n\nHartelijk dank voor je sollicitatie voor de functie Ververijtechnicus bij Orrin Weverij.\n\nWe hebben besloten om verder te gaan met andere kandidaten.\n\nMet vriendelijke groet,\nJoost Maes',
      'Orrin Weverij',
    ],
  ])('%s', async (from, subject, body, company) => {
    expect(await companyOf(from, subject, body)).toBe(company);
  });
});

describe('one place against another', () => {
  it('an address that nothing confirms is not believed against what the subject names', async () => {
    const company = await companyOf(
      'Joost Maes <joost.maes@orrinholding.example>',
      'VRDN Interview Confirmation',
      'Hi Noor,\n\nyour interview is confirmed for Thursday, May 16 at 10:00. Please ring when you arrive.\n\nKind regards,\nJoost Maes',
    );
    expect(company).toBeNull();
  });
});

describe('what a display name says', () => {
  it.each([
    ['Ida Renner - Orrin Textil <ida.renner@orrintextil.example>', 'Orrin Textil'],
    ['Ida Renner - Farbwerk Orrin <i.renner@orrin-farben.example>', 'Farbwerk Orrin'],
    ['Recursos Humanos Orrin24 <marketing@orrin24.example>', 'Orrin24'],
  ])('%s', async (from, company) => {
    expect(
      await companyOf(
        from,
        'Your interview',
        'Dear Noor,\n\nwe have decided to go with another candidate.\n\nIda Renner',
      ),
    ).toBe(company);
  });
});

describe('what an address hints at', () => {
  it('is spelled with its article, and behind an elided one', async () => {
    expect(
      await companyOf(
        'Ressources humaines <rh@ems-bruyeres.example>',
        'Votre candidature',
        'Madame,\n\nnous vous remercions de l’intérêt manifesté pour l’EMS Les Bruyères. Nous ne pouvons donner une suite favorable à votre candidature.\n\nRessources humaines',
      ),
    ).toBe('EMS Les Bruyères');
  });

  it('is spelled over two labels of the host', async () => {
    expect(
      await companyOf(
        'Recruitment Team <recruitment@orrin.net.harbour.example>',
        'Your application',
        'Dear Noor,\n\nthe budget of Orrin Harbour means that we are unable to offer you a post.\n\nRecruitment Team',
      ),
    ).toBe('Orrin Harbour');
  });

  it('is not a tool for tests that writes for the employer', async () => {
    expect(
      await companyOf(
        'HackerRank Team <support@hackerrankforwork.com>',
        'Thanks for taking the challenge',
        'Hello,\n\nWe have sent your submission to Orrin Looms. You will need to contact them for questions about your application.\n\nThanks,\nHackerRank Team',
      ),
    ).toBe('Orrin Looms');
  });

  it('is the house before what public bodies of a country share', async () => {
    expect(
      await companyOf(
        'desk@sewn.go.kr',
        'SEWN Spring application',
        'Hello,\n\nwe are unable to process your application for the Spring term. Unfortunately all posts are filled.',
      ),
    ).toMatch(/^sewn$/i);
  });
});

describe('of a pasted letter', () => {
  it.each([
    [
      'Hola Noor,\n\nGracias por tu interés. Lamentablemente hemos decidido continuar con otras candidaturas para la posición de Tejedor.\n\n© 2026 ORRIN-TELAR. Mensaje automático.',
      'ORRIN-TELAR',
    ],
    [
      'Olá, Noor.\n\nAgradecemos seu interesse em fazer parte da TECEBEM e sua participação no processo seletivo para Tecelã.\n\nNeste momento, seguiremos com outros candidatos para esta oportunidade.',
      'TECEBEM',
    ],
    [
      'Hei Noor,\n\nDin søknad er dessverre avslått. Vi har valgt en annen kandidat til stillingen.\n\nMed vennlig hilsen,\nVeveri-teamet',
      'Veveri',
    ],
  ])('%s', async (body, company) => {
    expect(await pastedCompany(body)).toBe(company);
  });

  it('is no job board, whoever owns the page', async () => {
    expect(
      await pastedCompany(
        'Hi Noor,\n\nUnfortunately we have decided to go with another candidate.\n\n© 2026 LinkedIn Corporation',
      ),
    ).toBeNull();
  });
});

const NO = 'Unfortunately we will not be moving forward with your application.';
describe('of who only carries a letter', () => {
  it.each([
    [
      'a board that has sent an application on',
      'LoomPage <no-reply@loompage.example>',
      'Your application was sent to Orrin Foods',
      'Hi Noor,\n\nYour application was sent to Orrin Foods.\n\nApplied on May 6, 2025\n\nLoomPage Ltd, 4 Mill Street, Leeds\nUnsubscribe | Help',
      'Orrin Foods',
    ],
    [
      'a system that writes on behalf of somebody',
      'Spoolwell Notifications <notifications@spoolwellmail.example>',
      'Update on your application',
      `Dear Noor,\n\nThis message is sent on behalf of Brackendale Water.\n\n${NO}\n\nRegards,\nRecruitment Team`,
      'Brackendale Water',
    ],
    [
      'a test that a house of one word has sent',
      'noreply@loomhurdle.example',
      'Your LoomHurdle challenge from Pinnata',
      'Hi Noor,\n\nPinnata has invited you to complete a challenge on LoomHurdle.\n\nGood luck!\nThe LoomHurdle team',
      'Pinnata',
    ],
    [
      'a board of public posts, below which an office signs',
      'GovCareers <noreply@govcareers.example>',
      'NOTICE: Incomplete Application - Loom Keeper I',
      'Dear Noor:\n\nYour application for Loom Keeper I (Job #25-0147) was submitted without a copy of a license.\n\nBorough of Orrin Personnel Office\nThis is an automated message.',
      'Borough of Orrin',
    ],
    [
      'a system with a house below the post',
      'Loomranq <no-reply@loomranq-mail.example>',
      'Your Loomranq assessment result',
      `Hi Noor,\n\nYou recently completed an assessment for:\n\nGraduate Weaver 2025\nOrrin Freight Technologies\n\n${NO}\n\nLoomranq sends this message on behalf of the employer.`,
      'Orrin Freight Technologies',
    ],
    [
      'a recruiter who has talked to the client',
      'Dana Whit <dana.whit@coretexstaffing.example>',
      'Loom Lead',
      "Hi Noor,\n\nI just got off the phone with Penrose Looms. They've decided to go ahead with an internal candidate.\n\nDana Whit\nSenior Recruiter\nCoretex Staffing",
      'Penrose Looms',
    ],
    [
      'a recruiter who names the client at the head',
      'Dana Whit <dana.whit@coretexstaffing.example>',
      'Loom Lead at Penrose Looms',
      'Hi Noor,\n\nIt was close with Penrose Looms, but they went another way.\n\nDana Whit\nSenior Recruiter\nCoretex Staffing',
      'Penrose Looms',
    ],
    [
      'a platform that says what it is',
      'no-reply@loompulse.example',
      'Orrin Freight: application update',
      'Hello Noor,\n\nThere has been an update to your application for Dyer at Orrin Freight.\n\nStatus: Not selected\n\nLoomPulse - the hiring platform for mills',
      'Orrin Freight',
    ],
    [
      'a carrier shown before the house',
      'Loomboost on behalf of Tansy Hotels <notify@loomboost.example>',
      'Your application',
      `Dear Noor, thank you for applying for Night Porter. ${NO}`,
      'Tansy Hotels',
    ],
    [
      'a system that the letter is not signed with',
      'Atlas ATS <mailer@atlas-ats.example>',
      '[Corvid Looms] Regarding your application',
      `Hi Noor,\n\n${NO}\n\nCorvid Looms Talent`,
      'Corvid Looms',
    ],
    [
      'who has set a test',
      'Adaptest <no-reply@adaptest.example>',
      'Your test',
      'Hi Noor,\n\nYou have been invited by Greyfriars Bank to take the following tests: Verbal Reasoning.\n\n© Adaptest Ltd 2025',
      'Greyfriars Bank',
    ],
    [
      'a client who came back to the recruiter',
      'Orla Keane <orla@brightpathtalent.example>',
      'Feedback - Loom Manager',
      "Hi Noor,\n\nCastlegate Looms came back to me this morning. They're going with the other candidate.\n\nOrla\nBrightPath Talent",
      'Castlegate Looms',
    ],
    [
      'a client on whose behalf an adviser writes',
      'Nora Lind <nora.lind@peopleworks.example>',
      'Weaver at Sundfjord Vev',
      'Hi Noor,\n\nOn behalf of Sundfjord Vev I want to thank you for the interest. They have chosen another candidate.\n\nNora Lind\nRecruitment Advisor\nPeopleWorks AS',
      'Sundfjord Vev',
    ],
    [
      'a recruiter who shows the name alone',
      'Orrin Search <jobs@orrinsearch.example>',
      'Your application - Loom Lead',
      'Hi Noor,\n\nWe have received your papers for this role. If you do not hear from us, good luck.',
      'Orrin Search',
    ],
    [
      'a board that hires for itself',
      'Glassdoor Recruiting <no-reply@hire.lever.co>',
      'Following up from Glassdoor',
      `Hi Noor,\n\nThanks for your patience. ${NO}\n\nGlassdoor Recruiting`,
      'Glassdoor',
    ],
    [
      'a board that says to whom it has brought an application',
      'Charity Jobs Board <noreply@charityjobsboard.example>',
      'Application confirmation - Loom Assistant',
      'Your application for Loom Assistant has been delivered to Harrow Hill Hospice.\n\nIf you have any questions please contact the recruiter directly.',
      'Harrow Hill Hospice',
    ],
    [
      'a client who has concluded, at the head too',
      'Hugh Pell <hugh.pell@stantonsearch.example>',
      'CFO - Marrow Looms',
      'Dear Noor,\n\nMarrow Looms have now concluded their process and have appointed another candidate as CFO.\n\nHugh Pell\nStanton Search',
      'Marrow Looms',
    ],
    [
      'nobody, where employers may look',
      'Workforce Portal <donotreply@workforceportal.example>',
      'Your candidate account',
      'Hello,\n\nYour candidate account has been created. Employers can now see your profile.\n\nWorkforce Portal',
      null,
    ],
    [
      'nobody, where one meets somebody',
      'Calendly <no-reply@calendly.com>',
      'Confirmed: Interview with Joan Petty',
      'Hi Noor, your interview with Joan Petty is scheduled for Tuesday, May 6, 10:00.',
      null,
    ],
    [
      'not the board of a town',
      'Town of Orrin Clerk <clerk@townoforrin.example>',
      'Assistant Clerk',
      'Noor,\n\nThe Selectboard has decided to appoint another applicant as Assistant Clerk.\n\nRuth Hale\nTown Clerk\nTown of Orrin',
      'Town of Orrin',
    ],
    [
      'not somebody for whom a colleague writes',
      'Ada Hult <ada.hult@orrinlooms.example>',
      'Your application',
      `Hi Noor,\n\nI am writing on behalf of Marcus Vosk. ${NO}\n\nAda Hult\nOrrin Looms`,
      'Orrin Looms',
    ],
    [
      'not somebody the recruiter has talked to',
      'Dana Whit <dana.whit@coretexstaffing.example>',
      'Loom Lead',
      'Hi Noor,\n\nI spoke with Laura Vosk today. The client has filled the job.\n\nDana Whit\nSenior Recruiter\nCoretex Staffing',
      'Coretex Staffing',
    ],
  ])('%s', async (_, from, subject, body, name) => {
    expect(await companyOf(from, subject, body)).toBe(name);
  });
});

describe('an agency whose client has no name', () => {
  it.each([
    [
      'Ida Renner <ida@tarnsearch.example>',
      'I look after dye hiring at Tarn Search. My client, a mill I cannot name yet, needs a Dye Analyst.',
      'Tarn Search',
    ],
    [
      'Tarn Staffing Group <do-not-reply@bullhorn-mailer.example>',
      'The client has closed this order.\n\nTarn Staffing Group',
      'Tarn Staffing Group',
    ],
    [
      'Tarn Shore Staffing <updates@tarnshorestaffing.example>',
      'Loom Operator (client confidential): submitted.\n\nTarn Shore Staffing',
      'Tarn Shore Staffing',
    ],
    [
      'Ida Renner <ida@tarnsearch.example>',
      'Orrin Mills has decided against you.\n\nIda Renner\nTarn Search',
      'Orrin Mills',
    ],
  ])('%s: %s', async (from, said, company) => {
    expect((await readAsSent('Dye Analyst', `Hi Noor,\n\n${said}`, from)).company).toBe(company);
  });
});

describe('a board that calls the post first', () => {
  it.each([
    [
      'Your application to Parks Aide I (Seasonal) - City of Orrin',
      'You were not selected by the City of Orrin.',
      'City of Orrin',
    ],
    [
      'Your application to Line Cook (PM) - Orrin Commissary',
      'Orrin Commissary has let us know that they are no longer considering you.',
      'Orrin Commissary',
    ],
    [
      'Your application to Orrin Mills - Dye Analyst',
      'Unfortunately Orrin Mills went with somebody else.',
      'Orrin Mills',
    ],
  ])('%s', async (subject, said, company) => {
    const mail = await readAsSent(subject, `Hi Noor,\n\n${said}`, 'NEOGOV <notices@neogov-mail.example>');
    expect(mail.company).toBe(company);
  });

  it('a house below the post and above the number of the vacancy', async () => {
    const body =
      'Dear Noor,\n\nDye Adviser, Silk\nOffice for Loom Resilience\nVacancy ref: 371145\n\nYour application will not proceed to interview.\n\nGovernment Recruitment Service';
    const mail = await readAsSent('Outcome of sift', body, 'Civil Service Jobs <noreply@csr-notifications.example>');
    expect(mail.company).toBe('Office for Loom Resilience');
  });
});

describe('what is no part of a name, and what is', () => {
  const NO = 'Unfortunately we have decided to move forward with other candidates.';
  it.each([
    [
      'Personio <no-reply@personio-mail.example>',
      `Thank you for your interest in Orrin Charge! ${NO}\n\nSunny greetings from Leipzig\nYour Orrin Charge Team`,
      'Orrin Charge',
    ],
    ['HR <hr@orrinhotel.example>', `Greetings from Orrin Hotel!\n\n${NO}\n\nHR`, 'Orrin Hotel'],
    ['Center for Loom Research <hr@clr.example>', NO, 'Center for Loom Research'],
    ['Orrin Student Recruitment <grads@orrin-recruit.example>', `${NO}\n\nOrrin Student Recruitment`, 'Orrin'],
  ])('%s', async (from, said, company) => {
    expect((await readAsSent('Your application', `Dear Noor,\n\n${said}`, from)).company).toBe(company);
  });
});
