import { type IsoDate, type Language, Recent } from '@okr/core';
import { drawBlock, drawTooLong } from './draw.ts';
import type { Block } from './fences.ts';
import { longestBlock } from './find.ts';
import { type ScoredBlock, scoreBlock } from './score.ts';

/** How plans are looked at. */
export interface View {
  readonly asOf: IsoDate;
  /** Of all words; undefined leaves it to each plan. */
  readonly language: Language | undefined;
  /** Of words about a block that was not read. */
  readonly spoken: Language;
}

/** The editor draws the whole document anew at each key: what of it did not change is not scored again. */
const mostKept = 50;

/** Blocks, scored and drawn; the last ones are kept. */
export class Blocks {
  private readonly kept = new Recent<ScoredBlock>(mostKept);

  /** HTML; undefined where a block promises nothing. */
  draw(block: Block, view: View): string | undefined {
    if (block.text.length > longestBlock) return drawTooLong(block, view.spoken);
    return drawBlock(block, this.scored(block.text, view));
  }

  private scored(text: string, { asOf, language }: Omit<View, 'spoken'>): ScoredBlock {
    const key = [asOf, language ?? '', text].join('\n');
    const scored = this.kept.get(key) ?? scoreBlock(text, asOf, language);
    this.kept.set(key, scored);
    return scored;
  }
}
