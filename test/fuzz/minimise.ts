/** The shortest text found for which something still fails: pieces are left out, larger ones first, until none can be. */
export async function minimised(
  text: string,
  fails: (shorter: string) => Promise<boolean>,
  tries = 2000,
): Promise<string> {
  let best = text;
  let left = tries;
  for (let size = Math.ceil(text.length / 2); size >= 1 && left > 0; ) {
    let isShorter = false;
    for (let at = 0; at < best.length && left > 0; ) {
      const shorter = best.slice(0, at) + best.slice(at + size);
      left--;
      if (await fails(shorter)) {
        best = shorter;
        isShorter = true;
      } else at += size;
    }
    if (size > 1) size = Math.floor(size / 2);
    else if (!isShorter) break;
  }
  return best;
}
