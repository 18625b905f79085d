import type { FiscalYear, SourceFile } from '@okr/core';

/** Rules that look at words keep what they found. */
export function sameLanguage(one: SourceFile, other: SourceFile): boolean {
  return one.tongue === other.tongue && one.declared === other.declared;
}

export function sameYear(one: FiscalYear, other: FiscalYear): boolean {
  return one.fiscalYearStart === other.fiscalYearStart && one.fiscalYearNamedBy === other.fiscalYearNamedBy;
}

/** `live` are how many objectives of each plan are not dropped. */
interface Plans {
  readonly plans: readonly object[];
  readonly live: readonly number[];
}

export function samePlans(one: Plans, other: Plans): boolean {
  return (
    one.plans.length === other.plans.length &&
    one.plans.every((plan, index) => plan === other.plans[index] && one.live[index] === other.live[index])
  );
}
