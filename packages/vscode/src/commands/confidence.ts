/** A confidence from 0 to 10 as a person types it: `7`, `7/10`, `7,5`, `70%`; undefined for anything else. */
export function readConfidence(typed: string): number | undefined {
  const match = /^(\d{1,3}(?:[.,]\d+)?)\s*(?:(\/\s*10)|(%))?$/.exec(typed.trim());
  if (match === null) return undefined;
  const number = Number(match[1]?.replace(',', '.')) / (match[3] === undefined ? 1 : 10);
  return number <= 10 ? number : undefined;
}
