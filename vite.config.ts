import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { glossary, policyFiles, serviceWorker } from './src/node/build/index.ts';

export default defineConfig({
  // Relative addresses: the build works under any path of any host.
  base: './',
  plugins: [preact(), glossary(), policyFiles(), serviceWorker('src/sw/index.ts')],
  // A worker is bundled apart, with plugins of its own.
  worker: { format: 'es', plugins: () => [glossary()] },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // A shared module of a few lines must not cost the first visit a request of its own.
          includeDependenciesRecursively: false,
          groups: [
            {
              // What the first page waits for, in one file however the lazy ones share it.
              name: 'index',
              test: /preload-helper|node_modules\/(preact|@preact|i18next|idb)\/|src\/(main|i18n\/(index|language|times)|ui\/|pages\/(index|failure)|pwa\/(index|installing|state)|library\/(?!later|mend|notes|place|read|replace|twin)|core\/bitext\/(types|beads|limits|fields|validate)\.)/,
            },
            {
              name: 'shared',
              test: /src\/(pages\/titles|samples\/index|trusted)/,
            },
          ],
        },
      },
    },
  },
  test: {
    environment: 'node',
    testTimeout: 20_000,
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**'],
  },
});
