import { describe, expect, it } from 'vitest';
import { readCommand } from '../../functions/reply/command.ts';
import { channelToStop } from '../../functions/reply/one-channel.ts';

const bySms = (text: string, ...lastInvites: string[]) =>
  readCommand(text, { channel: 'sms', lastInvites })?.command ?? null;
const byMail = (text: string, ...lastInvites: string[]) =>
  readCommand(text, { channel: 'email', lastInvites })?.command ?? null;

describe('the carrier keywords', () => {
  it.each(['STOP', 'stopall', ' Unsubscribe ', 'CANCEL', 'end', 'Quit', 'REVOKE', 'optout'])(
    '%s stops, and the carrier answers',
    (text) => {
      expect(readCommand(text, { channel: 'sms', lastInvites: ['keep', 'lighter', 'end'] })).toEqual({
        command: 'stop',
        exactKeyword: true,
      });
    },
  );

  it.each([
    ['START', 'start'],
    ['unstop', 'start'],
    ['Help', 'help'],
    ['INFO', 'help'],
  ])('%s is %s, and the carrier answers', (text, command) => {
    expect(readCommand(text, { channel: 'sms', lastInvites: [] })).toEqual({ command, exactKeyword: true });
  });

  it.each(['STOP.', 'stop please', 'STOP ALL', 'yes'])('%s is not the carrier’s word alone', (text) => {
    expect(readCommand(text, { channel: 'sms', lastInvites: [] })?.exactKeyword).toBe(false);
  });

  it('has no carrier in a mail, and END there ends the plan when that was offered', () => {
    expect(readCommand('STOP', { channel: 'email', lastInvites: [] })).toEqual({
      command: 'stop',
      exactKeyword: false,
    });
    expect(byMail('end', 'keep', 'lighter', 'end')).toBe('end-plan');
    expect(byMail('end')).toBe('stop');
  });
});

describe('what only sounds like an order', () => {
  it.each([
    'pause for thought',
    'hold on, I am thinking',
    'Stop, eine neue',
    'Stop, een nieuwe',
    'Wait, stop, one more',
    'Alto, otra más',
    'end me',
    'please end me',
  ])('%s', (text) => {
    expect([bySms(text), byMail(text)]).toEqual([null, null]);
  });

  it('"no more emails until Monday" is a pause by either channel', () => {
    expect([bySms('no more emails until Monday'), byMail('no more emails until Monday')]).toEqual(['pause', 'pause']);
  });
});

