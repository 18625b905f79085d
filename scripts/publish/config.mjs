/**
 * Where the project lives, said once in `publish.config.json`: manifests, links and the `$id`s of schemas follow. An empty
 * value is not known yet; packages can be made all the same.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const keys = ['repository', 'homepage', 'publisher'];

/**
 * @typedef {object} PublishConfig
 * @property {string | undefined} repository its page, such as `https://example.org/okr/okr-as-text`, without `.git`
 * @property {string | undefined} homepage
 * @property {string} publisher who the extension's id begins with
 */

/** @param {string} [file] @returns {PublishConfig} */
export function readPublishConfig(file = join(root, 'publish.config.json')) {
  const read = JSON.parse(readFileSync(file, 'utf8'));
  const unknown = Object.keys(read).filter((key) => !keys.includes(key));
  if (unknown.length > 0)
    throw new Error(`${file}: ${unknown.join(', ')} is not known here; there are ${keys.join(', ')}`);
  const { repository, homepage, publisher = '' } = read;
  if (!/^[a-z0-9-]*$/i.test(publisher)) throw new Error(`${file}: publisher takes letters, digits and -`);
  const repositoryPage = addressIn(file, 'repository', repository)?.replace(/\.git$/, '');
  return {
    repository: repositoryPage,
    homepage: addressIn(file, 'homepage', homepage) ?? repositoryPage,
    publisher: publisher === '' ? 'okr-as-text' : publisher,
  };
}

/** @param {string} file @param {string} key @param {string | undefined} value */
function addressIn(file, key, value = '') {
  if (value === '') return undefined;
  if (!/^https:\/\/[^\s"'<>()]+$/.test(value))
    throw new Error(`${file}: ${key} takes an address that begins with https://`);
  return value.replace(/\/+$/, '');
}

/** What every manifest says of it; nothing of what is not known. @param {PublishConfig} config */
export function addressesOf({ repository, homepage }) {
  return {
    ...(homepage !== undefined && { homepage }),
    ...(repository !== undefined && {
      repository: { type: 'git', url: `git+${repository}.git` },
      bugs: { url: `${repository}/issues` },
    }),
  };
}

/**
 * A page as a package shows it, where the repository's other files are not beside it: links lead to the repository, or,
 * where that is not known, only their words are left. Pictures that travel along stay.
 * @param {string} page
 * @param {string} folder of the page in the repository, with `/` at its end; empty for the root
 * @param {string | undefined} repository
 * @param {(path: string) => string | undefined} carried where in the package a picture is; undefined for nowhere
 */
export function packedPage(page, folder, repository, carried) {
  const away = (/** @type {string} */ path) => /^([a-z]+:|#)/.test(path);
  return page
    .replace(/^!\[([^\]]*)\]\(([^)]+)\)\n\n/gm, (whole, alt, path) => {
      if (away(path)) return whole;
      const at = repository === undefined ? carried(path) : `${repository}/raw/HEAD/${folder}${path}`;
      return at === undefined ? '' : `![${alt}](${at})\n\n`;
    })
    .replace(/(?<!!)\[([^\]]*)\]\(([^)]+)\)/g, (whole, text, path) => {
      if (away(path)) return whole;
      return repository === undefined ? text : `[${text}](${repository}/blob/HEAD/${folder}${path})`;
    });
}

/**
 * A schema with the address that it can be had from.
 * @param {string} path in the repository
 * @param {string | undefined} repository
 */
export function packedSchema(path, repository) {
  const { $schema, ...schema } = JSON.parse(readFileSync(join(root, path), 'utf8'));
  const $id = repository === undefined ? schema.$id : `${repository}/raw/HEAD/${path}`;
  return `${JSON.stringify({ $schema, ...($id !== undefined && { $id }), ...schema, ...($id !== undefined && { $id }) }, null, 2)}\n`;
}
