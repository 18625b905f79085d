/**
 * Marks what the command runs when it starts: a function in brackets V8 takes to be called at once, so it compiles it with the
 * file around it, and Node's compile cache keeps it. Everything else stays lazy, and nothing else changes.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { parseSync, Visitor } from 'oxc-parser';

/** Marks in the built files of a folder what `okr.js` among them calls when it checks and scores each of some plans. */
export function markEager(folder, plans) {
  const work = mkdtempSync(join(tmpdir(), 'okr-eager-'));
  try {
    for (const [name, called] of calledIn(folder, plans, work)) {
      const file = join(folder, name);
      writeFileSync(file, withEager(readFileSync(file, 'utf8'), called));
    }
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** The called functions of each file, as `start-end`. Command and plans are copies, away from every configuration. */
function calledIn(folder, plans, work) {
  const built = join(work, 'built');
  const coverage = join(work, 'coverage');
  mkdirSync(built);
  writeFileSync(join(built, 'package.json'), '{"type":"module"}');
  for (const name of readdirSync(folder)) if (name.endsWith('.js')) copyFileSync(join(folder, name), join(built, name));
  const env = { ...process.env, NODE_V8_COVERAGE: coverage };
  for (const command of ['check', 'score']) {
    for (const plan of plans) {
      copyFileSync(plan, join(work, basename(plan)));
      const args = [join(built, 'okr.js'), command, basename(plan)];
      const { status, stderr } = spawnSync(process.execPath, args, { env, cwd: work, encoding: 'utf8' });
      if (status !== 0) throw new Error(`okr ${command} ${plan} ended with ${status}: ${stderr}`);
    }
  }
  const files = new Map();
  for (const report of readdirSync(coverage)) {
    for (const { url, functions } of JSON.parse(readFileSync(join(coverage, report), 'utf8')).result) {
      if (!url.includes('/built/')) continue;
      const name = basename(url);
      const called = files.get(name) ?? new Set();
      files.set(name, called);
      for (const { ranges } of functions) {
        if (ranges[0]?.count > 0) called.add(`${ranges[0].startOffset}-${ranges[0].endOffset}`);
      }
    }
  }
  return files;
}

/**
 * Puts brackets around the called functions that are expressions. One that is declared at the top of a module stands for all
 * of it from the first line on: it becomes such an expression where the module begins.
 */
export function withEager(text, called) {
  const { program, errors } = parseSync('module.js', text);
  if (errors.length > 0) throw new Error(`cannot read what was built: ${errors[0]?.message}`);
  const isCalled = ({ start, end }) => called.has(`${start}-${end}`);
  const brackets = [];
  const methods = new Set();
  const bracket = (node) => {
    if (isCalled(node) && !methods.has(node)) brackets.push({ at: node.start, sign: '(' }, { at: node.end, sign: ')' });
  };
  const supers = holdersOfSuper(program);
  new Visitor({
    MethodDefinition: ({ value }) => methods.add(value),
    Property: (node) => {
      const { method, kind, key, computed, value } = node;
      if (method || kind !== 'init') methods.add(value);
      if (
        key.name === '__proto__' ||
        !method ||
        computed ||
        value.async ||
        value.generator ||
        !isCalled(node) ||
        supers.has(node)
      )
        return;
      brackets.push({ at: key.end, sign: ':(function' }, { at: node.end, sign: ')' });
    },
    ArrowFunctionExpression: bracket,
    FunctionExpression: bracket,
  }).visit(program);
  brackets.sort((a, b) => a.at - b.at);
  const part = (start, end) => {
    let done = '';
    let from = start;
    for (const { at, sign } of brackets) {
      if (at < start || at > end) continue;
      done += text.slice(from, at) + sign;
      from = at;
    }
    return done + text.slice(from, end);
  };
  const declared = program.body.filter((node) => node.type === 'FunctionDeclaration' && isCalled(node));
  const kept = [];
  let from = 0;
  for (const { start, end } of declared) {
    kept.push(part(from, start));
    from = end;
  }
  kept.push(part(from, text.length));
  // Without a name of its own: one that puts another function in its place does so for the whole module.
  const first = declared.map(
    ({ start, end, id }) => `${id.name}=(${text.slice(start, id.start).trimEnd()}${part(id.end, end)})`,
  );
  return `${first.length > 0 ? `var ${first.join(',')};` : ''}${kept.join(';')}`;
}

/** The properties inside which `super` stands: only a method may say it. */
function holdersOfSuper(program) {
  const holders = new Set();
  const open = [];
  new Visitor({
    Property: (node) => open.push(node),
    'Property:exit': () => open.pop(),
    Super: () => {
      for (const node of open) holders.add(node);
    },
  }).visit(program);
  return holders;
}
