import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse, defaultConfig } from '../../../packages/analysis/src/index.ts';

const home = new URL('clean/', import.meta.url);
const files = readdirSync(home).filter((name) => name.endsWith('.okr'));

function found(text: string): readonly string[] {
  const { diagnostics } = analyse([{ path: 'plan.okr', text }], { asOf: '2026-11-15', config: defaultConfig });
  return diagnostics.map(({ rule, severity, file, span }) => {
    const line = file.lineStarts.findLastIndex((start) => start <= span.start) + 1;
    return `${severity} ${rule} in line ${line}`;
  });
}

/** The same plan before its cycle: a draft that has no check-ins yet. */
function asDraft(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^ {4}\d/.test(line))
    .map((line) => (/^(?:plan|kế hoạch) /.test(line) ? `${line} draft` : line))
    .join('\n');
}

describe.each(files)('the plan of a careful team in %s', (name) => {
  const text = readFileSync(new URL(name, home), 'utf8');

  test('while it runs, on track and up to date: nothing to say', () => {
    expect(found(text)).toEqual([]);
  });

  test('as a draft: at most that a baseline is not measured yet', () => {
    expect(found(asDraft(text)).filter((line) => !line.startsWith('info kr-no-baseline'))).toEqual([]);
  });
});
