/** What each page says: before its button is pressed, and after. Plain, short, and nobody is pushed. */
import type { LinkName } from '../message/words.ts';

export type PageCopy = {
  title: string;
  lead: string;
  button: string;
  done: { title: string; text: string };
};

/** Links whose page is one button or one form. The others have a page of their own. */
export type ActingLink = Exclude<LinkName, 'page' | 'fresh' | 'setup' | 'erase' | 'mine'> | 'unsubscribe';

const thanks = (text: string) => ({ title: 'Thank you', text });

export const COPY: Record<ActingLink, PageCopy> = {
  fine: {
    title: 'It’s fine right now',
    lead: 'One tap tells us. You don’t have to say more.',
    button: 'Yes, fine',
    done: thanks('Good to know. We go on as planned.'),
  },
  meh: {
    title: 'It’s meh right now',
    lead: 'One tap tells us. You don’t have to say more.',
    button: 'Yes, meh',
    done: thanks('Meh is a fair answer to a day like this. We go on gently.'),
  },
  rough: {
    title: 'It’s rough right now',
    lead: 'One tap tells us, and we go easier on you. You don’t have to say more.',
    button: 'Yes, rough',
    done: thanks('That sounds like a hard day. We go easy, and you don’t have to do anything with what we send.'),
  },
  circling: {
    title: 'It’s going round and round',
    lead: 'When thoughts keep circling, writing about them often feeds them. One tap, and what we ask next is smaller.',
    button: 'Yes, it’s circling',
    done: thanks('We leave the digging out. If it helps: name five things you can see from where you are.'),
  },
  talk: {
    title: 'You’ll talk to someone',
    lead: 'Ten minutes is enough, and a message counts.',
    button: 'I’ll talk to someone',
    done: thanks('We hope it does you good.'),
  },
  walk: {
    title: 'You’ll walk',
    lead: 'As slow as you like, and to the corner and back is fine.',
    button: 'I’ll walk',
    done: thanks('Enjoy the air. There is nothing to report afterwards.'),
  },
  other: {
    title: 'Something you enjoy',
    lead: 'Whatever it is, it counts just as much.',
    button: 'I’ll do something I enjoy',
    done: thanks('Enjoy it. There is nothing to report afterwards.'),
  },
  skip: {
    title: 'Skip this one',
    lead: 'Skipping is fine, and you don’t have to say why.',
    button: 'Skip it',
    done: { title: 'Skipped', text: 'That is all right.' },
  },
  done: {
    title: 'Done',
    lead: 'One tap tells us that you have done this, or are doing it your own way.',
    button: 'Done',
    done: thanks('Noted. We don’t ask about it again.'),
  },
  later: {
    title: 'Later',
    lead: 'It keeps. We don’t remind you.',
    button: 'Later',
    done: { title: 'All right', text: 'It keeps, and no reminder comes.' },
  },
  draft: {
    title: 'Your draft',
    lead: 'Change whatever you like. It goes out from your own mailbox or not at all: we never send it, and we don’t keep your changes.',
    button: 'I sent it',
    done: thanks('We have noted that you sent it. Many recruiters don’t reply, and that says little about you.'),
  },
  sent: {
    title: 'You sent it',
    lead: 'One tap tells us that the question is on its way.',
    button: 'Yes, I sent it',
    done: thanks('We have noted that you sent it. Many recruiters don’t reply, and that says little about you.'),
  },
  notNow: {
    title: 'Not now',
    lead: 'You don’t have to ask anybody anything. The draft stays in your mail.',
    button: 'Not now',
    done: { title: 'All right', text: 'We don’t bring it up again for this one.' },
  },
  feedback: {
    title: 'They answered',
    lead: 'One tap tells us that an answer came. You don’t have to show it to us.',
    button: 'An answer came',
    done: thanks('Read it once, and leave it for an hour if it stings.'),
  },
  write: {
    title: 'Your private page',
    lead: 'Write as much or as little as you like. It is kept encrypted, and no person at our end reads it. Ten minutes, then stop.',
    button: 'Keep it',
    done: {
      title: 'Kept',
      text: 'You find it on your own page, which the foot of every email links to. That’s enough for today.',
    },
  },
  values: {
    title: 'What matters in the next one',
    lead: 'Choose up to three. There is no wrong answer, and you can choose again another day.',
    button: 'Keep my choice',
    done: { title: 'Kept', text: 'We use it in one later message, and nowhere else.' },
  },
  plan: {
    title: 'Your one line',
    lead: 'Plans hold better when they say when. A day, a time or a place will do.',
    button: 'Keep my line',
    done: { title: 'Kept', text: 'We don’t remind you of it. You read it once more in the last message.' },
  },
  interview: {
    title: 'An interview',
    lead: 'Tell us the day. You get one short note before it, and we keep quiet until it is over.',
    button: 'Keep the day',
    done: { title: 'Noted', text: 'Good luck. Give it what you have, and hold it lightly.' },
  },
  hired: {
    title: 'You took an offer',
    lead: 'Congratulations. One tap ends all that is planned.',
    button: 'Yes, I took an offer',
    done: {
      title: 'Congratulations',
      text: 'We stop here, and you get no further messages. All the best for the first day.',
    },
  },
  waiting: {
    title: 'You are waiting on this',
    lead: 'Waiting is tiring. One tap tells us that you would like something light meanwhile.',
    button: 'Yes, I’m waiting',
    done: thanks('Noted. When they write again, you can forward that too.'),
  },
  notRejection: {
    title: 'This wasn’t a no',
    lead: 'We cross it out, and nothing more comes because of it.',
    button: 'Cross it out',
    done: { title: 'Crossed out', text: 'If we had read it wrong, sorry. Nothing more comes because of it.' },
  },
  correct: {
    title: 'Correct it',
    lead: 'This is what we understood. Change what is off.',
    button: 'Save',
    done: { title: 'Corrected', text: 'Thank you. From here on we go by what you wrote.' },
  },
  zone: {
    title: 'Your time zone',
    lead: 'We only write in the daytime, so it helps to know where you are.',
    button: 'Save',
    done: { title: 'Saved', text: 'Thank you. From now on we go by the time there.' },
  },
  keep: {
    title: 'Go on as before',
    lead: 'One tap keeps everything as it was.',
    button: 'Go on as before',
    done: { title: 'All right', text: 'It stays as it was.' },
  },
  lighter: {
    title: 'Less, please',
    lead: 'We write less often. Whatever may still ask you to write something, you can leave.',
    button: 'Write to me less',
    done: {
      title: 'Less from now on',
      text: 'We write less. Whatever may still ask you to write something, you can leave.',
    },
  },
  end: {
    title: 'Nothing more, please',
    lead: 'We stop all emails and texts, now and for any later no.',
    button: 'Stop everything',
    done: { title: 'Stopped', text: 'You get no more messages from us. All the best to you.' },
  },
  pause: {
    title: 'Pause',
    lead: 'Nothing comes while it is paused, and you don’t have to say why.',
    button: 'Pause',
    done: { title: 'Paused', text: 'What would have come in that time is mostly left out, so it won’t pile up.' },
  },
  resume: {
    title: 'Go on',
    lead: 'Your messages are on again from the next one that is due.',
    button: 'Go on',
    done: { title: 'On again', text: 'What was missed in the meantime is mostly left out.' },
  },
  stop: {
    title: 'Stop',
    lead: 'It takes effect at once, and you don’t have to say why.',
    button: 'Stop these messages',
    done: { title: 'Stopped', text: 'That is done, as of now.' },
  },
  unsubscribe: {
    title: 'Unsubscribe',
    lead: 'It takes effect at once, and you don’t have to say why.',
    button: 'Stop these emails',
    done: { title: 'Unsubscribed', text: 'You get no more emails from us.' },
  },
  confirm: {
    title: 'Shall we follow up with you?',
    lead: 'Only if you want it. If this was not you, close the page: then nothing more comes, and what we hold is deleted.',
    button: 'Yes, please',
    done: { title: 'You’re set up', text: 'A mail with your own forwarding address is on its way.' },
  },
  yes: {
    title: 'Yes, it’s a no',
    lead: 'That’s not the answer you hoped for. Tell us which one it was, so that we don’t get it wrong.',
    button: 'Write it down',
    done: {
      title: 'We have it',
      text: 'We have written it down, and you don’t need to do anything. A mail to you says the same.',
    },
  },
  no: {
    title: 'It’s something else',
    lead: 'Then we leave it alone, and delete the mail.',
    button: 'It’s something else',
    done: thanks('We have done nothing with that mail, and it is deleted. Words of your own in it stay on your page.'),
  },
};

