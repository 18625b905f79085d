import {
  addAll,
  type IsoDate,
  type Objective,
  quarterOf,
  type Scores,
  type SourceFile,
  type Span,
  type Workspace,
} from '@okr/core';
import type { Edit, Problem, Severity } from '@okr/language';
import { type FileElements, fileElements } from '@okr/language';
import { isJudged, type Lexicons, silentLexicons } from '../judge/index.ts';
import { type Asked, Asking, answersAlike } from './asked.ts';
import { settle } from './coach/settle.ts';
import type { Diagnostic } from './diagnostic.ts';
import { type Dispatch, dispatchOf, visitFiles, visitWorkspace } from './dispatch.ts';
import { elementAt, fileOf, placedElements } from './elements.ts';
import type { Finding } from './finding.ts';
import { filesIn, groundsOf, groundsOfObjective, sameGrounds } from './grounds.ts';
import { withMore } from './most-findings.ts';
import { ObjectiveMemory } from './objective-memory.ts';
import { rules as allRules } from './registry.generated.ts';
import type { Rule, RuleContext, RuleElement } from './rule.ts';
import type { RuleSettings } from './settings.ts';
import { lineBreakOf, removals } from './shared/edits.ts';
import { withLanguageLine } from './shared/language-line.ts';
import { withYear } from './shared/year-meant.ts';
import { diagnosticsOf, namer } from './to-diagnostics.ts';

export interface RuleRun {
  readonly workspace: Workspace;
  readonly scores: Scores;
  readonly asOf: IsoDate;
  readonly settings: RuleSettings;
  /** Another object where what the units, people, cycles and KPIs are called has changed since it was last asked for. */
  readonly names?: object;
  textOf(file: SourceFile): string;
  /** What reading and linking have found already. */
  problemsOf(file: SourceFile): readonly Problem[];
  /** Where each file's comments stand, for `okr-ignore`. */
  commentsOf(file: SourceFile): readonly Span[];
}

/**
 * Everything there is to say about a workspace: the problems of reading and linking and what the rules find, with
 * severities and ignores applied, each once, in the order of files and places.
 */
export function runRules(run: RuleRun, rules: readonly Rule[] = allRules): readonly Diagnostic[] {
  const check = fileChecker(run, rules)(run.workspace.files);
  return run.workspace.files.flatMap((file) => check.get(file) ?? []);
}

/** What was said in earlier states of a workspace, and on which grounds. */
export class CheckMemory {
  /** By path, of the newest version only: what it rests on leads to the elements of its time. */
  private readonly files = new Map<string, Checked>();
  readonly objectives = new ObjectiveMemory();
  /** On which grounds the rules that look at the workspace as a whole found nothing. */
  quiet: readonly unknown[] | undefined;

  find(file: SourceFile): Checked | undefined {
    const known = this.files.get(file.path);
    return known?.file === file ? known : undefined;
  }

  keep(checked: Checked, { files }: Workspace): void {
    this.files.set(checked.file.path, checked);
    if (this.files.size <= files.length) return;
    const present = new Set(files.map(({ path }) => path));
    for (const path of this.files.keys()) if (!present.has(path)) this.files.delete(path);
  }
}

interface Checked {
  readonly file: SourceFile;
  readonly grounds: readonly unknown[];
  /** Some rule looked farther than along the links. */
  readonly sawWorkspace: boolean;
  readonly asked: Asked;
  readonly diagnostics: readonly Diagnostic[];
  /** Whose places stand in the diagnostics: they may have moved. */
  readonly files: readonly SourceFile[];
}

/**
 * The same, some files at a time: what is said of a file is the same whichever files it is asked with. The rules that look
 * at the workspace as a whole run once, at the first call. A file that has not changed is checked again only where the
 * grounds of what was said of it have.
 */
