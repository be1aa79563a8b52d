/** `rebound preview`: any message as a made-up person would get it; without a name, a gallery of all. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderEmail, renderSms } from '../../functions/message/render.ts';
import { sampleData } from '../../functions/message/sample.ts';
import type { CompiledMessage, Words } from '../../functions/message/words.ts';
import { Problem } from '../../functions/problem.ts';
import { loadWords } from '../../infra/build/words.ts';
import { type Command, text } from './command.ts';

const TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url));

export const command: Command = {
  usage: 'preview [MESSAGE] [--out FOLDER] [--locale en] [--json]',
  help: `
  MESSAGE         its file under templates/messages, without .md, such as interview-acknowledge
  --out FOLDER    where the gallery goes (rebound-preview)
  --locale L      en if not given
  --json          {message, variant, subject, preheader, text, html, sms}, one line for each variant`,
  takes: '[MESSAGE]',
  options: { out: { type: 'string' }, locale: { type: 'string' }, json: { type: 'boolean' } },
  async run({ values, positionals: [wanted] }) {
    const words = await loadWords(TEMPLATES);
    const locale = text(values, 'locale') ?? 'en';
    const messages = words.messages.filter(
      (message) => message.locale === locale && (!wanted || message.name === wanted),
    );
    if (messages.length === 0) {
      const names = [...new Set(words.messages.map(({ name }) => name))];
      throw new Problem(
        'invalid-request',
        wanted ? `No message is called "${wanted}".` : `No message is in "${locale}".`,
        { mend: `There are: ${names.join(', ')}.` },
      );
    }
    const rendered = messages.map((message) => render(words, message));
    if (values.json) for (const one of rendered) console.log(JSON.stringify(one));
    else if (wanted) for (const one of rendered) show(one);
    else gallery(rendered, resolve(text(values, 'out') ?? 'rebound-preview'));
    return 0;
  },
};

type Rendered = {
  message: string;
  variant: number;
  type: string;
  subject: string | null;
  preheader: string | null;
  text: string | null;
  html: string | null;
  sms: string | null;
  segments: number | null;
};

function render(words: Words, message: CompiledMessage): Rendered {
  const what = { message: message.name, variant: message.variant, locale: message.locale, data: sampleData(message) };
  const email = message.text === '' ? null : renderEmail(words, what);
  const sms = message.sms === undefined ? null : renderSms(words, what);
  return {
    message: message.name,
    variant: message.variant,
    type: message.type,
    subject: email?.subject ?? null,
    preheader: email?.preheader ?? null,
    text: email?.text ?? null,
    html: email?.html ?? null,
    sms: sms?.text ?? null,
    segments: sms?.segments ?? null,
  };
}

function show(one: Rendered): void {
  console.log(`${one.message}, variant ${one.variant} (${one.type})`);
  if (one.text) console.log(`\nSubject: ${one.subject}\n\n${one.text}`);
  if (one.sms) console.log(`\nSMS (${one.segments} segment${one.segments === 1 ? '' : 's'}): ${one.sms}\n`);
}

/** One page with every message in a frame of its own; the files beside it are what a mail program would show. */
function gallery(rendered: Rendered[], folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    for (const one of rendered)
      if (one.html) writeFileSync(join(folder, `${one.message}~${one.variant}.html`), one.html);
    writeFileSync(join(folder, 'index.html'), page(rendered));
  } catch (cause) {
    throw new Problem('invalid-request', `${folder} cannot be written.`, {
      mend: 'Give another folder with --out.',
      cause,
    });
  }
  console.log(`${rendered.length} messages in ${join(folder, 'index.html')}`);
}

const harmless = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

function page(rendered: Rendered[]): string {
  const sections = rendered.map((one) => {
    const title = `${one.message}${one.variant > 1 ? `, variant ${one.variant}` : ''}`;
    const mail = one.html
      ? `<iframe title="${harmless(title)}" src="${encodeURIComponent(`${one.message}~${one.variant}.html`)}" loading="lazy"></iframe>`
      : '';
    const sms = one.sms
      ? `<p class="sms">${harmless(one.sms)} <small>(${one.segments} segment${one.segments === 1 ? '' : 's'})</small></p>`
      : '';
    return `<section><h2>${harmless(title)} <small>${one.type}</small></h2>${one.subject ? `<p>${harmless(one.subject)}</p>` : ''}${mail}${sms}</section>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Rebound: every message</title><style>
:root{color-scheme:light dark}body{font:16px/1.5 system-ui;margin:2rem auto;max-width:80rem;padding:0 1rem}main{display:grid;gap:2rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,24rem),1fr))}
h2{font-size:1rem;margin:0}small{font-weight:normal;opacity:.75}iframe{width:100%;height:34rem;border:1px solid #8888;border-radius:8px;background:#fff}.sms{border:1px solid #8888;border-radius:1rem;padding:.75rem 1rem}
</style><h1>Every message</h1><main>${sections.join('\n')}</main></html>\n`;
}
