import type { Bound, IsoDate, Place } from '@okr/core';

/** A value on a day. */
export interface Dated {
  readonly date: IsoDate;
  readonly value: number;
}

export interface ChartPoint extends Dated {
  readonly source: 'check-in' | 'actual' | 'milestone';
  /** The period that it is of, where its KPI says one: it stands at its date and is called by its period. */
  readonly period: string | null;
  /** What does not count yet (its day is to come) is drawn hollow and apart. */
  readonly counts: boolean;
  /** 0 to 1. */
  readonly confidence: number | null;
  readonly note: string | null;
  /** Its line in the file. */
  readonly place: Place | null;
}

export type LevelKind = 'baseline' | 'target' | 'stretch' | 'threshold';

/** A value that is the same on every day. */
export interface Level {
  readonly kind: LevelKind;
  readonly value: number;
  /** As which a target was written: below 2 hours. */
  readonly bound: Bound | null;
}

/** Where values should be, or should not; an open end is null. */
export interface Area {
  readonly kind: 'target' | 'alert';
  readonly bound: Bound;
  readonly low: number | null;
  readonly high: number | null;
}

export interface ForecastLine {
  /** Where the trend stands at the newest value, and when due. */
  readonly from: Dated;
  readonly to: Dated;
  /** When due. */
  readonly low: number;
  readonly high: number;
}

/** A target that stood until a day. */
export interface PromiseLine {
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly value: number;
}

/** What a chart of values over days shows: plain data, before any pixel. */
export interface Chart {
  readonly unit: string | null;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Of the value axis. */
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** Oldest first. */
  readonly points: readonly ChartPoint[];
  readonly levels: readonly Level[];
  readonly areas: readonly Area[];
  /** The expected pace; empty where none is asked for. */
  readonly pace: readonly Dated[];
  readonly forecast: ForecastLine | null;
  readonly promises: readonly PromiseLine[];
  /** Confidence by date, oldest first. */
  readonly confidence: readonly Dated[];
  /** The day that is looked from, where it is on the axis. */
  readonly today: IsoDate | null;
  readonly due: IsoDate | null;
  /** Values jump on a day, and do not move between days. */
  readonly stepped: boolean;
}
