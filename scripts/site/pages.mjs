/**
 * Lays the documentation out as the site wants it: a folder for each language, the same addresses in both, and every rule at
 * `LANGUAGE/rules/RULE`. The pages themselves are those of `docs`, so that they read at a code host too.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, posix, sep } from 'node:path';

/** Written in English for contributors; on the site in both languages, so that a reader stays in theirs. */
const shared = new Map([
  ['CHANGELOG.md', 'about/changelog.md'],
  ['CONTRIBUTING.md', 'about/contributing.md'],
  ['docs/architecture.md', 'about/architecture.md'],
]);

/** The languages in which the site shows a page of the repository, and where; undefined for what is no page of it. */
function placeOf(path) {
  const place = shared.get(path);
  if (place !== undefined) return { languages: ['en', 'vi'], place };
  // The repository's first page is the site's.
  if (/^README(\.vi)?\.md$/.test(path)) return { languages: [path.includes('.vi.') ? 'vi' : 'en'], place: 'index.md' };
  if (!path.startsWith('docs/') || !path.endsWith('.md')) return undefined;
  const rule = /^docs\/reference\/rules\/(en|vi)\/(.+)$/.exec(path);
  if (rule !== null) return { languages: [rule[1]], place: `rules/${rule[2].replace('README', 'index')}` };
  const plain = path.slice('docs/'.length).replace(/(?:\.vi)?\.md$/, '.md');
  return { languages: [path.endsWith('.vi.md') ? 'vi' : 'en'], place: plain === 'README.md' ? 'pages.md' : plain };
}

/** The address of a page for a reader of one language, who may follow a link into the other. */
function addressOf(path, language) {
  const found = placeOf(path);
  if (found === undefined) return undefined;
  return `${found.languages.includes(language) ? language : found.languages[0]}/${found.place}`;
}

/** One page with links as the site has them; pictures are gathered in `pictures`. */
function pageText({ root, path, language, address, repository, pictures }) {
  const text = readFileSync(join(root, path), 'utf8');
  return text.replaceAll(
    /(!?)\[((?:[^\]\\]|\\.)*)\]\(([^)#\s]*)(#[^)\s]*)?\)/g,
    (whole, bang, label, to, anchor = '') => {
      if (to === '' || /^\w+:/.test(to)) return whole;
      const target = posix.normalize(posix.join(posix.dirname(path), to));
      if (bang === '!') {
        pictures.add(target);
        return `![${label}](/pictures/${basename(target)})`;
      }
      const there = addressOf(target, language);
      if (there !== undefined) return `[${label}](${posix.relative(posix.dirname(address), there)}${anchor})`;
      // The rest is at the code host, if the project has one.
      return repository === undefined ? label : `[${label}](${repository}/blob/HEAD/${target}${anchor})`;
    },
  );
}

/** Writes all pages and pictures into `out`. */
export function layOutPages(root, out, repository) {
  rmSync(out, { recursive: true, force: true });
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' });
  const paths = [...docs.map((path) => `docs/${path.split(sep).join('/')}`), ...shared.keys()];
  const pictures = new Set();
  for (const path of new Set(paths.filter((each) => each.endsWith('.md')))) {
    const { languages, place } = placeOf(path);
    for (const language of languages) {
      const address = `${language}/${place}`;
      mkdirSync(dirname(join(out, address)), { recursive: true });
      writeFileSync(join(out, address), pageText({ root, path, language, address, repository, pictures }));
    }
  }
  mkdirSync(join(out, 'public/pictures'), { recursive: true });
  for (const picture of pictures) cpSync(join(root, picture), join(out, 'public/pictures', basename(picture)));
  cpSync(join(root, 'packages/vscode/media/icon.png'), join(out, 'public/icon.png'));
  cpSync(join(root, 'site/pages'), out, { recursive: true });
}

/** The side bar of a language, from the list of all pages: `**Start:** [install](start/install.md) · …`. */
export function sideBar(root, language) {
  const list = `docs/README${language === 'vi' ? '.vi' : ''}.md`;
  const groups = readFileSync(join(root, list), 'utf8')
    .split('\n\n')
    .filter((each) => each.startsWith('**'));
  return groups.map((group) => ({
    text: /^\*\*(.+?):\*\*/.exec(group)?.[1] ?? '',
    items: [...group.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)].map(([, text, to]) => {
      const address = addressOf(posix.normalize(posix.join('docs', to)), language);
      return { text: text[0].toUpperCase() + text.slice(1), link: `/${address.replace(/(?:index)?\.md$/, '')}` };
    }),
  }));
}
