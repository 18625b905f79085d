/**
 * Writes what the grammar says of keywords, elements and clauses as tables: the lexer, the gate, the formatter, completion,
 * colours and the pages read them. Comes before all that read keywords.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AstUtils, GrammarAST } from 'langium';
import {
  type Clause,
  choiceIn,
  choices,
  clauseOf,
  type Element,
  isWord,
  kebab,
  parserRules,
  partsOf,
  type Rule,
  ruleNamed,
  shapeOf,
  types,
  wordsIn,
} from '../grammar/clauses.ts';

interface ElementTable {
  readonly kind: string;
  readonly openers: readonly string[];
  readonly clauses: readonly Clause[];
  /** What stands at one place of the order: keywords, or `text` for a text without one. */
  readonly order: readonly (readonly string[])[];
  /** Of each, only one side may stand. */
  readonly exclusive: readonly (readonly (readonly string[])[])[];
}

/** Clauses of which one may stand count as the first of them. */
const countsAs = new Map<string, string>();

function assignmentsTo(rule: Rule, feature: string): readonly GrammarAST.Assignment[] {
  return AstUtils.streamAst(rule.definition)
    .filter(GrammarAST.isAssignment)
    .filter((each) => each.feature === feature)
    .toArray();
}

function rulesCalledBy(element: Element): readonly Rule[] {
  return AstUtils.streamAst(element)
    .filter(GrammarAST.isRuleCall)
    .map((call) => call.rule.ref)
    .filter((rule): rule is Rule => GrammarAST.isParserRule(rule))
    .toArray();
}

/** What a file holds and all that these hold, in the order of the grammar, each with the rule that holds it. */
function elementRules(): ReadonlyMap<Rule, Rule | undefined> {
  const holders = new Map<Rule, Rule | undefined>();
  const add = (rule: Rule, holder: Rule | undefined): void => {
    if (holders.has(rule)) return;
    holders.set(rule, holder);
    for (const child of assignmentsTo(rule, 'children').flatMap(rulesCalledBy)) add(child, rule);
  };
  for (const rule of assignmentsTo(ruleNamed('File'), 'elements').flatMap(rulesCalledBy)) add(rule, undefined);
  return new Map(parserRules.filter((rule) => holders.has(rule)).map((rule) => [rule, holders.get(rule)]));
}

/** The keywords that an element's line begins with; none for a dated line. */
function openersOf(rule: Rule): readonly string[] {
  for (const part of partsOf(rule)) {
    if (part.cardinality !== undefined) continue;
    const choice = choiceIn(part);
    if (choice !== undefined) return wordsIn(choice);
    return GrammarAST.isKeyword(part) ? [part.value] : [];
  }
  return [];
}

function tableOf(rule: Rule, kind: string): ElementTable {
  const found: Clause[] = [];
  const order: (readonly string[])[] = [];
  const exclusive: (readonly (readonly string[])[])[] = [];
  const add = (clause: Clause): void => {
    found.push(clause);
    order.push(clause.keywords);
    if (clause.keywords.length > 1) exclusive.push(clause.keywords.map((keyword) => [keyword]));
  };
  /** The keywords of an alternative, side by side where brackets part them. */
  const walk = (element: Element, depth: number): readonly string[] => {
    if (GrammarAST.isAlternatives(element)) {
      const before = order.length;
      const sides = element.elements.map((one) => walk(one, depth + 1));
      if (depth === 1) {
        exclusive.push(sides);
        // Of single ones whichever stands has the place of all.
        if (!element.elements.some(GrammarAST.isAlternatives)) {
          order.splice(before, sides.length, sides.flat());
          const [first, ...others] = rulesCalledBy(element);
          for (const other of others) if (first !== undefined) countsAs.set(other.name, first.name);
        }
      }
      return sides.flat();
    }
    const [clauseRule] = rulesCalledBy(element);
    const clause = clauseRule && clauseOf(clauseRule);
    if (clause === undefined) order.push(['text']);
    else add(clause);
    return clause?.keywords ?? [];
  };
  const visit = (element: Element): void => {
    if (GrammarAST.isAssignment(element)) {
      if (element.feature === 'clauses') walk(element.terminal, 0);
      return;
    }
    if (!GrammarAST.isGroup(element) && !GrammarAST.isAlternatives(element)) return;
    for (const [index, part] of element.elements.entries()) {
      const inline = GrammarAST.isKeyword(part)
        ? inlineClause(rule, part.value, element.elements[index + 1])
        : undefined;
      if (inline !== undefined) add(inline);
      else visit(part);
    }
  };
  visit(rule.definition);
  return { kind, openers: openersOf(rule), clauses: found, order, exclusive };
}

