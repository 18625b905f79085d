import { leadIndex } from '../grammar/grammar.ts';
import { DOWN, GAIN, IMPROVE, WORK } from '../text/bits.ts';
import { has, maskAt } from '../text/masks.ts';
import type { Scan } from '../text/scan.ts';
import { CONDITIONS, FAILING, RELATIVES } from '../words/closed.ts';

/** "Install a check that fails above 5 %", "Đặt cảnh báo khi kho vượt ngưỡng 8 độ": where a test says no, not where anything should go. */
export function isThreshold(scan: Scan, at: number): boolean {
  const lead = leadIndex(scan);
  const verb = maskAt(scan, lead);
  if (!has(verb, WORK) || has(verb, DOWN | GAIN | IMPROVE)) return false;
  for (let index = lead + 1; index < at; index += 1) {
    if (!FAILING.has(scan.chunks[index]?.key ?? '')) continue;
    if (RELATIVES.has(scan.chunks[index - 1]?.key ?? '')) return true;
    if (scan.chunks.slice(index + 1, at).some(({ key }) => CONDITIONS.has(key))) return true;
  }
  return false;
}
