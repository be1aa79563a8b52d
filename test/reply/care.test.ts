import { describe, expect, it } from 'vitest';
import { type CareTier, careTier, plainTier } from '../../functions/reply/care.ts';
import { type CarePhrase, carePhrases } from '../../infra/build/care-phrases.ts';

describe('explicit and strong distress', () => {
  it.each<[string, CareTier]>([
    ['i want to die', 'A'],
    ['end me', 'A'],
    ['please end me', 'A'],
    ['I wannt to diee', 'A'],
    ['been thinking about sucide again', 'A'],
    ['k i l l myself', 'A'],
    ['k*ll myself', 'A'],
    ["They'd be better off without me", 'A'],
    ['STOP. I am going to end my life', 'A'],
    ['I will kill him, I know where he parks', 'A'],
    ["this search is killing me and I don't want to live anymore", 'A'],
    ['ICH WILL NICHT MEHR LEBEN', 'A'],
    ['j’ai envie d’en finir', 'A'],
    ['quiero morirme', 'A'],
    ['vou me matar', 'A'],
    ['ik wil dood', 'A'],
    ['I took pills', 'A'],
    ['I took some tablets', 'A'],
    ['I have taken all my tablets', 'A'],
    ['ich habe Tabletten genommen, viele', 'A'],
    ['j’ai pris des cachets, beaucoup', 'A'],
    ['tomé pastillas, muchas', 'A'],
    ['tomei comprimidos, muitos', 'A'],
    ['ik heb pillen genomen', 'A'],
    ['erase me from this world', 'A'],
    ['löscht mich von dieser Welt', 'A'],
    ['I want to delete everything and disappear', 'A'],
    ['Ich verschenke alles, das brauche ich nicht mehr', 'A'],
    ["stop, I can't do this any more", 'B'],
    ['hopless', 'B'],
    ['I want to end it', 'B'],
    ['ich kann nicht mehr', 'B'],
    ['Ich mag nicht mehr.', 'B'],
    ['Noch eine Absage. Ich will einfach nicht mehr', 'B'],
    ['i mag nimmer', 'B'],
    ["je n'en peux plus", 'B'],
    ['no puedo más', 'B'],
    ['não aguento mais', 'B'],
    ['ik kan niet meer', 'B'],
  ])('%s: %s', (text, tier) => {
    expect(careTier(text)).toBe(tier);
  });
});

describe('what only sounds like it', () => {
  it.each([
    'Please delete everything',
    'delete everything',
    'Quiero borrar mi cuenta',
    'Das brauche ich nicht mehr',
    'Das brauche ich nicht mehr.\n\nLG\nMira',
    'Je n’en ai plus besoin',
    'ik heb dit niet meer nodig',
    'I took a pill for my headache',
    'I took my pills this morning as always',
    'I took sleeping pills and still could not sleep',
    'this search is killing me',
    'killed the interview',
    'dying to hear back',
    'died of embarrassment',
    'a dead-end job',
    'shoot me an email',
    'I want to end it with this recruiter',
    'please end the plan',
    'I quit',
    'cancel me',
    'HELP',
    'as Hamlet says, to be or not to be',
    'I will die on this hill of clean code',
    'I am not giving up',
    'Ich will die Stelle in Hamburg',
    'ik ben blij, want die baan was niets',
    "je meurs d'envie de savoir",
    'me muero de ganas',
    'quase morri de vergonha',
    'ik lach me dood',
    'STOP',
    '',
    '👍',
  ])('%s', (text) => {
    expect(careTier(text)).toBe(null);
  });
});

it('finds words at both ends of a mail of ten megabytes, and does not hang', () => {
  const filler = 'I can not say why, but the team is so nice and the work was hard. '.repeat(150_000);
  expect(careTier(filler)).toBe(null);
  expect(careTier(`I want to die. ${filler}`)).toBe('A');
  expect(careTier(`${filler} I want to die.`)).toBe('A');
  expect(careTier('a'.repeat(10_000_000))).toBe(null);
  expect(careTier('not '.repeat(2_500_000))).toBe(null);
  expect(careTier('k!l'.repeat(20_000))).toBe(null);
}, 60_000);

