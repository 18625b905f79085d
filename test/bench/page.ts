import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Published, publishedDelta } from '@okr/core';
import { type OpenPage, openPage } from '../../packages/preview/test/page/support/open-page.ts';
import { updateOf } from '../../packages/preview/test/page/support/scored.ts';
import { buildPreview } from '../../scripts/build-preview.mjs';
import { findBrowser, launch } from '../browser/support/chromium.ts';
import { generatePlan } from './generate.ts';
import { type Figure, figure, median } from './measure.ts';

const LINES = 34_500;
const EDITS = 9;

/** The page with 5,000 key results in Chromium: from its address to the first picture, and from a change to its picture. */
export async function page(): Promise<readonly Figure[]> {
  const choice = await findBrowser();
  if (choice === undefined) return [];
  const built = mkdtempSync(join(tmpdir(), 'okr-page-'));
  const sizes = await buildPreview(built);
  const browser = await launch(choice);
  try {
    const opened = await openPage(browser, built);
    const update = updateOf(generatePlan({ language: 'en', lines: LINES, seed: 7 }));
    if (update.content.kind !== 'full') return [];
    const { scored } = update.content;
    const loaded = Number(await opened.page.evaluate("performance.getEntriesByType('navigation')[0].domComplete"));
    const first = loaded + (await painted(opened, update));
    const states = [scored, edited(scored)] as const;
    const edits: number[] = [];
    for (let turn = 0; turn < EDITS; turn++) {
      const [before, after] = turn % 2 === 0 ? states : [states[1], states[0]];
      const base = turn === 0 ? update.resultId : `edit-${turn - 1}`;
      const content = { kind: 'delta', base, delta: publishedDelta(before, after) } as const;
      edits.push(await painted(opened, { ...update, resultId: `edit-${turn}`, content }));
    }
    const rows = await opened.page.getByRole('treeitem').count();
    return [
      figure('page, key results', countOf(scored), 'key results', 'at least', 5000),
      figure('page, first paint', first, 'ms', 'at most', 1000),
      figure('page, an edit', median(edits), 'ms', 'at most', 100),
      figure('page, rows in the document', rows, 'rows', 'at most', 100),
      ...sizes.map(({ name, bytes }) => figure(`page, ${name}`, bytes / 1024, 'KB')),
    ];
  } finally {
    await browser.close();
    rmSync(built, { recursive: true, force: true });
  }
}

/** Milliseconds from the message, parsed, until the frame that shows it. */
async function painted({ page }: OpenPage, message: object): Promise<number> {
  return Number(
    await page.evaluate(`(async () => {
      const message = JSON.parse(${JSON.stringify(JSON.stringify(message))});
      const start = performance.now();
      window.tell(message);
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return performance.now() - start;
    })()`),
  );
}

/** As after typing a letter in one plan. */
function edited(scored: Published): Published {
  const [first, ...plans] = scored.plans;
  if (first === undefined) return scored;
  const objectives = first.objectives.map((objective) => ({ ...objective, title: `${objective.title}!` }));
  return { ...scored, plans: [{ ...first, objectives }, ...plans] };
}

function countOf(scored: Published): number {
  return scored.plans
    .flatMap(({ objectives }) => objectives)
    .reduce((sum, { keyResults }) => sum + keyResults.length, 0);
}
