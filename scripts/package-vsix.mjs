/**
 * Packs the extension's folder as a .vsix: a zip with two lists of its own beside the files. The format is small and has
 * not changed for years, while its usual packer brings a hundred packages along, among them a client of a cloud and the
 * system's key ring; what is packed here can be published with `vsce publish --packagePath` all the same.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { addressesOf, packedPage } from './publish/config.mjs';

/** What is in the package, by its path in the folder; folders with all that is in them. */
const included = [
  'l10n',
  'language-configuration.json',
  'media',
  'package.nls.json',
  'package.nls.vi.json',
  'snippets.json',
];
/** Pages that the marketplace shows, as it wants them called. */
const pages = { 'README.md': 'readme.md', 'CHANGELOG.md': 'changelog.md', '../../LICENSE': 'LICENSE.txt' };
/** Every file bears this date (a zip knows no time zones), so that the same content gives the same bytes. */
const date = new Date(2026, 0, 1, 12);

/**
 * @param {string} folder
 * @param {string} dist what was built
 * @param {import('./publish/config.mjs').PublishConfig} config
 * @returns {{ bytes: Uint8Array, version: string }}
 */
export function packVsix(folder, dist, config) {
  const manifest = manifestOf(folder, config);
  const texts = JSON.parse(readFileSync(join(folder, 'package.nls.json'), 'utf8'));
  const kept = included.flatMap((path) => filesBelow(folder, path));
  const built = filesBelow(dist, '.').map((path) => path.replace(/^\./, 'dist'));
  const files = [...kept, ...built].sort();
  const lists = {
    '[Content_Types].xml': contentTypes([...files, 'readme.md', 'LICENSE.txt', 'extension.vsixmanifest']),
    'extension.vsixmanifest': vsixManifest(manifest, texts),
  };
  /** @type {import('fflate').Zippable} */
  const entries = {};
  for (const [path, text] of Object.entries(lists)) entries[path] = strToU8(text);
  entries['extension/package.json'] = strToU8(`${JSON.stringify(manifest, null, 2)}\n`);
  for (const [path, name] of Object.entries(pages)) {
    // An editor shows pictures of a page by their address alone.
    const text = packedPage(
      readFileSync(join(folder, path), 'utf8'),
      'packages/vscode/',
      config.repository,
      () => undefined,
    );
    entries[`extension/${name}`] = strToU8(text);
  }
  for (const path of kept) entries[`extension/${path}`] = readFileSync(join(folder, path));
  for (const path of built) entries[`extension/${path}`] = readFileSync(join(dist, path.slice('dist/'.length)));
  return { bytes: zipSync(entries, { level: 9, mtime: date }), version: manifest.version };
}

/**
 * Without what only a developer needs.
 * @param {string} folder
 * @param {import('./publish/config.mjs').PublishConfig} config
 */
