import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../../../functions/rejection/mail/names/confidence.ts';
import { read, readPasted } from './forwarded.ts';

describe('the employer', () => {
  it('is spelled as the text spells what the address hints at', async () => {
    const mail = await read(
      'jobs@orrindyeworks.example',
      'Your letter',
      'Dear Noor,\n\nwe have chosen another candidate. You were a pleasure to meet, and everyone at the bench at Orrin Dye Works said so.\n\nKind regards\nThe panel',
    );
    expect(mail.company).toBe('Orrin Dye Works');
  });

  it('is not the recruiting system, nor who works there', async () => {
    const viaSystem = await read(
      'Orrin Mills via Teamtailor <notifications@teamtailor-mail.example>',
      'Update',
      'Hi Noor,\n\nUnfortunately we will not be moving forward with your application for Loom Mechanic.\n\nOrrin Mills',
    );
    expect(viaSystem.company).toBe('Orrin Mills');
    expect(viaSystem.contact.name).toBeNull();
    const fromPerson = await read(
      'Prof. Dr. Ida Renner <i.renner@web.tu-orrin.example>',
      'Ihre Bewerbung',
      'Liebe Frau Amann,\n\nich habe mich leider für jemand anderen entschieden. Alles Gute!\n\nBeste Grüße\nIda Renner\nTU Orrin',
    );
    expect(fromPerson.company).toBe('TU Orrin');
    expect(fromPerson.contact.name).toBe('Prof. Dr. Ida Renner');
  });

  it('is nobody in a greeting, and not the staff that answers', async () => {
    const mail = await read('no-reply@ashbyhq.com', 'Hi', 'Hi Noor\n\nWe have decided to go with another candidate.');
    expect(mail.company).toBeNull();
    expect(mail.contact.name).toBeNull();
    const staff = await read(
      '採用担当 <no-reply@ats-mail.example>',
      '選考結果',
      'Noor 様\n\n今回は採用を見送らせていただきます。',
    );
    expect(staff.company).toBeNull();
  });
});

describe('the role', () => {
  it('may be written small, or stand among words of the subject', async () => {
    const role = async (subject: string, body: string) => (await read('ida@orrinmills.example', subject, body)).role;
    expect(await role('florist job', 'Hi Noor, thanks for coming. We have given it to someone else. Ida')).toBe(
      'florist',
    );
    expect(
      await role('Uitslag assessment wever', 'Beste Noor, helaas ga je niet verder in de selectie. Groet, Ida'),
    ).toBe('wever');
    expect(
      await role('Uitslag assessment ronde', 'Beste Noor, helaas ga je niet verder in de selectie. Groet, Ida'),
    ).toBeNull();
    expect(
      await role(
        'Gesprek',
        'Beste Noor, voor de plek als dakdekker hebben we helaas iemand anders gekozen. Groet, Ida',
      ),
    ).toBe('dakdekker');
    expect(
      await role('About your application', 'Dear Noor, your application for Community Lead wasn’t successful. Ida'),
    ).toBe('Community Lead');
  });
});

