import type { PageContext } from '../context.ts';
import { rowsOf } from '../model/rows.ts';
import { summaryOf } from '../model/summary.ts';
import { treeOf } from '../model/tree.ts';
import { groupingOf } from '../model/view.ts';
import { drawOn, fontOf, type Picture, toSvg } from './shapes.ts';
import { treePicture } from './tree-picture.ts';

/** No browser draws a longer side. */
const LONGEST = 16_000;

/** Gives the host a picture of the tree as it is open, to be saved. */
export function saveTree(page: PageContext, format: 'svg' | 'png'): void {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) return;
  const picture = pictureOf(page, context);
  const name = `okr-${page.asOf}.${format}`;
  if (format === 'svg') {
    page.actions.save(name, 'image/svg+xml', new Blob([toSvg(picture)], { type: 'image/svg+xml' }));
    return;
  }
  const scale = Math.min(2, LONGEST / picture.height);
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  context.scale(scale, scale);
  drawOn(context, picture);
  canvas.toBlob((blob) => {
    if (blob !== null) page.actions.save(name, 'image/png', blob);
  }, 'image/png');
}

function pictureOf(page: PageContext, context: CanvasRenderingContext2D): Picture {
  const { scored, index, sieve, view, words, format, asOf } = page;
  const { owner, planTitle, cycle } = summaryOf(scored, index, view.filter);
  const title = owner === undefined ? planTitle : (owner.value.title ?? owner.value.name);
  const parts = [
    ...(cycle === undefined ? [] : [format.cycle(cycle.name, cycle.title)]),
    `${words.asOf} ${format.date(asOf)}`,
  ];
  return treePicture(
    title ?? words.allPlans,
    parts.join(' · '),
    rowsOf(treeOf(index, sieve, { grouping: groupingOf(view), sort: view.sort }), view),
    {
      speech: page,
      whose: groupingOf(view) === 'alignment',
      measure(text, size, bold) {
        context.font = fontOf(size, bold);
        return context.measureText(text).width;
      },
    },
  );
}
