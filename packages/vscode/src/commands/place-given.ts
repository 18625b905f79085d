/** A place in a plan: given by the preview or the explorer, else that of the cursor. */
export interface PlaceInFile {
  readonly file: string;
  readonly line: number;
}

/** The place that a command was given; undefined where it was given none. */
export function placeFrom(given: unknown): PlaceInFile | undefined {
  if (typeof given === 'object' && given !== null && 'file' in given && 'line' in given) {
    const { file, line } = given;
    if (typeof file === 'string' && typeof line === 'number') return { file, line };
  }
  return undefined;
}
