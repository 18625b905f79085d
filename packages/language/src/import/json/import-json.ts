import { dialectOf } from '../../dialect/dialects.ts';
import { formatFile } from '../../format/format-file.ts';
import type { Imported } from '../import-text.ts';
import { languageLine, said, tongueOf } from '../words.ts';
import { type Fields, fieldsIn, isFields, textOf } from './fields.ts';
import { named } from './named.ts';
import { planOf } from './plan.ts';
import { Words } from './words.ts';

/** `not-json`: it cannot be read at all; `not-scores`: it is no document of `okr score --format json`. */
export type JsonProblem = 'not-json' | 'not-scores';

/** A scored workspace as one plan again: what it says scores the same. Scores themselves are not kept. */
export function importJson(text: string): Imported | JsonProblem {
  const document = parsed(text);
  if (document === undefined) return 'not-json';
  if (!isFields(document) || document.version !== 1 || !Array.isArray(document.plans)) return 'not-scores';
  const objectives = fieldsIn(document.plans).flatMap(({ objectives }) => fieldsIn(objectives));
  const keyResults = objectives.flatMap(({ keyResults }) => fieldsIn(keyResults));
  const tongue = tongueOf(titlesOf([...objectives, ...keyResults, ...fieldsIn(document.kpis)]));
  const head = said(tongue) === undefined ? [] : [languageLine(tongue), ''];
  const lines = [...head, ...planOf(named(document), new Words(dialectOf(tongue)))].join('\n').trim();
  return {
    text: lines === '' ? '' : formatFile('import.okr', `${lines}\n`).text,
    language: tongue.messages,
    count: { objectives: objectives.length, keyResults: keyResults.length },
    unplaced: [],
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function titlesOf(elements: readonly Fields[]): string {
  return elements.map(({ title }) => textOf(title) ?? '').join('\n');
}
