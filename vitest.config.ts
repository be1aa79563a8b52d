import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/order.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/sst/**', 'node_modules/**'],
    setupFiles: ['test/set-up.ts'],
    // Every core: by default one is left to vitest itself, which has next to nothing to do. Of two, that is half.
    maxWorkers: '100%',
    // One process reads file after file: loading the service anew for each took a third of all time. What modules keep
    // between files are tables that are worked out once; whoever changes anything else puts it back.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // CDK's own remarks on a template take it nine seconds a time, and no test reads them: `npm run synth` has them.
    env: { CDK_VALIDATION: 'false' },
    // Far from what anything takes, also on a machine that has other things to do.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // So it was no slow test but one that hung. It is run once more, and shown as such; a wrong result never is.
    retry: { count: 1, condition: /^Test timed out/ },
  },
});
