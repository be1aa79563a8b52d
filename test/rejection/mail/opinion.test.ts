/** Where no cue ends anything, or one says the opposite: the letter as a whole, as the second opinion reads it. */
import { describe, expect, it } from 'vitest';
import { kindOf } from './kind.ts';

describe('what a letter reads like as a whole', () => {
  it.each([
    [
      'Your letter',
      'Dear Ms Amann,\n\nThank you for your letter. I do not usually explain myself, but I would like to offer you a word of advice: your sample did not show the care we look for, and that is why your application went no further.\n\nR. Orrin',
      'rejection',
    ],
    [
      'Weaver',
      'Dear Noor,\n\nThank you for your interest. We are pleased to offer the position to a weaver with more years at jacquard looms, and wish you well in your search.\n\nOrrin Mills',
      'rejection',
    ],
    [
      'Weaver',
      'Dear Noor,\n\nThank you for your interest in the Weaver position. We are delighted to offer you a free copy of our yearbook in return for the time you gave us. The team went with more years at the loom. We wish you the very best in your search.\n\nOrrin Mills',
      'unsure',
    ],
    [
      'Weaver',
      'Dear Noor,\n\nThank you for your interest. We are pleased to offer the position to you, subject to a reference, and look forward to Monday.\n\nOrrin Mills',
      'offer',
    ],
  ])('knows what is offered, and to whom: %s', (subject, body, kind) => {
    expect(kindOf(subject, body)).toBe(kind);
  });

  it('leaves an offer one, with nothing sad in it', () => {
    expect(
      kindOf(
        'Loom Mechanic',
        'Dear Ms Amann,\n\nWe would like to offer you the post of Loom Mechanic, beginning on 2 March. The contract is attached; please sign it by Friday.\n\nR. Orrin',
      ),
    ).toBe('offer');
  });

  it('reads on where a house has told all its readers too', () => {
    expect(
      kindOf(
        'Careers at Orrin Mills',
        'Dear Noor,\n\nAs we told our readers on the blog last week, Orrin Mills is closing its dye house, and unfortunately this also means the recruiting process for your application ends here.\n\nThe Orrin Mills team',
      ),
    ).toBe('rejection');
  });

  it('knows what is only for readers', () => {
    expect(
      kindOf(
        'The Loom Letter',
        'Hello readers,\n\nOn our blog this week: Orrin Mills is closing its dye house, and what that means for people who work there. Also: how to take a no from a mill.\n\nUnsubscribe',
      ),
    ).toBe('other');
  });
});

describe('words of an end in a letter that is none', () => {
  it.each([
    [
      'Ihre Bewerbung als Archivarin',
      'Liebe Frau Amann,\n\nhiermit bestätige ich den Eingang. Frau Orrin liest bis Dezember alle Bewerbungen, fünf Personen werden eingeladen. Die anderen verständigen wir erst nach Vertragsschluss, das bedauern wir. Eine Aufstockung der Stelle wurde leider abgelehnt, eine Verbeamtung ist ausgeschlossen. Die Gespräche sind im Januar, vor Ort oder per Video.\n\nHerzliche Grüße\nIlse Renner, Sekretariat',
    ],
    [
      'De andere functie was al weg',
      'Dag Noor,\n\nVia via hoorde ik dat je bij een weverij net naast een functie greep. Sorry dat ik daar zo over begin. Ik zoek voor een museum een hoofd textiel en je profiel past. Koffie?\n\nBo Renner\nRenner Search',
    ],
    [
      'Your application to Orrin Mills',
      'Dear Noor,\n\nThank you for your interest in the Weaver position at Orrin Mills. If you are not selected, we will let you know. Unfortunately, due to the number of applicants we cannot give feedback to everybody. We wish you success in your search.\n\nOrrin Mills',
    ],
    [
      'RE: Your application',
      'Hello Noor,\n\nThank you for the message. The application portal asks for it in any case, so please leave the field empty; selected applicants are asked again at the background check.\n\nJana Renner\nHuman Resources, Orrin Mills\nFor the latest career opportunities follow us on LinkedIn.',
    ],
  ])('asks: %s', (subject, body) => {
    expect(kindOf(subject, body)).toBe('unsure');
  });

  it('is what a status means, not what it is', () => {
    const legend =
      '\n\nStatuses you may meet in the next weeks:\n- In review: somebody reads it.\n- Referred: your name went to the hiring manager.\n- Not referred: you were not among those whose names went to the hiring manager.\n- Not selected: somebody else was chosen.\n- Cancelled: the post was withdrawn.\n\nSign in to see your status at any time.';
    const told = (status: string): string =>
      `Dear Noor,\n\nOrrin Mills has changed the status of your application for Loom Archivist.\n\n${status}${legend}`;
    expect(kindOf('Status of your application', told('Status: Received. Your application reached us.'))).toBe(
      'confirmation',
    );
    expect(
      kindOf('Status of your application', told('We regret to tell you that you were not selected for this post.')),
    ).toBe('rejection');
  });
});

describe('an invitation beside the words of an end', () => {
  it('stands against what is conceded before it', () => {
    expect(
      kindOf(
        'Dye house',
        'Hi Noor,\n\nWhile we have decided not to move forward with your application for the weaver role, we would like to invite you to an interview for the dye house on Thursday.\n\nJana',
      ),
    ).toBe('interview');
  });
});

describe('an end that two words of waiting stand in', () => {
  it('is one where the letter reads very much like it', () => {
    expect(
      kindOf(
        'Search for a dye specialist',
        'Dear Noor,\n\nI am writing to let you know that we have completed our search for a dye specialist. The committee was very impressed with the quality of the candidates that applied for our position and reviewed each carefully, but unfortunately we can only hire one person. Thank you for allowing us to consider your materials. Please accept my very best wishes for your future success.\n\nJana Orrin',
      ),
    ).toBe('rejection');
  });
});

describe('a receipt regrets nothing but that it takes long', () => {
  it.each([
    [
      'unsure',
      'Hello Noor,\n\nThank you for your interest in the Weaver role. Your application was received and read with care. Unfortunately the picture it gave us was of a rather different weaver. To be considered for other roles, join our Talent Community. We may get in touch.',
    ],
    [
      'unsure',
      'Hello Noor,\n\nThank you for applying to the Weaver opening, which we received in May. We regret to write with less welcome news today. Should you wish to be considered for later openings, we may get in touch.',
    ],
    [
      'confirmation',
      'Hello Noor,\n\nThank you for applying for the Weaver role. We have received your application and will review it. Unfortunately we cannot answer questions by phone. We will be in touch within two weeks.',
    ],
    [
      'confirmation',
      'Hello Noor,\n\nWe received your application for the Weaver role. Unfortunately our review takes longer than usual this month. You will hear from us as soon as it is done.',
    ],
  ])('%s: %s', (kind, body) => {
    expect(kindOf('Your application', body)).toBe(kind);
  });
});

describe('an end that no cue knows, not far above a question', () => {
  it.each([
    [
      'An update from Orrin',
      'Hi Lou,\n\nThank you for applying. Somebody we knew came free and starts on Monday. Keep weaving!\n\nMina',
    ],
    [
      'Thank you for applying',
      'Hi Lou,\nThank you for applying. Unfortunately the people we talk to next week have run a jet before. We will keep your dye book safe here.\nOrrin Mills',
    ],
    [
      'RE: weekend pool',
      "Hi Lou, The job needs a weaver who can do every weekend and you can't. Sorry. Tell me if it changes.\nTammy",
    ],
  ])('%s', (subject, body) => {
    expect(kindOf(subject, body)).toBe('rejection');
  });
});
