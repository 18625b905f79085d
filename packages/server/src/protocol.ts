/**
 * What the server says beyond the Language Server Protocol: scores for clients. Notifications are small and come in bursts
 * as one; a client that shows something asks for what it shows.
 */
import type { FiscalYear, IsoDate, Language, Published, PublishedDelta } from '@okr/core';
import {
  type CompletionContext,
  type CompletionList,
  type Diagnostic,
  type Hover,
  NotificationType,
  RequestType,
} from 'vscode-languageserver-protocol';

/** `okr/scored`: the published shape of one workspace, as `okr score --format json` prints it; null where there is none. */
export const scoredRequest = new RequestType<ScoredParams, ScoredResult | null, void>('okr/scored');

export interface ScoredParams {
  /** A file or folder of the workspace that is meant; by default the first workspace that has plans. */
  readonly uri?: string;
  /** By default the setting `okr.asOf`, else today. */
  readonly asOf?: IsoDate;
  /** Of explanations; by default that of each file. */
  readonly language?: Language;
  /** The `resultId` of what the client has: then only what changed is sent. */
  readonly known?: string;
}

export interface ScoredResult {
  readonly resultId: string;
  /** The folder of the workspace, or the one file that belongs to none. */
  readonly workspace: string;
  readonly today: IsoDate;
  /** As configured: which days quarters, halves and years have. */
  readonly fiscalYear: FiscalYear;
  /** `file` in it is a URI. */
  readonly update: ScoredUpdate;
  readonly files: readonly ScoredFile[];
}

/** A delta only ever speaks of the result that the client named as `known`. */
export type ScoredUpdate =
  | { readonly kind: 'full'; readonly scored: Published }
  | { readonly kind: 'delta'; readonly delta: PublishedDelta };

export interface ScoredFile {
  readonly uri: string;
  readonly language: Language;
  readonly errors: number;
  readonly warnings: number;
  /** Lines that could not be read (syntax errors): what stands there is not in the scores. */
  readonly unread: number;
}

/** `okr/scoredChanged`: something that a score or a place depends on changed; coalesced, and after the diagnostics. */
export const scoredChanged = new NotificationType<ScoredChanged>('okr/scoredChanged');

export interface ScoredChanged {
  /** The workspaces, as in `ScoredResult`. */
  readonly workspaces: readonly string[];
}

/** `okr/checkIn`: the edit that writes a check-in in its place, or what is wrong with what was given. */
export const checkInRequest = new RequestType<CheckInParams, CheckInResult, void>('okr/checkIn');

export interface CheckInParams {
  readonly textDocument: { readonly uri: string };
  /** Anywhere within the key result (or the KPI, for an actual). */
  readonly position: { readonly line: number; readonly character: number };
  /** By default the setting `okr.asOf`, else today; no later day is taken. */
  readonly date?: IsoDate;
  /** As a person writes it: `38`, `2,4 tỷ`; its unit may be left out. */
  readonly value: string;
  /** 0 to 10. */
  readonly confidence?: number;
  readonly note?: string;
}

export type CheckInResult =
  /** `line` as it is written; the line of that day that it replaces stands in `replaced`. */
  | {
      readonly kind: 'edit';
      readonly edits: readonly TextEdit[];
      readonly line: string;
      readonly replaced?: string;
    }
  | {
      readonly kind: 'refused';
      readonly field: 'position' | 'date' | 'value' | 'confidence';
      readonly message: string;
    };

/** `okr/import`: a text that is pasted as a piece of a plan, in its own language; null where it holds no OKRs. */
export const importRequest = new RequestType<ImportParams, ImportResult | null, void>('okr/import');

export interface ImportParams {
  readonly textDocument: { readonly uri: string };
  /** Where it goes. */
  readonly position: { readonly line: number; readonly character: number };
  /** A list, a table, an article, cells of a spreadsheet. */
  readonly text: string;
}

export interface ImportResult {
  /** Whole lines, in the full form; what has no place stands in comments. */
  readonly text: string;
  readonly objectives: number;
  readonly keyResults: number;
}

/** `okr/importFile`: a document of any kind as a plan, to be shown in a new document. */
export const importFileRequest = new RequestType<ImportFileParams, ImportFileResult, void>('okr/importFile');

