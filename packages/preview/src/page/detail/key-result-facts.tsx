import type { PublishedKeyResult, PublishedPromise } from '@okr/core';
import { ambitionLabels } from '@okr/core';
import type { Format, KeyResultElement, PageContext } from '../parts/index.ts';
import { type Fact, Jump, Jumps, Owners } from './parts.tsx';
import type { DetailWords } from './words/index.ts';

/** What is known of a key result and not said by the explanation of its score, in the order in which a reader asks. */
export function keyResultFacts(
  { value, objective }: KeyResultElement,
  page: PageContext,
  words: DetailWords,
): readonly (Fact | undefined)[] {
  const { format, index, language } = page;
  return [
    fact(words.target, targetOf(value, format, words)),
    fact(words.due, dueOf(value, format)),
    ...value.promises.map((promise, at) =>
      fact(
        at === 0 ? words.promisedFirst : `${words.promisedThen}${at > 1 ? ` ${at}` : ''}`,
        promiseOf(promise, format, words),
      ),
    ),
    fact(words.statedStatus, value.statedStatus === null ? undefined : words.stated[value.statedStatus]),
    fact(words.weight, weightOf(value, format, words)),
    fact(words.ambition, value.ambition === null ? undefined : ambitionLabels[value.ambition][language].toLowerCase()),
    value.owners.length === 0 ? undefined : { name: words.owner, value: <Owners names={value.owners} /> },
    value.measuredBy === null
      ? undefined
      : { name: words.measuredBy, value: <Jump element={index.kpi(value.measuredBy)} text={value.measuredBy} /> },
    { name: words.partOf, value: <Jump element={objective} text={objective.value.title} /> },
    value.supports.length === 0 ? undefined : { name: words.supports, value: <Jumps names={value.supports} /> },
    value.supporters.length === 0 ? undefined : { name: words.supporters, value: <Jumps names={value.supporters} /> },
  ];
}

function fact(name: string, value: string | undefined): Fact | undefined {
  return value === undefined ? undefined : { name, value };
}

function targetOf(
  { bound, target, unit, due }: PublishedKeyResult,
  format: Format,
  words: DetailWords,
): string | undefined {
  const goal =
    bound !== null ? words.hold(format.bound(bound, unit)) : target === null ? undefined : format.value(target, unit);
  if (goal === undefined) return undefined;
  return due === null ? goal : words.by(goal, format.date(due));
}

/** Where there is no target that it could stand beside. */
function dueOf({ bound, target, due }: PublishedKeyResult, format: Format): string | undefined {
  return bound === null && target === null && due !== null ? format.date(due) : undefined;
}

function promiseOf(promise: PublishedPromise, format: Format, words: DetailWords): string {
  const { bound, target, unit, due, until, differs, score, because } = promise;
  const goal = bound !== null ? words.hold(format.bound(bound, unit)) : format.value(target, unit);
  const promised = target === null && bound === null ? (due === null ? goal : format.date(due)) : goal;
  const said = words.untilAgainst(promised, format.day(until), differs ? format.score(score) : null);
  return because === null ? said : `${said} — ${because}`;
}

function weightOf({ weight, share }: PublishedKeyResult, format: Format, words: DetailWords): string | undefined {
  if (share === null) return undefined;
  return weight === null || weight < 1
    ? words.share(format.share(share))
    : words.weightShare(format.number(weight), format.share(share));
}
