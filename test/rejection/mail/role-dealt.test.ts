import { describe, expect, it } from 'vitest';
import { readAsSent } from './forwarded.ts';

/** The role that is read out of a letter. */
const roleIn = async (said: string): Promise<string | null> =>
  (
    await readAsSent(
      'News',
      `Dear Noor,\n\n${said}\n\nUnfortunately we have decided to move forward with other candidates.`,
    )
  ).role;

describe('a post that a sentence deals with, and calls none', () => {
  it.each([
    ['We have put Senior Loom Engineer, Silk Team on hold until the spring.', 'Senior Loom Engineer, Silk Team'],
    ['We gave Kiln Operator to another applicant on Monday.', 'Kiln Operator'],
    ['I am sorry to say Forklift Driver has gone to somebody from the agency.', 'Forklift Driver'],
    ['Sadly Assistant Buyer was filled last week.', 'Assistant Buyer'],
    ['Harbour Pilot is off the table, as there is no money for it.', 'Harbour Pilot'],
    ["We're sorry but Estates Surveyor isn't going to be you this time.", 'Estates Surveyor'],
    ['Just to keep you posted on Teacher of Weaving: the head is away.', 'Teacher of Weaving'],
    ['No luck with Dye Librarian (Evenings) this time.', 'Dye Librarian (Evenings)'],
    ['You were not best suited to Loom Intern - Tarnford this time.', 'Loom Intern - Tarnford'],
    ['Regarding Stock Controller, you came second.', 'Stock Controller'],
    ['I was asked to find their first Head of Payroll & Reward.', 'Head of Payroll & Reward'],
    ['There will be no more Dye Assistant interviews.', 'Dye Assistant'],
    ['Everybody liked you, but at Loom Manager we hold a strict line on numbers.', 'Loom Manager'],
    ['Loom Engineer II - not successful on this occasion.', 'Loom Engineer II'],
    ['Night Baker, Tarnford, £13.40 per hour, is what this was about.', 'Night Baker'],
    ['Loom Coordinator is still open, as you will have seen.', 'Loom Coordinator'],
    ['Loom Coordinator has had 300 applications.', 'Loom Coordinator'],
    ['Your Loom Coordinator interview is moved to Friday.', 'Loom Coordinator'],
    ['The Loom Coordinator decision is late as the Mill Manager is ill.', 'Loom Coordinator'],
    ['Thank you for taking the typing test for Office Support Rep.', 'Office Support Rep'],
    ["It's a no for Choir Director I'm afraid.", 'Choir Director'],
  ])('%s', async (said, role) => {
    expect(await roleIn(said)).toBe(role);
  });

  it.each([
    ['We only needed one weaver for nights and took the other lad.', 'weaver'],
    ["We won't be adding a junior dyer after all.", 'junior dyer'],
    ['No need for another plumber at the moment.', 'plumber'],
    ['Nobody will look at loom programmer applications until May.', 'loom programmer'],
    ['Thanks for asking about being a grape picker this year.', 'grape picker'],
    ["The cleaner job's gone.", 'cleaner'],
  ])('in small letters: %s', async (said, role) => {
    expect(await roleIn(said)).toBe(role);
  });

  it.each([
    ['Our Loom Engineer has gone to another firm, so there are few of us left.'],
    ['The Mill Director has been taken ill.'],
    ['The Regional Director has closed the shed in Tarnford.'],
    ['We gave the Head Dyer your letter.'],
    ['The board has put the Chief Dyer in charge of it all.'],
    ['I passed your CV to the Head Dyer and she said no.'],
    ['We wanted somebody who has been a Loom Engineer before.'],
    ['You would be a better fit for a Trainee Weaver.'],
    ['Your Mill Director interview was on Monday.'],
    ['It took long as the Mill Manager is ill.'],
    ['We need a manager to sign this off.'],
    ["We need a doctor's note from you."],
    ['We have already got a lead.'],
  ])('who is spoken of: %s', async (said) => {
    expect(await roleIn(said)).toBeNull();
  });
});
