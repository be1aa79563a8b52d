import { describe, expect, it } from 'vitest';
import { namesPauseEnd, pauseEndIn } from '../../functions/reply/pause-until.ts';

/** Wednesday 4 March 2026, 10:30 in New York. */
const NOW = Date.parse('2026-03-04T15:30:00Z');
const read = (text: string, monthFirst = false) => {
  const { until, how } = pauseEndIn(text, NOW, 'America/New_York', monthFirst);
  return [new Date(until).toISOString(), how];
};

describe('a day is midnight where the person is', () => {
  it.each([
    ['pause until Monday', '2026-03-09T04:00:00.000Z'],
    ['pausa hasta el lunes', '2026-03-09T04:00:00.000Z'],
    ['Pause bis Montag bitte', '2026-03-09T04:00:00.000Z'],
    ['en pause jusqu’à lundi', '2026-03-09T04:00:00.000Z'],
    ['pausa até segunda-feira', '2026-03-09T04:00:00.000Z'],
    ['pauze tot maandag', '2026-03-09T04:00:00.000Z'],
    ['pause until Wednesday', '2026-03-11T04:00:00.000Z'],
    ['pause until tomorrow', '2026-03-05T05:00:00.000Z'],
    ['no messages over the weekend please, pause', '2026-03-09T04:00:00.000Z'],
    ['pause until after the weekend', '2026-03-09T04:00:00.000Z'],
    ['no messages this week', '2026-03-09T04:00:00.000Z'],
    ['pause till next week', '2026-03-09T04:00:00.000Z'],
    ['no texts next week please', '2026-03-16T04:00:00.000Z'],
    ['back on 5 April', '2026-04-05T04:00:00.000Z'],
    ['pause until April 5th', '2026-04-05T04:00:00.000Z'],
    ['bis zum 5. April', '2026-04-05T04:00:00.000Z'],
    ['hasta el 5 de abril', '2026-04-05T04:00:00.000Z'],
    ['jusqu’au 5 avril', '2026-04-05T04:00:00.000Z'],
    ['pause through Friday', '2026-03-07T05:00:00.000Z'],
    ['pause until the 15th', '2026-03-15T04:00:00.000Z'],
    ['pause until the 2nd', '2026-04-02T04:00:00.000Z'],
    ['pause until April', '2026-04-01T04:00:00.000Z'],
    ['pause until next month', '2026-04-01T04:00:00.000Z'],
    ['pause until 2026-03-20', '2026-03-20T04:00:00.000Z'],
    ['pause until 5/4', '2026-04-05T04:00:00.000Z'],
  ])('%s', (text, until) => {
    expect(read(text)).toEqual([until, 'named']);
  });

  it('has the month first where that is the custom, unless it cannot be', () => {
    expect(read('pause until 5/4', true)).toEqual(['2026-05-04T04:00:00.000Z', 'named']);
    expect(read('pause until 25/3', true)).toEqual(['2026-03-25T04:00:00.000Z', 'named']);
  });
});

describe('a length of time counts from this hour', () => {
  it.each([
    ['pause for 3 days', '2026-03-07T15:30:00.000Z'],
    ['pause for three days please', '2026-03-07T15:30:00.000Z'],
    ['I need a week off', '2026-03-11T14:30:00.000Z'],
    ['pause for a couple of weeks', '2026-03-18T14:30:00.000Z'],
    ['pause for the next two weeks', '2026-03-18T14:30:00.000Z'],
    ['drei Tage Pause', '2026-03-07T15:30:00.000Z'],
    ['une pause de deux semaines', '2026-03-18T14:30:00.000Z'],
    ['pausa de una semana', '2026-03-11T14:30:00.000Z'],
    ['pausa por duas semanas', '2026-03-18T14:30:00.000Z'],
    ['een maand pauze', '2026-04-04T14:30:00.000Z'],
    ['pause 10 days', '2026-03-14T14:30:00.000Z'],
  ])('%s', (text, until) => {
    expect(read(text)).toEqual([until, 'named']);
  });
});

it('is ninety days at the most, and fourteen where no time is named or none can be told', () => {
  expect(read('pause for 6 months')).toEqual(['2026-06-02T14:30:00.000Z', 'capped']);
  expect(read('pause until 5 January')).toEqual(['2026-06-02T14:30:00.000Z', 'capped']);
  expect(read('PAUSE')).toEqual(['2026-03-18T14:30:00.000Z', 'usual']);
  expect(read('pause until things calm down')).toEqual(['2026-03-18T14:30:00.000Z', 'unclear']);
  expect(read('pause until 31 February')).toEqual(['2026-03-18T14:30:00.000Z', 'unclear']);
  expect(read('they rejected me 3 days ago, pause')).toEqual(['2026-03-18T14:30:00.000Z', 'unclear']);
});

it('tells a day from a turn of phrase', () => {
  expect(namesPauseEnd('back on 5 January')).toBe(true);
  expect(namesPauseEnd('back on Tuesday')).toBe(true);
  expect(namesPauseEnd('back on track')).toBe(false);
  expect(namesPauseEnd('back in the game')).toBe(false);
});

it.each([
  'stop until I ask',
  'Bitte stopp bis ich mich melde',
  'arrêtez jusqu’à ce que je vous le demande',
  'paren hasta que yo avise',
  'parem até eu pedir',
  'stop tot ik het vraag',
])('%s: as long as there is', (text) => {
  expect(read(text)).toEqual(['2026-06-02T14:30:00.000Z', 'capped']);
});
