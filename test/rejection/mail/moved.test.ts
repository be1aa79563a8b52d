/** A meeting that does not take place is told in the words of an end: another day is asked for. */
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../functions/rejection/mail/reading.ts';
import { kindOf } from './kind.ts';

const CASES: [kind: Kind, subject: string, body: string][] = [
  [
    'interview',
    'Gesprek verzetten Ona - Weverij Noord',
    'Hey Ona, helaas ligt onze wever met koorts thuis dus morgen gaat niet door. Kan je maandag ook om 9u? Dan doen we de proef voor de functie wever.\n\nGroeten Bas',
  ],
  [
    'interview',
    'Morgen',
    'Hoi Ona, morgen gaat helaas niet door, de trein rijdt niet. Schikt dinsdag om 9u?\n\nBas, Weverij Noord',
  ],
  ['interview', 'Mañana', 'Hola Ona, lo de mañana queda descartado, no hay luz. ¿El lunes a las 9?\n\nBea'],
  ['interview', 'Demain', "Bonjour Ona, pour demain, c'est non, la salle est prise. Lundi à 9h ?\n\nBéa"],
  [
    'rejection',
    'Gesprek',
    'Hoi Ona, helaas gaat het niet door met jou: we hebben een ander gekozen voor de functie van wever. Heb je vrijdag om 10 uur tijd voor wat feedback?\n\nBas',
  ],
  [
    'rejection',
    'Ta candidature',
    "Bonjour Ona, malheureusement nous n'avons pas retenu ta candidature au poste de tisserande. Veux-tu un retour par téléphone vendredi à 10h ?\n\nBéa",
  ],
];

describe('a meeting that moves', () => {
  it.each(CASES)('%s: %s', (kind, subject, body) => {
    expect(kindOf(subject, body)).toBe(kind);
  });
});
