/** Does something once, so many milliseconds after it was last asked for. */
export function shortly(milliseconds: number, work: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const dispose = (): void => clearTimeout(timer);
  const ask = (): void => {
    dispose();
    timer = setTimeout(work, milliseconds);
  };
  return { ask, dispose };
}
