import type { Workspace } from '@okr/core';

/** What was asked of a workspace as a whole, each with its answer. */
export type Asked = ReadonlyMap<(workspace: Workspace) => unknown, unknown>;

/** Whether another workspace gives the same answers. */
export function answersAlike(asked: Asked, workspace: Workspace): boolean {
  for (const [question, answer] of asked) if (!Object.is(question(workspace), answer)) return false;
  return true;
}

/** Questions while rules run: those of an objective by itself, and all of a file. */
export class Asking {
  private open = new Map<(workspace: Workspace) => unknown, unknown>();

  answer<T>(question: (workspace: Workspace) => T, workspace: Workspace): T {
    const answer = question(workspace);
    this.open.set(question, answer);
    return answer;
  }

  /** What is asked while something runs; it counts for what is around it as well. */
  during(run: () => void): Asked {
    const around = this.open;
    const own = new Map<(workspace: Workspace) => unknown, unknown>();
    this.open = own;
    run();
    this.open = around;
    this.add(own);
    return own;
  }

  /** As if it had been asked. */
  add(asked: Asked): void {
    for (const [question, answer] of asked) this.open.set(question, answer);
  }
}
