/**
 * OKRs as text for programs: plans go in as text, what is wrong with them and how they stand comes out as plain data. Pure:
 * nothing is read, written or sent, so it runs in Node, in a browser and in a worker alike. The same input gives the same
 * answer.
 */
import {
  analyse as analyseWorkspace,
  type Diagnostic,
  defaultConfig,
  knownSettings,
  type ReadConfig,
  readConfig,
  toldOf,
} from '@okr/analysis';
import { dayOf, isIsoDate, isLanguage, type Language, type Published, publish } from '@okr/core';
import { formatFile } from '@okr/language';
import { type CheckDocument, checkDocument } from '../check/document.ts';

/** One plan file of a workspace. */
export interface PlanText {
  /** What results name it by; no two texts have the same one. Written with `/`, such as `plans/agency.okr`. */
  readonly path: string;
  /** The whole file. */
  readonly text: string;
}

export interface AnalyseOptions {
  /** The day to score as of, `YYYY-MM-DD`; later check-ins do not count. Default: today in the local time zone. */
  readonly asOf?: string | undefined;
  /** Language of messages and explanations. Default: that of the settings, else that of each plan. */
  readonly language?: Language | undefined;
  /** The text of an `okr.config.json`. Default: no settings. */
  readonly config?: string | undefined;
}

export interface Analysed {
  /** What is wrong or weak, as `okr check --format json` prints it; files in the order given. */
  readonly check: CheckDocument;
  /** The scores, as `okr score --format json` prints them. */
  readonly score: Published;
  /** What could not be read in `config`, a line each; the rest of it counts. */
  readonly configProblems: readonly string[];
}

/**
 * Links the texts as one workspace, checks and scores them. Any text gets an answer: what cannot be read is a diagnostic.
 *
 * Progress and scores are ratios (0.73 is 73 %), values stand in the `unit` beside them, dates are `YYYY-MM-DD`; lines and
 * characters count from zero, characters in UTF-16 units. What is not known is null.
 *
 * @throws {RangeError} if `asOf` is no date, `language` is neither `en` nor `vi`, or two texts have one path.
 * @throws {TypeError} if a path, a text or `config` is no string.
 */
export function analyse(texts: readonly PlanText[], options: AnalyseOptions = {}): Analysed {
  const asOf = dayIn(options);
  const language = languageIn(options);
  const { config, problems } = settingsIn(options);
  const { workspace, scores, diagnostics } = analyseWorkspace(sourcesIn(texts), { asOf, config });
  const spoken = language ?? config.language;
  const found = new Map(workspace.files.map((file) => [file, [] as Diagnostic[]]));
  for (const diagnostic of diagnostics) found.get(diagnostic.file)?.push(diagnostic);
  const files = workspace.files.map((file) => ({
    path: file.path,
    language: spoken ?? file.tongue.messages,
    diagnostics: toldOf(found.get(file) ?? []),
  }));
  return {
    check: checkDocument(asOf, files),
    score: publish(workspace, scores, { language: spoken }),
    configProblems: problems.map(({ range, message }) => {
      const { line, character } = range.start;
      return `${line + 1}:${character + 1}: ${message[spoken ?? 'en']}`;
    }),
  };
}

/** The scores alone, as `okr score --format json` prints them. Throws as `analyse` does. */
export function score(texts: readonly PlanText[], options: AnalyseOptions = {}): Published {
  return analyse(texts, options).score;
}

/**
 * One plan as `okr fmt` writes it. What it says stays the same; a line that cannot be read stays as it is. Any text gets an
 * answer, and formatting that answer again changes nothing.
 *
 * @throws {TypeError} if `text` is no string.
 */
export function format(text: string): string {
  return formatFile('plan.okr', stringIn(text, 'text')).text;
}

function dayIn({ asOf }: AnalyseOptions): string {
  if (asOf === undefined) return dayOf(new Date());
  if (typeof asOf === 'string' && isIsoDate(asOf)) return asOf;
  throw new RangeError(`asOf needs a date such as 2026-11-15, not ${JSON.stringify(asOf)}`);
}

function languageIn({ language }: AnalyseOptions): Language | undefined {
  if (language === undefined || isLanguage(language)) return language;
  throw new RangeError(`language is en or vi, not ${JSON.stringify(language)}`);
}

function settingsIn({ config }: AnalyseOptions): ReadConfig {
  if (config === undefined) return { config: defaultConfig, problems: [] };
  return readConfig(stringIn(config, 'config'), knownSettings);
}

function sourcesIn(texts: readonly PlanText[]): readonly PlanText[] {
  const met = new Set<string>();
  return texts.map(({ path, text }) => {
    if (met.has(stringIn(path, 'path'))) throw new RangeError(`two texts have the path ${JSON.stringify(path)}`);
    met.add(path);
    return { path, text: stringIn(text, 'text') };
  });
}

/** Programs in JavaScript have no compiler that tells them. */
function stringIn(value: unknown, name: string): string {
  if (typeof value === 'string') return value;
  throw new TypeError(`${name} is no string`);
}