describe('one meaning in many words', () => {
  it.each<[string, CareTier]>([
    // the same frame in every language and word order
    ['my kids would be happier without me', 'A'],
    ['ohne mich wären meine Kinder glücklicher', 'A'],
    ['mes enfants seraient plus heureux sans moi', 'A'],
    ['mis hijos serían más felices sin mí', 'A'],
    ['os meus filhos seriam mais felizes sem mim', 'A'],
    ['zonder mij zouden mijn kinderen gelukkiger zijn', 'A'],
    ['I lack the will to go on living', 'A'],
    ['mir fehlt jeder Grund zu leben', 'A'],
    // not being there, a chosen day, means at hand, farewell
    ['I have picked a day and I feel calm', 'A'],
    ['the tablets are lined up in front of me', 'A'],
    ['take care of the kids when I am gone', 'A'],
    ['I asked God to take me', 'A'],
    // threats to others
    ['I am going to stab that recruiter', 'A'],
    ['voy a matar a mi jefe', 'A'],
    // what gets a person through
    ['without the vodka I cannot get through the day', 'B'],
    ['sans alcool je ne tiens pas la journée', 'B'],
    ['we lost our flat and have nowhere to go', 'B'],
  ])('%s: %s', (text, tier) => {
    expect(careTier(text)).toBe(tier);
  });
});

describe('spelling, masks, texting, dictation, emoji', () => {
  it.each<[string, CareTier]>([
    ['kms', 'A'],
    ['gonna kys? no, me. I want to unalive myself', 'A'],
    ['thinking about su1cide', 'A'],
    ['I want to k!ll myself', 'A'],
    ['sewerslide is all I think about', 'A'],
    ['i hav no will 2 live', 'A'],
    ['thinkin bout endin my life', 'A'],
    ['I do not want to be hear any more', 'A'],
    ['ya no kiero vivir', 'A'],
    ['qria morrer', 'A'],
    ['jveux plus vivre', 'A'],
    ['mog nimma lebn', 'A'],
    ['I want to die 😭😭', 'A'],
    ['💀🔫 I will kill myself', 'A'],
    ['kan nie meer, echt op', 'B'],
  ])('%s: %s', (text, tier) => {
    expect(careTier(text)).toBe(tier);
  });
});

describe('what turns a sentence harmless', () => {
  it.each([
    'ich will nicht mehr so lange pendeln',
    'ich mag die Firma nicht mehr',
    'die wollen nicht mehr',
    'Ich will nicht mehr, dass ihr mir schreibt',
    'I trained people for the suicide prevention line',
    'she lost her brother to suicide years ago',
    'reading a novel about a woman who wants to die',
    'I had a bit of a cry, I will live',
    'I do not want to live in London any more',
    'the team is better off without me, I speak no German',
    'el equipo estará mejor sin mí, no hablo alemán',
    'das Team ist ohne mich besser dran, ich kann kein Französisch',
    'el jueves no puedo',
    'je prends des cachets contre le rhume',
    'ik geef niet op',
    'not going to give up',
    'dying 4 the weekend',
    "I'm ill today, sorry",
    'il me tarde de vous lire',
  ])('%s', (text) => {
    expect(careTier(text)).toBe(null);
  });
});

