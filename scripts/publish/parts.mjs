/** What a package is made of, as a CycloneDX list, and the checksums of files. The same packages give the same bytes. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { namedIn } from '../notices.mjs';
import { root } from './config.mjs';

/**
 * The packages that the bundles of a folder name in their notices, with their licences and the hashes that npm checked.
 * @param {string} name
 * @param {string} version
 * @param {import('./config.mjs').PublishConfig} config
 * @param {string} folder
 * @param {string} [node] the Node that is a part of it too
 */
export function partsList(name, version, { repository }, folder, node) {
  const notices = readdirSync(folder, { recursive: true }).filter((path) =>
    /(^|[\\/])notices\.txt$/.test(String(path)),
  );
  const named = notices.flatMap((path) => namedIn(readFileSync(join(folder, String(path)), 'utf8')));
  const parts = new Map(named.map((part) => [`${part.name}@${part.version}`, componentOf(part)]));
  const sorted = [...parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, component]) => component);
  if (node !== undefined) sorted.push(nodeComponent(node));
  const own = `pkg:npm/${name}@${version}`;
  const list = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name,
        version,
        licenses: [{ license: { id: 'MIT' } }],
        purl: own,
        ...(repository !== undefined && { externalReferences: [{ type: 'vcs', url: repository }] }),
      },
    },
    components: sorted,
    dependencies: [{ ref: own, dependsOn: sorted.map((component) => component['bom-ref']) }],
  };
  return `${JSON.stringify(list, null, 2)}\n`;
}

/** The Node that runs this, as it was before it became a part. @param {string} path */
function nodeComponent(path) {
  const version = process.versions.node;
  const purl = `pkg:generic/node@${version}?os=${process.platform}&arch=${process.arch}`;
  return {
    type: 'application',
    'bom-ref': purl,
    name: 'node',
    version,
    hashes: [{ alg: 'SHA-512', content: createHash('sha512').update(readFileSync(path)).digest('hex') }],
    licenses: [{ license: { id: 'MIT' } }],
    purl,
  };
}

/** A line for each file of a folder, as `sha256sum --check` reads them. @param {string} folder */
export function checksumsOf(folder) {
  return readdirSync(folder)
    .sort()
    .map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}  ${name}\n`,
    )
    .join('');
}

/** @type {Readonly<Record<string, { version?: string, integrity?: string, license?: string }>>} */
const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;

/** @param {{ name: string, version: string }} part */
function componentOf({ name, version }) {
  const found = Object.entries(locked).find(
    ([path, entry]) => path.endsWith(`node_modules/${name}`) && entry.version === version,
  );
  if (found === undefined) throw new Error(`${name} ${version} is bundled, but not in package-lock.json`);
  const { integrity = '', license } = found[1];
  const sha512 = /^sha512-(.+)$/.exec(integrity)?.[1];
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    ...(sha512 !== undefined && {
      hashes: [{ alg: 'SHA-512', content: Buffer.from(sha512, 'base64').toString('hex') }],
    }),
    ...(license !== undefined && {
      licenses: [/[ ()]/.test(license) ? { expression: license } : { license: { id: license } }],
    }),
    purl,
  };
}
