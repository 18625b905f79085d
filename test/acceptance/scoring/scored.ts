import { analyse, knownSettings, readConfig } from '@okr/analysis';
import {
  type Published,
  type PublishedKeyResult,
  type PublishedKpi,
  type PublishedObjective,
  type PublishedPerson,
  type PublishedUnit,
  publish,
} from '@okr/core';

export interface Scored {
  readonly document: Published;
  /** `rule: the text it points at`, errors alone. */
  readonly errors: readonly string[];
  keyResult(title: string): PublishedKeyResult;
  objective(title: string): PublishedObjective;
  kpi(title: string): PublishedKpi;
  unit(name: string): PublishedUnit;
  person(name: string): PublishedPerson;
}

/** A plan's text through the whole pipeline, as the document that other programs read. */
export function scored(text: string, asOf = '2026-11-15', config = '{}'): Scored {
  const options = { asOf, config: readConfig(config, knownSettings).config };
  const { workspace, scores, diagnostics } = analyse([{ path: 'plan.okr', text }], options);
  const document: Published = JSON.parse(JSON.stringify(publish(workspace, scores)));
  const objectives = document.plans.flatMap((plan) => plan.objectives);
  const keyResults = objectives.flatMap((objective) => objective.keyResults);
  return {
    document,
    errors: diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`),
    keyResult: (title) => found(keyResults, 'title', title),
    objective: (title) => found(objectives, 'title', title),
    kpi: (title) => found(document.kpis, 'title', title),
    unit: (name) => found(document.units, 'name', name),
    person: (name) => found(document.people, 'name', name),
  };
}

type OneKeyResult = PublishedKeyResult & Pick<Scored, 'errors'>;

/** One key result, as its lines say it, in a plan for the fourth quarter of 2026; asked for on day 46 of 92. */
export function keyResultOf(lines: string, asOf = '2026-11-15'): OneKeyResult {
  return only(`language en\nplan in 2026-Q4\nobjective "Shop"\n  kr "Result" ${indented(lines)}\n`, asOf);
}

/** The same in Vietnamese. */
export function ketQuaOf(lines: string, asOf = '2026-11-15'): OneKeyResult {
  return only(
    `ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Cửa hàng"\n  kết quả "Kết quả" ${indented(lines)}\n`,
    asOf,
  );
}

/** One of that title, in the language of its opener: `kr "Cut attrition" to 8%`. */
export function keyResultOfLine(line: string, asOf = '2026-11-15'): OneKeyResult {
  const head = line.startsWith('kr')
    ? 'language en\nplan in 2026-Q4\nobjective "Shop"'
    : 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Cửa hàng"';
  return only(`${head}\n  ${indented(line)}\n`, asOf);
}

function indented(lines: string): string {
  return lines.replaceAll('\n', '\n   ');
}

function only(text: string, asOf: string): OneKeyResult {
  const { document, errors } = scored(text, asOf);
  const [keyResult] = document.plans.flatMap(({ objectives }) => objectives.flatMap((each) => each.keyResults));
  if (keyResult === undefined) throw new Error('no key result was read');
  return { ...keyResult, errors };
}

function found<K extends string, T extends { readonly [P in K]: unknown }>(
  elements: readonly T[],
  key: K,
  value: string,
): T {
  const element = elements.find((each) => each[key] === value);
  if (element === undefined) throw new Error(`nothing is called “${value}”`);
  return element;
}