/** A mail that we took for something else was a no after all. */
export const IT_WAS_A_NO: PageCopy = {
  ...COPY.yes,
  title: 'It was a no after all',
  lead: 'Sorry that we read it wrong. Tell us which one it was.',
};

/** A letter from long ago within an answer: told as news, or remembered. */
export const OLDER: Record<'yes' | 'no', PageCopy> = {
  yes: {
    ...COPY.yes,
    title: 'Write it down',
    lead: 'Then it is one more no, at its age. This is what we understood. Change what is off.',
  },
  no: {
    title: 'Leave it',
    lead: 'Then we do nothing with it, and delete the letter. Words of your own stay on your page.',
    button: 'Leave it',
    done: COPY.no.done,
  },
};

/** To somebody who has stopped, and had a no since. */
export const BEGIN_AGAIN: PageCopy = {
  title: 'Begin again',
  lead: 'Then a few short messages come over the next weeks, and it ends by itself. You can stop them at any time.',
  button: 'Begin again',
  done: { title: 'On again', text: 'Our emails are on again. You can pause or stop them at any time.' },
};

/** A mail that we took for a no that we have. */
export const ANOTHER_ONE: PageCopy = {
  ...COPY.yes,
  title: 'It’s another one',
  lead: 'Sorry that we took it for one that we have. Tell us which one it was.',
};

