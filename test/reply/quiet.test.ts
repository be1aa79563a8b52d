/** Quiet until a day or for a time, asked for in one's own words: a pause, in a reply and above a mail that is passed on, and no end of it all. */
import { describe, expect, it } from 'vitest';
import { readCommand } from '../../functions/reply/command.ts';
import { commandInNote } from '../../functions/reply/note-command.ts';
import { pauseEndIn } from '../../functions/reply/pause-until.ts';
import { quietIn } from '../../functions/reply/quiet.ts';

/** A Monday. */
const NOW = Date.parse('2026-11-23T12:00:00Z');
const inReply = (text: string) => readCommand(text, { channel: 'email', lastInvites: [] })?.command ?? null;

const QUIET: [text: string, until: string][] = [
  ['leave me alone for two weeks', '2026-12-07T12:00'],
  ['give me a week', '2026-11-30T12:00'],
  ["please don't write to me before January", '2027-01-01T00:00'],
  ['on holiday till 3 jan, speak then', '2027-01-03T00:00'],
  ['not this week', '2026-11-30T00:00'],
  ["I'd rather not get any mails over Christmas", '2026-12-27T00:00'],
  ['Bitte über Weihnachten keine Mails', '2026-12-27T00:00'],
  ["we're on vacation from 20 December to 4 January, please pause", '2027-01-04T00:00'],
  ['please stop, just for a week', '2026-11-30T12:00'],
  ['Bitte bis zum 7. Januar keine Mails mehr.', '2027-01-07T00:00'],
  ['Bitte erst ab dem 7. Januar wieder schreiben.', '2027-01-07T00:00'],
  ['Ich bin bis 7. Januar im Urlaub, schreibt bitte erst danach.', '2027-01-07T00:00'],
  ['Hört bitte auf, mir zu schreiben, bis Februar', '2027-02-01T00:00'],
  ['Wir sind vom 20.12. bis 6.1. im Urlaub', '2027-01-06T00:00'],
  ["Ne m'écrivez pas cette semaine svp", '2026-11-30T00:00'],
  ['Laissez-moi tranquille pendant quinze jours', '2026-12-08T12:00'],
  ['Por favor, no me escriban hasta enero', '2027-01-01T00:00'],
  ['Déjenme en paz dos semanas', '2026-12-07T12:00'],
  ['Não me mandem e-mails até 7 de janeiro', '2027-01-07T00:00'],
  ['Preciso de duas semanas de sossego', '2026-12-07T12:00'],
  ['Liever niet voor 5 januari', '2027-01-05T00:00'],
  ['Graag pas na 5 januari weer mailen', '2027-01-06T00:00'],
];

describe('quiet until a day, or for a time', () => {
  it.each(QUIET)('%s', (text, until) => {
    expect([inReply(text), commandInNote(text, ['Orrin Mills'])]).toEqual(['pause', 'pause']);
    const end = pauseEndIn(quietIn(text)!.said, NOW);
    expect([new Date(end.until).toISOString().slice(0, 16), end.how]).toEqual([until, 'named']);
  });
});

describe('a stop without a day, or for good, ends it', () => {
  it.each([
    'leave me alone',
    'Lasst mich in Ruhe',
    'unsubscribe me today',
    "don't ever write to me again, not in January either",
    'Não me escrevam nunca mais',
    'Stop. Not next week, not ever.',
  ])('%s', (text) => {
    expect(['stop', 'stop-all']).toContain(inReply(text));
  });
});

/** Said of an employer, of a wait, of what was: nothing is asked of us. */
describe('the same words in a tale', () => {
  it.each([
    'They told me to wait two weeks',
    "they don't want to decide before March",
    'No reply until January, typical',
    'Had to wait two weeks for this',
    'contract would have run until March',
    'Silence for three weeks, then no',
    'There were no messages for two weeks, and now this',
    "I'm taking a break until January from applying",
    'the recruiter is on holiday until Monday',
    'Der Chef ist bis 5. Januar im Urlaub',
    'Zwei Wochen nichts gehört, dann das',
    'Ich soll bis Montag warten',
    'Trois semaines de silence et puis ça',
    'Pas avant janvier, disent-ils',
    'Me dijeron que esperara hasta el lunes',
    'Esta semana ya van tres',
    'Disseram para esperar até segunda',
    'Ik moest tot maandag wachten',
    'Ze zijn tot 5 januari met vakantie',
    'stop comparing yourself with people who began five years before you',
  ])('%s', (text) => {
    expect(quietIn(text)).toBeUndefined();
  });

  it('beside more about the mail, a few words that may be about it ask for nothing', () => {
    expect(commandInNote('Not this week!! Third one already', ['Orrin Mills'])).toBeUndefined();
    expect(commandInNote('leave me alone until Friday, Orrin Mills', ['Orrin Mills'])).toBeUndefined();
  });
});
