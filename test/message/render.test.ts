import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { oneLine } from '../../functions/message/message-data.ts';
import { renderBody, renderDraft, renderEmail, renderSms } from '../../functions/message/render.ts';
import { sampleData } from '../../functions/message/sample.ts';
import { measureSms, toGsm } from '../../functions/message/sms-text.ts';
import { careLine, linksOf, type MessageData, type Words } from '../../functions/message/words.ts';
import { loadWords } from '../../infra/build/words.ts';

const TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url));

let words: Words;
beforeAll(async () => {
  words = await loadWords(TEMPLATES);
});

const operator = {
  name: 'Harbor Career Service',
  postalAddress: '12 Quay Street, Springfield',
  helpUrl: 'https://rebound.example/help',
};
const footerLinks = {
  pause: 'https://rebound.example/l/p',
  stop: 'https://rebound.example/l/s',
  page: 'https://rebound.example/l/me',
};

describe('an email', () => {
  it('says everything in its plain part', () => {
    const email = renderEmail(words, {
      message: 'interview-acknowledge',
      data: {
        name: 'Sam',
        company: 'Northwind Labs',
        role: 'Data Analyst',
        nextAt: 'Thursday',
        endsOn: 'January 12',
        helpLine: 'call or text 988, day and night',
        emergency: '911',
        links: {
          ...footerLinks,
          fine: 'https://rebound.example/l/1',
          meh: 'https://rebound.example/l/2',
          rough: 'https://rebound.example/l/3',
        },
        operator,
      },
    });
    expect(email.subject).toBe('A short note for today');
    expect(email.preheader).toBe('Nothing you need to do. One tap, if you like.');
    expect(email.text).toBe(`Hi Sam,

That's a disappointing answer to get, after the time you gave Northwind Labs for the Data Analyst role.

Many people's first thought is to blame themselves. You don't have to argue with it today. You can also do something kind instead: a meal you like, an early night.

They were choosing for one role, with things in view that you could not see. That is business. An interview does not measure what you are worth, even when the job looked made for you.

One survey put it at about six people interviewed for each job. So most of them hear a no.

How is it right now?

Fine: https://rebound.example/l/1
Meh: https://rebound.example/l/2
Rough: https://rebound.example/l/3

If it is rough, we go slower. No reply needed either way.

--
You get this because you agreed to follow-up from Harbor Career Service after an employer's no.
Next message: Thursday. All of it ends by itself: January 12.

Pause: https://rebound.example/l/p
Stop these emails: https://rebound.example/l/s
What we hold about you: https://rebound.example/l/me

If things feel too heavy, people are there: call or text 988, day and night. In danger: 911.

Rebound is automated: software writes to you and reads your replies. It is not therapy or advice.
Help: https://rebound.example/help
Harbor Career Service, 12 Quay Street, Springfield
`);
  });

  it('leaves out what is not known', () => {
    const { text } = renderEmail(words, {
      message: 'interview-acknowledge',
      data: { company: 'Northwind Labs', links: sampleData().links, operator },
    });
    expect(text).toContain("Hello,\n\nThat's a disappointing answer to get, after the time you gave Northwind Labs.\n");
    expect(text).toContain('Nothing more is planned for now.\n');
    expect(text).not.toContain('All of it ends');
  });

  it('tells of a further no in one line', () => {
    const data = { ...sampleData(), joined: [{ line: 'Contoso Freight, Planner' }] };
    const { text, html } = renderEmail(words, { message: 'interview-talk-or-move', data });
    expect(text).toContain(
      'You heard another no since our last email:\n- Contoso Freight, Planner\nIt is part of this follow-up now. There is nothing you need to do.\n',
    );
    expect(html).toContain('<li>Contoso Freight, Planner</li>');
  });

  it('tells of further noes in the plural', () => {
    const data = { ...sampleData(), joined: [{ line: 'Contoso Freight, Planner' }, { line: 'Orrin Mills' }] };
    const { text, html } = renderEmail(words, { message: 'interview-talk-or-move', data });
    expect(text).toContain(
      'You heard more noes since our last email:\n- Contoso Freight, Planner\n- Orrin Mills\nThey are part of this follow-up now. There is nothing you need to do.\n',
    );
    expect(html).toContain('You heard more noes since our last email:');
  });

  it('needs its links, and web addresses at that', () => {
    const links = { ...sampleData().links };
    delete links.fine;
    const what = (given: MessageData['links']) => () =>
      renderEmail(words, { message: 'screen-acknowledge', data: { ...sampleData(), links: given } });
    expect(what(links)).toThrow('The message "screen-acknowledge" needs the links fine.');
    expect(what({ ...sampleData().links, fine: 'javascript:alert(1)' })).toThrow(
      'The link "fine" is not a web address.',
    );
  });

  it('to somebody in distress holds the line and nothing beside', () => {
    const { text } = renderEmail(words, {
      message: 'care-a',
      data: { ...sampleData(), ...careLine(words, 'GB') },
    });
    expect(text).toBe(`This sounds really heavy, and you don't have to carry it alone.

Please reach a person now: Samaritans 116 123, free, day and night, or text Shout 85258.

In danger: 999.

This answer is automated. Your messages are paused. If we misread you, sorry: reply RESUME.

--
Harbor Career Service, 12 Quay Street, Springfield, IL 62701, USA
`);
  });
});

