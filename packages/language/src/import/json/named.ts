import { type Fields, fieldsIn, textOf, textsIn } from './fields.ts';

/** `delivery.objective#2.kr#1`: an element without a name, which others refer to as the first of its siblings. */
const counted = /(objective|kr)#(\d+)/g;

/** Elements without names that are referred to have to get one: the first letter of what they are, and their number. */
export function named(document: Fields): Fields {
  const plans = fieldsIn(document.plans);
  const wanted = new Set(
    plans
      .flatMap(({ objectives }) => fieldsIn(objectives))
      .flatMap((objective) => {
        const below = [...fieldsIn(objective.keyResults), ...fieldsIn(objective.initiatives)];
        return [objective, ...below].flatMap((each) => [...textsIn(each.supports), ...textsIn(each.for)]);
      }),
  );
  const refs = [...wanted].filter((ref) => ref.includes('#'));
  if (refs.length === 0) return document;
  const isWanted = new Set(refs.flatMap((ref) => [ref, ref.slice(0, ref.lastIndexOf('.'))]));
  return { ...document, plans: plans.map((plan) => ({ ...plan, objectives: fieldsIn(plan.objectives).map(goalOf) })) };

  function goalOf(objective: Fields): Fields {
    return {
      ...withName(objective),
      keyResults: fieldsIn(objective.keyResults).map(withName),
      initiatives: fieldsIn(objective.initiatives).map((each) => ({ ...each, for: textsIn(each.for).map(renamed) })),
    };
  }

  function withName(of: Fields): Fields {
    const path = textOf(of.qualifiedName) ?? '';
    const own = path.slice(path.lastIndexOf('.') + 1);
    const links = { qualifiedName: renamed(path), supports: textsIn(of.supports).map(renamed) };
    return of.name === null && isWanted.has(path) && own.includes('#')
      ? { ...of, ...links, name: renamed(own) }
      : { ...of, ...links };
  }
}

function renamed(ref: string): string {
  return ref.replaceAll(counted, (_, kind: string, number: string) => `${kind === 'kr' ? 'kr' : 'o'}${number}`);
}
