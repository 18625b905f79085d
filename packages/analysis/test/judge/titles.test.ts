import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  compileLexicons,
  directionIn,
  emptyWordsIn,
  judge,
  judgeMeasured,
  judgeObjective,
  numbersIn,
  type StatedNumber,
  statedIn,
  twoAimsIn,
  twoMeasuresIn,
  uncountedWorkIn,
  vagueVerbIn,
  vagueWordIn,
  vanityIn,
} from '../../src/judge/index.ts';
import { more } from './titles.ts';

const lexicons = compileLexicons();
const home = join(import.meta.dirname, '../../../../test/eval');

function titlesOf(language: 'en' | 'vi', names: readonly string[], further: readonly string[] = []): readonly string[] {
  const items: readonly { readonly lang: string; readonly text: string }[] = names
    .flatMap((name) => readFileSync(join(home, `${name}.jsonl`), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  const found = items.filter(({ lang }) => lang === language).map(({ text }) => text);
  return [...new Set([...found, ...further])];
}

const quoted = (text: string | undefined): string => (text === undefined ? '–' : `“${text}”`);

function number({ size, magnitude, currency, unit }: StatedNumber): string {
  return [currency, size, magnitude, unit].filter((part) => part !== '').join(' ');
}

/** `by verb “Build” object “playbook”`: what each reader of a title finds in it; nothing for what finds nothing. */
function line(title: string): string {
  const { label, sure, evidence } = judge(title, lexicons);
  const parts = Object.entries(evidence).map(([what, { text }]) => `${what} ${quoted(text)}`);
  const found = [`${label} ${sure}${parts.length > 0 ? ` by ${parts.join(' ')}` : ''}`];
  const add = (what: string, said: string | undefined): void => {
    if (said !== undefined) found.push(`${what} ${said}`);
  };
  const objective = judgeObjective(title, lexicons);
  if (objective.label !== label || objective.sure !== sure)
    add('as an objective', `${objective.label} ${objective.sure}`);
  const measured = ['', 'khách', 'sessions'].map((unit) => judgeMeasured(title, unit, lexicons).label);
  add('with a measure', measured.join(' '));
  const way = directionIn(title, lexicons);
  add(
    'way',
    way && `${way.way} ${quoted(way.word.text)}${way.second === undefined ? '' : ` ${quoted(way.second.text)}`}`,
  );
  for (const [what, read] of [
    ['empty', emptyWordsIn],
    ['vague verb', vagueVerbIn],
    ['vague', vagueWordIn],
    ['vanity', vanityIn],
  ] as const)
    add(what, read(title, lexicons) && quoted(read(title, lexicons)?.text));
  add('uncounted', uncountedWorkIn(title, lexicons, false) && quoted(uncountedWorkIn(title, lexicons, false)?.text));
  for (const [what, read] of [
    ['two measures', twoMeasuresIn],
    ['two aims', twoAimsIn],
  ] as const) {
    const two = read(title, lexicons);
    add(
      what,
      two &&
        `${quoted(two.first.text)} ${quoted(two.joiner.text)} ${quoted(two.second.text)} ${quoted(two.verb?.text)}`,
    );
  }
  const numbers = numbersIn(title, lexicons);
  add(
    'numbers',
    numbers.length === 0
      ? undefined
      : numbers
          .map(
            ({ text, kind, value, unit, attributive }) =>
              `${quoted(text)} ${kind} ${value} ${unit}${attributive ? ' adjective' : ''}`,
          )
          .join(', '),
  );
  const { measure, deadline } = statedIn(title, lexicons);
  if (measure !== undefined) {
    const { baseline, target, upper, sense, keep, burden, said } = measure;
    const from = baseline === undefined ? '' : `from ${baseline === 'unknown' ? '?' : number(baseline)} `;
    const to = `${sense} ${number(target)}${upper === undefined ? '' : `–${number(upper)}`}`;
    add('states', `${from}${to}${keep ? ' keep' : ''}${burden ? ' burden' : ''} in ${quoted(said.text)}`);
  }
  add('by', deadline && `${quoted(deadline.text)} ${JSON.stringify(deadline.day)}`);
  return `${title}\n  ${found.join('\n  ')}`;
}

/** Floors let one title change places with another; here each is held, with what it was judged by. */
test.each(['en', 'vi'] as const)(
  'each of the own titles, and of some that are labelled nowhere, %s',
  async (language) => {
    const titles = titlesOf(language, [`own-${language}`, `pairs-${language}`, 'measures-own'], more[language]);
    await expect(`${titles.map(line).join('\n')}\n`).toMatchFileSnapshot(
      join(import.meta.dirname, `titles.${language}.txt`),
    );
  },
);

const blind = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13] as const;

/** What was learned of them stays, title by title. */
test.each(['en', 'vi'] as const)('each of the titles that were read blind once, %s', async (language) => {
  const titles = titlesOf(
    language,
    blind.map((set) => `blind${set}-${language}`),
  );
  const lines = titles.map((title) => {
    const { label, sure, evidence } = judge(title, lexicons);
    const { measure, deadline } = statedIn(title, lexicons);
    const measured = judgeMeasured(title, '', lexicons).label;
    const parts = [label, sure, ...Object.keys(evidence), measured, measure?.sense, measure?.said.text, deadline?.text];
    return `${title}\n  ${parts.filter((part) => part !== undefined).join(' · ')}`;
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, `titles.blind.${language}.txt`));
});
