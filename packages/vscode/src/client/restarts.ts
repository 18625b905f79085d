/** What to do when the server is gone without having been asked. */
export type AfterCrash = 'restart-and-say' | 'restart' | 'give-up';

const most = 5;
/** Crashes further apart than this (ms) have nothing to do with each other. */
const memory = 10 * 60_000;

/** Starts a server again after a crash: the first time it is said, and after the fifth within ten minutes it is left. */
export class Restarts {
  private crashes: readonly number[] = [];

  /** `now` in milliseconds. */
  crashed(now: number): AfterCrash {
    this.crashes = [...this.crashes.filter((at) => now - at < memory), now];
    if (this.crashes.length >= most) return 'give-up';
    return this.crashes.length === 1 ? 'restart-and-say' : 'restart';
  }

  /** Somebody started the server by hand: it has all its chances again. */
  forget(): void {
    this.crashes = [];
  }
}
