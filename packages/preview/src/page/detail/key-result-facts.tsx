import type { PublishedKeyResult, PublishedPromise } from '@okr/core';
import { ambitionLabels, kindLabels } from '@okr/core';
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
    fact(words.kind, kindOf(value, page, words)),
    fact(words.target, targetOf(value, format, words)),
    fact(words.due, dueOf(value, format)),
    ...value.promises.map((promise, at) =>
      fact(
        at === 0 ? words.promisedFirst : `${words.promisedThen}${at > 1 ? ` ${at}` : ''}`,
        promiseOf(promise, value.kind === 'keep', format, words),
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

function kindOf({ kind, cumulative }: PublishedKeyResult, { language }: PageContext, words: DetailWords): string {
  const label = kindLabels[kind][language].toLocaleLowerCase(language);
  return cumulative ? `${label} · ${words.runningTotal}` : label;
}

function targetOf(keyResult: PublishedKeyResult, format: Format, words: DetailWords): string | undefined {
  const { due } = keyResult;
  const goal = goalOf(keyResult, keyResult.kind === 'keep', format, words);
  if (goal === undefined) return undefined;
  return due === null ? goal : words.by(goal, format.date(due));
}

/** A bound is said as it was written; only of a level it is to be held. */
function goalOf(
  { bound, target, unit }: Pick<PublishedPromise, 'bound' | 'target' | 'unit'>,
  isLevel: boolean,
  format: Format,
  words: DetailWords,
): string | undefined {
  if (bound === null) return target === null ? undefined : format.value(target, unit);
  const text = format.bound(bound, unit);
  return isLevel ? words.hold(text) : text;
}

/** Where there is no target that it could stand beside. */
function dueOf({ bound, target, due }: PublishedKeyResult, format: Format): string | undefined {
  return bound === null && target === null && due !== null ? format.date(due) : undefined;
}

function promiseOf(promise: PublishedPromise, isLevel: boolean, format: Format, words: DetailWords): string {
  const { unit, due, until, differs, score, because } = promise;
  const goal = goalOf(promise, isLevel, format, words);
  const said = words.untilAgainst(
    goal ?? (due === null ? format.value(null, unit) : format.date(due)),
    format.day(until),
    differs ? format.score(score) : null,
  );
  return because === null ? said : `${said} — ${because}`;
}

function weightOf({ weight, share }: PublishedKeyResult, format: Format, words: DetailWords): string | undefined {
  if (share === null) return undefined;
  return weight === null || weight < 1
    ? words.share(format.share(share))
    : words.weightShare(format.number(weight), format.share(share));
}
