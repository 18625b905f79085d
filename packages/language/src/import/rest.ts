import { type Into, isFree, type Placed } from './placed.ts';

/** What stands in lists of OKRs by itself: beside key results one of them, beside or over others of its list an objective. */
export function placeRest(all: readonly Placed[], { inObjective }: Into): void {
  const isItem = ({ block }: Placed): boolean => block.kind === 'item';
  const kindOf = ({ kind, labelled }: Placed): Placed['kind'] | 'kpi' => labelled?.kind ?? kind;
  const lists = new Map<number, Placed[]>();
  const hasItems = new Set<Placed>();
  for (const one of all.filter(isItem)) {
    const above = all[one.parent];
    if (above?.block.kind === 'item') hasItems.add(above);
    const list = lists.get(one.parent);
    if (list === undefined) lists.set(one.parent, [one]);
    else list.push(one);
  }
  for (const [parent, list] of lists) {
    const above = all[parent];
    const open = list.filter((one) => kindOf(one) === undefined && one.head === undefined);
    const known = list.map(kindOf);
    const isBelow = above !== undefined && (above.head !== undefined || isItem(above));
    const isPlain = above?.block.kind === 'heading' && list.every((one) => !hasItems.has(one));
    if (open.length === 0 || (isBelow && kindOf(above) === undefined)) continue;
    if (isPlain && kindOf(above) === undefined && isFree(above)) above.kind = 'objective';
    const measured = list.filter(({ block }) => /\d/.test(block.text)).length;
    const isOfGoal = above === undefined ? inObjective || measured * 2 >= list.length : kindOf(above) === 'objective';
    const isOver = list.some((one) => hasItems.has(one) || kindOf(one) === 'objective');
    const kind = known.includes('kr') || (isOfGoal && !isOver) ? 'kr' : 'objective';
    for (const one of open) one.kind = kindOf(above ?? one) === 'kr' ? 'initiative' : kind;
  }
}
