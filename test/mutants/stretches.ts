/** Lines taken together: enough for a whole statement, so that it can be left out. */
const length = 5;

/** A number from 0 to 1, always the same for the same words (FNV-1a). */
function chance(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  // The last step spreads what differs in the last letters only.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

/** About `share` of a file's lines, as Stryker's ranges (`path:1-5`); the same ones for the same seed. */
export function stretches(path: string, lines: number, share: number, seed: number): readonly string[] {
  return Array.from({ length: Math.ceil(lines / length) }, (_, at) => at * length + 1)
    .filter((first) => chance(`${seed} ${path} ${first}`) < share)
    .map((first) => `${path}:${first}-${Math.min(lines, first + length - 1)}`);
}
