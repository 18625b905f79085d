/** The most that a message quotes of a file. */
const MOST = 60;

/** What is shown of a piece of a file inside a sentence: on one line, and cut where it is long. */
export function shortened(text: string): string {
  const start = text.length > MOST * 4 ? text.slice(0, MOST * 4) : text;
  const flat = start.replace(/\s+/g, ' ');
  return flat.length <= MOST && start.length === text.length ? flat : `${flat.slice(0, MOST - 1)}…`;
}
