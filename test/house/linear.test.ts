import process from 'node:process';
import { analyse, defaultConfig } from '@okr/analysis';
import { publish } from '@okr/core';
import { formatFile } from '@okr/language';
import { exportCsv, exportHtml, exportIcs, exportJson, exportMarkdown, exportMermaid } from '@okr/preview/export';
import { describe, expect, test } from 'vitest';
import { writeReport } from '../../packages/cli/src/check/json.ts';
import { reportOf, told } from '../../packages/cli/src/check/report.ts';
import { reportAsText } from '../../packages/cli/src/check/text.ts';
import { scoresAsText } from '../../packages/cli/src/score/text.ts';
import { colorsThatAre } from '../../packages/cli/src/text/colors.ts';
import type { LoadedWorkspace } from '../../packages/cli/src/workspace/load.ts';
import { folder, okr } from '../../packages/cli/test/harness.ts';
import { dialectFor } from '../../packages/language/src/dialect/dialects.ts';
import { type LineShape, lineShapes } from '../robust/line-shapes.ts';

const asOf = '2026-11-15';
const path = 'a.okr';

/** What `check`, `score`, `fmt`, `export` and `check --fix` do with a text; gives how much they say. */
async function commands(text: string): Promise<number> {
  const analysis = analyse([{ path, text }], { asOf, config: defaultConfig });
  const [file] = analysis.workspace.files;
  const { diagnostics, workspace, scores } = analysis;
  if (file === undefined) throw new Error('no file');
  const reported = { path, absolute: undefined, text, mark: false, damage: [], file, diagnostics };
  const loaded: LoadedWorkspace = { sources: [reported], analysis, config: defaultConfig, reported: [reported] };
  const style = { colors: colorsThatAre(true), columns: 100, language: 'en', languageOf: () => 'en' as const } as const;
  const report = told(reportOf([loaded], asOf, undefined));
  let said = reportAsText(report, style).length;
  writeReport(report, (piece) => {
    said += piece.length;
  });
  said += formatFile(path, text).text.length + formatFile(path, text, { toTongue: dialectFor('vi') }).text.length;
  const document = publish(workspace, scores, { language: undefined });
  said += scoresAsText(document, { ...style, explain: true }).length;
  said += exportHtml({ scored: document, language: 'en', files: [], script: '', style: '' }).length;
  for (const one of [exportJson(document), exportCsv(document), exportIcs(document, 'en')]) said += one.length;
  said += exportMarkdown(document, 'en', () => 'en').length + exportMermaid(document, 'vi').length;
  if (diagnostics.some(({ fixes }) => fixes.some(({ safe }) => safe))) {
    said += (await okr('check --fix', { cwd: folder({ [path]: text }) })).out.length;
  }
  return said;
}

/** The time that this thread has worked, in milliseconds: what else the machine does is not in it. */
function worked(): number {
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
  return (user + system) / 1000;
}

/** As little as this may be anything: code that is compiled, rubbish that is collected. */
const floor = 150;
/** Twice as much text is twice as much work, and some more; by the square it would be four times. */
const most = 2.5;
const slack = 3;
/** The best of so many runs counts. */
const tries = 6;

async function workOf(text: string): Promise<{ readonly time: number; readonly said: number }> {
  const before = worked();
  const said = await commands(text);
  return { time: worked() - before, said };
}

/** How much more is done and said for twice the text; less than the floor counts as nothing. */
async function growth(shape: LineShape): Promise<{ readonly said: number; readonly time: number }> {
  const [short, long] = [shape.text(40_000), shape.text(80_000)];
  const best = { short: Number.POSITIVE_INFINITY, long: Number.POSITIVE_INFINITY };
  let said = 0;
  let time = 0;
  for (let turn = 0; turn < tries; turn++) {
    const one = await workOf(short);
    const two = await workOf(long);
    best.short = Math.min(best.short, one.time);
    best.long = Math.min(best.long, two.time);
    said = two.said / (one.said + 100_000);
    time = best.long < floor ? 0 : best.long / best.short;
    if (time <= most) break;
  }
  return { said, time };
}

describe('twice the text is twice the work, through every command', () => {
  test.each(lineShapes.map((shape) => [shape.name, shape] as const))('%s', { timeout: 300_000 }, async (_, shape) => {
    const { said, time } = await growth(shape);
    expect(said).toBeLessThanOrEqual(most);
    expect(time).toBeLessThanOrEqual(slack);
  });
});

test('nothing is too long for the stack', { timeout: 300_000 }, async () => {
  const tags = `objective "A" tag a${', a'.repeat(127_000)}\n`;
  const note = `objective "A"\n  note """\n${'a line of it\n'.repeat(150_000)}"""\n`;
  const objectives = Array.from({ length: 20_000 }, (_, at) => `objective n${at} "A" supports n${at + 1}\n`).join('');
  const units = Array.from({ length: 20_000 }, (_, at) => `team n${at} in n${at + 1}\n`).join('');
  for (const text of [tags, note, objectives, units, `${units}team n20000 in n0\n`]) {
    expect(await commands(text)).toBeGreaterThan(0);
  }
});
