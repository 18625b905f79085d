import type { IsoDate, Language } from '@okr/core';
import { drawBlock, drawTooLong } from './draw.ts';
import type { Block } from './fences.ts';
import { type ScoredBlock, scoreBlock } from './score.ts';

/** How plans are looked at. */
export interface View {
  readonly asOf: IsoDate;
  /** Of all words; undefined leaves it to each plan. */
  readonly language: Language | undefined;
  /** Of words about a block that was not read. */
  readonly spoken: Language;
}

/** In UTF-16 units: some 5,000 lines, which take a tenth of a second. */
const longest = 250_000;
/** The editor draws the whole document anew at each key: what of it did not change is not scored again. */
const mostKept = 50;

/** Blocks, scored and drawn; the last ones are kept. */
export class Blocks {
  private readonly kept = new Map<string, ScoredBlock>();

  /** HTML; undefined where a block promises nothing. */
  draw(block: Block, view: View): string | undefined {
    if (block.text.length > longest) return drawTooLong(block, view.spoken);
    return drawBlock(block, this.scored(block.text, view));
  }

  private scored(text: string, { asOf, language }: Omit<View, 'spoken'>): ScoredBlock {
    const key = [asOf, language ?? '', text].join('\n');
    const known = this.kept.get(key);
    const scored = known ?? scoreBlock(text, asOf, language);
    this.kept.delete(key);
    this.kept.set(key, scored);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= mostKept) break;
      this.kept.delete(oldest);
    }
    return scored;
  }
}
