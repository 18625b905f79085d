/** The part of Stryker's report (mutation-testing-report-schema) that is read here; lines count from 1. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

const noticed: ReadonlySet<string> = new Set(['Killed', 'Timeout']);
const missed: ReadonlySet<string> = new Set(['Survived', 'NoCoverage']);
const percent = (part: number, all: number): string => (all === 0 ? '–' : `${((100 * part) / all).toFixed(1)}%`);

/** What was changed, on one line: the code as it stands, and what no test told from it. */
function told(source: readonly string[], { location: { start, end }, replacement, status }: Mutant): string {
  const line = source[start.line - 1] ?? '';
  const until = end.line === start.line ? end.column - 1 : line.length;
  const shown = (text: string): string => text.replaceAll(/\s+/g, ' ').slice(0, 60);
  const note = status === 'NoCoverage' ? ' (no test comes here)' : '';
  return `  ${start.line}:${start.column}  ${shown(line.slice(start.column - 1, until))} → ${shown(replacement ?? '')}${note}`;
}

/** How many mutants the tests noticed, by file and in all, and each that they did not. */
export function summary({ files }: Report): string {
  const out: string[] = [];
  let killed = 0;
  let alive = 0;
  for (const [path, { source, mutants }] of Object.entries(files)) {
    const survivors = mutants.filter(({ status }) => missed.has(status));
    const dead = mutants.filter(({ status }) => noticed.has(status)).length;
    killed += dead;
    alive += survivors.length;
    if (survivors.length === 0) continue;
    const lines = source.split('\n');
    out.push(`${path}  ${percent(dead, dead + survivors.length)}`, ...survivors.map((mutant) => told(lines, mutant)));
  }
  out.push(`${killed} of ${killed + alive} noticed: ${percent(killed, killed + alive)}`);
  return `${out.join('\n')}\n`;
}