/** A mail from somebody else to a private address, which waits for its owner's word. */
export const HELD: Record<'yes' | 'no', PageCopy> = {
  yes: {
    title: 'Yes, it’s mine',
    lead: 'Then we read it now, as if you had just sent it. What we find in it comes to you by mail.',
    button: 'Read it',
    done: thanks('We have read it. What we found is in a mail to you.'),
  },
  no: {
    title: 'No, it isn’t mine',
    lead: 'Then we delete it, and nothing else happens.',
    button: 'Delete it',
    done: { title: 'Deleted', text: 'It is gone, and nothing came of it.' },
  },
};

/** About a mail that is no longer waiting. */
export const SETTLED = {
  yes: 'You have told us already that it is. There is nothing more to do.',
  no: 'You have told us already that it isn’t, and the mail is deleted.',
  gone: 'We keep such a mail for a week, and that is over: it is deleted. If you still have it, forward it once more.',
};

/** Of a mail that was no no by the person's word. */
export const TOLD_NO =
  'You have told us already that it isn’t, and the mail is deleted. If that was a slip, press the other button in our mail.';

/** Above what a link has told us before. */
export const TOLD = 'You have told us already. This is what we have, and you can still mend it:';

/** To somebody who had said that a mail was none. */
export const NO_AFTER_ALL =
  'You told us that it was something else, and the mail is deleted. If it was a no after all, tell us which one it was.';

/** Told by a form, and known before. */
export const KNOWN_ALREADY = {
  title: 'We already have this one',
  text: 'So nothing changes, and you won’t get anything twice.',
};

/** A form of before, sent once more: what it says is not so any more. */
export const AS_IT_IS = {
  title: 'Nothing has changed',
  text: 'That page was from before, and what it asks for is no longer so. This is how it stands:',
};

const STAYS_ENDED = 'Your last follow-up has ended, and it stays so: the next no that you forward begins another.';

/** "Go on" where nothing is left that could. */
export const ALLOW_AGAIN: PageCopy = {
  title: 'Allow our messages again',
  lead: `${STAYS_ENDED} Nothing comes by itself before.`,
  button: 'Allow them',
  done: { title: 'Allowed again', text: `Our messages are allowed again. ${STAYS_ENDED}` },
};

export const ONE_NOW = 'We had this one already: they are one now.';

export const CROSSED_OUT_ALREADY: PageCopy = {
  title: 'Crossed out',
  lead: 'This one is crossed out, and nothing comes because of it. If that was a slip, you can bring it back.',
  button: 'Bring it back',
  done: { title: 'It is back', text: 'We have it again, as it was.' },
};

/** Offered on the page for what matters most; in no order. */
export const VALUES = [
  'pay',
  'purpose',
  'time for my life',
  'good people',
  'learning',
  'calm',
  'freedom',
  'security',
  'a short way to work',
];

export const STAGE_CHOICES = [
  { value: 'application', label: 'I had applied' },
  { value: 'screen', label: 'After a first call' },
  { value: 'interview', label: 'After an interview' },
  { value: 'final', label: 'After the final round' },
];
