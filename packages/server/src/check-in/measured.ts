import type { KeyResult, Kpi } from '@okr/core';

/** What takes dated values. */
export type Measured = KeyResult | Kpi;
