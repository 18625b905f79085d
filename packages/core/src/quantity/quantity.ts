import type { Span } from '../model/source.ts';

/** What a unit measures. Units of one dimension convert; `words` only equals itself (a plural *s* aside). */
export type Dimension =
  | { readonly kind: 'none' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'points' }
  | { readonly kind: 'time' }
  | { readonly kind: 'currency'; readonly code: string }
  | { readonly kind: 'out-of'; readonly of: number }
  | { readonly kind: 'words'; readonly key: string };

/** A unit as written, its magnitude taken away. */
export interface Unit {
  /** As the author wrote it, to be shown: `%`, `giờ`, `$`, `/5`, `hợp đồng`; empty where there is none. */
  readonly text: string;
  readonly dimension: Dimension;
  /**
   * How many base units one of this unit is: seconds for time; the magnitude where it belongs to the unit, as in a KPI's
   * `tỷ đồng`; 1 for everything else.
   */
  readonly factor: number;
}

/** A number with its unit, as one place of a file says it. */
export interface Quantity {
  readonly span: Span;
  /** As written, spaces folded. */
  readonly text: string;
  /** Its sign and magnitude applied: `-2,4 tỷ đồng` is -2 400 000 000, `25%` is 25, `9/10` is 9. */
  readonly value: number;
  /** The sign that was written, if any. */
  readonly sign: '+' | '-' | undefined;
  /** `tăng 30%`, `300 more listings`: words say that it counts from the baseline, and `sign` which way. */
  readonly change: boolean;
  /** `gấp đôi`, `x2`: the value multiplies the baseline. */
  readonly times: boolean;
  /** 1 where none is written, else 1e3, 1e6, 1e9. */
  readonly magnitude: number;
  /** The magnitude's word as written (`tỷ`, `k`), empty where none is. */
  readonly magnitudeText: string;
  readonly unit: Unit;
  /** Neither unit nor magnitude: it takes those of its measure. */
  readonly bare: boolean;
  /** One separator before three digits was taken for a group, by the habit of its file: `1,250`. */
  readonly groupedOnce: boolean;
}

/** `above` and `below` do not include their end; `at-least`, `at-most` and `between` do. */
export type Comparison = 'above' | 'below' | 'at-least' | 'at-most';

/** A bound as written. */
export type WrittenBound =
  | { readonly kind: Comparison; readonly value: Quantity }
  | { readonly kind: 'between'; readonly low: Quantity; readonly high: Quantity };

/** A bound in numbers of one unit. */
export type Bound =
  | { readonly kind: Comparison; readonly value: number }
  | { readonly kind: 'between'; readonly low: number; readonly high: number };
