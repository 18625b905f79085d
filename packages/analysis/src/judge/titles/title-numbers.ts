import type { Lexicons } from '../text/lexicon.ts';
import type { NumberUnit } from '../text/number-units.ts';
import { type Scan, scanTitle } from '../text/scan.ts';
import type { TextPart } from '../text/tokens.ts';

/** A number in a title. Quantities measure or count something; names (years, quarters, versions, ordinals, "24/7", "Q4", "ISO 27001", "B2B") do not. */
export interface TitleNumber extends TextPart {
  kind: 'quantity' | 'name';
  /** The number itself, magnitude applied ("30k" is 30 000); NaN for a placeholder ("X%") and for a name in letters. */
  value: number;
  unit: NumberUnit;
  /** The unit's own words: "%", "giờ", "/5"; undefined when there are none. */
  unitText: TextPart | undefined;
  /** Part of an adjective: "30-minute". */
  attributive: boolean;
}

function partOfTokens(scan: Scan, from: number, to: number): TextPart {
  const start = scan.tokens[from]?.start ?? 0;
  const end = scan.tokens[to]?.end ?? start;
  return { text: scan.title.slice(start, end), start, end };
}

/** Every number of a title with its place, its unit and whether it is a quantity or a name. */
export function numbersIn(title: string, lexicons: Lexicons): TitleNumber[] {
  const scan = scanTitle(title, lexicons);
  const found: TitleNumber[] = [];
  for (const chunk of scan.chunks) {
    const number = chunk.number;
    if (number !== undefined) {
      const unitFrom = number.unitFrom;
      const lastOfNumber = unitFrom !== undefined && unitFrom > chunk.from ? unitFrom - 1 : number.to;
      found.push({
        ...partOfTokens(scan, chunk.from, lastOfNumber),
        kind: number.kind,
        value: number.value,
        unit: number.unit,
        unitText:
          unitFrom === undefined || unitFrom === chunk.from ? undefined : partOfTokens(scan, unitFrom, number.to),
        attributive: number.attributive,
      });
      continue;
    }
    for (let at = chunk.from; at <= chunk.to; at += 1) {
      if (scan.tokens[at]?.kind !== 'code') continue;
      found.push({
        ...partOfTokens(scan, at, at),
        kind: 'name',
        value: Number.NaN,
        unit: 'plain',
        unitText: undefined,
        attributive: false,
      });
    }
  }
  return found;
}
