import { describe, expect, it } from 'vitest';
import { withoutFront, withoutRest } from '../../../functions/rejection/mail/role-ends.ts';

describe('behind a role', () => {
  it.each([
    ['Dye Analyst right now', 'Dye Analyst'],
    ['Loom Mechanic desk he held', 'Loom Mechanic'],
    ['Laborantin danken wir Ihnen', 'Laborantin'],
    ['Disponent ab Juni', 'Disponent'],
    ['Dye House Manager eine Zusage zu geben', 'Dye House Manager'],
    ['Loom Mechanic in the mill office upstairs', 'Loom Mechanic'],
  ])('%s: what the sentence goes on with is left out', (phrase, role) => {
    expect(withoutRest(phrase)).toBe(role);
  });

  it.each([
    ['Lead generation specialist'],
    ['Director of retail operations'],
    ['Engineer for a Lasting and Open Trade'],
    ['Werkstudent technische Weberei'],
    ['Sachbearbeiter im öffentlichen Dienst'],
    ['Leiterin der Färberei'],
    ['Product Owner (d/m/w) - künstliche Fasern'],
    ['Dye Analyst (part of the new mill)'],
    ['Teaching assistant part-time'],
    ['loom mechanic at the mill'],
  ])('%s: small words may belong to it', (role) => {
    expect(withoutRest(role)).toBe(role);
  });
});

describe('before a role', () => {
  it.each([
    ['Noor, your application for florist', 'florist'],
    ['Ihrer Bewerbung als Färbereiassistentin', 'Färbereiassistentin'],
    ['Proceso de selección Jefe de Tintorería', 'Jefe de Tintorería'],
    ['Sobre tu candidatura a Tejedor, Técnico', 'Tejedor, Técnico'],
    ['koffie over dakdekker', 'dakdekker'],
  ])('%s: what the mail is called is left out', (phrase, role) => {
    expect(withoutFront(phrase)).toBe(role);
  });

  it.each([['Mobile Application Engineer'], ['Head of Interview Training'], ['Loom Mechanic']])(
    '%s is all of it',
    (role) => {
      expect(withoutFront(role)).toBe(role);
    },
  );
});
