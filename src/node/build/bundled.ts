import { build, type Plugin } from 'vite';

/**
 * Makes one module of a room's door and all behind it, as a build for the browser does: what is measured then
 * runs as fast in Node as there, where the module runner looks up every import at each call.
 *
 * @param door path of the room's `index.ts`
 */
export function bundled(door: string, plugins: () => Plugin[]): Plugin {
  return {
    name: 'naranhi:bundled',
    async load(id) {
      if (id !== door) return;
      const made = await build({
        configFile: false,
        logLevel: 'error',
        publicDir: false,
        plugins: plugins(),
        build: { write: false, minify: false, target: 'es2022', ssr: door },
      });
      const [output] = Array.isArray(made) ? made : [made];
      return 'output' in output ? output.output[0].code : undefined;
    },
  };
}