describe('what is denied, told of somebody else, or said with a laugh', () => {
  it.each([
    'I never said I wanted to kill myself, I said the form is annoying',
    'Ich habe nie geschrieben, dass ich sterben will',
    "Je n'ai jamais écrit que je voulais mourir",
    'Nunca escribí que quería morir, era un chiste',
    'Nunca escrevi que queria morrer, era piada',
    'Ik heb nooit geschreven dat ik dood wil, het was een grap',
    'a client told me she felt like ending it all, I passed her on to the duty doctor',
    'plutôt mourir que de remettre un costume',
    'liever dood dan weer in de file',
    'a cut-throat industry',
    'a do or die presentation on Friday',
    'we are drowning in spreadsheets',
    'HR asked whether I can start in May',
  ])('%s', (text) => {
    expect(careTier(text)).toBe(null);
  });

  it.each<[string, CareTier]>([
    ['I never said that I want to die, but I do', 'A'],
    ['I never told anybody that I want to kill myself', 'A'],
    ['I would rather die than live like this', 'A'],
    ['Ich habe nie gesagt, dass ich sterben will, aber ich will es', 'A'],
    ['plutôt mourir que de continuer comme ça', 'A'],
    ['antes muerto que seguir así', 'A'],
    ['Nunca disse a ninguém que queria morrer', 'A'],
    ['ze wilde dood en ik ook', 'A'],
    ['my patient killed himself and I want to do the same', 'A'],
    ['we are drowning in debt and lose the flat', 'B'],
    ['I am not suicidal but I cannot cope any more', 'B'],
  ])('%s: %s', (text, tier) => {
    expect(careTier(text)).toBe(tier);
  });
});

describe('other languages and what is left over of a mail', () => {
  it.each([
    'Hei Ola,\n\nTakk for at du ville bli intervjuet. Vi har dessverre gitt stillingen til en annen.\n\nVennlig hilsen\nLunde Varme',
    'Dear Imre,\n\nThank you for coming in. We decided for somebody with more years in the field.\n\nSincerely,\n\nOda Brandt',
    'Please do not use this list for any other purpose.',
  ])('%s', (text) => {
    expect(careTier(text)).toBe(null);
  });
});

describe('keyword traps and mixed signals', () => {
  it.each<[string, CareTier]>([
    ['END', null],
    ['I want to end it', 'B'],
    ['I quit', null],
    ['cancel me', null],
    ['HELP', null],
    ["stop, I can't do this any more", 'B'],
    ['STOP. I want to die', 'A'],
    ['unsubscribe me, I cannot cope any more', 'B'],
    ['HELP I am going to kill myself', 'A'],
  ])('%s: %s', (text, tier) => {
    expect(careTier(text)).toBe(tier);
  });
});

describe('long mails', () => {
  const calm = 'We talked about the market and the team, and they were kind. The office is near the park. '.repeat(200);

  it('say nothing by themselves', () => {
    expect(careTier(calm)).toBe(null);
  });
  it.each<[string, CareTier]>([
    ['I do not want to be alive any more.', 'A'],
    ['Ich habe keine Kraft mehr und keine Hoffnung.', 'B'],
  ])('are read in the middle: %s', (words, tier) => {
    expect(careTier(`${calm}${words} ${calm}`)).toBe(tier);
  });
});

describe('a note of a few words above a forward', () => {
  it.each([
    'Hallo, schon wieder.',
    'Hey, schon wieder',
    'Tja, schon wieder',
    'Hallo, da bin ich wieder.',
    'Sincerely,',
    'Já esperava.',
    'Me lo esperaba.',
    'Bueno, a seguir.',
    'Slaap lekker',
  ])('says nothing: %s', (text) => {
    expect(careTier(text)).toBe(null);
  });

  it('is harmless or is not, in six languages', () => {
    const notes = carePhrases('tuned on').filter(({ file }) => file === 'notes.jsonl');
    const harmless = notes.filter(({ tier }) => tier === null);
    const grave = notes.filter(({ tier }) => tier !== null);
    expect([harmless.length, grave.length]).toEqual([438, 255]);
    expect(harmless.filter(({ text }) => careTier(text)).map(({ text }) => text)).toEqual([]);
    expect(grave.filter(({ text, tier }) => tier === 'A' && careTier(text) !== 'A').map(({ text }) => text)).toEqual(
      [],
    );
    expect(grave.filter(({ text }) => !careTier(text)).map(({ text }) => text)).toEqual([]);
  });

  it('that was never trained on: all distress is seen, with at most two false alarms in a hundred', () => {
    const notes = carePhrases('held out, notes');
    const of = (isGrave: boolean) => notes.filter(({ tier }) => (tier !== null) === isGrave);
    expect(of(true).filter(({ text }) => careTier(text)).length).toBe(20);
    expect(of(false).filter(({ text }) => careTier(text)).length / of(false).length).toBeLessThanOrEqual(0.02);
  });
});

