import { bareName } from './near.ts';

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

/** Other names for elements that share one: such as nobody has, not even with other marks or in other case. */
export class FreshNames {
  private readonly names: () => Iterable<string>;
  private taken: Set<string> | undefined;
  private readonly next = new Map<string, number>();

  /** All names of one space; they are asked for when the first is wanted. */
  constructor(names: () => Iterable<string>) {
    this.names = names;
  }

  /** The name with a number, and one made of the title where that says more. */
  instead(name: string, title: string | undefined): readonly string[] {
    const numbered = this.numbered(name);
    const taken = this.allTaken();
    const titled = name.startsWith('@') ? '' : slug(title ?? '', '');
    if (titled === '' || taken.has(titled)) return [numbered];
    taken.add(titled);
    return [numbered, titled];
  }

  numbered(name: string): string {
    const taken = this.allTaken();
    const bare = bareName(name);
    let number = this.next.get(bare) ?? 2;
    while (taken.has(`${bare}_${number}`)) number++;
    this.next.set(bare, number + 1);
    taken.add(`${bare}_${number}`);
    return `${name}_${number}`;
  }

  private allTaken(): Set<string> {
    this.taken ??= new Set([...this.names()].map(bareName));
    return this.taken;
  }
}
