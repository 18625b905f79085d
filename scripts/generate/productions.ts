/** Writes the productions of the grammar, as the tree builder walks them, from the grammar as Langium reads it. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Grammar, GrammarAST } from 'langium';
import { reflection } from '../../packages/language/src/generated/ast.ts';
import { OkrGrammar } from '../../packages/language/src/generated/grammar.ts';
import type { Assigned, Production, Step } from '../../packages/language/src/parse/production.ts';

const types = reflection.types as Readonly<
  Record<string, { readonly properties: Readonly<Record<string, { readonly defaultValue?: unknown }>> }>
>;

/** Rules of nodes by their names; a rule that chooses a word becomes part of the node that holds it. */
function productionsOf({ rules }: Grammar): Readonly<Record<string, Production>> {
  const found: Record<string, Production> = {};
  for (const rule of rules) {
    if (!GrammarAST.isParserRule(rule)) continue;
    found[rule.name] = rule.dataType
      ? { words: wordsIn(rule.definition) }
      : {
          ...(typeOf(rule) !== rule.name && { type: typeOf(rule) }),
          lists: defaults(typeOf(rule), Array.isArray),
          flags: defaults(typeOf(rule), (value) => value === false),
          body: stepOf(rule.definition),
        };
  }
  return found;
}

/** Several rules may make nodes of one type: `OneDay infers Day`. */
function typeOf({ name, inferredType }: GrammarAST.ParserRule): string {
  return inferredType?.name ?? name;
}

function defaults(type: string, holds: (value: unknown) => boolean): readonly string[] {
  return Object.entries(types[type]?.properties ?? {}).flatMap(([name, { defaultValue }]) =>
    holds(defaultValue) ? [name] : [],
  );
}

function wordsIn(element: GrammarAST.AbstractElement): readonly string[] {
  if (GrammarAST.isKeyword(element)) return [element.value];
  if (GrammarAST.isAlternatives(element)) return element.elements.flatMap(wordsIn);
  throw unknown(element);
}

function stepOf(element: GrammarAST.AbstractElement, assigned?: Assigned): Step {
  const { cardinality } = element;
  const step = plainStepOf(element, assigned);
  if (cardinality === undefined) return step;
  return 'times' in step ? { all: [step], times: cardinality } : { ...step, times: cardinality };
}

function plainStepOf(element: GrammarAST.AbstractElement, assigned: Assigned | undefined): Step {
  if (GrammarAST.isKeyword(element)) return { token: element.value, ...(assigned && { assigned }) };
  if (GrammarAST.isRuleCall(element)) {
    const rule = element.rule.ref;
    if (GrammarAST.isTerminalRule(rule)) return { token: rule.name, ...(assigned && { assigned }) };
    if (rule !== undefined && assigned !== undefined) return { rule: rule.name, assigned };
  }
  if (GrammarAST.isAlternatives(element)) return { any: element.elements.flatMap((one) => choicesOf(one, assigned)) };
  if (GrammarAST.isGroup(element)) {
    return { all: element.elements.filter((one) => !isOwnType(one)).map((one) => stepOf(one, assigned)) };
  }
  if (GrammarAST.isAssignment(element)) {
    return stepOf(element.terminal, { name: element.feature, as: element.operator });
  }
  throw unknown(element);
}

/** Brackets among alternatives say what excludes what; to the tree builder all of them are one choice. */
function choicesOf(element: GrammarAST.AbstractElement, assigned: Assigned | undefined): readonly Step[] {
  const step = stepOf(element, assigned);
  return 'any' in step && step.times === undefined ? step.any : [step];
}

/** `{infer Person}` in the rule of that name says nothing new. */
function isOwnType(element: GrammarAST.AbstractElement): boolean {
  return GrammarAST.isAction(element) && element.feature === undefined;
}

function unknown({ $type, $cstNode }: GrammarAST.AbstractElement): Error {
  return new Error(`The tree builder knows no ${$type}: ${$cstNode?.text ?? ''}`);
}

const lines = Object.entries(productionsOf(OkrGrammar())).map(
  ([name, production]) => `  ${name}: ${JSON.stringify(production)},`,
);
writeFileSync(
  fileURLToPath(new URL('../../packages/language/src/parse/productions.generated.ts', import.meta.url)),
  `/** Written by npm run generate from okr.langium. */
import type { Production } from './production.ts';

export const productions: Readonly<Record<string, Production>> = {
${lines.join('\n')}
};
`,
);