describe('hostile names', () => {
  const hostile = {
    ...sampleData(),
    name: '<script>alert(1)</script>',
    company: '{{ operator.name }}{% raw %}',
    role: 'Analyst\r\nBcc: everyone@evil.example',
    contactName: '[click](https://evil.example)',
  };

  it('stay words in both parts', () => {
    const { html, text } = renderEmail(words, { message: 'screen-acknowledge', data: hostile });
    expect(html).toContain('Hi &lt;script&gt;alert(1)&lt;/script&gt;,');
    expect(html).not.toContain('<script');
    expect(text).toContain(
      'You spoke with someone at {{ operator.name }}{% raw %} about the Analyst Bcc: everyone@evil.example role',
    );
  });

  it('bring no link of their own', () => {
    const { html, text } = renderEmail(words, { message: 'screen-offer-draft', data: hostile });
    expect(html).not.toContain('evil.example');
    expect(text).toContain('This one is for [click](.');
  });

  it('never add a line to a subject', () => {
    const draft = renderDraft(words, {
      stage: 'interview',
      viaAgency: false,
      company: 'Northwind',
      role: 'Analyst\r\nBcc: everyone@evil.example',
    });
    expect(draft.subject).toBe('Thank you, and one question: Analyst Bcc: everyone@evil.example');
  });

  it.each([
    ['line one\nline two', 'line one line two'],
    ['a\u202eb\u200bc\u0000d', 'a b c d'],
    ['see https://evil.example/x now', 'see now'],
    ['Booking.example', 'Booking.example'],
    ['x'.repeat(200), `${'x'.repeat(117)}...`],
  ])('are one harmless line: %j', (value, expected) => {
    expect(oneLine(value)).toBe(expected);
  });
});

describe('a text', () => {
  it('is short and plain', () => {
    expect(
      renderSms(words, { message: 'interview-talk-or-move', data: { links: sampleData().links, operator } }),
    ).toEqual({
      text: 'Rebound: one small thing, if you like. Tell one person how the week went, take a gentle 20-min walk, or do something you enjoy. Reply TALK, WALK, OTHER or SKIP.',
      segments: 1,
    });
  });

  it('to somebody in distress is the reviewed one, in two segments', () => {
    expect(renderSms(words, { message: 'care-a', data: { ...careLine(words, 'US'), operator } })).toEqual({
      text: "Rebound (automated): this sounds really heavy, and you don't have to carry it alone. Please reach a person now: call or text 988, day and night. In danger: 911. Your messages are paused. If we misread you, reply RESUME.",
      segments: 2,
    });
    expect(renderSms(words, { message: 'care-b', data: { ...careLine(words, 'US'), operator } }).text).toBe(
      "Rebound (automated): that sounds hard. We can't talk it through, but people can: call or text 988, day and night. Your messages are paused for a week. Reply RESUME or STOP whenever you like.",
    );
  });

  it('confirms a stop and says what goes on', () => {
    const sms = (data: Partial<MessageData>) =>
      renderSms(words, { message: 'stop-confirm', data: { ...data, operator } }).text;
    expect(sms({ channel: 'texts', otherChannel: 'Emails' })).toBe(
      'Rebound: you are unsubscribed and will get no more texts. Emails continue unless you reply ALL.',
    );
    expect(sms({ channel: 'messages' })).toBe('Rebound: you are unsubscribed and will get no more messages.');
  });

  it('does not exist for a reflection, and an email does not for a text alone', () => {
    expect(() => renderSms(words, { message: 'screen-values', data: sampleData() })).toThrow('does not go by SMS');
    expect(() => renderEmail(words, { message: 'no-pictures', data: sampleData() })).toThrow('goes by SMS only');
  });

  it('too long is refused, not cut', () => {
    const data = { ...sampleData(), helpLine: 'a line of words '.repeat(12) };
    expect(() => renderSms(words, { message: 'care-a', data })).toThrow('takes 3 segments');
  });

  it.each([
    ['“Don’t – wait…”', '"Don\'t - wait..."'],
    ['Müller & Söhne, Ñandú', 'Müller & Söhne, Ñandu'],
    ['Łódź 👍 ok', 'Lodz ok'],
    ['日本 ok', 'ok'],
    ['`x` {y}', 'x {y}'],
  ])('is written in the alphabet of SMS: %s', (text, expected) => {
    expect(toGsm(text)).toBe(expected);
    expect(measureSms(toGsm(text)).gsm).toBe(true);
  });

  it('is measured as carriers charge it', () => {
    expect(measureSms('a'.repeat(160))).toEqual({ gsm: true, segments: 1 });
    expect(measureSms('a'.repeat(161))).toEqual({ gsm: true, segments: 2 });
    expect(measureSms('a'.repeat(306))).toEqual({ gsm: true, segments: 2 });
    expect(measureSms(`${'a'.repeat(159)}€`)).toEqual({ gsm: true, segments: 2 });
    expect(measureSms(`${'a'.repeat(158)}é`)).toEqual({ gsm: true, segments: 1 });
    expect(measureSms('a'.repeat(307))).toEqual({ gsm: true, segments: 3 });
    expect(measureSms(`${'a'.repeat(70)}👍`)).toEqual({ gsm: false, segments: 2 });
  });
});

