import type {
  Bilingual,
  Cycle,
  Initiative,
  IsoDate,
  KeyResult,
  Kpi,
  Objective,
  OrgUnit,
  Period,
  Person,
  Plan,
  Scores,
  SourceFile,
  Workspace,
} from '@okr/core';
import type { Fix, Problem, Severity } from '@okr/language';
import type { Lexicons } from '../judge/index.ts';

export type RuleGroup = 'shape' | 'key-results' | 'objectives' | 'cycle' | 'kpis' | 'text';

/** What a diagnostic can point at: the element tells whose name stands in the report. */
export type RuleElement = OrgUnit | Person | Cycle | Plan | Objective | KeyResult | Initiative | Kpi;

/** A rule's page in one language; `bad` and `good` are `.okr` text. */
export interface RulePage {
  /** One line: what the rule points out. */
  readonly title: string;
  /** A paragraph or two: when it fires, why it matters, what to write instead. */
  readonly text: string;
  readonly bad: string;
  readonly good: string;
  /** Where the advice comes from: the book, the article, or this language's own reference. */
  readonly source: string;
}

/** A number that `okr.config.json` may change under `limits.<rule>.<name>`. */
export interface RuleLimit {
  readonly default: number;
  readonly description: Bilingual;
}

/** What is compared by its value. */
type Answer = string | number | boolean;

export interface RuleContext {
  /** What is said with a look at it is worked out again at every change of anything: `ask` is preferred. */
  readonly workspace: Workspace;
  readonly scores: Scores;
  readonly asOf: IsoDate;
  readonly lexicons: Lexicons;
  /**
   * What a rule has to know of the workspace as a whole, as a plain value: what it says stands for as long as the answer is the
   * same. The question is asked of later workspaces too and must hold on to nothing of this one.
   */
  ask<T extends Answer>(question: (workspace: Workspace) => T): T;
  /** The rule's own limit, as configured for this file. */
  limit(name: string, file: SourceFile): number;
  /** The text of a file, for fixes that copy or move lines. */
  textOf(file: SourceFile): string;
  /** `rule` and `severity` are filled in by the runner; a given severity wins over the rule's default. */
  report(on: RuleElement | SourceFile, problem: Omit<Problem, 'rule'>): void;
}

/** One method for each kind of element the rule looks at; each is called once an element. */
export interface RuleChecks {
  /**
   * It rests on what the lists of the workspace hold, on names, and on how many objectives of a plan are not dropped: where
   * nothing was found and all these stay, it is not asked again.
   */
  workspace?(workspace: Workspace, context: RuleContext): void;
  unit?(unit: OrgUnit, context: RuleContext): void;
  person?(person: Person, context: RuleContext): void;
  cycle?(cycle: Cycle, context: RuleContext): void;
  plan?(plan: Plan, context: RuleContext): void;
  objective?(objective: Objective, context: RuleContext): void;
  keyResult?(keyResult: KeyResult, context: RuleContext): void;
  initiative?(initiative: Initiative, context: RuleContext): void;
  kpi?(kpi: Kpi, context: RuleContext): void;
}

/** What a rule misses in elements of one kind: where none of several has it, it is told once. */
export type Lack =
  | LackIn<'keyResult', KeyResult>
  | LackIn<'objective', Objective>
  | LackIn<'kpi', Kpi>
  | LackIn<'initiative', Initiative>;

interface LackIn<K extends Kind, E> {
  readonly of: K;
  /** Whether an element has it; one that the rule does not concern has it no more than it lacks it. */
  has(element: E, asOf: IsoDate): boolean;
  /** `who` are two or more, such as “4 of 4 key results”; `quarter` is the one that runs, or the period that the file's heading names. */
  message(who: Bilingual, quarter: Period): Bilingual;
  /** Told once of the file, where nothing in it (or in a plan) has it, or where most of its objectives or groups of KPIs lack it. */
  readonly wide?: 'all' | 'most';
  /** Whether the fixes that all of them have in common are offered as one. */
  readonly fixesAll: boolean;
  /** One change that gives all of them what they lack; `some` is one of them. It comes first. */
  fixTogether?(some: RuleElement, quarter: Period): Fix | undefined;
}

type Kind = 'keyResult' | 'objective' | 'kpi' | 'initiative';

/** One rule is one file: it exports `rule` and `cases`. A rule without checks is reported while a file is read. */
export interface Rule {
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** Made when it is asked for: checking a plan needs none. */
  readonly page: () => { readonly en: RulePage; readonly vi: RulePage };
  readonly limits?: Readonly<Record<string, RuleLimit>>;
  /** How often a page's bad plan stands in a file before the rule speaks of it; once where nothing is said. */
  readonly badTimes?: number;
  readonly checks?: RuleChecks;
  readonly lack?: Lack;
}

/**
 * A plan that shows the rule speaking or keeping silent. In `fires`, `⟦` and `⟧` stand around each range that the rule
 * must report, and it must report no other.
 */
export interface RuleCase {
  readonly okr: string;
  /** 2026-11-15 where none is given. */
  readonly asOf?: IsoDate;
  /** The text after all of the rule's first fixes are applied. */
  readonly fixed?: string;
}

export interface RuleCases {
  readonly fires: readonly RuleCase[];
  readonly silent: readonly RuleCase[];
}
