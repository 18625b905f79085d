import { analyse, defaultConfig } from '@okr/analysis';
import type { IsoDate, Language, Published } from '@okr/core';
import { publish } from '@okr/core';
import type { Abilities, PageFile, Update } from '../../../src/protocol.ts';

interface Options {
  readonly asOf?: IsoDate;
  readonly language?: Language;
}

export const allAbilities: Abilities = {
  asOf: true,
  open: true,
  addCheckIn: true,
  newPlan: true,
  exports: ['html', 'csv', 'markdown', 'json'],
};

/** Texts by file name, scored as one workspace. */
export function scored(
  files: Readonly<Record<string, string>> | string,
  { asOf = '2026-11-15', language = 'en' }: Options = {},
): Published {
  return read(files, asOf, language).published;
}

/** What a host sends for these texts, with everything that a host can do. */
export function updateOf(
  files: Readonly<Record<string, string>> | string,
  { asOf = '2026-11-15', language = 'en' }: Options = {},
): Update {
  const { published, pageFiles } = read(files, asOf, language);
  return {
    type: 'update',
    resultId: '1',
    content: { kind: 'full', scored: published },
    language,
    today: '2026-11-15',
    asOf: asOf === '2026-11-15' ? null : asOf,
    files: pageFiles,
    can: allAbilities,
  };
}

function read(files: Readonly<Record<string, string>> | string, asOf: IsoDate, language: Language) {
  const texts = typeof files === 'string' ? { 'plan.okr': files } : files;
  const sources = Object.entries(texts).map(([path, text]) => ({ path, text }));
  const { workspace, scores, diagnostics } = analyse(sources, { asOf, config: defaultConfig });
  const pageFiles = workspace.files.map((file): PageFile => {
    const own = diagnostics.filter((each) => each.file === file);
    const count = (severity: string): number => own.filter((each) => each.severity === severity).length;
    const unread = new Set(own.filter(({ rule }) => rule === 'syntax').map(({ span }) => span.start)).size;
    return { uri: file.path, name: file.path, errors: count('error'), warnings: count('warning'), unread };
  });
  return { published: publish(workspace, scores, { language }), pageFiles };
}
