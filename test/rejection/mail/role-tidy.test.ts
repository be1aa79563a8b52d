import { describe, expect, it } from 'vitest';
import { Employer } from '../../../functions/rejection/mail/names/role-employer.ts';
import { roleTidier } from '../../../functions/rejection/mail/names/role-tidy.ts';
import { readAsSent } from './forwarded.ts';

const REFUSAL = 'Unfortunately we have decided to move forward with other candidates.';
const tidied = roleTidier(null, true);

describe('what a role is looked at for', () => {
  it.each([
    ['your application for the Dye Analyst', 'Dye Analyst'],
    ['complete the test for Weaver', 'Weaver'],
    ['Orrin Free Clinic for Volunteer', 'Volunteer'],
    ['Dye Analyst position', 'Dye Analyst'],
    ['Weber bei Orrin', 'Weber'],
    ['Dye Analyst @ Orrin', 'Dye Analyst'],
    ['The Dye Analyst', 'Dye Analyst'],
    ['promising Dye Analyst', 'Dye Analyst'],
    ['second Dye Analyst', 'Dye Analyst'],
    ['Dye Analyst Online Assessment', 'Dye Analyst'],
    ['Dye Analyst Coding Challenge', 'Dye Analyst'],
    ['Dye Analyst Dye Analyst', 'Dye Analyst'],
    ['Dye Analyst - San Orrin San Orrin', 'Dye Analyst - San Orrin'],
    ['Dye Analyst and we have', 'Dye Analyst'],
    ['Weberin zurückgezogen', 'Weberin'],
    ['Weberin am 14. Mai', 'Weberin'],
    ['Weaver 30 days', 'Weaver'],
    ['Dye Analyst Pay Grade 7', 'Dye Analyst'],
    ['Dye Analyst JobID', 'Dye Analyst'],
    ['Dye Analyst, Kennziffer', 'Dye Analyst'],
    ['Dye Analyst REF', 'Dye Analyst'],
    ['Dye Analyst &', 'Dye Analyst'],
    ['Noor, votre candidature de Tisserand', 'Tisserand'],
    ['Dye Analyst Status Update', 'Dye Analyst'],
    ['Dye Analyst Take-Home', 'Dye Analyst'],
    ['Weaver near Leeds', 'Weaver'],
    ['Weber im Raum Orrin', 'Weber'],
    ['Weaver in Grade B', 'Weaver'],
    ["Weaver's", 'Weaver'],
    ['Vacancy Weaver', 'Weaver'],
    ['Good news - Dye Analyst', 'Dye Analyst'],
    ['You are hired! Dye Analyst', 'Dye Analyst'],
    ['Dye Analyst: Team: Silk', 'Dye Analyst'],
    ['"Dye Analyst"', 'Dye Analyst'],
    ['Dye Analyst R-22104', 'Dye Analyst'],
    ['R-22104 Dye Analyst', 'Dye Analyst'],
    ['Dye Analyst, R00021187, Dye Centre', 'Dye Analyst'],
    ['Dye Analyst (R-2210)', 'Dye Analyst'],
    ['Ausschreibung "Färberin (m/w/d), befristet auf 3 Jahre"', 'Färberin (m/w/d)'],
  ])('%s gives %s', (phrase, role) => {
    expect(tidied(phrase)).toBe(role);
  });

  it.each([
    ['Dye Analyst came in with many', 'Dye Analyst'],
    ['Dye Analyst (Silk) she would', 'Dye Analyst (Silk)'],
  ])('%s gives %s in a language that writes posts small', (phrase, role) => {
    expect(roleTidier(null, false)(phrase)).toBe(role);
  });

  it.each([
    ['Dye Analyst'],
    ['Dye Analyst, Silk'],
    ['Dye Analyst - Silk'],
    ['Dye Analyst (Silk)'],
    ['Silk Co-Op'],
    ['Färberin'],
    ['Dye Analyst 2027'],
  ])('%s stays as it is', (role) => {
    expect(tidied(role)).toBe(role);
  });
});