describe('the feedback request', () => {
  const about = {
    stage: 'screen' as const,
    viaAgency: false,
    company: 'Northwind Labs',
    role: 'Data Analyst',
    name: 'Sam Okafor',
    contact: { name: 'Priya Raman', email: 'priya.raman@northwind.example' },
  };

  it('thanks, accepts, asks one thing, leaves a way out', () => {
    const draft = renderDraft(words, about);
    expect(draft.to).toBe('priya.raman@northwind.example');
    expect(draft.body).toBe(`Hello Priya Raman,

Thank you for our call about the Data Analyst role and for letting me know. I understand and accept the decision.

May I ask for one piece of advice? Which skill, or which part of how I described my work, would you advise me to build up next? A line or two is plenty, and I understand if you cannot.

I would be glad to stay in touch about later openings at Northwind Labs.

Kind regards,
Sam Okafor`);
    expect(draft.mailtoUrl).toMatch(
      /^mailto:priya\.raman@northwind\.example\?subject=Thank%20you%2C%20and%20one%20question%3A%20Data%20Analyst&body=Hello%20Priya%20Raman%2C%0D%0A%0D%0AThank/,
    );
  });

  it('goes to the recruiter when one was in between', () => {
    const { subject, body } = renderDraft(words, { ...about, viaAgency: true });
    expect(subject).toBe('Any pointers from the client: Data Analyst');
    expect(body).toContain('Thank you for putting me forward to Northwind Labs for the Data Analyst role.');
  });

  it('of a final round is that of an interview; nothing known leaves no gap', () => {
    const draft = renderDraft(words, { stage: 'final', viaAgency: false, company: 'Northwind Labs' });
    expect(draft.subject).toBe('Thank you, and one question');
    expect(draft.body.startsWith('Hello,\n\nThank you for letting me know, and for the time you gave me.')).toBe(true);
    expect(draft.mailtoUrl.startsWith('mailto:?subject=')).toBe(true);
  });

  it('takes no recipients out of an address', () => {
    const contact = { email: 'a@northwind.example?bcc=all@evil.example' };
    expect(renderDraft(words, { ...about, contact }).to).toBe('');
  });

  it('shows an address, not a whole letter, in the plain part', () => {
    const draft = renderDraft(words, about);
    const { text } = renderBody(words, { message: 'screen-offer-draft', data: { ...sampleData(), draft } });
    expect(text).toContain('Open it in my own mail: mailto:priya.raman@northwind.example\n');
    expect(text).not.toContain('%20');
  });
});

describe('every message', () => {
  it('renders with everything known and with almost nothing, in all its parts', () => {
    expect(words.messages.length).toBeGreaterThan(100);
    for (const message of words.messages) {
      const full = sampleData(message);
      const needed = Object.fromEntries(linksOf(message).required.map((name) => [name, full.links![name]!]));
      const bare = { operator, links: needed, ...(message.variables.includes('draft') && { draft: full.draft }) };
      for (const data of [full, bare]) {
        const what = { message: message.name, variant: message.variant, locale: message.locale, data };
        const label = `${message.locale}/${message.name}~${message.variant}`;
        if (message.sms) {
          const { text, segments } = renderSms(words, what);
          expect(segments, label).toBeLessThanOrEqual(2);
          expect(text.startsWith('Rebound'), label).toBe(true);
        }
        if (message.text === '') continue;
        const email = renderEmail(words, what);
        for (const part of [email.subject, email.text, email.html]) {
          expect(part, label).not.toMatch(/\{\{|\{%|undefined|\[object|\uE000|\uE001/);
        }
        expect(email.subject, label).toMatch(/^\S[^\n\r]{2,77}$/);
        expect(email.html, label).toContain(`<html lang="${message.locale}"`);
        expect(email.html, label).not.toMatch(/<img|<script|<form|@import|fonts\.googleapis|url\(/);
        expect(email.text, label).not.toMatch(/<\/?[a-z]+|&(?:amp|lt|gt|quot);/);
        const targets = [...email.html.matchAll(/<a [^>]*href="([^"]*)"/g)].map((m) => m[1]!);
        for (const target of targets) expect(target, label).toMatch(/^(?:https:\/\/rebound\.example\/|mailto:)/);
        for (const target of targets.filter((t) => t.startsWith('https:'))) expect(email.text, label).toContain(target);
      }
    }
  });
});