export function fileChecker(
  run: RuleRun,
  rules: readonly Rule[] = allRules,
  memory?: CheckMemory,
): (files: readonly SourceFile[]) => ReadonlyMap<SourceFile, readonly Diagnostic[]> {
  const { workspace } = run;
  const dispatch = dispatchOf(rules, run.settings);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  let found = new Map<SourceFile, Finding[]>();
  const findingOf = (file: SourceFile, problem: Problem, on?: RuleElement): Finding | undefined => {
    const rule = byId.get(problem.rule);
    const severity = severityFor(dispatch, rule, problem, file);
    if (severity === 'off') return undefined;
    const about = on ?? elementAt(placedElements(workspace).get(file) ?? [], problem.span.start)?.element;
    return { file, problem, severity, on: about, isError: rule?.severity === 'error' };
  };
  const add = (file: SourceFile, problem: Problem, on?: RuleElement): void => {
    const finding = findingOf(file, problem, on);
    if (finding === undefined) return;
    const list = found.get(file);
    if (list !== undefined) list.push(finding);
    else if (!isOneFile) found.set(file, [finding]);
  };
  let isOneFile = false;
  let sawWorkspace = false;
  const asking = new Asking();
  const contextsWith = (lexicons: Lexicons): readonly RuleContext[] =>
    contextsFor(run, rules, add, asking, lexicons, () => {
      sawWorkspace = true;
    });
  const contexts = contextsWith(run.settings.lexicons);
  let unjudged: readonly RuleContext[] | undefined;
  const contextsOf = ({ tongue }: SourceFile): readonly RuleContext[] => {
    if (isJudged(tongue)) return contexts;
    unjudged ??= contextsWith(silentLexicons());
    return unjudged;
  };
  const nameOf = namer();
  const general = [run.settings, run.asOf, run.names];
  let ofWorkspace: ReadonlyMap<SourceFile, readonly Finding[]> | undefined;
  const findOfWorkspace = (): ReadonlyMap<SourceFile, readonly Finding[]> => {
    const { units, people, cycles, kpis, plans } = workspace;
    const grounds = [...general, units, people, cycles, kpis, plans];
    if (memory?.quiet === undefined || !sameGrounds(memory.quiet, grounds)) {
      visitWorkspace(workspace, dispatch, contexts);
      if (memory) memory.quiet = found.size === 0 ? grounds : undefined;
    }
    isOneFile = true;
    return found;
  };
  const today = { asOf: run.asOf, quarter: quarterOf(run.asOf, run.scores.settings) };
  const settled = (file: SourceFile, elements: FileElements): readonly Diagnostic[] => {
    const settledNow = settle({
      ...{ workspace, file, elements, text: run.textOf(file), comments: run.commentsOf(file), today, rules },
      findings: found.get(file) ?? [],
      ruleOf: (id) => byId.get(id),
      findingOf: (problem, on) => findingOf(file, problem, on),
    });
    const diagnostics = diagnosticsOf(settledNow, nameOf);
    const more = byId.get('more-findings');
    return withMore(diagnostics, file, more === undefined ? 'off' : dispatch.severityOf(more, file.path));
  };
  const holds = (before: Checked, grounds: readonly unknown[]): boolean =>
    !before.sawWorkspace &&
    answersAlike(before.asked, workspace) &&
    before.files.every((other) => fileElements(workspace, other) !== undefined) &&
    sameGrounds(before.grounds, grounds);
  const visitObjective = (objective: Objective, visit: () => void): void => {
    const list = found.get(objective.file);
    if (memory === undefined || list === undefined) {
      visit();
      return;
    }
    const text = run.textOf(objective.file);
    const grounds = [...general, lineBreakOf(text), ...groundsOfObjective(objective, run.scores)];
    const known = memory.objectives.find(objective, text, grounds, workspace);
    if (known !== undefined) {
      addAll(list, known.findings);
      asking.add(known.asked);
      return;
    }
    const sawBefore = sawWorkspace;
    const count = list.length;
    sawWorkspace = false;
    const asked = asking.during(visit);
    if (!sawWorkspace) memory.objectives.keep(objective, text, grounds, asked, list.slice(count));
    sawWorkspace ||= sawBefore;
  };
  const check = (file: SourceFile): readonly Diagnostic[] => {
    ofWorkspace ??= findOfWorkspace();
    const before = ofWorkspace.get(file) ?? [];
    const elements = fileElements(workspace, file);
    if (elements === undefined) return [];
    const problems = run.problemsOf(file);
    const known = memory?.find(file);
    const around = memory && groundsOf({ elements, scores: run.scores, problems, ofWorkspace: before });
    const grounds = [...general, ...(around ?? [])];
    if (known !== undefined && holds(known, grounds)) return known.diagnostics;
    found = new Map([[file, [...before]]]);
    sawWorkspace = false;
    const text = (): string => run.textOf(file);
    const now = { asOf: run.asOf, fiscalYear: run.scores.settings };
    for (const problem of problems) {
      add(file, tidied(withLanguageLine(withYear(problem, file, text, now), file, text), text));
    }
    const asked = asking.during(() => visitFiles(workspace, [file], dispatch, contextsOf(file), visitObjective));
    const diagnostics = settled(file, elements);
    memory?.keep({ file, grounds, sawWorkspace, asked, diagnostics, files: filesIn(diagnostics, file) }, workspace);
    return diagnostics;
  };
  return (files) => new Map(files.map((file) => [file, check(file)]));
}

