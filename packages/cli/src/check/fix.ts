import { AnalyseAgain, type Diagnostic } from '@okr/analysis';
import { addAll, type IsoDate, type SourceFile } from '@okr/core';
import type { Edit, Fix } from '@okr/language';
import { type LoadedWorkspace, type ReportedFile, withTexts } from '../workspace/load.ts';
import { Spans } from './spans.ts';

/** A workspace after its fixes; nothing is written yet. */
export interface Fixed {
  readonly workspace: LoadedWorkspace;
  /** Findings that are settled. */
  readonly count: number;
  /** Fixes that would have added an error. */
  readonly left: number;
}

/** Fixes may uncover others; ten rounds are more than plans need, and an end if two rules disagree for ever. */
const mostRounds = 10;
/** Readings of the whole in search of the fixes that do harm; what is not tried by then is left. */
const mostTrials = 500;

/** Applies safe fixes until none is left. None of them leaves a plan with an error more than it had. */
export function fixed(workspace: LoadedWorkspace, asOf: IsoDate): Fixed {
  const again = new AnalyseAgain();
  const trials = new Trials((from, texts) =>
    withTexts(from, texts, asOf, (sources, options) => again.analyse(sources, options)),
  );
  let state = workspace;
  let count = 0;
  for (let round = 0; round < mostRounds; round++) {
    const { accepted, next } = trials.round(state, proposals(state, trials.harmful));
    if (accepted === 0) break;
    state = next;
    count += accepted;
  }
  return { workspace: state, count, left: trials.harmful.size };
}

/** The first safe fix of a finding, with the edits that it makes in each file. */
interface Proposal {
  /** Says the same in a later round. */
  readonly key: string;
  readonly edits: readonly (readonly [ReportedFile, Edit])[];
}

type Read = (from: LoadedWorkspace, texts: ReadonlyMap<string, string>) => LoadedWorkspace;

class Trials {
  readonly harmful = new Set<string>();
  readonly #read: Read;
  #left = mostTrials;

  constructor(read: Read) {
    this.#read = read;
  }

  /** Makes all proposals at once; where that adds an error, halves of them, down to the ones that do it. */
  round(
    from: LoadedWorkspace,
    proposed: readonly Proposal[],
  ): { readonly accepted: number; readonly next: LoadedWorkspace } {
    const accepted: Proposal[] = [];
    let next = from;
    let errors = errorsIn(from);
    const attempt = (some: readonly Proposal[]): void => {
      if (some.length === 0 || this.#left-- <= 0) return;
      const tried = this.#read(from, textsAfter([...accepted, ...some]));
      const found = errorsIn(tried);
      const [only] = some.length === 1 ? some : [];
      if (isWithin(found, errors) || (only !== undefined && total(found) <= total(errors))) {
        addAll(accepted, some);
        next = tried;
        errors = found;
      } else if (only !== undefined) this.harmful.add(only.key);
      else {
        const half = Math.ceil(some.length / 2);
        attempt(some.slice(0, half));
        attempt(some.slice(half));
      }
    };
    attempt(proposed);
    return { accepted: accepted.length, next };
  }
}

/**
 * Whole fixes that do not touch one another: one that touches what an earlier one changes, or a file that was not asked for,
 * or one whose bytes are damaged, has to wait for the next round.
 */
function proposals({ reported }: LoadedWorkspace, harmful: ReadonlySet<string>): readonly Proposal[] {
  const byFile = new Map<SourceFile, ReportedFile>(reported.map((source) => [source.file, source]));
  const taken = new Map<ReportedFile, Spans>();
  return reported.flatMap(({ diagnostics }) =>
    diagnostics.flatMap((diagnostic): readonly Proposal[] => {
      const fix = diagnostic.fixes.find(({ safe }) => safe);
      const edits = fix && placedEdits(fix, diagnostic.file, byFile);
      if (edits === undefined || edits.some(([source, edit]) => taken.get(source)?.touches(edit))) return [];
      const key = keyOf(diagnostic, edits);
      if (harmful.has(key)) return [];
      for (const [source, edit] of edits) {
        const spans = taken.get(source) ?? new Spans();
        taken.set(source, spans);
        spans.add(edit);
      }
      return [{ key, edits }];
    }),
  );
}

function placedEdits(
  fix: Fix,
  own: SourceFile,
  byFile: ReadonlyMap<SourceFile, ReportedFile>,
): readonly (readonly [ReportedFile, Edit])[] | undefined {
  const placed: (readonly [ReportedFile, Edit])[] = [];
  for (const edit of fix.edits) {
    const source = byFile.get(edit.file ?? own);
    if (source?.absolute === undefined || source.damage.length > 0) return undefined;
    placed.push([source, edit]);
  }
  return placed;
}

/** By what is replaced by what: places move from round to round. */
function keyOf({ rule, message }: Diagnostic, edits: readonly (readonly [ReportedFile, Edit])[]): string {
  const changes = edits.map(([{ path, text }, { span, text: inserted }]) => [
    path,
    text.slice(span.start, span.end),
    inserted,
  ]);
  return JSON.stringify([rule, message.en, changes]);
}

function textsAfter(proposals: readonly Proposal[]): ReadonlyMap<string, string> {
  const byFile = new Map<ReportedFile, Edit[]>();
  for (const [source, edit] of proposals.flatMap(({ edits }) => edits)) {
    const list = byFile.get(source);
    if (list === undefined) byFile.set(source, [edit]);
    else list.push(edit);
  }
  return new Map([...byFile].map(([{ path, text }, edits]) => [path, edited(text, edits)]));
}

function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { span, text: inserted } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    result += text.slice(at, span.start) + inserted;
    at = span.end;
  }
  return result + text.slice(at);
}

/** How often each error is found, by its words: places move. */
type Errors = ReadonlyMap<string, number>;

function errorsIn({ analysis }: LoadedWorkspace): Errors {
  const errors = new Map<string, number>();
  for (const { severity, rule, file, message } of analysis.diagnostics) {
    if (severity !== 'error') continue;
    const key = `${file.path}\n${rule}\n${message.en}`;
    errors.set(key, (errors.get(key) ?? 0) + 1);
  }
  return errors;
}

function isWithin(errors: Errors, others: Errors): boolean {
  return [...errors].every(([key, count]) => count <= (others.get(key) ?? 0));
}

function total(errors: Errors): number {
  return [...errors.values()].reduce((sum, count) => sum + count, 0);
}