describe('the employer among others', () => {
  const NO = 'Unfortunately we will not be moving forward with your application.';
  const company = async (from: string, subject: string, body: string) => (await read(from, subject, body)).company;

  it('keeps the first word of its name where that is what it is', async () => {
    expect(
      await company(
        'University of Orrin <hr@orrin-uni.example>',
        'Your application',
        `Dear Noor,\n\n${NO}\n\nYours sincerely\nHuman Resources`,
      ),
    ).toBe('University of Orrin');
    expect(
      await company(
        'Office of the Mill Inspector <no-reply@governmentjobs.com>',
        'Result - Office of the Mill Inspector',
        `Dear Noor:\n\n${NO}\n\nHuman Resources Section`,
      ),
    ).toBe('Office of the Mill Inspector');
  });

  it('is not the board that carries its letter, unless the board is who hires', async () => {
    expect(
      await company(
        'RippleMatch <notifications@ripplematch.com>',
        'RippleMatch - News from Orrin Mills',
        `Hi Noor,\n\nOrrin Mills has decided not to move forward with your application for Dye Analyst at Orrin Mills.\n\nBest,\nThe RippleMatch Team`,
      ),
    ).toBe('Orrin Mills');
    expect(
      await company(
        'iCIMS <customer0+autoreply@talent.icims.com>',
        'Thank you for applying at iCIMS',
        `Thank you for your interest in iCIMS. ${NO}`,
      ),
    ).toBe('iCIMS');
    expect(
      await company(
        'Dice <noreply@dice.com>',
        'Application submitted',
        'Thanks for applying for the position of Loom Developer with Orrin Mills through Dice.',
      ),
    ).toBe('Orrin Mills');
  });

  it('is nobody where only a finder of staff names itself', async () => {
    expect(
      await company(
        'Ida Renner <ida.renner@orrinstaffing.example>',
        'A role you may like',
        'Hi Noor,\n\nI came across your profile and think you would suit a Loom Engineer post with a mill in the north. May I call you this week?\n\nBest,\nIda Renner',
      ),
    ).toBeNull();
    const alert = await read(
      'JobLoom <matches@jobloom.example>',
      '9 new loom mechanic jobs near Orrin',
      'New for you today:\n\nLoom Mechanic - Tarn Weavers - Orrin\nDyer - Hask & Sons - Orrin\n\nUnsubscribe',
    );
    expect(alert.company).toBeNull();
    expect(alert.role).toBeNull();
  });

  it('is named in full where the address has the first letters of its words', async () => {
    expect(
      await company(
        'Ida Renner <i.renner@gilde-sued.example>',
        'Ihre Bewerbung',
        'Sehr geehrte Frau Amann,\n\nwir haben uns leider für eine andere Bewerberin entschieden.\n\nMit freundlichen Grüßen\n\nIda Renner\nPersonal\nGilde für Weberei Süd',
      ),
    ).toBe('Gilde für Weberei Süd');
  });

  it('is not a department, a portal or a secretary, and no person', async () => {
    expect(
      await company(
        'Talent Portal <noreply@careers-portal.example>',
        'Your passcode',
        'Your passcode is 402 113. It expires soon.',
      ),
    ).toBeNull();
    const mail = await read(
      'Orrin Filati <no-reply@orrinfil.gupy.io>',
      'Retorno sobre a vaga',
      'Olá, Noor!\n\nInfelizmente você não foi selecionada para a próxima etapa.\n\nTime de Talentos\nOrrin Filati',
    );
    expect(mail.company).toBe('Orrin Filati');
    expect(mail.contact.name).toBeNull();
  });
});