describe('the employer in a role', () => {
  it.each([
    ['Dye Analyst at Orrin Mills', 'Dye Analyst'],
    ['Dye Analyst, ORRIN MILLS', 'Dye Analyst'],
    ['Dye Analyst - the Orrin Mills', 'Dye Analyst'],
    ['Weber bei der Orrin Mills', 'Weber'],
    ['Orrin Mills: Dye Analyst', 'Dye Analyst'],
    ["The Orrin Mills' Dye Analyst", 'Dye Analyst'],
    ['[Orrin Mills] Dye Analyst', 'Dye Analyst'],
    ['Orrin Mills (Dye Analyst)', 'Dye Analyst'],
    ['Dye Analyst - Orrin', 'Dye Analyst'],
    ['Dye Analyst, Orrin Mills East', 'Dye Analyst, Orrin Mills East'],
  ])('%s gives %s', (phrase, role) => {
    expect(new Employer('Orrin Mills Ltd').takenFrom(phrase)).toBe(role);
  });
});

describe('what stands around a title', () => {
  it.each([
    ['Demi Chef de Partie - Pastry at our Tarn house', 'Demi Chef de Partie - Pastry'],
    ['Maître d’Hôtel at our Tarn house', 'Maître d’Hôtel'],
    ['Dye Agent with Hungarian (Tarnwijk) at Orrin Mills', 'Dye Agent with Hungarian (Tarnwijk)'],
    ['Dye Agent with Polish', 'Dye Agent with Polish'],
    ['Principal Weaver (Silk), PO4', 'Principal Weaver (Silk)'],
    ['Dye Researcher, Scale 5, Mill Headquarters', 'Dye Researcher'],
    ['Ward Weaver, Band 2', 'Ward Weaver'],
    ['Loom Coordinator (Mill Staff, Grade D)', 'Loom Coordinator (Mill Staff, Grade D)'],
    ['Weaving Assistant - Silk (Grade F, points 12-17)', 'Weaving Assistant - Silk'],
    ['Lecturer (Grade 7) in Dyes', 'Lecturer in Dyes'],
    ['Doctoral Weaver, 80-100%, Tarn, fixed-term (Shed of Silk)', 'Doctoral Weaver'],
    ['Dye Analyst - 1297734 (Tarnford, Oregon)', 'Dye Analyst'],
    ['Dye Analyst - Hybrid (Tarnford, Florida, United States)', 'Dye Analyst - Hybrid'],
    ['Loom Associate - 2nd Shift (Tarn, NV)', 'Loom Associate - 2nd Shift (Tarn, NV)'],
    ['Visiting Professor in the Department of Looms (two openings)', 'Visiting Professor'],
    ['Lecturer in Medieval Looms', 'Lecturer in Medieval Looms'],
    ['Crane Operator (client confidential)', 'Crane Operator'],
    ["weaver's job", 'weaver'],
    ['Post-doc position', 'Post-doc'],
    ['911 Dispatcher I (Trainee), Job #24-0098', '911 Dispatcher I (Trainee)'],
  ])('your application for %s', async (title, role) => {
    const mail = await readAsSent('News', `Dear Noor,\n\nThank you for applying for ${title}.\n\n${REFUSAL}`);
    expect(mail.role).toBe(role);
  });

  it.each([
    ['Invitation: Intro call - Noor <> Orrin (Dye Analyst)', 'Dye Analyst'],
    ['Summer 26 - Mill Host - your contract', 'Mill Host'],
    ['Cabin Crew Assessment Day - Tarnford', 'Cabin Crew'],
  ])('the subject %s', async (subject, role) => {
    expect((await readAsSent(subject, `Dear Noor,\n\nThank you for coming.\n\n${REFUSAL}`)).role).toBe(role);
  });

  it('for how long it is, where the subject is content without', async () => {
    const body = `Dear Noor,\n\nThank you for your application for Loom Officer (maternity cover, 30 hrs).\n\n${REFUSAL}`;
    expect((await readAsSent('Phone call - Loom Officer', body)).role).toBe('Loom Officer');
    expect((await readAsSent('News', body)).role).toBe('Loom Officer (maternity cover, 30 hrs)');
  });
});