/** A clause that the rule of an element spells out: `'until' until=OneDay`. */
function inlineClause(rule: Rule, keyword: string, value: Element | undefined): Clause | undefined {
  if (!isWord(keyword) || openersOf(rule).includes(keyword)) return undefined;
  if (value === undefined) throw new Error(`${keyword} of ${rule.name} takes no value`);
  return { keywords: [keyword], shape: shapeOf(rule.name, [value]) };
}

/** By the keyword that opens it; where several do or none does, by its rule; a second one that it opens by its holder too. */
function elementTables(): readonly ElementTable[] {
  const kinds = new Map<Rule, string>();
  const tables: ElementTable[] = [];
  for (const [rule, holder] of elementRules()) {
    const openers = openersOf(rule);
    const own = openers.length === 1 ? (openers[0] ?? '') : kebab(rule.name);
    const isTaken = [...kinds.values()].includes(own);
    const kind = isTaken ? `${(holder && kinds.get(holder)) ?? ''}-${own}` : own;
    kinds.set(rule, kind);
    tables.push(tableOf(rule, kind));
  }
  return tables;
}

const keywords = [...new Set(parserRules.flatMap(wordsIn))];
const tables = elementTables();
const topLevel = assignmentsTo(ruleNamed('File'), 'elements').flatMap(rulesCalledBy).flatMap(openersOf);
const openers = keywords.flatMap((keyword): [string, string][] => {
  const opened = tables.find((table) => table.openers.includes(keyword));
  return opened === undefined ? [] : [[keyword, opened.kind]];
});
const begun = parserRules.flatMap((rule): [string, string][] => {
  const [first] = rule.dataType === undefined ? partsOf(rule) : [];
  return GrammarAST.isKeyword(first) ? [[rule.name, first.value]] : [];
});
const repeated = types
  .filter(({ name }) => name === 'Repeated')
  .flatMap(({ type }) => AstUtils.streamAst(type).filter(GrammarAST.isSimpleType).toArray())
  .flatMap(({ typeRef }) => clauseOf(ruleNamed(typeRef?.$refText ?? ''))?.keywords ?? []);

type Rows = readonly (readonly [string, unknown])[];

function record(rows: Rows): string {
  return `{\n${rows.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`).join('\n')}\n}`;
}

function byElement(value: (table: ElementTable) => unknown): string {
  return record(tables.map((table) => [table.kind, value(table)]));
}

const accepts = byElement(({ clauses }) =>
  Object.fromEntries(clauses.flatMap(({ keywords: words, shape }) => words.map((word) => [word, shape]))),
);

writeFileSync(
  fileURLToPath(new URL('../../packages/language/src/dialect/tables.generated.ts', import.meta.url)),
  `/** Written by npm run generate from okr.langium. */

/** Every keyword by its English name, as the grammar names it, in the grammar's order. */
export const keywords = ${JSON.stringify(keywords, undefined, 2)} as const;

/** The keywords that start a line and open an element there, and which. */
export const openers = ${record(openers)} as const;

/** Those of the elements that stand at the top of a file; they open nothing else. */
export const topLevelKeywords = ${JSON.stringify(topLevel)} as const;

/** Which clauses an element accepts, and what each takes there. */
export const accepts = ${accepts} as const;

/** What stands at each place of a line: clauses that share one come in any order; \`text\` is a text without a keyword. */
export const order = ${byElement((table) => table.order)} as const;

/** Of each only one side may stand. */
export const exclusive = ${byElement((table) => table.exclusive)} as const;

/** The clauses that may stand several times. */
export const repeated = ${JSON.stringify(repeated)} as const;

/** The keyword with which a rule begins. */
export const keywordOfRule = ${record(begun)} as const;

/** Rules of clauses of which only one may stand: they count as the same. */
export const countsAs = ${record([...countsAs])} as const;

/** The keywords among which a clause chooses. */
export const choices = ${record([...choices])} as const;

/** The keywords that compare; \`between\` takes two numbers. */
export const comparisons = ${JSON.stringify(wordsIn(ruleNamed('Comparison')))} as const;
`,
);
