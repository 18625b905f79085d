/** The grammar's clauses: their keywords, and the shape of what they take. */
import { AstUtils, GrammarAST } from 'langium';
import { forms } from '../../packages/language/src/dialect/forms.ts';
import { OkrGrammar } from '../../packages/language/src/generated/grammar.ts';

export type Element = GrammarAST.AbstractElement;
export type Rule = GrammarAST.ParserRule;

const { rules, types } = OkrGrammar();

export { types };
export const parserRules = rules.filter((rule): rule is Rule => GrammarAST.isParserRule(rule));

/** A clause by its keywords (several where it is one of a few flags), and what it takes. */
export interface Clause {
  readonly keywords: readonly string[];
  readonly shape: string;
}

/** Words among which a clause chooses, by its shape; filled as clauses are read. */
export const choices = new Map<string, readonly string[]>();

export function isWord(value: string): boolean {
  return /^[a-z]/.test(value);
}

export function wordsIn(node: Rule | Element): readonly string[] {
  return AstUtils.streamAst(node)
    .filter(GrammarAST.isKeyword)
    .map(({ value }) => value)
    .filter(isWord)
    .toArray();
}

export function ruleNamed(name: string): Rule {
  const found = parserRules.find((rule) => rule.name === name);
  if (found === undefined) throw new Error(`The grammar has no rule ${name}`);
  return found;
}

/** The rule of words that a rule's element calls, if it is one. */
export function choiceIn(element: Element): Rule | undefined {
  if (!GrammarAST.isAssignment(element) || !GrammarAST.isRuleCall(element.terminal)) return undefined;
  const rule = element.terminal.rule.ref;
  return GrammarAST.isParserRule(rule) && rule.dataType !== undefined ? rule : undefined;
}

/** The parts of a rule in their order. */
export function partsOf({ definition }: Rule): readonly Element[] {
  const parts = GrammarAST.isGroup(definition) ? definition.elements : [definition];
  return parts.filter((part) => !GrammarAST.isAction(part));
}

/** Nothing for a text without a keyword. */
export function clauseOf(rule: Rule): Clause | undefined {
  const [first, ...values] = partsOf(rule);
  if (first === undefined) throw new Error(`${rule.name} is empty`);
  const flags = values.length === 0 ? flagsIn(first) : undefined;
  if (flags !== undefined) return { keywords: flags, shape: 'flag' };
  if (!GrammarAST.isKeyword(first)) return undefined;
  return { keywords: [first.value], shape: shapeOf(rule.name, values) };
}

/** `state=PlanStateName`, `on?='cumulative'` */
function flagsIn(element: Element): readonly string[] | undefined {
  const choice = choiceIn(element);
  if (choice !== undefined) return wordsIn(choice);
  return GrammarAST.isAssignment(element) && GrammarAST.isKeyword(element.terminal)
    ? [element.terminal.value]
    : undefined;
}

export function shapeOf(name: string, values: readonly Element[]): string {
  const [only] = values;
  const choice = only && values.length === 1 ? choiceIn(only) : undefined;
  if (choice !== undefined) return choiceNamed(choice);
  const form = values.map(formOf).join(' ');
  const [shape] = Object.entries(forms).find(([, each]) => each === listed(form)) ?? [];
  if (shape === undefined) throw new Error(`${name} takes "${listed(form)}", which no shape of dialect/forms.ts is`);
  return shape;
}

/** `Rhythm` is `rhythm`, `StatusName` is `status`. */
function choiceNamed(rule: Rule): string {
  const name = kebab(rule.name.replace(/Name$/, ''));
  choices.set(name, wordsIn(rule));
  return name;
}

/** `Ref (, Ref)*` is a list with commas. */
function listed(form: string): string {
  return form.replace(/^(\w+) \(, \1\)\*$/, '$1,').replace(/^\((.*)\)\?$/, '$1?');
}

function formOf(element: Element): string {
  const inner = plainFormOf(element);
  const { cardinality } = element;
  if (cardinality === undefined) return inner;
  return /^\w+$/.test(inner) ? inner + cardinality : `(${inner})${cardinality}`;
}

function plainFormOf(element: Element): string {
  if (GrammarAST.isKeyword(element)) return element.value;
  if (GrammarAST.isAssignment(element)) return formOf(element.terminal);
  if (GrammarAST.isRuleCall(element)) return element.rule.ref?.name ?? '';
  if (GrammarAST.isGroup(element)) return element.elements.map(formOf).join(' ');
  if (GrammarAST.isAlternatives(element)) {
    // Nothing else that is written: `(day=OneDay | END)`.
    const forms = element.elements.map(formOf);
    const written = forms.filter((form) => form !== 'END');
    return written.join('|') + (written.length < forms.length ? '?' : '');
  }
  throw new Error(`No form for ${element.$type}`);
}

export function kebab(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}
