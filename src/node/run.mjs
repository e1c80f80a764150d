// Starts a room of the Node thread from its TypeScript source, through Vite's own module runner.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const config = { root, configFile: false, logLevel: 'error' };
const [room, ...args] = process.argv.slice(2);
const made = async (name) => (await runnerImport(`${root}/src/node/build/${name}.ts`, config)).module;
const { glossary } = await made('glossary');
const plugins = [glossary()];
if (room === 'bench') {
  const { bundled } = await made('bundled');
  const aligner = fileURLToPath(new URL('../core/align/index.ts', import.meta.url));
  plugins.push(bundled(aligner, () => [glossary()]));
}
const { module } = await runnerImport(`${root}/src/node/${room}/index.ts`, { ...config, plugins });
process.exitCode = await module.main(args);
