import { describe, expect, test } from 'vitest';
import { indentAt, lineBreakOf, removals, startsItsLine, wholeLines } from '../../../src/rules/shared/edits.ts';
import { applyEdits } from '../check.ts';

const spanOf = (text: string, part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

describe('taking clauses out', () => {
  const without = (text: string, ...parts: readonly string[]): string =>
    applyEdits(
      text,
      removals(
        text,
        parts.map((part) => spanOf(text, part)),
      ),
    );

  test('in the middle of a line they take the blanks before them along', () => {
    expect(without('  kr "A" weight 2 owner @an\n', 'weight 2')).toBe('  kr "A" owner @an\n');
  });

  test('alone on a line they take the line along', () => {
    expect(without('kr "A"\n  weight 2\n  owner @an\n', 'weight 2')).toBe('kr "A"\n  owner @an\n');
  });

  test('several that fill a line leave no blank line', () => {
    expect(without('kr "A"\n  weight 2 confidence 7/10\n  owner @an\n', 'weight 2', 'confidence 7/10')).toBe(
      'kr "A"\n  owner @an\n',
    );
  });

  test('first on a line they leave its indentation', () => {
    expect(without('kr "A"\n  weight 2 owner @an\n', 'weight 2')).toBe('kr "A"\n  owner @an\n');
  });

  test('at the end of a file without a line break', () => {
    expect(without('kr "A"\n  weight 2', 'weight 2')).toBe('kr "A"\n');
  });
});

describe('lines', () => {
  test('their break and indentation', () => {
    expect(lineBreakOf('a\r\nb\n')).toBe('\r\n');
    expect(lineBreakOf('a\nb')).toBe('\n');
    expect(indentAt('a\n\t b', 4)).toBe('\t ');
    expect(startsItsLine('a\n  b', 4)).toBe(true);
    expect(startsItsLine('- b', 2)).toBe(false);
  });

  test('whole ones from an element to its end, where nothing else stands on them', () => {
    const text = 'a\n  kr "A"\n    2026-11-01  5\nb\n';
    expect(wholeLines(text, spanOf(text, 'kr "A"\n    2026-11-01  5'))).toEqual({ start: 2, end: text.length - 2 });
    expect(wholeLines('x kr "A"\n', { start: 2, end: 8 })).toBeUndefined();
  });
});
