import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** Every plan of the examples, by its path from the root. */
export const examplePlans: readonly { readonly path: string; readonly text: string }[] = globSync('examples/**/*.okr', {
  cwd: root,
})
  .toSorted()
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(root, path), 'utf8') }));
