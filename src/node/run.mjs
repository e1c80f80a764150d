// Starts a room of the Node thread from its TypeScript source, through Vite's own module runner.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const config = { root, configFile: false, logLevel: 'error' };
const [room, ...args] = process.argv.slice(2);
const { module: build } = await runnerImport(`${root}/src/node/build/glossary.ts`, config);
const { module } = await runnerImport(`${root}/src/node/${room}/index.ts`, {
  ...config,
  plugins: [build.glossary()],
});
process.exitCode = await module.main(args);
