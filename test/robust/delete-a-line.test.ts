import { analyse, defaultConfig } from '@okr/analysis';
import { expect, test } from 'vitest';
import { headingAt } from '../../packages/language/src/gate/sketch/labels.ts';
import { marksAt } from '../../packages/language/src/gate/sketch/marks.ts';
import { factsOf } from './facts.ts';
import { examplePlans } from './plans.ts';

function factsIn(path: string, text: string) {
  const { workspace } = analyse([{ path, text }], { asOf: '2026-11-15', config: defaultConfig });
  return factsOf(workspace, path);
}

/** Whether an element opens on the line: its children would then move to the element above. */
function openers(facts: ReturnType<typeof factsIn>, text: string): ReadonlySet<number> {
  return new Set(facts.map(({ span }) => text.slice(0, span.start).split('\n').length - 1));
}

const opens =
  /^\s*(language|company|department|team|person|cycle|plan|ngôn ngữ|công ty|phòng|nhóm|người|chu kỳ|kế hoạch)(?=\s|$)/u;

/** Where the items end that `Key Results:` alone on its line gives their kind; its own line's end where it is no heading. */
function listEnd(text: string, start: number, lineEnd: number): number {
  const words = start + (/^\s*/.exec(text.slice(start, lineEnd))?.[0].length ?? 0);
  if (headingAt(text, marksAt(text, words, lineEnd), lineEnd) === undefined) return lineEnd;
  const blank = text.indexOf('\n\n', lineEnd);
  return blank < 0 ? text.length : blank;
}

test.each(examplePlans)('$path: deleting a line changes only what stands on it', ({ path, text }) => {
  const before = factsIn(path, text);
  const lines = text.split('\n');
  const opening = openers(before, text);
  let offset = 0;
  lines.forEach((line, index) => {
    const start = offset;
    offset += line.length + 1;
    if (line.trim() === '' || opening.has(index) || opens.test(line)) return;
    const without = lines.toSpliced(index, 1).join('\n');
    const after = new Map(factsIn(path, without).map(({ key, says }) => [key, says]));
    const end = listEnd(text, start, start + line.length);
    for (const { key, span, says } of before) {
      if (span.start <= start + line.length && span.end >= start) continue;
      // By design a heading gives the items of its list their kind: they may change with it, and nothing else may.
      if (span.start > start && span.start <= end) continue;
      expect(`${key}: ${after.get(key)}`, `line ${index + 1}: ${line}`).toBe(`${key}: ${says}`);
    }
  });
});
