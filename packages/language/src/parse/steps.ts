import { okrTokens, typesOf } from '../gate/tokens.ts';
import type { Assigned, Production, Step, Times } from './production.ts';
import { productions } from './productions.generated.ts';

/** A step that is ready to be walked: it knows by which tokens it begins. */
export interface ReadyStep {
  readonly times: Times | undefined;
  /** By a token's code: whether this step begins with it. */
  readonly starts: Uint8Array;
  /** It may stand for no token at all. */
  readonly isEmpty: boolean;
  readonly what: What;
}

type What =
  | { readonly kind: 'token'; readonly code: number; readonly assigned: Assigned | undefined }
  | { readonly kind: 'rule'; readonly rule: ReadyRule; readonly assigned: Assigned }
  | { readonly kind: 'all'; readonly steps: readonly ReadyStep[] }
  /** The step to take, by the code of the token. */
  | { readonly kind: 'any'; readonly steps: readonly (ReadyStep | undefined)[] };

/** A rule; one of words has no body. */
export interface ReadyRule {
  readonly type: string;
  readonly lists: readonly string[];
  readonly flags: readonly string[];
  readonly body: ReadyStep;
  readonly isWord: boolean;
}

/** The end of what is read is behind all types of tokens. */
export const endCode = typesOf(okrTokens).length;
const codes = endCode + 1;

let ready: ReadyRule | undefined;

/** The rule of a whole file, made at the first call. */
export function fileRule(): ReadyRule {
  ready ??= new Preparation().rule('File');
  return ready;
}

/** Works out for each step of the grammar by which tokens it begins; no rule holds itself. */
class Preparation {
  private readonly rules = new Map<string, ReadyRule>();
  private readonly codeOf: ReadonlyMap<string, number>;

  constructor() {
    this.codeOf = new Map(typesOf(okrTokens).map(({ name }, code) => [name, code]));
  }

  rule(name: string): ReadyRule {
    const known = this.rules.get(name);
    if (known !== undefined) return known;
    const production = productions[name];
    if (production === undefined) throw new Error(`The grammar has no rule ${name}`);
    const made = this.ruleOf(name, production);
    this.rules.set(name, made);
    return made;
  }

  private ruleOf(name: string, production: Production): ReadyRule {
    if ('words' in production) {
      const body = this.step({ any: production.words.map((token) => ({ token })) });
      return { type: name, lists: [], flags: [], body, isWord: true };
    }
    const { type = name, lists, flags, body } = production;
    return { type, lists, flags, body: this.step(body), isWord: false };
  }

  private step(step: Step): ReadyStep {
    const { times } = step;
    const isOptional = times === '?' || times === '*';
    if ('token' in step) {
      const code = this.codeOf.get(step.token);
      if (code === undefined) throw new Error(`The gate makes no token ${step.token}`);
      const starts = new Uint8Array(codes);
      starts[code] = 1;
      return { times, starts, isEmpty: isOptional, what: { kind: 'token', code, assigned: step.assigned } };
    }
    if ('rule' in step) {
      const rule = this.rule(step.rule);
      const { starts, isEmpty } = rule.body;
      return { times, starts, isEmpty: isOptional || isEmpty, what: { kind: 'rule', rule, assigned: step.assigned } };
    }
    if ('any' in step) {
      const steps = step.any.map((one) => this.step(one));
      const isEmpty = isOptional || steps.some((one) => one.isEmpty);
      return { times, starts: union(steps), isEmpty, what: { kind: 'any', steps: byCode(steps) } };
    }
    const steps = step.all.map((one) => this.step(one));
    const filled = steps.findIndex((one) => !one.isEmpty);
    const starts = union(filled < 0 ? steps : steps.slice(0, filled + 1));
    return { times, starts, isEmpty: isOptional || filled < 0, what: { kind: 'all', steps } };
  }
}

function union(steps: readonly ReadyStep[]): Uint8Array {
  const starts = new Uint8Array(codes);
  for (const step of steps) for (let code = 0; code < codes; code++) if (step.starts[code] === 1) starts[code] = 1;
  return starts;
}

/** The first that begins with the token; where none does, one that may stand for none. */
function byCode(steps: readonly ReadyStep[]): readonly (ReadyStep | undefined)[] {
  const chosen = new Array<ReadyStep | undefined>(codes).fill(steps.find(({ isEmpty }) => isEmpty));
  for (const step of steps.toReversed()) {
    for (let code = 0; code < codes; code++) if (step.starts[code] === 1) chosen[code] = step;
  }
  return chosen;
}
