/**
 * Node takes the types out of what it runs by itself; JSX, which the pages are written in, it does not know. Imported for its
 * effect, before the pages are: what ends in `.tsx` goes through esbuild, as it does on its way to Lambda.
 */
import { readFileSync } from 'node:fs';
import { registerHooks, setSourceMapsSupport } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context);
    const sourcefile = fileURLToPath(url);
    const { code } = transformSync(readFileSync(sourcefile, 'utf8'), {
      loader: 'tsx',
      jsx: 'automatic',
      jsxImportSource: 'hono/jsx',
      sourcefile,
      sourcemap: 'inline',
    });
    return { format: 'module', shortCircuit: true, source: code };
  },
});
setSourceMapsSupport(true);
