// Starts a room of the Node thread from its TypeScript source, through Vite's own module runner.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [room, ...args] = process.argv.slice(2);
const { module } = await runnerImport(`${root}/src/node/${room}/index.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
});
process.exitCode = await module.main(args);
