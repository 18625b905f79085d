import type { FiscalYear } from './time/types.ts';

/** What a workspace may configure of its numbers (`okr.config.json`); `defaultSettings` is what SCORING promises. */
export interface ScoringSettings extends FiscalYear {
  /** Grades (one decimal): below `amber` is red, from `green` on is green. */
  readonly bands: { readonly amber: number; readonly green: number };
  /**
   * Shares of the expected pace from which a key result is on track, at risk; and how far behind it, absolutely, it may be
   * all the same, as every cycle begins at its baseline.
   */
  readonly pace: {
    readonly onTrack: number;
    readonly atRisk: number;
    readonly onTrackGrace: number;
    readonly atRiskGrace: number;
  };
  /** Days without a check-in after which one is stale where the cycle names no rhythm. */
  readonly staleDays: number;
}

export const defaultSettings: ScoringSettings = {
  bands: { amber: 0.4, green: 0.7 },
  pace: { onTrack: 0.9, atRisk: 0.7, onTrackGrace: 0.1, atRiskGrace: 0.2 },
  staleDays: 14,
  fiscalYearStart: 1,
  fiscalYearNamedBy: 'start',
};
