import leven from 'leven';

/** Letters without marks, lower case: `Gia_Hạn` and `gia_han` are one here. */
export function bareName(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/**
 * The known names that were probably meant, nearest first, at most three: those that differ in marks or case only, then
 * those within one edit (short names) or a third of their letters.
 */
export function nearNames(written: string, known: Iterable<string>): readonly string[] {
  const bare = bareName(written);
  const most = Math.max(1, Math.floor(bare.length / 3));
  const found: { name: string; distance: number }[] = [];
  for (const name of new Set(known)) {
    const distance = leven(bare, bareName(name), { maxDistance: most + 1 });
    if (distance <= most && name !== written) found.push({ name, distance });
  }
  found.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  return found.slice(0, 3).map(({ name }) => name);
}
