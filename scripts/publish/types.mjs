/**
 * The types of a module as one declaration file that needs no other: its exported functions, and every interface and alias
 * that they reach, as they stand in the sources with their comments.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { root } from './config.mjs';

/** @typedef {{ text: string, file: string, uses: () => ReadonlySet<string> }} Declared */

/** @param {string} entry the module, from the repository's root @returns {string} */
export function typesOf(entry) {
  const modules = new Modules();
  /** @type {Map<string, Declared>} */
  const needed = new Map();
  const add = (/** @type {string} */ name, /** @type {string} */ from) => {
    const found = modules.declared(name, from);
    if (found === undefined) return;
    const met = needed.get(name);
    if (met !== undefined) {
      if (met.file !== found.file) throw new Error(`two types are called ${name}: in ${met.file} and in ${found.file}`);
      return;
    }
    needed.set(name, found);
    for (const used of found.uses()) add(used, found.file);
  };
  for (const name of modules.exported(entry)) add(name, entry);
  return `${[modules.heading(entry), ...[...needed.values()].map(({ text }) => text)].join('\n\n')}\n`;
}

class Modules {
  /** @type {Map<string, { source: string, own: Map<string, Declared>, imports: Map<string, [string, string]>, stars: string[], exported: string[], heading: string }>} */
  #read = new Map();

  /** @param {string} file */
  exported(file) {
    return this.#of(file).exported;
  }

  /** The comment at the top of a module. @param {string} file */
  heading(file) {
    return this.#of(file).heading;
  }

  /**
   * Where a name that a module uses is declared; undefined for what the language itself knows.
   * @param {string} name @param {string} file @returns {Declared | undefined}
   */
  declared(name, file) {
    const { own, imports, stars } = this.#of(file);
    const here = own.get(name);
    if (here !== undefined) return here;
    const imported = imports.get(name);
    if (imported !== undefined) {
      const found = this.declared(imported[1], resolved(imported[0], file));
      if (found === undefined) throw new Error(`${file}: ${name} is no type of its own in ${imported[0]}`);
      return found;
    }
    for (const from of stars) {
      const found = this.declared(name, resolved(from, file));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** @param {string} file */
  #of(file) {
    const known = this.#read.get(file);
    if (known !== undefined) return known;
    const source = readFileSync(join(root, file), 'utf8');
    const { program, comments } = parseSync(file, source);
    /** @type {Map<string, Declared>} */
    const own = new Map();
    /** @type {Map<string, [string, string]>} */
    const imports = new Map();
    /** @type {string[]} */
    const stars = [];
    /** @type {string[]} */
    const exported = [];
    for (const statement of program.body) {
      if (statement.type === 'ImportDeclaration') {
        for (const one of statement.specifiers) {
          if (one.type === 'ImportSpecifier')
            imports.set(one.local.name, [statement.source.value, nameOf(one.imported)]);
        }
      } else if (statement.type === 'ExportAllDeclaration') stars.push(statement.source.value);
      else if (statement.type === 'ExportNamedDeclaration' && statement.source) {
        for (const one of statement.specifiers) {
          imports.set(nameOf(one.exported), [statement.source.value, nameOf(one.local)]);
        }
      } else {
        const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
        const end = endOf(declaration);
        if (declaration === null || end === undefined || !declaration.id) continue;
        const comment = comments.findLast(
          (one) => one.end <= statement.start && source.slice(one.end, statement.start).trim() === '',
        );
        const isDoc = comment?.type === 'Block' && source.startsWith('/**', comment.start);
        const doc = isDoc ? `${source.slice(comment.start, comment.end)}\n` : '';
        const isFunction = declaration.type === 'FunctionDeclaration';
        const said = source.slice(declaration.start, end).trim();
        const text = `${doc}export ${isFunction ? `${withoutDefaults(said)};` : said}`;
        own.set(declaration.id.name, { text, file, uses: () => usesOf(declaration) });
        if (statement !== declaration) exported.push(declaration.id.name);
      }
    }
    const first = comments[0];
    const heading = first?.start === 0 ? source.slice(0, first.end) : '';
    const module = { source, own, imports, stars, exported, heading };
    this.#read.set(file, module);
    return module;
  }
}

/** Where the types of a declaration end; undefined for what is none. @param {any} declaration */
function endOf(declaration) {
  if (declaration?.type === 'TSInterfaceDeclaration' || declaration?.type === 'TSTypeAliasDeclaration') {
    return declaration.end;
  }
  return declaration?.type === 'FunctionDeclaration' ? declaration.body.start : undefined;
}

/** A parameter with a default value may be left out. @param {string} signature */
function withoutDefaults(signature) {
  return signature.replace(/(\w+): ([^=,)]+?) = [^,)]+/g, '$1?: $2');
}

/** The names of the types in a declaration, its body left out. @param {any} declaration @returns {ReadonlySet<string>} */
function usesOf(declaration) {
  const names = new Set();
  const generic = new Set();
  const until = endOf(declaration);
  const visitor = new Visitor({
    TSTypeParameter: (node) => generic.add(node.name.name),
    TSTypeReference: (node) =>
      node.start < until && node.typeName.type === 'Identifier' && names.add(node.typeName.name),
    TSInterfaceHeritage: (node) => node.expression.type === 'Identifier' && names.add(node.expression.name),
    TSTypeQuery: (node) => {
      if (node.start < until) throw new Error(`${declaration.id.name} is made of a value; declare its type`);
    },
  });
  visitor.visit({ type: 'Program', body: [declaration], sourceType: 'module', hashbang: null, start: 0, end: 0 });
  for (const name of generic) names.delete(name);
  return names;
}

/** @param {any} node */
function nameOf(node) {
  return node.type === 'Literal' ? String(node.value) : node.name;
}

/** @param {string} imported @param {string} from */
function resolved(imported, from) {
  if (imported.startsWith('.')) return join(dirname(from), imported);
  const parts = /^@okr\/([^/]+)(.*)$/.exec(imported);
  if (parts === null) throw new Error(`${from}: types of ${imported} cannot be published`);
  const [, name, path] = parts;
  const folder = `packages/${name}`;
  return join(folder, JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).exports[`.${path}`]);
}
