/** What cancels something that has not begun yet. */
type Cancel = () => void;

/** Lets a message that has arrived already be taken: a change or a cancellation that makes an answer useless. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => void inTurn(resolve));
}

/** So long a stretch of work keeps nobody waiting, in milliseconds. */
export const slice = 8;

/** So many messages are taken in a pause; the next one comes soon. */
const turnsOfPause = 5;

/** Lets what has arrived meanwhile be answered, and what comes in so many milliseconds: none that need not be waits for a clock. */
export async function pause(milliseconds = 0): Promise<void> {
  if (milliseconds === 0 && typeof setImmediate === 'function') {
    for (let turn = 0; turn < turnsOfPause; turn++) await nextTurn();
  } else {
    await new Promise<void>((resolve) => void after(milliseconds, resolve));
  }
}

/** When the messages that have arrived are taken, of which each is taken in a turn of its own: none waits for a clock. */
export function soon(run: () => void): Cancel {
  let cancel = inTurn(() => {
    cancel = inTurn(run);
  });
  return () => cancel();
}

/** In so many milliseconds. */
export function after(milliseconds: number, run: () => void): Cancel {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}

/** Whether something has come within so many milliseconds; it is not stopped where it has not. */
export async function within(milliseconds: number, coming: Promise<unknown>): Promise<boolean> {
  let cancel: Cancel = () => {};
  const late = new Promise<boolean>((resolve) => {
    cancel = after(milliseconds, () => resolve(false));
  });
  const isInTime = await Promise.race([coming.then(() => true), late]);
  cancel();
  return isInTime;
}

/** A worker has no turns but those of its clock. */
function inTurn(run: () => void): Cancel {
  if (typeof setImmediate !== 'function') return after(0, run);
  const turn = setImmediate(run);
  return () => clearImmediate(turn);
}
