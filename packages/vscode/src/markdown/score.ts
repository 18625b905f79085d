import { errorRules } from '@okr/analysis/errors';
import {
  defaultSettings,
  type IsoDate,
  type Language,
  type Published,
  positionAt,
  publish,
  scoreWorkspace,
} from '@okr/core';
import { loadFile, resolve } from '@okr/language';

/** A block as a workspace of its own. */
export interface ScoredBlock {
  readonly language: Language;
  readonly scored: Published;
  /** By place; `line` from 0. */
  readonly errors: readonly BlockError[];
}

export interface BlockError {
  readonly line: number;
  readonly message: string;
}

const path = 'block.okr';

/**
 * Links and scores one text. The errors are those of reading and linking it; what a reviewer would say of it is for files.
 * `asked`: the language of all words; undefined leaves it to the text.
 */
export function scoreBlock(text: string, asOf: IsoDate, asked: Language | undefined): ScoredBlock {
  const loaded = loadFile({ path, text });
  const { file } = loaded;
  const { workspace, problems } = resolve([loaded], defaultSettings);
  const scores = scoreWorkspace(workspace, { asOf, settings: defaultSettings });
  const language = asked ?? file.tongue.messages;
  const errors = [...loaded.problems, ...(problems.get(file) ?? [])]
    .filter(({ rule, severity }) => (severity ?? (errorRules.has(rule) ? 'error' : 'info')) === 'error')
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, message }) => ({ line: positionAt(file, span.start).line, message: message[language] }));
  return { language, scored: publish(workspace, scores, { language }), errors };
}
