/** A name that is not in use yet: numbered where it is. */
export function untaken(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name); n++) name = `${wanted}_${n}`;
  return name;
}

/** A name of a title's first words. */
export function slug(title: string, otherwise: string): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const name = words.slice(0, 4).join('_');
  return /^[a-z]/.test(name) ? name : otherwise;
}
