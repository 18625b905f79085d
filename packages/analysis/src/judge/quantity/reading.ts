/** What one number says: a result; things made or covered; acts; one thing; or nothing (a date, a length of work). */
export type Reading = 'result' | 'things' | 'acts' | 'one' | 'nothing';

export interface QuantityReading {
  reading: Reading;
  /** Chunk index of the number, of its noun (-1), of the metric it is the level of (-1). */
  at: number;
  noun: number;
  metric: number;
}
