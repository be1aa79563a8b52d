/** The one stylesheet of all pages, inlined; its hash is what the content security policy lets through. */
import { createHash } from 'node:crypto';

export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #f3f1ec; --card: #ffffff; --ink: #22303c; --soft: #4a5866; --line: #d5d2c9; --field: #76828e;
  --link: #1f5a96; --button: #1f5a96; --on-button: #ffffff; --quiet: #edf2f7; --warm: #fbf3df; --warm-line: #d8b765;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14191f; --card: #1e262f; --ink: #e8ecf0; --soft: #b9c3cd; --line: #37424d; --field: #8b98a5;
    --link: #9cc7f2; --button: #9cc7f2; --on-button: #10202f; --quiet: #28333e; --warm: #2f2a1c; --warm-line: #8c7437;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 1.0625rem/1.6 -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif;
  overflow-wrap: break-word;
}
.page { max-width: 38rem; margin: 0 auto; padding: 1.25rem 1rem 3rem; }
.brand { margin: 0 0 0.75rem; padding: 0 0.25rem; font-size: 0.9375rem; color: var(--soft); letter-spacing: 0.02em; }
.brand b { color: var(--ink); }
main { background: var(--card); border-radius: 14px; padding: 1.5rem 1.25rem; }
h1 { margin: 0 0 0.75rem; font-size: 1.5rem; line-height: 1.3; text-wrap: balance; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.125rem; line-height: 1.4; }
p { margin: 0 0 1rem; }
ul, ol { margin: 0 0 1rem; padding-left: 1.25rem; }
li { margin: 0 0 0.35rem; }
a { color: var(--link); }
.soft { color: var(--soft); font-size: 0.9375rem; }
form { margin: 1.25rem 0 0; }
form + form { margin-top: 0.75rem; }
label, legend { display: block; margin: 0 0 0.3rem; padding: 0; font-weight: 600; font-size: 0.9375rem; }
fieldset { margin: 0 0 1rem; padding: 0; border: 0; min-width: 0; }
.hint { display: block; font-weight: 400; color: var(--soft); }
input, select, textarea {
  display: block; width: 100%; margin: 0 0 1rem; padding: 0.6rem 0.7rem; border: 1px solid var(--field); border-radius: 9px;
  background: var(--card); color: inherit; font: inherit;
}
textarea { min-height: 9rem; resize: vertical; }
.choices { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0 0 1rem; }
.choices label {
  display: inline-flex; align-items: center; gap: 0.5rem; margin: 0; padding: 0.5rem 0.85rem; min-height: 2.75rem;
  border: 1px solid var(--line); border-radius: 999px; font-weight: 400; cursor: pointer;
}
.choices input { display: inline-block; width: 1.1rem; height: 1.1rem; margin: 0; accent-color: var(--button); }
.choices label:has(:checked) { border-color: var(--button); background: var(--quiet); }
label.tick { display: flex; align-items: start; gap: 0.6rem; margin: 0 0 1rem; font-weight: 400; }
.tick input { flex: none; display: inline-block; width: 1.2rem; height: 1.2rem; margin: 0.15rem 0 0; accent-color: var(--button); }
button, .button {
  display: inline-block; min-height: 2.75rem; margin: 0 0.5rem 0.5rem 0; padding: 0.55rem 1.15rem; border: 1px solid var(--button);
  border-radius: 10px; background: var(--button); color: var(--on-button); font: inherit; font-weight: 600; text-decoration: none;
  cursor: pointer;
}
button.second, .button.second { background: transparent; color: var(--link); }
button.grave { border-color: #a4332b; background: #a4332b; color: #ffffff; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.note { margin: 0 0 1.25rem; padding: 0.85rem 1rem; border-radius: 10px; background: var(--quiet); }
.note.wrong { background: var(--warm); border: 1px solid var(--warm-line); }
.note p:last-child { margin: 0; }
.list { margin: 0 0 1rem; padding: 0; list-style: none; }
.list li { margin: 0; padding: 0.65rem 0; border-top: 1px solid var(--line); }
.list li:first-child { border-top: 0; }
.line { display: block; }
.list time { display: block; color: var(--soft); font-size: 0.9375rem; }
.words { white-space: pre-wrap; }
.address { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 0.9375rem; overflow-wrap: anywhere; }
details { margin: 0 0 1rem; }
summary { cursor: pointer; color: var(--link); padding: 0.4rem 0; }
footer { padding: 1.25rem 0.25rem 0; color: var(--soft); font-size: 0.9375rem; }
footer p { margin: 0 0 0.6rem; }
table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; }
th, td { padding: 0.5rem 0.5rem 0.5rem 0; border-top: 1px solid var(--line); text-align: left; vertical-align: top; }
dt { font-weight: 600; }
dd { margin: 0 0 0.75rem; }
@media (min-width: 40rem) { main { padding: 2.25rem 2.25rem; } .page { padding-top: 2.5rem; } }
`;

const hash = createHash('sha256').update(STYLE).digest('base64');

/** Nothing but our own stylesheet and our own forms: no script, no picture, no frame, nothing from elsewhere. */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
  'Cache-Control': 'no-store',
};