type Add = (file: SourceFile, problem: Problem, on?: RuleElement) => void;

function contextsFor(
  run: RuleRun,
  rules: readonly Rule[],
  add: Add,
  asking: Asking,
  lexicons: Lexicons,
  onWorkspace: () => void,
): readonly RuleContext[] {
  return rules.map((rule) => ({
    get workspace() {
      onWorkspace();
      return run.workspace;
    },
    ask: (question) => asking.answer(question, run.workspace),
    scores: run.scores,
    asOf: run.asOf,
    lexicons,
    limit: (name, file) => run.settings.limit(rule, name, file.path),
    textOf: run.textOf,
    report(on, problem) {
      const element = 'kind' in on ? on : undefined;
      const file = 'kind' in on ? fileOf(on) : on;
      if (file) add(file, { ...problem, rule: rule.id }, element);
    },
  }));
}

/**
 * A fix that takes something out takes the blanks around it too, and the line where nothing else stands on it; one that
 * adds a line ends it as the file does.
 */
function tidied(problem: Problem, text: () => string): Problem {
  if (!problem.fixes?.some(({ edits }) => edits.some((edit) => isRemoval(edit) || edit.text.includes('\n')))) {
    return problem;
  }
  const tidy = (edit: Edit): readonly Edit[] => {
    if (isRemoval(edit)) return removals(text(), [edit.span]);
    return edit.file === undefined ? [{ ...edit, text: edit.text.replace(/\r?\n/g, lineBreakOf(text())) }] : [edit];
  };
  return { ...problem, fixes: problem.fixes.map((fix) => ({ ...fix, edits: fix.edits.flatMap(tidy) })) };
}

function isRemoval({ text, span, file }: Edit): boolean {
  return text === '' && span.end > span.start && file === undefined;
}

const strength: Readonly<Record<Severity, number>> = { hint: 0, info: 1, warning: 2, error: 3 };

/**
 * An error keeps its severity. A case that its rule holds to be milder than the rest is never raised by the
 * configuration, and goes down with it; a graver one follows it wherever it says something.
 */
function severityFor(dispatch: Dispatch, rule: Rule | undefined, problem: Problem, file: SourceFile): Severity | 'off' {
  const own = problem.severity;
  if (!rule) return own ?? 'error';
  const configured = dispatch.severityOf(rule, file.path);
  if (own === undefined || configured === 'off') return configured;
  if (configured === rule.severity || own === 'error') return own;
  return strength[own] < strength[rule.severity] && strength[own] < strength[configured] ? own : configured;
}