export interface ImportFileParams {
  /** Its end says what kind it is of. */
  readonly name: string;
  /** Its bytes in Base64. */
  readonly data: string;
}

export type ImportFileResult =
  | {
      readonly kind: 'plan';
      readonly text: string;
      readonly objectives: number;
      readonly keyResults: number;
      /** Lines and cells that stand in comments, each with its place, and what else there is to know. */
      readonly unplaced: readonly { readonly place: string; readonly text: string }[];
      readonly told: readonly string[];
    }
  /** Words behind the file's name. */
  | { readonly kind: 'refused'; readonly message: string };

/** `okr/newPlan`: a plan for a unit and a cycle, to be shown in a new document or saved; it is not written anywhere. */
export const newPlanRequest = new RequestType<NewPlanParams, NewPlanResult, void>('okr/newPlan');

export interface NewPlanParams {
  /** A file or folder of the workspace that it is for; by default as in `ScoredParams`. */
  readonly uri?: string;
  readonly language: Language;
  /** A unit of the workspace by name or title, a person with `@`, or what a new team is called. */
  readonly unit: string;
  /** A period such as `2026-Q4` or `quý IV/2026`, or a cycle that the workspace declares, by name or title. */
  readonly cycle: string;
  readonly title?: string;
  /** One of `okr/planTemplates`, by its id; by default a general first plan. */
  readonly template?: string;
}

/** The fields that there are first plans of. */
export const planTemplatesRequest = new RequestType<PlanTemplatesParams, readonly PlanTemplate[], void>(
  'okr/planTemplates',
);

export interface PlanTemplatesParams {
  /** Of the titles. */
  readonly language: Language;
}

export interface PlanTemplate {
  readonly id: string;
  readonly title: string;
}

export type NewPlanResult =
  | { readonly kind: 'plan'; readonly fileName: string; readonly text: string }
  | { readonly kind: 'refused'; readonly field: 'unit' | 'cycle'; readonly message: string };

/** Of the document that was named, as in the Language Server Protocol. */
export interface TextEdit {
  readonly range: { readonly start: LinePosition; readonly end: LinePosition };
  readonly newText: string;
}

interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/**
 * `okr/blockDiagnostics`, `okr/blockCompletion`, `okr/blockHover`: about a plan that stands in a document of another language,
 * such as a fenced block of Markdown. Its text is sent along and is no document; it counts by itself, as a file outside all
 * folders does. Characters are counted in UTF-16, whatever was agreed on for documents.
 */
export const blockDiagnosticsRequest = new RequestType<BlockParams, readonly Diagnostic[], void>(
  'okr/blockDiagnostics',
);

export interface BlockParams {
  /** Blank lines before the plan keep the numbers of its lines those of the document. */
  readonly text: string;
}

/** What asks for completion by itself when it is typed, in files and in blocks. */
export const completionTriggers = ['/', '@', '.', ' ', '"'] as const;

export const blockCompletionRequest = new RequestType<BlockCompletionParams, CompletionList | null, void>(
  'okr/blockCompletion',
);

export interface BlockCompletionParams extends BlockParams {
  readonly position: LinePosition;
  readonly context?: CompletionContext;
}

export const blockHoverRequest = new RequestType<BlockHoverParams, Hover | null, void>('okr/blockHover');

export interface BlockHoverParams extends BlockParams {
  readonly position: LinePosition;
}

/**
 * `okr/listFiles` and `okr/readFile`: a server in a browser worker has no disk, so it asks its client for what is below a
 * folder and for the text of a file. A client that cannot answer has only the documents that it opens.
 */
export const listFilesRequest = new RequestType<ListFilesParams, readonly string[], void>('okr/listFiles');

export interface ListFilesParams {
  /** The URI of a folder. Asked for: every `.okr` file and `okr.config.json` in it, at any depth, as URIs. */
  readonly folder: string;
}

export const readFileRequest = new RequestType<ReadFileParams, string | null, void>('okr/readFile');

/** Asked for: the text of the file; null where there is none that can be read. */
export interface ReadFileParams {
  readonly uri: string;
}