describe('where a role ends', () => {
  const role = async (body: string, subject = 'Your application') =>
    (await read('ida@orrinmills.example', subject, `${body}\n\nIda`)).role;

  it('is before what the sentence goes on with', async () => {
    expect(
      await role(
        'Hi Noor, for the Dye Analyst seat he’d rather have a person who has run a dye house. We won’t go on.',
      ),
    ).toBe('Dye Analyst');
    expect(
      await role('Hi Noor, your application for Dye Analyst came in together with those of 90 others. We chose one.'),
    ).toBe('Dye Analyst');
    expect(
      await role('Hi Noor, we read your application for Dye Analyst and while it was good, we have chosen another.'),
    ).toBe('Dye Analyst');
    expect(
      await role(
        'Sehr geehrte Frau Amann,\n\nfür Ihre Bewerbung um die Stelle als Textillaborantin danken wir Ihnen. Leider haben wir anders entschieden.',
        'Ihre Bewerbung',
      ),
    ).toBe('Textillaborantin');
  });

  it('is behind "and" where the name goes on in capitals, and behind a hyphen left open', async () => {
    expect(
      await role('Dear Noor, thank you for applying for the position of Weaving and Dye Officer. We chose another.'),
    ).toBe('Weaving and Dye Officer');
    expect(
      await role(
        'Sehr geehrte Frau Amann,\n\nfür Ihre Bewerbung um die Stelle als Fachkraft für Garn- und Stofftechnik danke ich Ihnen. Leider haben wir anders entschieden.',
        'Ihre Bewerbung',
      ),
    ).toBe('Fachkraft für Garn- und Stofftechnik');
  });

  it('may begin with a word that mostly stands before one', async () => {
    expect(await role('Dear Noor, we read your qualifications for Application Developer and chose another.')).toBe(
      'Application Developer',
    );
    expect(
      await role('Hallo Noor, deine Bewerbung als Application Manager (m/w/d) war leider nicht erfolgreich.'),
    ).toBe('Application Manager (m/w/d)');
  });

  it('leaves out towns and references, but not a field', async () => {
    expect(
      await role('Hallo Noor, deine Bewerbung als Controller (m/w/d) (Referenz 40213) war leider nicht erfolgreich.'),
    ).toBe('Controller (m/w/d)');
    expect(await role('Dear Noor, we have chosen another person.', 'Your application for Dye Analyst in Hamburg')).toBe(
      'Dye Analyst',
    );
    expect(await role('Dear Noor, we have chosen another person.', 'Your application for Lecturer in Textiles')).toBe(
      'Lecturer in Textiles',
    );
  });

  it('is not what somebody else does, nor what is let', async () => {
    expect(
      await role(
        'Hey Noor! We have your application to be a Team Member at our mill. The General Manager will ring you.',
      ),
    ).toBe('Team Member');
    expect(
      await role('Dear Noor, your application for Unit 7C was not approved.', 'Your lease application for Unit 7C'),
    ).toBeNull();
  });
});

describe('who signs and what systems put around a name', () => {
  it('a person is no employer, with small words in the name or with half of it', async () => {
    const fromPerson = await read(
      'Inge Van Der Loom <inge.vanderloom@orrindyes.example>',
      'Re: our talks',
      'Hi Noor,\n\nI am sorry to be late. After our interviews we decided not to move forward with you.\n\nInge',
    );
    expect(fromPerson.company).toBeNull();
    const halfName = await read(
      'ida RENNER <ida@orrindyes.example>',
      'Loom Mechanic',
      'Hi Noor,\n\nunfortunately we will not be moving forward with your application.\n\nIda',
    );
    expect(halfName.company).toBeNull();
  });

  it('is read behind the role, and may be called after what its people are', async () => {
    const behind = await read(
      'noreply@mail.example',
      'Update',
      'Dear Noor,\n\nThank you for applying to Loom Data Specialist with Orrin Mills. Unfortunately we have chosen another candidate.',
    );
    expect(behind.company).toBe('Orrin Mills');
    const engineers = await read(
      'Careers <noreply@mail.example>',
      'Thank you for applying at Orrin Engineers, Inc.',
      'Dear Noor,\n\nThank you for your interest in employment with Orrin Engineers, Inc. We decided to move forward with other candidates.',
    );
    expect(engineers.company).toBe('Orrin Engineers');
  });

  it.each([
    ['the open Loom Mechanic position', 'Loom Mechanic'],
    ['the [POOL] Loom Mechanic, L3 (US) position', '[POOL] Loom Mechanic, L3 (US)'],
    ['12 Mill Lane, Suite 4, Dallas, TX, United States’s Loom Mechanic position', 'Loom Mechanic'],
    ['the Loom Mechanic - 384 Weaver Ave, Sunnyvale, CA 94085, USA position', 'Loom Mechanic'],
  ])('%s', async (post, role) => {
    const mail = await read(
      'Orrin Mills <jobs@orrin.example>',
      'Your application',
      `Dear Noor,\n\nThank you for applying for ${post}. Unfortunately we have chosen another candidate.`,
    );
    expect(mail.role).toBe(role);
  });
});