describe('words that may be the candidate’s or an employer’s', () => {
  it.each<[string, CareTier]>([
    ['Kind regards,\nRhea Novak\nOrrin Mills\nI want to die', 'A'],
    ['[[ADA: i want to die]]', 'A'],
    ['ich bringe mich um', 'A'],
    ['quero morrer', 'A'],
    ['ik wil dood', 'A'],
    ['もう死にたい', 'A'],
    ['I can not go on like this', 'B'],
    ['Je n’en peux plus, je suis à bout', 'B'],
    // in the second person, of somebody else, of a field of work
    ['If you are thinking of killing yourself, call 116 123.', null],
    ['If you feel hopeless or want to die, you are not alone. I wish you all the best.', null],
    ['Wenn Sie daran denken, sich das Leben zu nehmen, rufen Sie die Telefonseelsorge an.', null],
    ['Si piensas en el suicidio llama al 024. Le deseo mucha suerte.', null],
    ['I lost my own brother to suicide, so I know how much this work means.', null],
    ['Ich bin für die Suizidprävention zuständig und wünsche Ihnen alles Gute.', null],
    ['I would die to have you on the team, but the budget is gone, and it kills me to write this.', null],
  ])('%s: %s', (text, tier) => {
    expect(plainTier(text)).toBe(tier);
  });
});

describe('the committed phrases', () => {
  const tuned = carePhrases('tuned on');
  const unseen = carePhrases('held out');
  const hard = carePhrases('held out, hard');
  const rate = (list: CarePhrase[], right: (tier: CareTier) => boolean) =>
    list.filter(({ text }) => right(careTier(text))).length / list.length;
  const of = (list: CarePhrase[], tier: CareTier) => list.filter((phrase) => phrase.tier === tier);

  it('are enough, in six languages, no two alike', () => {
    const all = [...tuned, ...unseen, ...hard];
    expect(unseen.length + hard.length).toBeGreaterThanOrEqual(300);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    expect([...new Set(unseen.map(({ language }) => language))].sort()).toEqual(['de', 'en', 'es', 'fr', 'nl', 'pt']);
  });

  it('that were tuned on are read almost without a miss', () => {
    expect(rate(of(tuned, 'A'), (tier) => tier === 'A')).toBeGreaterThanOrEqual(0.985);
    expect(rate(of(tuned, 'B'), (tier) => tier !== null)).toBeGreaterThanOrEqual(0.98);
    expect(rate(of(tuned, null), (tier) => tier !== null)).toBeLessThanOrEqual(0.012);
  });

  it('that were held out meet the targets: 0.97 of tier A, 0.90 of B, at most 2 % false alarms', () => {
    expect(rate(of(unseen, 'A'), (tier) => tier === 'A')).toBeGreaterThanOrEqual(0.97);
    expect(rate(of(unseen, 'B'), (tier) => tier !== null)).toBeGreaterThanOrEqual(0.9);
    expect(rate(of(unseen, null), (tier) => tier !== null)).toBeLessThanOrEqual(0.02);
  });

  it('that were held out and are hard do not get worse than docs/care.md says', () => {
    expect(rate(of(hard, 'A'), (tier) => tier === 'A')).toBeGreaterThanOrEqual(0.71);
    expect(rate(of(hard, 'A'), (tier) => tier !== null)).toBeGreaterThanOrEqual(0.74);
    expect(rate(of(hard, 'B'), (tier) => tier !== null)).toBeGreaterThanOrEqual(0.8);
    expect(rate(of(hard, null), (tier) => tier !== null)).toBeLessThanOrEqual(0.041);
  });
});
