import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect } from 'vitest';
import { cyclonedxSchemas } from '../../scripts/editor/install.ts';

interface Part {
  readonly name: string;
  readonly hashes?: readonly unknown[];
}

/**
 * Holds that a folder with a package has a list of what that is made of, valid by the schema of CycloneDX, with these
 * packages in it; and that its checksums are those of every file.
 */
export async function expectParts(folder: string, list: RegExp, names: readonly string[]): Promise<void> {
  const found = readdirSync(folder).filter((name) => list.test(name));
  expect(found).toHaveLength(1);
  const parts: { readonly components: readonly Part[] } = JSON.parse(
    readFileSync(join(folder, found[0] ?? ''), 'utf8'),
  );
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const { main, others } = await cyclonedxSchemas();
  for (const [key, schema] of Object.entries(others)) ajv.addSchema(schema, key);
  const valid = ajv.compile(main);
  valid(parts);
  expect(valid.errors).toBe(null);
  expect(parts.components.map(({ name }) => name)).toEqual(expect.arrayContaining([...names]));
  expect(parts.components.filter(({ hashes = [] }) => hashes.length !== 1)).toEqual([]);

  const summed = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() && entry.name !== 'SHA256SUMS' ? [entry.name] : [],
  );
  const lines = summed.sort().map((name) => {
    const hash = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
    return `${hash}  ${name}\n`;
  });
  expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).toBe(lines.join(''));
}
