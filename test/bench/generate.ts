import type { Language } from '@okr/core';
import { type Lines, type Names, wordsOf } from './sentences.ts';

export interface PlanShape {
  readonly language: Language;
  /** At least this many; the last objective is finished. */
  readonly lines: number;
  /** The same seed gives the same text. */
  readonly seed: number;
  /** Keeps the names of several files of one workspace apart. */
  readonly prefix?: string;
}

/** A small fast random generator (mulberry32): numbers from 0 to 1. */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A plan as a growing company would write it: units, people, aligned objectives, check-ins, initiatives and KPIs. */
export function generatePlan({ language, lines, seed, prefix = 'p' }: PlanShape): string {
  const random = randomFrom(seed);
  const pick = <T>(items: readonly [T, ...T[]]): T => items[Math.floor(random() * items.length)] ?? items[0];
  const between = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
  const words = wordsOf(language);
  /** `online sales Tanlongan`: as many different ones as a company has places. */
  const field = (): string => `${pick(words.fields)} ${pick(words.heads)}${pick(words.middles)}${pick(words.tails)}`;
  const out: string[] = [];
  const write = (added: Lines): void => {
    out.push(...added);
  };

  write(words.opening(`${prefix}_company`));
  let unit = 0;
  let objective = 0;
  while (out.length < lines) {
    if (objective % 4 === 0) {
      unit += 1;
      write(words.unit(`${prefix}_unit_${unit}`, `${prefix}_company`, field()));
      write(words.kpi(`${prefix}_kpi_${unit}`, `${prefix}_unit_${unit}`, pick(words.measures), between(20, 60)));
      write(words.plan(`${prefix}_unit_${unit}`));
    }
    objective += 1;
    const names: Names = {
      objective: `${prefix}_goal_${objective}`,
      supported: objective > 4 ? `${prefix}_goal_${objective - 4}` : undefined,
      guarded: `${prefix}_kpi_${unit}`,
    };
    write(words.objective(names, pick(words.states), field()));
    const keyResults = between(2, 4);
    for (let index = 1; index <= keyResults; index++) {
      const baseline = between(5, 40);
      const target = baseline + between(10, 40);
      write(words.keyResult(`kr_${index}`, pick(words.measures), field(), baseline, target));
      const checkIns = between(2, 4);
      for (let step = 1; step <= checkIns; step++) {
        const value = baseline + ((target - baseline) * step * 0.62) / checkIns;
        write(
          words.checkIn(
            step * 14,
            Math.round(value * 10) / 10,
            between(5, 9),
            random() < 0.4 ? pick(words.remarks) : undefined,
          ),
        );
      }
    }
    write(words.initiative('kr_1', pick(words.works), field()));
  }
  return `${out.join('\n')}\n`;
}
