/** Splits a block of comma- or line-separated entries into a list; the word lists are kept this way so that people can read and extend them. */
export function list(block: string): readonly string[] {
  return block
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
