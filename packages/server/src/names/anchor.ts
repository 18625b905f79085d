import { placedElements } from '@okr/analysis';
import { type KeyResult, type Objective, qualifiedName, type SourceFile } from '@okr/core';
import { record } from '../settings.ts';
import { lineAt, type View } from '../view.ts';

type Goal = Objective | KeyResult;

/** What a command carries to find its goal again in a text that has changed since it was handed out. */
interface Anchor {
  /** What to look for: its plan, objective and itself by name or title; then itself by name or title; then its title. */
  readonly keys: readonly string[];
  /** For each key the how manieth of how many it was: `2/3`. */
  readonly found: readonly string[];
}

export function anchorOf(view: View, goal: Goal): Anchor {
  const { groups } = goalsOf(view);
  const keys = keysOf(goal);
  const found = keys.map((key) => {
    const alike = groups.get(key) ?? [];
    return `${alike.indexOf(goal) + 1}/${alike.length}`;
  });
  return { keys, found };
}

/**
 * The goal that an anchor means; undefined where that cannot be told. Without an anchor, for clients that hand none back, the
 * one that opens on the line.
 */
export function anchored(view: View, line: number, given: unknown): Goal | undefined {
  const { goals, groups } = goalsOf(view);
  const { keys, found } = record(given);
  if (!isTexts(keys) || !isTexts(found)) {
    return goals.find(({ written }) => lineAt(view.file, written.head.start) === line);
  }
  const best = keys.findIndex((key) => groups.has(key));
  const alike = groups.get(keys[best] ?? '') ?? [];
  return alike.find((_, index) => found[best] === `${index + 1}/${alike.length}`);
}

interface Goals {
  readonly goals: readonly Goal[];
  /** In order, by each of their keys. */
  readonly groups: ReadonlyMap<string, readonly Goal[]>;
}

const known = new WeakMap<View['workspace'], Map<SourceFile, Goals>>();

/** The goals of a file. Computed once a workspace. */
function goalsOf({ workspace, file }: View): Goals {
  const files = known.get(workspace) ?? new Map<SourceFile, Goals>();
  known.set(workspace, files);
  const before = files.get(file);
  if (before !== undefined) return before;
  const goals = (placedElements(workspace).get(file) ?? []).flatMap(({ element }) =>
    element.kind === 'objective' || element.kind === 'key-result' ? [element] : [],
  );
  const groups = new Map<string, Goal[]>();
  for (const goal of goals) {
    for (const key of keysOf(goal)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [goal]);
      else group.push(goal);
    }
  }
  const made = { goals, groups };
  files.set(file, made);
  return made;
}

function keysOf(goal: Goal): readonly string[] {
  const own = labelOf(goal);
  const around = goal.kind === 'objective' ? [goal.plan] : [goal.objective.plan, goal.objective];
  const path = around.map((one) => (one.kind === 'plan' ? qualifiedName(one) : labelOf(one)));
  return [
    `path ${[...path, own].join(' > ')}`,
    `${goal.kind} ${own}`,
    `${goal.kind} titled ${goal.written.title.value}`,
  ];
}

/** Nothing in it counts what stands before. */
function labelOf({ written: { name, title } }: Goal): string {
  return name?.text ?? title.value;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
