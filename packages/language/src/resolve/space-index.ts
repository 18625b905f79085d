import type { DraftPlan } from './build.ts';
import { planSpace } from './lookup.ts';

/** Which files hold plans of one unit or person in one cycle. */
export class SpaceIndex {
  private readonly files = new Map<string, Set<number>>();

  clear(): void {
    this.files.clear();
  }

  add(file: number, plans: readonly DraftPlan[]): void {
    for (const plan of plans) {
      const space = planSpace(plan);
      if (typeof space !== 'string') continue;
      const set = this.files.get(space);
      if (set === undefined) this.files.set(space, new Set([file]));
      else set.add(file);
    }
  }

  remove(file: number, plans: readonly DraftPlan[]): void {
    for (const plan of plans) {
      const space = String(planSpace(plan));
      const set = this.files.get(space);
      set?.delete(file);
      if (set?.size === 0) this.files.delete(space);
    }
  }

  filesWith(space: string): readonly number[] {
    return [...(this.files.get(space) ?? [])].sort((a, b) => a - b);
  }
}
