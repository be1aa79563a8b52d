import { defineConfig } from 'vitest/config';

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
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
