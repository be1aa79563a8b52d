/**
 * Liquid, twice: for HTML every value is escaped, for plain text none is. Values are never parsed as Liquid, so a name
 * such as `{{ operator }}` comes out as it went in. Variables are strict: a misspelt one throws.
 */
import { Liquid, type Template } from 'liquidjs';

const shared = {
  strictVariables: true,
  strictFilters: true,
  lenientIf: true,
  ownPropertyOnly: true,
  jsTruthy: true,
  cache: false,
} as const;

const html = new Liquid({ ...shared, outputEscape: 'escape' });
const text = new Liquid(shared);

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' };
const escapeHtml = (value: string) => value.replace(/[&<>"']/g, (c) => ENTITIES[c]!);

/** `lines`: a value of several lines keeps them in both parts. */
html.registerFilter('lines', {
  raw: true,
  handler: (value: unknown) => escapeHtml(String(value)).replaceAll('\n', '<br>'),
});
text.registerFilter('lines', (value: unknown) => String(value));

const parsed = { html: new Map<string, Template[]>(), text: new Map<string, Template[]>() };

/**
 * Renders one compiled source. Sources are parsed once per process.
 * @throws UndefinedVariableError when the source names a variable that `data` lacks
 */
export function renderLiquid(part: 'html' | 'text', source: string, data: object): string {
  const engine = part === 'html' ? html : text;
  let template = parsed[part].get(source);
  if (!template) {
    template = engine.parse(source);
    parsed[part].set(source, template);
  }
  return engine.renderSync(template, data) as string;
}

/** Every variable a source names, with its path: `links.fine`, `company`. @throws ParseError on bad Liquid */
export const variablesOf = (source: string): string[] => html.globalFullVariablesSync(html.parse(source));
