/** The licences of the packages whose code a bundle holds: they travel with it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const between = `\n${'-'.repeat(80)}\n\n`;

/**
 * The folders of the packages that something of is left in a bundle, from the repository's root.
 * @param {import('esbuild').Metafile} metafile
 * @returns {readonly string[]}
 */
export function packagesIn(metafile) {
  const inputs = Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  const folders = inputs.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.replace(/^[^:]*:/, ''))?.[0]);
  return [...new Set(folders)].filter((folder) => folder !== undefined);
}

/**
 * What a bundle says of them: name, version, licence and whatever notice each brings along. The same packages give the same
 * bytes.
 * @param {string} what
 * @param {readonly string[]} folders
 */
export function noticesOf(what, folders) {
  const texts = new Map([...new Set(folders)].map(noticeOf));
  const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return `${what} contains parts of the following packages.\n\n${sorted.join(between)}`;
}

/** The packages that such a text names. @param {string} notices @returns {readonly { name: string, version: string }[]} */
export function namedIn(notices) {
  const [, ...rest] = notices.split('\n\n');
  return rest
    .join('\n\n')
    .split(between)
    .flatMap((text) => {
      const [, name, version] = /^((?:@[\w.-]+\/)?[\w.-]+) (\d\S*)\n/.exec(text) ?? [];
      return name === undefined || version === undefined ? [] : [{ name, version }];
    });
}

/** @param {string} folder @returns {readonly [string, string]} by name and version */
function noticeOf(folder) {
  const path = join(root, folder);
  const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const files = readdirSync(path)
    .filter((entry) => /^(licen[cs]e|notice|copying|third-?party-?notices)(\.(md|txt))?$/i.test(entry))
    .sort();
  const said = files.map((entry) => readFileSync(join(path, entry), 'utf8').replaceAll('\r\n', '\n').trim());
  const title = `${name} ${version}`;
  return [title, `${title}\n\n${said.length === 0 ? `Licence: ${license}` : said.join('\n\n')}\n`];
}