describe('the name of the house', () => {
  const company = async (from: string, subject: string, body: string) => (await read(from, subject, body)).company;
  const NO = 'Unfortunately we will not be moving forward with your application.';

  it.each([
    ['Weavery Organizers <organizers@weavery.example>', 'Your Weavery application', 'Weavery Organizers', 'Weavery'],
    ['Loom Desk <loom@trade.example>', 'Loom 2027', 'Loom Desk', 'Loom'],
    ['GRB ENGINEERING <no-reply@grb-engineering.example>', 'Your application', 'GRB ENGINEERING', 'GRB ENGINEERING'],
    ['Global Looms <jobs@globallooms.example>', 'Your application', 'Global Looms', 'Global Looms'],
    [
      'Handshake <handshake@notifications.joinhandshake.com>',
      'Your application to Orrin Mills',
      'Orrin Mills',
      'Orrin Mills',
    ],
  ])('%s', async (from, subject, signed, name) => {
    expect(await company(from, subject, `Dear Noor,\n\n${NO}\n\n${signed}`)).toBe(name);
  });

  it('is not what a recruiter is called, nor who writes through a network of people', async () => {
    expect(
      await company(
        'Howe Renner <howe.renner@mail.example>',
        'Follow up',
        `Hi Noor,\n\n${NO}\n\nRegards,\nHowe Renner\nSenior Technical Recruiter`,
      ),
    ).not.toBe('Senior Technical');
    expect(
      await company(
        'Ida Renner via LinkedIn <messages-noreply@linkedin.com>',
        'New message from Ida Renner',
        'Hi Noor - may I tell you about a loom we are building? Take care!',
      ),
    ).toBeNull();
  });

  it('stands behind a structure, a place or an office', async () => {
    expect(
      await company(
        'Les emplois <noreply@mail.example>',
        'Candidature en attente',
        'Bonjour,\n\nSuite à votre candidature au sein de la structure Jardins de Tarn, l’employeur a mis votre candidature en attente.',
      ),
    ).toBe('Jardins de Tarn');
    expect(
      await company(
        'Avisos <noreply@mail.example>',
        'Resultado',
        'Hola Noor:\n\nGracias por participar en el proceso de selección para la vacante de Tejedora en Grupo Orrin. Lamentablemente hemos decidido continuar con otros candidatos.',
      ),
    ).toBe('Grupo Orrin');
    expect(
      await company(
        'noreply@mail.example',
        'Your letter',
        `Dear Noor,\n\nThank you for your interest in the Tarnford office of Orrin Mills. ${NO}`,
      ),
    ).toBe('Orrin Mills');
  });
});

describe('who sends a mail', () => {
  const NO = 'unfortunately we will not be moving forward with your application.';

  it('is who got the letter, where the letter greets them', async () => {
    const pasted = await readPasted(`Dear Ms Amann, ${NO}`, 'Noor Amann <noor.amann@looms.example>');
    expect(pasted.kind).toBe('rejection');
    expect(pasted.company).toBeNull();
  });

  it.each([
    ['I Renner <office@orrinmills.example>'],
    ['Dax <office@orrinmills.example>'],
    ['Capt. Renner <office@orrinmills.example>'],
  ])('%s is no house', async (from) => {
    const mail = await read(from, 'Your letter', `Hi Noor,\n\n${NO}`);
    expect(mail.company === null || mail.company === 'Orrinmills').toBe(true);
  });

  it('has a confidence that is the share of such names that are right', async () => {
    const plain = await read(
      'Orrin Mills <jobs@orrinmills.example>',
      'Your application at Orrin Mills',
      `Dear Noor,\n\nThank you for applying to Orrin Mills for the position of Loom Mechanic at Orrin Mills. ${NO}\n\nOrrin Mills`,
    );
    expect(plain.rejections[0]?.confidence.company).toBe(0.99);
    expect(plain.rejections[0]?.confidence.role).toBeGreaterThan(0.95);
    const weak = await read('noreply@mail.example', 'Hello', `Hi Noor, for the post as dyer ${NO}\n\nIda`);
    expect(weak.rejections[0]?.confidence.role).toBeLessThan(0.9);
    expect([0.25, 0.5, 1].map(confidenceOf)).toEqual([0.78, 0.9, 0.99]);
  });
});
