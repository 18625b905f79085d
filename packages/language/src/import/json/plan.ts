import { type Fields, fieldsIn, textOf, textsIn } from './fields.ts';
import { ambitionOf, areShares, keyResultOf, opened, reviewsOf } from './key-result.ts';
import { kpiOf } from './kpi.ts';
import { isName, isRef, line, quoted, type Words } from './words.ts';

/** The lines of a plan that says what a document of the published shape does, elements parted by blank lines. */
export function planOf(document: Fields, words: Words): readonly string[] {
  const plans = fieldsIn(document.plans);
  const kpis = fieldsIn(document.kpis);
  const isOpen = (plan: Fields): boolean =>
    [plan.title, plan.unit, plan.person, plan.cycle, plan.state].every((value) => value === null);
  const weights = areShares(kpis);
  return [
    ...fieldsIn(document.cycles).map((cycle) => cycleOf(cycle, words)),
    ...fieldsIn(document.units).flatMap((unit) => unitOf(unit, words)),
    ...fieldsIn(document.people).map((person) => personOf(person, words)),
    // Objectives before any plan belong to none.
    ...plans.filter(isOpen).flatMap((plan) => objectivesOf(plan, words)),
    ...kpis.flatMap((kpi) => ['', ...kpiOf(kpi, weights, words)]),
    ...plans
      .filter((plan) => !isOpen(plan))
      .flatMap((plan) => ['', ...headOf(plan, words), ...objectivesOf(plan, words)]),
  ];
}

const rhythms = ['daily', 'weekly', 'biweekly', 'monthly', 'quarterly', 'yearly'] as const;

/** What is only mentioned is in no file. */
function cycleOf({ name, title, start, end, rhythm, file }: Fields, words: Words): string {
  const id = textOf(name);
  if (file === null || id === undefined) return '';
  const isPeriod = !isName(id);
  const said = rhythms.find((each) => each === rhythm);
  const text = textOf(title);
  return line(
    words.clause('cycle', id),
    text === undefined ? undefined : quoted(text),
    isPeriod ? undefined : words.clause('from', words.day(start)),
    isPeriod ? undefined : words.clause('to', words.day(end), 'date'),
    said === undefined ? undefined : words.clause('check-ins', words.say(said)),
  );
}

const kinds = ['company', 'department', 'team'] as const;

function unitOf(of: Fields, words: Words): readonly string[] {
  const name = textOf(of.name);
  if (name === undefined || !isName(name)) return [];
  const title = textOf(of.title);
  const head = line(
    words.clause(kinds.find((kind) => kind === of.kind) ?? 'team', name),
    title === undefined ? undefined : quoted(title),
    words.ref('in', of.parent, 'unit'),
    words.ref('lead', of.lead),
  );
  return [head, ...words.remarks(of).map((text) => `  ${text}`)];
}

function personOf({ name, title, role, unit, file }: Fields, words: Words): string {
  const id = textOf(name);
  if (file === null || id === undefined || !isRef(id)) return '';
  const text = textOf(title);
  return line(
    words.clause('person', id),
    text === undefined ? undefined : quoted(text),
    words.text('role', role),
    words.ref('in', unit, 'unit'),
  );
}

function headOf(of: Fields, words: Words): readonly string[] {
  const title = textOf(of.title);
  const cycle = textOf(of.cycle);
  const state = (['draft', 'active', 'closed'] as const).find((each) => each === of.state);
  const head = line(
    words.say('plan'),
    title === undefined ? undefined : quoted(title),
    words.ref('for', of.unit ?? of.person, 'unit'),
    cycle === undefined ? undefined : words.clause('in', cycle, 'cycle'),
    state === undefined || state === 'active' ? undefined : words.say(state),
  );
  return [head, ...words.remarks(of).map((text) => `  ${text}`)];
}

function objectivesOf(plan: Fields, words: Words): readonly string[] {
  const objectives = fieldsIn(plan.objectives);
  const weights = areShares(objectives);
  return objectives.flatMap((of) => {
    const above = { ambition: of.ambition, end: plan.end, areShares: areShares(of.keyResults) };
    const clauses = [
      line(words.names('owner', of.owners), words.weight(of.weight, weights), ambitionOf(of, words)),
      words.names('supports', of.supports) ?? '',
      words.names('guard', of.guard) ?? '',
      words.text('because', of.because) ?? '',
      words.done(of.done) ?? '',
      words.dropped(of.dropped) ?? '',
      ...words.remarks(of),
    ];
    return [
      '',
      opened(words.say('objective'), of),
      ...clauses.filter((text) => text !== '').map((text) => `  ${text}`),
      // A review below a key result would be its own.
      ...reviewsOf(of, words).map((text) => `  ${text}`),
      ...fieldsIn(of.keyResults).flatMap((each) => keyResultOf(each, above, words)),
      ...fieldsIn(of.initiatives).flatMap((each) => initiativeOf(each, `${textOf(of.qualifiedName)}.`, words)),
    ];
  });
}

const states = ['todo', 'doing', 'done', 'dropped'] as const;

function initiativeOf(of: Fields, prefix: string, words: Words): readonly string[] {
  const state = states.find((each) => each === of.state);
  const priority = (['high', 'medium', 'low'] as const).find((each) => each === of.priority);
  const own = textsIn(of.for).map((ref) => (ref.startsWith(prefix) ? ref.slice(prefix.length) : ref));
  const head = line(
    opened(words.say('initiative'), of),
    words.names('for', own, 'key-result'),
    words.names('owner', of.owners),
    words.clause('by', words.day(of.due)),
    priority === undefined ? undefined : words.clause('priority', words.say(priority)),
    state === undefined || state === 'todo' ? undefined : words.say(state),
  );
  return [`  ${head}`, ...words.remarks(of).map((text) => `    ${text}`)];
}
