import { type Language, type Published, publish } from '@okr/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadFile } from '../../language/src/load.ts';
import { aPlan } from '../../language/test/support/scored-plans.ts';
import { stagesOf } from '../src/analyse.ts';
import { defaultConfig } from '../src/config/index.ts';

/** What a reader with a pocket calculator finds in a line: what is to be worked out, and what is said to come of it. */
interface Sum {
  readonly terms: string;
  readonly result: string;
}

const number = String.raw`[−-]?\d[\d.,]*\d|[−-]?\d`;

/** The sums of a line: `(a − b) / (c − b) = r`, `2 / 3 = 0.67`, `0.57 (0.67 − 0.1)`. */
function sumsOf(line: string): readonly Sum[] {
  // What is said in words is an operation as well.
  const text = line
    .replace(/(\d) (?:of|của) \d+ (?:more|mục khác)/gu, '$1')
    .replace(/(\d+) of (\d+) milestones? done/u, '$1 / $2')
    .replace(/Xong (\d+)\/(\d+) cột mốc/u, '$1 / $2')
    .replace(/(?:Weights done|Trọng số đã xong) (.+?) (?:of|trên) /u, '($1) / ');
  const found: Sum[] = [];
  for (const [, terms = '', result = ''] of text.matchAll(
    new RegExp(String.raw`((?:${number}|[()+×/%−-]|\s)+) = (${number})`, 'gu'),
  )) {
    found.push({ terms, result });
  }
  for (const [, result = '', terms = ''] of text.matchAll(
    new RegExp(String.raw`(${number}) \(((?:${number}) [×−] (?:${number}))\)`, 'gu'),
  )) {
    found.push({ terms, result });
  }
  return found;
}

function plainNumbers(text: string, language: Language): string {
  const [group, mark] = language === 'en' ? [/,/g, '.'] : [/\./g, ','];
  return text.replace(group, '').replace(mark, '.').replaceAll(',', '.');
}

/** Left to right, × and / before + and −, brackets first; a per cent is a hundredth. */
function workedOut(text: string): number {
  const tokens = text.replaceAll('−', '-').match(/\d+(?:\.\d+)?%?|[()+×/-]/g) ?? [];
  let at = 0;
  const value = (): number => {
    const token = tokens[at++] ?? '';
    if (token === '(') {
      const inner = sum();
      at++;
      return inner;
    }
    if (token === '-') return -value();
    return token.endsWith('%') ? Number(token.slice(0, -1)) / 100 : Number(token);
  };
  const product = (): number => {
    let result = value();
    for (; tokens[at] === '×' || tokens[at] === '/'; ) {
      const operator = tokens[at++];
      const next = value();
      result = operator === '×' ? result * next : result / next;
    }
    return result;
  };
  const sum = (): number => {
    let result = product();
    for (; tokens[at] === '+' || tokens[at] === '-'; ) {
      const operator = tokens[at++];
      const next = product();
      result = operator === '+' ? result + next : result - next;
    }
    return result;
  };
  return sum();
}

function explanationsOf(text: string, asOf: string): readonly string[] {
  const { workspace, scores } = stagesOf([loadFile({ path: 'plan.okr', text })], { asOf, config: defaultConfig });
  const { plans, kpis }: Published = publish(workspace, scores);
  return [
    ...plans.flatMap((plan) => [plan, ...plan.objectives, ...plan.objectives.flatMap(({ keyResults }) => keyResults)]),
    ...kpis,
  ].flatMap(({ explanation }) => explanation.split('\n'));
}

function everyLine(check: (line: string, language: Language) => void): void {
  fc.assert(
    fc.property(aPlan, (plan) => {
      for (const language of ['en', 'vi'] as const) {
        for (const line of explanationsOf(plan[language], plan.asOf)) check(line, language);
      }
    }),
    { numRuns: 150 },
  );
}

test('each sum that an explanation prints comes out as printed, to the printed digits', () => {
  const kinds = new Set<string>();
  everyLine((line, language) => {
    for (const { terms, result } of sumsOf(line)) {
      const written = plainNumbers(result, language).replace('−', '-');
      const decimals = /\.(\d+)$/.exec(written)?.[1]?.length ?? 0;
      const found = workedOut(plainNumbers(terms, language));
      // Half a step of the last digit, up or down.
      expect(Math.abs(found - Number(written)), `${line} (${found})`).toBeLessThanOrEqual(0.5000001 * 10 ** -decimals);
      kinds.add(terms.replace(/[\d.,]+/g, 'n').slice(0, 20));
    }
  });
  // Which kinds of sums random plans bring is theirs: some 20 of them, and never only a few.
  expect(kinds.size).toBeGreaterThan(12);
}, 120_000);

test('what is compared in a line holds as it is printed', () => {
  everyLine((line, language) => {
    const numbers = (pattern: RegExp): readonly number[] =>
      (pattern.exec(line) ?? []).slice(1).map((text) => Number(plainNumbers(text, language).replace('−', '-')));
    const on = numbers(/^(?:On track: progress|Đúng tiến độ: tiến độ) (\S+), (?:on track from|cần từ) (\S+)/u);
    if (on.length > 0) expect(on[0], line).toBeGreaterThanOrEqual(on[1] ?? Number.NaN);
    const behind = numbers(
      /^(?:At risk: progress|Có rủi ro: tiến độ) (\S+)[,;] (?:on track from|từ) (\S+) .*?(?:at risk from|từ) (\S+) /u,
    );
    if (behind.length > 0) {
      expect(behind[0], line).toBeLessThan(behind[1] ?? Number.NaN);
      expect(behind[0], line).toBeGreaterThanOrEqual(behind[2] ?? Number.NaN);
    }
    const off = numbers(/^(?:Off track: progress|Chệch hướng: tiến độ) (\S+), (?:at risk from|phải từ) (\S+)/u);
    if (off.length > 0) expect(off[0], line).toBeLessThan(off[1] ?? Number.NaN);
  });
}, 120_000);

test('one of a thing is not many of it, and no sentence has a hole', () => {
  everyLine((line, language) => {
    expect(line).not.toMatch(/undefined|NaN|Infinity|null|\[object/);
    expect(line).not.toMatch(/ {2}|^\s|\s$|[;:,]$|: *;|\(\)|““|””/u);
    if (language === 'vi') return;
    expect(line).not.toMatch(/(?<![\d.,])1 (?:days|check-ins|values|milestones|objectives|hours|incidents|points)\b/);
    expect(line).not.toMatch(
      /(?<![\d.,])(?!1\b)\d[\d.,]* (?:check-in|value|milestone|objective|hour|incident|point)\b/,
    );
  });
}, 120_000);
