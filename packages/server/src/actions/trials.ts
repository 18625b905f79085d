import type { Diagnostic } from '@okr/analysis';
import { positionAt, type SourceFile } from '@okr/core';
import type { Edit, Severity } from '@okr/language';
import { applied, differenceOf, loadFile } from '@okr/language';
import { inOrder } from '../refactor/compose.ts';
import type { View } from '../view.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { unfilled } from './blanks.ts';
import { mendFirst, type Obstacle, wouldSay } from './obstacle.ts';
import type { Seen } from './seen.ts';
import { type Texts, Workbench } from './workbench.ts';

/** Letters of a workspace beyond which only the files that change are judged again, and beyond which names are not linked. */
const most = { judged: 400_000, linked: 4_000_000 } as const;

/** What an action may bring along: nothing, or what could only be told once errors are mended. */
export type Allowed = 'nothing' | 'warnings where errors go';

/** Findings by severity and rule. */
type Found = ReadonlyMap<string, readonly Seen[]>;

const engines = new WeakMap<Snapshot, Trials>();

/** Tries changes of a workspace on copies of its files, to see what would be found afterwards. It holds as its snapshot does. */
export class Trials {
  private readonly view: View;
  private readonly size: number;
  /** What every file says now. */
  private readonly now: Texts;
  private readonly before = new Map<string, Found>();
  private readonly known = new Map<string, Obstacle | undefined>();
  /** What was tried last is often asked again. */
  private last: { readonly key: string; readonly found: Found } | undefined;

  private constructor(view: View) {
    this.view = view;
    this.now = new Map(view.snapshot.members.map(({ loaded }) => [loaded.file.path, loaded.text]));
    this.size = view.snapshot.members.reduce((sum, { loaded }) => sum + loaded.text.length, 0);
  }

  static of(view: View): Trials {
    const known = engines.get(view.snapshot) ?? new Trials(view);
    engines.set(view.snapshot, known);
    return known;
  }

  /** What stands in the way of edits of a file and of those that they name. */
  ofEdits(own: SourceFile, edits: readonly Edit[], allowed: Allowed): Obstacle | undefined {
    const byFile = new Map<SourceFile, Edit[]>();
    for (const edit of edits) {
      const file = edit.file ?? own;
      const list = byFile.get(file);
      if (list === undefined) byFile.set(file, [edit]);
      else list.push(edit);
    }
    const texts = [...byFile].map(
      ([file, list]) => [file.path, applied(this.view.textOf(file), asLeft(list, file))] as const,
    );
    return this.ofTexts(new Map(texts), allowed);
  }

  /** Whether edits of the file take a finding of a rule away, and add nothing. */
  silences(edits: readonly Edit[], severity: Severity, rule: string): boolean {
    const { file, text } = this.view;
    if (this.ofEdits(file, edits, 'nothing') !== undefined) return false;
    const key = `${severity} ${rule}`;
    const after = this.foundAfter(new Map([[file.path, applied(text, asLeft(edits, file))]]));
    return (after.get(key)?.length ?? 0) < (this.foundBefore([file.path]).get(key)?.length ?? 0);
  }

  ofTexts(texts: Texts, allowed: Allowed): Obstacle | undefined {
    const key = `${allowed} ${this.keyOf(texts)}`;
    if (this.known.has(key)) return this.known.get(key);
    const paths = [...texts.keys()];
    const before = this.foundBefore(paths);
    const after = this.foundAfter(texts);
    const found = worse(before, after, allowed);
    const own = this.view.file.path;
    const path = found === undefined || found.path === own ? undefined : found.path;
    const known = found && before.get(found.key)?.find(({ message }) => message.en === found.message.en);
    const obstacle = found && (known === undefined ? wouldSay(found.line, path, found.message) : mendFirst(known));
    this.known.set(key, obstacle);
    return obstacle;
  }

  /** Of the same files, in the same depth. */
  private foundBefore(paths: readonly string[]): Found {
    const key = this.size > most.judged ? paths.join('\n') : '';
    const known = this.before.get(key);
    if (known !== undefined) return known;
    const found = this.found(new Map([...this.now].filter(([path]) => paths.includes(path))));
    this.before.set(key, found);
    return found;
  }

  private foundAfter(texts: Texts): Found {
    const key = this.keyOf(texts);
    if (this.last?.key !== key) this.last = { key, found: this.found(texts) };
    return this.last.found;
  }

  /** Tells texts apart by what is new in them: many are tried of one state, and a key as long as each would add up. */
  private keyOf(texts: Texts): string {
    const parts = [...texts].map(([path, text]) => {
      const before = this.now.get(path);
      if (before === undefined) return [path, text];
      const { start, end, by } = differenceOf(before, text);
      return [path, start, by, text.slice(start, end)];
    });
    return JSON.stringify(parts);
  }

  private found(texts: Texts): Found {
    if (this.size > most.linked) return this.unlinked(texts);
    const { snapshot } = this.view;
    const { workspace, check } = Workbench.of(snapshot).stages(snapshot, texts);
    const judged =
      this.size > most.judged ? workspace.files.filter(({ path }) => texts.has(path)) : [...workspace.files];
    return byRule([...check(judged).values()].flat());
  }

  /** Where a workspace is that large, what reading the changed files by themselves has to say. */
  private unlinked(texts: Texts): Found {
    const loaded = [...texts].map(([path, text]) => loadFile({ path, text }));
    return byRule(
      loaded.flatMap(({ file, problems }) =>
        problems.map(
          (problem): Diagnostic => ({
            ...problem,
            file,
            severity: problem.severity ?? 'error',
            element: undefined,
            fixes: [],
            related: [],
          }),
        ),
      ),
    );
  }
}

/** Edits in order, their blanks as they are left. */
function asLeft(edits: readonly Edit[], { tongue }: SourceFile): readonly Edit[] {
  return inOrder(edits).map((edit) => ({ ...edit, text: unfilled(edit.text, tongue) }));
}

function byRule(diagnostics: readonly Diagnostic[]): Found {
  const found = new Map<string, Seen[]>();
  for (const { severity, rule, file, span, message } of diagnostics) {
    const key = `${severity} ${rule}`;
    const one: Seen = { key, path: file.path, line: positionAt(file, span.start).line + 1, message };
    const list = found.get(key);
    if (list === undefined) found.set(key, [one]);
    else list.push(one);
  }
  return found;
}

/** The first finding that there was not before; undefined where nothing got worse. */
function worse(before: Found, after: Found, allowed: Allowed): Seen | undefined {
  const isFewer = errorsIn(after) < errorsIn(before);
  const isAllowed = (key: string): boolean =>
    isFewer && key.startsWith('warning') && allowed === 'warnings where errors go';
  for (const [key, list] of after) {
    if (!key.startsWith('error') && !key.startsWith('warning')) continue;
    const old = before.get(key) ?? [];
    if (list.length <= old.length || isAllowed(key)) continue;
    const said = old.map(({ message }) => message.en);
    return list.find(({ message }) => !said.includes(message.en)) ?? list.at(-1);
  }
  return undefined;
}

function errorsIn(found: Found): number {
  let sum = 0;
  for (const [key, list] of found) if (key.startsWith('error')) sum += list.length;
  return sum;
}