describe('stopping', () => {
  it.each([
    'Stop!!',
    'STOP STOP STOP',
    'stpo',
    'unsubcribe',
    'Unsubscribe me',
    'opt out',
    'take me off this list',
    'Please take me off your list, thanks',
    'No more messages please',
    'stop sending me messages',
    'I want to unsubscribe',
    'cancel me',
    'I quit',
    'please remove my number',
    'dont write me anymore',
    "stop, I can't do this any more",
    'could you please stop messaging me',
    'how do i unsubscribe',
    'I withdraw my consent',
    'not interested, stop',
    'Thanks for everything, but please stop',
    'ARRETEZ',
    "arrêtez de m'écrire",
    'bitte keine Nachrichten mehr',
    'Hört bitte auf mir zu schreiben',
    'no me escriban más',
    'quiero darme de baja',
    'parem de mandar mensagens',
    'stop met berichten sturen',
    'uitschrijven',
  ])('%s', (text) => {
    expect([bySms(text), byMail(text)]).toEqual(['stop', 'stop']);
  });

  it.each([
    'ALL',
    'STOP ALL',
    'stop all messages',
    'leave me alone',
    'Please stop contacting me!',
    'never contact me again',
    'unsubscribe me from everything',
    'delete my data',
    'Please delete everything',
    'delete everything you have about me',
    'delete me',
    'please erase me',
    'Könnt ihr bitte alles löschen, was ihr von mir habt?',
    'Bitte meine Daten löschen',
    'Merci de supprimer toutes mes données',
    'Quiero borrar mi cuenta',
    'Apaguem todos os meus dados',
    'Ik wil mijn account verwijderen',
    'lass mich in Ruhe',
    'laissez-moi tranquille',
    'déjenme en paz',
    'deixem-me em paz',
    'laat me met rust',
  ])('everything: %s', (text) => {
    expect([bySms(text), byMail(text)]).toEqual(['stop-all', 'stop-all']);
  });

  it.each<[string, string]>([
    ['please stop texting me', 'sms'],
    ['Can you stop the texts please', 'sms'],
    ['no more texts, mails are fine', 'sms'],
    ['please no SMS', 'sms'],
    ['Mails only please, no sms', 'sms'],
    ['Please stop the SMS, but keep the emails coming', 'sms'],
    ['keine SMS mehr bitte, Mails sind ok', 'sms'],
    ['plus de SMS svp, les mails ça va', 'sms'],
    ['no más SMS, los correos están bien', 'sms'],
    ['sem mais SMS, e-mails tudo bem', 'sms'],
    ['geen sms meer, mail is prima', 'sms'],
    ['stop emailing me', 'email'],
    ['stop the emails, texts ok', 'email'],
    ['stop the mails please, texts are ok', 'email'],
  ])('names one channel: %s', (text, channel) => {
    expect([bySms(text), byMail(text), channelToStop(text)?.channel]).toEqual(['stop', 'stop', channel]);
  });

  it.each(['stop emails and texts', 'no more texts or emails'])('names both: %s', (text) => {
    expect([bySms(text), byMail(text)]).toEqual(['stop-all', 'stop-all']);
  });

  it.each(['all', 'both', 'Everything', 'alles', 'tout'])('"%s" ends all only where that was asked about', (text) => {
    expect([byMail(text), bySms(text), byMail(text, 'all')]).toEqual([null, null, 'stop-all']);
  });

  it.each(['I do not need this any more', 'Das brauche ich nicht mehr', 'Je n’en ai plus besoin'])('%s', (text) => {
    expect([bySms(text), byMail(text)]).toEqual(['stop', 'stop']);
  });

  it.each([
    "I can't stop thinking about it",
    'I deleted everything',
    'Delete this one please',
    'lösche meine Daten nicht',
    'sie wollen alles löschen',
    'Delete everything and start again, they said',
    'I quit my course',
    'I want to end it',
    'we had to stop at the second round',
    'They asked me to stop by the office',
    "don't stop texting me",
    'I told them to stop emailing me about the role',
    'I cancelled my gym membership',
    'I need to stop applying so late at night',
    'at the end of the interview they thanked me',
    'how can I stop overthinking',
    'I should stop comparing myself to others',
    'non-stop interviews all week',
    'they cancelled the interview',
    'all of it went well',
    'the tram stop was closed',
  ])('is no stop: %s', (text) => {
    expect([bySms(text), byMail(text)]).toEqual([null, null]);
  });
});

