import { describe, expect, it } from 'vitest';
import { ownWords } from '../../functions/reply/quoted.ts';

const ofText = (...lines: string[]) => ownWords({ text: lines.join('\n'), html: null });
const ofHtml = (html: string) => ownWords({ text: null, html });

describe('the text part', () => {
  it.each([
    ['Gmail', ['On Mon, 3 Mar 2025 at 10:00, Rebound <r+k7@in.rebound.example> wrote:', '', '> How are you?']],
    [
      'Gmail, wrapped',
      ['On Mon, 3 Mar 2025 at 10:00, Rebound', '<r+k7@in.rebound.example>', 'wrote:', '> How are you?'],
    ],
    ['Apple', ['> On 3 Mar 2025, at 10:00, Rebound <r@in.rebound.example> wrote:', '> ', '> How are you?']],
    [
      'Outlook',
      [
        '________________________________',
        'From: Rebound <r@in.rebound.example>',
        'Sent: Monday',
        'To: Sam',
        'Subject: Hi',
        '',
        'How are you?',
      ],
    ],
    ['old Outlook', ['-----Original Message-----', 'From: Rebound', 'How are you?']],
    [
      'a bare header block',
      ['From: Rebound <r@in.rebound.example>', 'Date: Monday', 'Subject: Hi', '', 'How are you?'],
    ],
    ['German', ['Am Mo., 3. März 2025 um 10:00 Uhr schrieb Rebound <r@in.rebound.example>:', '', 'Wie geht es?']],
    ['German Outlook', ['Von: Rebound', 'Gesendet: Montag', 'An: Sam', 'Betreff: Hallo', 'Wie geht es?']],
    ['French', ['Le lun. 3 mars 2025 à 10:00, Rebound <r@in.rebound.example> a écrit :', '', '> Bonjour']],
    ['Spanish', ['El lun, 3 mar 2025 a las 10:00, Rebound (<r@in.rebound.example>) escribió:', '', '> Hola']],
    ['Portuguese', ['Em seg., 3 de mar. de 2025 às 10:00, Rebound <r@in.rebound.example> escreveu:', '', '> Bom dia']],
    ['Dutch', ['Op ma 3 mrt 2025 om 10:00 schreef Rebound <r@in.rebound.example>:', '', '> Hallo']],
    ['a name first', ['Rebound <r@in.rebound.example> schrieb am Mo., 3. März 2025:', '> Hallo']],
    ['our marker', ['> ##- Please write above this line -##', 'How are you?']],
    ['a forward', ['---------- Forwarded message ---------', 'From: Quillbrook', 'We went with somebody else.']],
    ['a signature', ['-- ', 'Sam Okafor', '+44 7700 900123']],
    ['a phone', ['Sent from my iPhone', '', '> How are you?']],
    ['a German phone', ['Von meinem iPhone gesendet']],
    ['a Dutch phone', ['Verstuurd vanaf mijn iPad']],
    [
      'a disclaimer',
      ['This message and any files with it are confidential and intended solely for its addressee.', 'Delete it.'],
    ],
  ])('ends at what %s adds', (_, added) => {
    expect(ofText('I prepared well.', 'That is something.', '', ...added)).toBe('I prepared well.\nThat is something.');
  });

  it('keeps what is written between and below the quoted lines', () => {
    expect(ofText('> What did you learn?', '', 'Patience.', '', '> And next?', '', 'Practice.')).toBe(
      'Patience.\n\nPractice.',
    );
    expect(
      ofText(
        'On Mon, 3 Mar 2025 at 10:00, Rebound <r@in.rebound.example> wrote:',
        '> Pick one.',
        '',
        'WALK',
        '',
        'Sent from my phone',
      ),
    ).toBe('WALK');
  });

  it('keeps sentences that only look like an introduction', () => {
    expect(ofText('On Monday I wrote: hello there.', 'It felt good.')).toBe(
      'On Monday I wrote: hello there.\nIt felt good.',
    );
    expect(ofText('On 3 March I finally wrote:', 'nothing much, to be honest')).toBe(
      'On 3 March I finally wrote:\nnothing much, to be honest',
    );
    expect(ofText('From: me, with love')).toBe('From: me, with love');
  });

  it('is empty for a mail that only quotes', () => {
    expect(ofText('> How are you?')).toBe('');
    expect(ownWords({ text: null, html: null })).toBe('');
  });
});

describe('the HTML part', () => {
  it('leaves out quotes, introductions and signatures of the usual programs', () => {
    expect(
      ofHtml(
        '<style>p{}</style><div dir="ltr">walk &amp; talk<br>later</div><div class="gmail_signature">Sam</div><div class="gmail_quote"><div class="gmail_attr">On Mon Rebound wrote:</div><blockquote class="gmail_quote">STOP</blockquote></div>',
      ),
    ).toBe('walk & talk\nlater');
    expect(ofHtml('<p>I am fine</p><div id="appendonsend"></div><hr><div>STOP</div>')).toBe('I am fine');
    expect(
      ofHtml(
        '<p>I am fine</p><div class="moz-cite-prefix">On Monday:</div><blockquote type="cite">STOP</blockquote><p>Really.</p>',
      ),
    ).toBe('I am fine\n\nReally.');
    expect(ofHtml('<div>ok</div><div class="yahoo_quoted"><div>STOP</div></div>')).toBe('ok');
    expect(ofHtml('<div>ok</div><div class="protonmail_quote">STOP</div>')).toBe('ok');
  });

  it('is used only when the text part holds no words', () => {
    expect(ownWords({ text: 'from the text', html: '<p>from the page</p>' })).toBe('from the text');
    expect(ownWords({ text: ' \n', html: '<p>from the page</p>' })).toBe('from the page');
  });

  it('knows the entities of every language that the messages are in, capitals too', () => {
    expect(
      ofHtml(
        '<p>&Agrave; bient&ocirc;t, j&rsquo;esp&egrave;re. Stop &agrave; ces mails, s&apos;il vous pla&icirc;t</p>',
      ),
    ).toBe("À bientôt, j’espère. Stop à ces mails, s'il vous plaît");
    expect(ofHtml('<p>&Uuml;bel. &iquest;Qu&eacute; m&aacute;s? N&atilde;o d&aacute;. Co&ouml;rdineren</p>')).toBe(
      'Übel. ¿Qué más? Não dá. Coördineren',
    );
  });
});

it('reads hostile mail of ten megabytes', () => {
  expect(ofHtml('<blockquote>'.repeat(800_000))).toBe('');
  expect(ofText('_'.repeat(30).concat('\n\n').repeat(300_000)).length).toBeGreaterThan(0);
  expect(ofText('On 3 Mar 2025\n'.repeat(700_000)).length).toBeGreaterThan(0);
});
