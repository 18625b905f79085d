import { type KeyResult, type Objective, qualifiedName } from '@okr/core';
import { placedElements } from '../../rules/elements.ts';
import { record } from '../settings.ts';
import { lineAt, type View } from '../view.ts';

type Goal = Objective | KeyResult;

/** What a command carries to find its goal again in a text that has changed since it was handed out. */
interface Anchor {
  /** Of the text that it was handed out for; null for a file on disk. */
  readonly version: number | null;
  /** Its plan, its objective and itself, each by name, else by title: nothing that counts what stands before it. */
  readonly path: readonly string[];
  readonly title: string;
}

export function anchorOf(view: View, goal: Goal): Anchor {
  return { version: view.versionOf(view.file), path: pathOf(goal), title: goal.written.title.value };
}

function pathOf(goal: Goal): readonly string[] {
  const own = goal.written.name?.text ?? goal.written.title.value;
  return goal.kind === 'objective' ? [qualifiedName(goal.plan), own] : [...pathOf(goal.objective), own];
}

/**
 * The goals that an anchor may mean: by its whole path, else by its own name, else by its title. In the text that it was
 * handed out for, and for clients that hand no anchor back, the one that opens on the line.
 */
export function anchored(view: View, line: number, given: unknown): Goal | undefined {
  const placed = placedElements(view.workspace).get(view.file) ?? [];
  const goals = placed.flatMap(({ element }) =>
    element.kind === 'objective' || element.kind === 'key-result' ? [element] : [],
  );
  const anchor = anchorIn(given);
  if (anchor === undefined || (anchor.version !== null && anchor.version === view.versionOf(view.file))) {
    return goals.find(({ written }) => lineAt(view.file, written.head.start) === line);
  }
  const { path, title } = anchor;
  const alike = goals.filter((goal) => pathOf(goal).length === path.length);
  const ways: readonly ((goal: Goal) => boolean)[] = [
    (goal) => pathOf(goal).every((part, index) => part === path[index]),
    (goal) => pathOf(goal).at(-1) === path.at(-1),
    (goal) => goal.written.title.value === title,
  ];
  const found = ways.map((fits) => alike.filter(fits)).find((some) => some.length > 0) ?? [];
  return found.length === 1 ? found[0] : undefined;
}

function anchorIn(given: unknown): Anchor | undefined {
  const { version, path, title } = record(given);
  if (!Array.isArray(path) || typeof title !== 'string') return undefined;
  const parts = path.filter((part) => typeof part === 'string');
  return { version: typeof version === 'number' ? version : null, path: parts, title };
}
