/** "Delete what you have of me" and "take me off this list", in a reply and above a mail that is passed on. */
import { describe, expect, it } from 'vitest';
import { readCommand } from '../../functions/reply/command.ts';
import { asksForErasure } from '../../functions/reply/erasure.ts';
import { commandInNote } from '../../functions/reply/note-command.ts';

const both = (text: string) => [
  readCommand(text, { channel: 'email', lastInvites: [] })?.command ?? null,
  commandInNote(text, ['Orrin Mills']) ?? null,
];

describe('what we hold is to be deleted', () => {
  it.each([
    'can you delete everything you have about me?',
    'Please erase all the information you hold on me',
    'close my account and delete everything',
    'please forget everything you know about me',
    'Bitte löscht alle meine Daten',
    'Ich möchte, dass meine Daten gelöscht werden',
    'Ich verlange die Löschung meiner Daten',
    'supprimez toutes mes données',
    'Effacez tout ce qui me concerne',
    'Je demande la suppression de mes données',
    'Quiero que borren mis datos',
    'Solicito la eliminación de mis datos',
    'Quero que meus dados sejam apagados',
    'Apaguem toda a informação sobre mim',
    'Ik wil dat mijn gegevens verwijderd worden',
    'Gooi alles weg wat jullie van mij hebben',
  ])('%s', (text) => {
    expect(both(text)).toEqual(['stop-all', 'stop-all']);
  });

  it.each([
    'They deleted my application data',
    'I deleted my profile on the portal',
    'Please do not delete my data',
    'I want to forget everything about this job',
    'delete the Orrin one please',
    'the recruiter removed my profile',
    'Sie haben meine Daten gelöscht',
    'Ils ont supprimé mon compte',
  ])('not by "%s"', (text) => {
    expect(asksForErasure(text)).toBe(false);
  });
});

describe('off the list, above a mail that is passed on', () => {
  it.each([
    'Take me off this list',
    'Please remove me from your mailing list.',
    "I'd like to unsubscribe",
    'Nehmt mich von der Liste',
    'Ich möchte mich abmelden',
    'Retirez-moi de cette liste',
    'Quiero darme de baja',
    'Tirem-me desta lista',
    'Ik wil me afmelden',
  ])('%s', (text) => {
    expect(both(text)).toEqual(['stop', 'stop']);
  });

  it.each([
    'not on the shortlist again',
    'one more for the list',
    'They took me off the list',
    'pas sur la liste, encore',
  ])('not by "%s"', (text) => {
    expect(commandInNote(text, ['Orrin Mills'])).toBeUndefined();
  });
});
