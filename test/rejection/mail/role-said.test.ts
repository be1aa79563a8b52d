import { describe, expect, it } from 'vitest';
import { readAsSent } from './forwarded.ts';

/** The role that is read out of a letter. */
const roleIn = async (subject: string, body: string, from?: string): Promise<string | null> =>
  (await readAsSent(subject, body, from)).role;
const NO = 'Unfortunately we have decided to move forward with other candidates.';

describe('who speaks of a post is another one', () => {
  it.each([
    [
      'I have now spoken to our Head of Silk and two of the dyers about the Loom Engineer, Nights role.',
      'Loom Engineer, Nights',
    ],
    ['Our VP Weaving and I will not go ahead with the Loom Engineer process.', 'Loom Engineer'],
    ['The Loom Engineer hire has to wait for the new shed.', 'Loom Engineer'],
    ['You were one of two left for Head of Silk and Ida and I talked all night.', 'Head of Silk'],
    ['You asked for the position of Loom Engineer, I am sorry that it took so long.', 'Loom Engineer'],
    ['You asked for the position of Loom Engineer and I have to answer for all of us.', 'Loom Engineer'],
    ['We have come to the end of our Loom Engineer search.', 'Loom Engineer'],
    [
      'We thank you for your application for appointment as Dye Lecturer of the Institute for two years.',
      'Dye Lecturer',
    ],
    ['The vacancy Loom Technician (Office of Dyes) for which you applied was filled on Monday.', 'Loom Technician'],
    ['Many thanks for your application to be Loom Engineer at Orrin Mills.', 'Loom Engineer'],
    ['Re: Job Opening ID 22104, Loom Engineer, Department of Silk', 'Loom Engineer'],
  ])('%s', async (said, role) => {
    expect(await roleIn('News', `Dear Noor,\n\n${said}\n\n${NO}`)).toBe(role);
  });

  it.each([
    ['I talked to our Mill Director and the Head of Silk and we feel the same.'],
    ['As our Vice President of Dyes told us, we are to look again for weavers with years of post-doctoral work.'],
    ['We were glad to read of your experience as a Loom Engineer in Tarn.'],
    ['We had hoped to find a replacement for the current weaver.'],
    ['We may search next year for a senior weaver.'],
    ['Follow our Head of Dyes on the web for future openings.'],
    ['At the gate you may ask for the shed manager.'],
    ["As I'm no longer the Head of Dyes here I cannot speak of your application."],
    ['Our sister company looks for a Dye Analyst.'],
    ['Our Loom Engineer was glad of the chat, and this position is filled.'],
  ])('%s: none', async (said) => {
    expect(await roleIn('News', `Dear Noor,\n\n${said}\n\n${NO}`)).toBeNull();
  });

  it.each([['Question about the internship'], ['Some news about the apprenticeship']])(
    'the subject %s: none',
    async (subject) => {
      expect(await roleIn(subject, `Hi Noor,\n\n${NO}`)).toBeNull();
    },
  );
});

describe('where a post is, and whom a programme is for', () => {
  it.each([
    ['Loom Engineer', 'Re: Loom Engineer, School of Silk', 'Loom Engineer'],
    [
      'Dye Reporting Internship',
      'Thank you for your interest in our summer internship program for young weavers.',
      'Dye Reporting Internship',
    ],
    [
      'Our programme',
      'Thank you for your interest in Orrin Mills’s silk internship program.',
      'silk internship program',
    ],
    ['Adjunct faculty position', 'Thank you for your interest in our adjunct faculty position.', 'adjunct faculty'],
    ['Audition results - Second Viola', 'The panel has heard all for Second Viola.', 'Second Viola'],
  ])('%s, %s: %s', async (subject, said, role) => {
    expect(await roleIn(subject, `Dear Noor,\n\n${said}\n\n${NO}`)).toBe(role);
  });

  it.each([
    ['News', 'the Silk Warden I (Job #25-0147), Borough of Tarn', 'Silk Warden I'],
    [
      'Weaving Associate, Part Time - update',
      'Weaving Associate, Part Time (Dye Square, Tarnford)',
      'Weaving Associate, Part Time',
    ],
    ['News', 'the PhD position in Silk Ecology', 'PhD position in Silk Ecology'],
    ['News', 'the postdoctoral position at our mill', 'postdoctoral position'],
  ])('%s, your application for %s: %s', async (subject, title, role) => {
    expect(await roleIn(subject, `Dear Noor,\n\nThank you for your application for ${title}. ${NO}`)).toBe(role);
  });

  it.each([
    ['our silk dyer', 'silk dyer'],
    ['Orrin’s silk dyer', 'silk dyer'],
    ['Orrin’s first silk dyer', 'silk dyer'],
  ])('in an offer: to be %s', async (said, role) => {
    expect(
      await roleIn('Well', `Noor!\n\nWe would love you to be ${said}, from the first of May. Say yes by Friday.`),
    ).toBe(role);
  });

  it('two lists, parted by a semicolon, are none', async () => {
    expect(
      await roleIn('Away', 'I no longer hire for the Durham site; for open applications please write to the mill.'),
    ).toBeNull();
  });

  it('what another house looks for does not count', async () => {
    const body = `Hi Noor,\n\nWe have filled it. Our sister company is looking for a Dye Analyst, shall I ask? ${NO}`;
    expect(await roleIn('The Loom Mechanic job', body)).toBe('Loom Mechanic');
  });

  it.each([
    ['A decision about Loom Mechanic', 'Loom Mechanic'],
    ['News regarding the Loom Mechanic', 'Loom Mechanic'],
  ])('the subject %s: %s', async (subject, role) => {
    expect(await roleIn(subject, `Dear Noor,\n\n${NO}`)).toBe(role);
  });

  it('who signs with a title alone', async () => {
    const body =
      'Dear Noor, many thanks for applying. We are a small mill and can see but a few people, and I am sorry to say that you are not among them.\n\nDirector';
    expect(await roleIn('Re: your application', body)).toBeNull();
  });

  it.each([
    ['Tarnford office', 'Thank you for your interest in the Tarnford office of Orrin Mills.'],
    ['Our talk', 'As the CFO I see every hire, and I cannot sign this one.'],
  ])('%s: %s', async (subject, said) => {
    expect(await roleIn(subject, `Dear Noor,\n\n${said} ${NO}`)).toBeNull();
  });

  it("a short form of the house's name in the genitive", async () => {
    expect(
      await roleIn(
        "Orrin's programme",
        `Hello Noor,\n\nThank you for your interest in Orrin's silk internship program. ${NO}`,
        'Orrin Journal <jobs@orrin.example>',
      ),
    ).toBe('silk internship program');
  });

  it('who writes tells what she is', async () => {
    expect(await roleIn('Hello from a weaver', 'Hi Noor,\n\nI have nothing to offer. Ida')).toBeNull();
  });

  it('a line of a site for students, below what it says of the status', async () => {
    expect(
      await roleIn(
        'Orrin Mills updated your application',
        'Your application status has changed\n\nDye Science Apprentice\nOrrin Mills\nStatus: Declined',
        'Campus <jobs@campus.example>',
      ),
    ).toBe('Dye Science Apprentice');
  });
});
