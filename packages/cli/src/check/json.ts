import { writeJson } from '../text/json.ts';
import { checkDocument } from './document.ts';
import type { Report } from './report.ts';

/** Writes the published form of `okr check --format json`; positions count from zero, characters in UTF-16 units. */
export function writeReport({ asOf, files }: Report, write: (text: string) => void): void {
  const shown = files.map(({ source, language, diagnostics }) => ({ path: source.path, language, diagnostics }));
  writeJson(checkDocument(asOf, shown), write);
}
