import { generatePlan } from '../generate.ts';
import type { At, Change } from './client.ts';

/** One text in a language, and what is done with it: two changes that undo each other, and where to ask. */
export interface Document {
  readonly name: string;
  readonly text: string;
  /** The first makes a mistake that the diagnostics show, the second takes it back. */
  readonly changes: readonly [Change, Change];
  readonly hover: At;
  readonly completion: At;
}

/** In the middle, a check-in's value gets a letter too many, and loses it again. */
export function okrDocument(lines: number): Document {
  const text = generatePlan({ language: 'en', lines, seed: 1, prefix: 'main' });
  const all = text.split('\n');
  const checkIn = lineAfter(all, all.length / 2, (line) => /^ {4}2026-/.test(line));
  const keyResult = lineAfter(all, all.length / 3, (line) => line.startsWith('  kr '));
  return {
    name: 'main.okr',
    text,
    changes: toggle(checkIn, 'x', lengthOf(all, checkIn)),
    hover: { line: keyResult, character: 6 },
    completion: { line: lineAfter(all, all.length / 2, (line) => line === ''), character: 0 },
  };
}

/** The same plan as YAML, of as many lines, in the shape of `planSchema`. */
export function yamlDocument(lines: number): Document {
  const out: string[] = ['# yaml-language-server: $schema=plan.schema.json', 'company: Example Company', 'objectives:'];
  for (const line of generatePlan({ language: 'en', lines, seed: 1, prefix: 'main' }).split('\n')) {
    out.push(...yamlOf(line));
  }
  const all = out.slice(0, lines);
  const value = lineAfter(all, all.length / 2, (line) => line.includes(' value: '));
  const keyResult = lineAfter(all, all.length / 3, (line) => line.includes('- keyResult: '));
  return {
    name: 'main.yaml',
    text: `${all.join('\n')}\n`,
    changes: toggle(value, 'x', lengthOf(all, value)),
    hover: { line: keyResult, character: 10 },
    completion: { line: keyResult + 1, character: 8 },
  };
}

function yamlOf(line: string): readonly string[] {
  const title = JSON.stringify(/"(.*?)"/.exec(line)?.[1] ?? '');
  const [name = ''] = /(?<=^ *(?:objective|kr) )\w+/.exec(line) ?? [];
  if (line.startsWith('objective ')) return [`  - objective: ${name}`, `    title: ${title}`, '    keyResults:'];
  if (line.startsWith('  kr ')) {
    const [, from, to] = /from (\S+) to (\S+)/.exec(line) ?? [];
    return [
      `      - keyResult: ${name}`,
      `        title: ${title}`,
      `        from: ${from}`,
      `        to: ${to}`,
      '        unit: points',
      '        by: "2026-12-31"',
      '        checkIns:',
    ];
  }
  const [, date, value, confidence] = /^ {4}(\S+) {2}(\S+) {2}confidence (\d+)/.exec(line) ?? [];
  return date === undefined
    ? []
    : [`          - date: "${date}"`, `            value: ${value}`, `            confidence: ${confidence}`];
}

const text = { type: 'string', minLength: 1 };
const date = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const list = (items: object) => ({ type: 'array', items });
const record = (properties: Readonly<Record<string, object>>, required: readonly string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

/** A JSON schema of `yamlDocument`. */
export const planSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...record(
    {
      company: { ...text, description: 'Whose plan it is.' },
      objectives: list(
        record(
          {
            objective: { ...text, description: 'Its name.' },
            title: text,
            keyResults: list(
              record(
                {
                  keyResult: { ...text, description: 'Its name.' },
                  title: text,
                  from: { type: 'number', description: 'The baseline.' },
                  to: { type: 'number', description: 'The target.' },
                  unit: { enum: ['points', 'percent', 'days'] },
                  by: date,
                  checkIns: list(
                    record(
                      { date, value: { type: 'number' }, confidence: { type: 'integer', minimum: 0, maximum: 10 } },
                      ['date', 'value'],
                    ),
                  ),
                },
                ['keyResult', 'title', 'to'],
              ),
            ),
          },
          ['objective', 'title'],
        ),
      ),
    },
    ['company', 'objectives'],
  ),
};

/** A Prisma schema of as many lines: models that refer to the one before. */
export function prismaDocument(lines: number): Document {
  const out = ['datasource db {', '  provider = "postgresql"', '}', ''];
  for (let model = 1; out.length < lines; model++) {
    out.push(`model Goal${model} {`, '  id        Int      @id @default(autoincrement())');
    for (const field of ['title', 'owner', 'because']) out.push(`  ${field.padEnd(9)} String`);
    out.push('  score     Float?', '  due       DateTime', '  supportId Int?');
    if (model > 1) out.push(`  support   Goal${model - 1}?   @relation(fields: [supportId], references: [id])`);
    out.push(`  backed    Goal${model + 1}[]`, '}', '');
  }
  const models = out.filter((line) => line.startsWith('model ')).length;
  const all = out.filter((line) => line !== `  backed    Goal${models + 1}[]`);
  const score = lineAfter(all, all.length / 2, (line) => line.startsWith('  score'));
  return {
    name: 'schema.prisma',
    text: `${all.join('\n')}\n`,
    // `Floatx?` is no type.
    changes: toggle(score, 'x', '  score     Float'.length),
    hover: { line: lineAfter(all, all.length / 3, (line) => line.startsWith('  support  ')), character: 14 },
    completion: { line: score, character: '  score     '.length },
  };
}

function lineAfter(lines: readonly string[], from: number, fits: (line: string) => boolean): number {
  const start = Math.floor(from);
  const found = lines.slice(start).findIndex(fits);
  if (found < 0) throw new Error('the generated text has no such line');
  return start + found;
}

function lengthOf(lines: readonly string[], line: number): number {
  return lines[line]?.length ?? 0;
}

function toggle(line: number, text: string, at: number): readonly [Change, Change] {
  return [
    { line, from: at, to: at, text },
    { line, from: at, to: at + text.length, text: '' },
  ];
}
