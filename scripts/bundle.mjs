/** How everything that ships is bundled. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { packagesIn } from './notices.mjs';

/** jsonc-parser's main file loads its parts in a way that cannot be bundled. */
const mainFields = ['module', 'main'];

/** commander would start one for a command that is a program of its own; none is, and what starts them loads slowly. */
const noOtherPrograms = {
  name: 'no other programs',
  /** @param {import('esbuild').PluginBuild} build */
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path, namespace: 'none' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'export default {};' }));
  },
};

/**
 * Minified, with all licences left to one file. Returns the folders of the packages in it.
 * @param {import('esbuild').BuildOptions} options
 */
export async function bundle(options) {
  const { metafile } = await build({
    absWorkingDir: join(dirname(fileURLToPath(import.meta.url)), '..'),
    bundle: true,
    mainFields: options.platform === 'browser' ? ['browser', ...mainFields] : mainFields,
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    ...options,
    metafile: true,
  });
  return packagesIn(metafile);
}

/** The parts of the command. @param {import('esbuild').BuildOptions} options */
export function bundleCommand(options) {
  return bundle({ platform: 'node', plugins: [noOtherPrograms], ...options });
}