function manifestOf(folder, config) {
  const {
    private: _,
    dependencies,
    devDependencies,
    ...manifest
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { publisher, repository } = config;
  return {
    ...manifest,
    publisher,
    ...addressesOf(config),
    ...(repository !== undefined && { qna: `${repository}/discussions` }),
  };
}

/** @param {string} folder @param {string} path @returns {string[]} */
function filesBelow(folder, path) {
  if (path === 'media/readme') return [];
  if (!statSync(join(folder, path)).isDirectory()) return [path];
  return readdirSync(join(folder, path)).flatMap((name) => filesBelow(folder, `${path}/${name}`));
}

/** @type {Readonly<Record<string, string>>} */
const types = {
  css: 'text/css',
  js: 'application/javascript',
  json: 'application/json',
  md: 'text/markdown',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  vsixmanifest: 'text/xml',
};

/** @param {readonly string[]} files */
function contentTypes(files) {
  const endings = [...new Set(files.map((path) => path.slice(path.lastIndexOf('.') + 1)))].sort();
  const lines = endings.map((ending) => {
    const type = types[ending];
    if (type === undefined) throw new Error(`no content type for .${ending}`);
    return `<Default Extension=".${ending}" ContentType="${type}"/>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${lines.join('')}</Types>\n`;
}

/** @param {Record<string, any>} manifest @param {Readonly<Record<string, string>>} texts */
function vsixManifest(manifest, texts) {
  const say = (/** @type {string} */ text) => escapeXml(text.replace(/^%(.+)%$/, (_, key) => texts[key] ?? key));
  const { name, version, publisher, displayName, description, engines, categories, keywords, icon } = manifest;
  const languages = manifest.contributes.languages.flatMap(
    (/** @type {{ aliases: string[] }} */ { aliases }) => aliases,
  );
  const tags = [...new Set([...keywords, ...languages, '__ext_okr', '__web_extension'])];
  const properties = {
    'Microsoft.VisualStudio.Code.Engine': engines.vscode,
    'Microsoft.VisualStudio.Code.ExtensionDependencies': '',
    'Microsoft.VisualStudio.Code.ExtensionPack': '',
    'Microsoft.VisualStudio.Code.ExtensionKind': 'workspace,web',
    'Microsoft.VisualStudio.Code.LocalizedLanguages': '',
    'Microsoft.VisualStudio.Code.EnabledApiProposals': '',
    'Microsoft.VisualStudio.Code.ExecutesCode': 'true',
    'Microsoft.VisualStudio.Services.GitHubFlavoredMarkdown': 'true',
    'Microsoft.VisualStudio.Services.Branding.Color': manifest.galleryBanner.color,
    'Microsoft.VisualStudio.Services.Branding.Theme': manifest.galleryBanner.theme,
    'Microsoft.VisualStudio.Services.Content.Pricing': 'Free',
    ...linksOf(manifest),
  };
  const assets = {
    'Microsoft.VisualStudio.Code.Manifest': 'package.json',
    'Microsoft.VisualStudio.Services.Content.Details': 'readme.md',
    'Microsoft.VisualStudio.Services.Content.Changelog': 'changelog.md',
    'Microsoft.VisualStudio.Services.Content.License': 'LICENSE.txt',
    'Microsoft.VisualStudio.Services.Icons.Default': icon,
  };
  const lines = (
    /** @type {Record<string, string>} */ of,
    /** @type {(key: string, value: string) => string} */ line,
  ) => Object.entries(of).map(([key, value]) => line(key, escapeXml(value)));
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011" xmlns:d="http://schemas.microsoft.com/developer/vsx-schema-design/2011">
<Metadata>
<Identity Language="en-US" Id="${name}" Version="${version}" Publisher="${publisher}"/>
<DisplayName>${say(displayName)}</DisplayName>
<Description xml:space="preserve">${say(description)}</Description>
<Tags>${escapeXml(tags.join(','))}</Tags>
<Categories>${escapeXml(categories.join(','))}</Categories>
<GalleryFlags>Public</GalleryFlags>
<Properties>
${lines(properties, (id, value) => `<Property Id="${id}" Value="${value}"/>`).join('\n')}
</Properties>
<License>extension/LICENSE.txt</License>
<Icon>extension/${icon}</Icon>
</Metadata>
<Installation><InstallationTarget Id="Microsoft.VisualStudio.Code"/></Installation>
<Dependencies/>
<Assets>
${lines(assets, (type, path) => `<Asset Type="${type}" Path="extension/${path}" Addressable="true"/>`).join('\n')}
</Assets>
</PackageManifest>
`;
}

/** As the usual packer names them. @param {Record<string, any>} manifest */
function linksOf({ repository, homepage, bugs, qna }) {
  const source = repository?.url.replace(/^git\+/, '');
  return {
    ...(source !== undefined && {
      'Microsoft.VisualStudio.Services.Links.Source': source,
      'Microsoft.VisualStudio.Services.Links.Getstarted': source,
      [`Microsoft.VisualStudio.Services.Links.${/^https:\/\/github\.com\//.test(source) ? 'GitHub' : 'Repository'}`]:
        source,
      'Microsoft.VisualStudio.Services.Links.Support': bugs.url,
      'Microsoft.VisualStudio.Services.CustomerQnALink': qna,
    }),
    ...(homepage !== undefined && { 'Microsoft.VisualStudio.Services.Links.Learn': homepage }),
  };
}

/** @param {string} text */
function escapeXml(text) {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
