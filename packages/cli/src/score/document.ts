import { filterPublished, isOwnPart, type Language, type Published, type PublishedFilter, publish } from '@okr/core';
import type { PageFile } from '@okr/preview/protocol';
import { countIn } from '../check/document.ts';
import type { Host } from '../host.ts';
import { commonLanguage, counted, languageOfHost } from '../speech.ts';
import type { Loaded, LoadedWorkspace } from '../workspace/load.ts';

/** What a command is asked to leave out. */
interface Filtering {
  readonly cycle?: string;
  readonly team?: string;
  readonly unit?: string;
  readonly owner?: string;
}

export interface Spoken {
  /** Of what stands around the plans. */
  readonly language: Language;
  /** Of each file's plans. */
  readonly languageOf: (path: string) => Language;
}

/** `asked`: the language that `--lang` names; otherwise the settings decide, then each file. */
export function spokenIn({ workspaces }: Loaded, asked: Language | undefined, host: Pick<Host, 'env'>): Spoken {
  const spoken = new Map(
    workspaces.flatMap(({ config, reported }) =>
      reported.map(({ path, file }) => [path, asked ?? config.language ?? file.tongue.messages] as const),
    ),
  );
  const language = commonLanguage([...spoken.values()], asked ?? languageOfHost(host.env));
  return { language, languageOf: (path) => spoken.get(path) ?? language };
}

/**
 * Several workspaces come as one document. Plans and KPIs are those of the files that were asked for; the others count in
 * the numbers and stay unseen. `asked`: the language of explanations, by default that of the settings, then of each file.
 */
export function documentOf(
  { asOf, workspaces }: Loaded,
  asked: Language | undefined,
  publishOne: (loaded: LoadedWorkspace, language: Language | undefined) => Published = ({ analysis }, language) =>
    publish(analysis.workspace, analysis.scores, { language }),
): Published {
  const documents = workspaces.map((workspace) => {
    const { config, reported } = workspace;
    const document = publishOne(workspace, asked ?? config.language);
    const shown = new Set(reported.map(({ path }) => path));
    return {
      ...document,
      plans: document.plans.filter(({ file }) => shown.has(file)),
      kpis: document.kpis.filter(({ file }) => shown.has(file)),
      scorecards: document.scorecards.filter(({ rows }) => rows.some(({ file }) => shown.has(file))),
    };
  });
  return {
    version: 1,
    asOf,
    plans: documents.flatMap(({ plans }) => plans),
    kpis: documents.flatMap(({ kpis }) => kpis),
    units: documents.flatMap(({ units }) => units),
    people: documents.flatMap(({ people }) => people),
    cycles: documents.flatMap(({ cycles }) => cycles),
    scorecards: documents.flatMap(({ scorecards }) => scorecards),
  };
}

/** `--unit` is the older word for `--team`. */
export function filterOf({ cycle, team, unit, owner }: Filtering): PublishedFilter {
  return { cycle, unit: team ?? unit, owner };
}

/** The part that is asked for, and all that it is a part of. */
export function partOf(
  loaded: Loaded,
  asked: Language | undefined,
  wanted: PublishedFilter,
): { readonly all: Published; readonly part: Published } {
  const alone = isOwnPart(wanted);
  const all = documentOf(loaded, asked, ({ analysis: { workspace, scores } }, language) =>
    publish(workspace, scores, { language, alone, cycle: wanted.cycle }),
  );
  return { all, part: filterPublished(all, wanted) };
}

/**
 * The document without units that a page would show empty: those that no plan and no KPI in it is for, nor one below them,
 * and that no file that was asked for declares. `loaded`: undefined where plans were filtered.
 */
export function withUnitsOf(document: Published, loaded: Loaded | undefined): Published {
  const parents = new Map(document.units.map(({ name, parent }) => [name, parent]));
  const wanted = new Set<string>();
  const want = (name: string | null | undefined): void => {
    if (typeof name !== 'string' || wanted.has(name)) return;
    wanted.add(name);
    want(parents.get(name));
  };
  const asked = new Set(loaded?.workspaces.flatMap(({ reported }) => reported.map(({ path }) => path)));
  for (const { unit } of document.plans) want(unit);
  for (const kpi of document.kpis) want(kpi.for);
  for (const { unit } of document.scorecards) want(unit);
  for (const { name, file } of document.units) if (asked.has(file)) want(name);
  return { ...document, units: document.units.filter(({ name }) => wanted.has(name)) };
}

/** Of the files those in which something of a part stands. */
export function filesOf({ plans, kpis }: Published, files: readonly PageFile[]): readonly PageFile[] {
  const named = new Set([...plans, ...kpis].map(({ file }) => file));
  return files.filter(({ name }) => named.has(name));
}

/** Files that were asked for, as the page names them: what of each could not be read, and what is wrong. */
export function pageFiles({ workspaces }: Loaded): readonly PageFile[] {
  return workspaces.flatMap(({ reported }) =>
    reported.map(({ path, diagnostics }) => {
      return {
        uri: path,
        name: path,
        errors: countIn(diagnostics, 'error'),
        warnings: countIn(diagnostics, 'warning'),
        unread: diagnostics.filter(({ rule }) => rule === 'syntax').length,
      };
    }),
  );
}

/** What the scores of a broken plan leave unsaid, for standard error; undefined where no file has an error. */
export function errorsLine(loaded: Loaded, language: Language): string | undefined {
  const errors = pageFiles(loaded).reduce((sum, file) => sum + file.errors, 0);
  if (errors === 0) return undefined;
  const said = counted(errors, { en: 'error', vi: 'lỗi' }, 'errors');
  return {
    en: `${said.en} in the plans; okr check shows ${errors === 1 ? 'it' : 'them'}\n`,
    vi: `${said.vi} trong kế hoạch; xem bằng okr check\n`,
  }[language];
}