describe('steering', () => {
  it.each([
    ['pause for a week please', 'pause'],
    ['stop for now, back in January', 'pause'],
    ['please stop writing for a while', 'pause'],
    ['stop please, just for a week', 'pause'],
    ['Stop for the moment please', 'pause'],
    ['Please stop until I ask', 'pause'],
    ['Bitte erstmal stoppen, melde mich im Januar', 'pause'],
    ["arrêtez jusqu'en janvier", 'pause'],
    ['paren hasta enero por favor', 'pause'],
    ['parem por enquanto', 'pause'],
    ['stop voorlopig', 'pause'],
    ['in two weeks please', 'pause'],
    ['not this week', 'pause'],
    ['wait until next Monday please', 'pause'],
    ['Ich mache Urlaub bis 6. Januar', 'pause'],
    ['nicht vor dem 5. Januar bitte', 'pause'],
    ['pas avant le 5 janvier svp', 'pause'],
    ['only one mail a week please', 'less'],
    ['bitte nur eine Mail pro Woche', 'less'],
    ['no messages until Monday please', 'pause'],
    ['I need a break from these', 'pause'],
    ['Pause bis Montag bitte', 'pause'],
    ['graag een week pauze', 'pause'],
    ['unpause', 'resume'],
    ['you can start sending again', 'resume'],
    ['Can I get fewer of these?', 'less'],
    ['too many messages', 'less'],
    ['start texting me again', 'start'],
    ['I got the job!!!', 'hired'],
    ['I accepted an offer', 'hired'],
    ['I accepted another job but it fell through', null],
    ['Parem por agora', 'pause'],
    ['who is this?', 'help'],
    ['this wasnt a rejection, they only moved the date', 'not-a-rejection'],
    ['please end the plan', 'end-plan'],
  ])('%s is %s', (text, command) => {
    expect([bySms(text), byMail(text)]).toEqual([command, command]);
  });

  it.each([
    'lets start again',
    'I want to start over',
    'I started a new course on Monday',
    'I did not get the job',
    'I wish I got the job',
    'they have less experience than me',
    'help me prepare a thank-you note for the panel',
    'no idea why they rejected me but I suspect the salary',
    'In my hands: preparation, sleep, questions. Not in my hands: who else applies.',
    '',
    '👍',
    '.,.,!?',
  ])('is no command: %s', (text) => {
    expect([bySms(text), byMail(text)]).toEqual([null, null]);
  });
});

describe('what the last message invited', () => {
  it.each([
    ['WALK!', ['WALK', 'OTHER', 'SKIP'], 'walk'],
    ['wlak', ['WALK', 'OTHER', 'SKIP'], 'walk'],
    ['I went for a walk', ['WALK', 'OTHER', 'SKIP'], 'walk'],
    ["I'll go for a swim instead", ['WALK', 'OTHER', 'SKIP'], 'other'],
    ['Skip, not today', ['WALK', 'OTHER', 'SKIP'], 'skip'],
    ['talked to my brother', ['TALK', 'WALK', 'OTHER', 'SKIP'], 'talk'],
    ['Done! Messaged two people', ['DONE', 'LATER'], 'done'],
    ['maybe tomorrow', ['DONE', 'LATER'], 'later'],
    ['not now', ['edit', 'SENT', 'not now'], 'later'],
    ['I sent it this morning', ['edit', 'SENT', 'not now'], 'sent'],
    ['I am ok', ['fine', 'meh', 'rough'], 'fine'],
    ['pretty bad', ['fine', 'meh', 'rough'], 'rough'],
    ['keep going', ['keep', 'lighter', 'end'], 'keep'],
    ['lighter', ['keep', 'lighter', 'end'], 'less'],
    ['nope, wrong company', ['YES', 'NO'], 'no'],
    ["I can't stop thinking about it", ['CIRCLING', 'DONE'], 'circling'],
  ])('%s after %j is %s', (text, invites, command) => {
    expect([bySms(text, ...invites), byMail(text, ...invites)]).toEqual([command, command]);
  });

  it('leaves the same sentences alone when nothing like it was invited', () => {
    expect(bySms('I went for a walk')).toBe(null);
    expect(bySms('talked to my brother')).toBe(null);
    expect(bySms('I sent it this morning')).toBe(null);
  });
});

it('reads ten megabytes as calmly as ten letters', () => {
  expect(bySms('please stop '.repeat(900_000))).toBe('stop');
  expect(bySms('I will not stop at the '.repeat(500_000))).toBe(null);
  expect(bySms(`${'a'.repeat(10_000_000)}`)).toBe(null);
});

it('finds a plea to stop at either end of a long mail', () => {
  const story = 'We talked about the team and the office. '.repeat(60);
  expect(byMail(`Please stop sending me these. ${story}`)).toBe('stop');
  expect(byMail(`${story} Kindly remove me from this list.`)).toBe('stop');
  expect(byMail(story)).toBe(null);
});
