/**
 * Trains the judge's second opinion on the project's own labelled titles and writes its weights. Logistic regression by
 * stochastic descent; the order is fixed, so that the same titles give the same weights.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../../packages/analysis/src/judge/weights.generated.ts', import.meta.url));
const sets = fileURLToPath(new URL('../../test/eval/', import.meta.url));
const ROUNDS = 30;
const PULL = 2e-4;
const STEP = 0.3;

interface Example {
  readonly text: string;
  readonly isOutcome: boolean;
}

function examples(): Example[] {
  return globSync('*.jsonl', { cwd: sets })
    .toSorted()
    .flatMap((name) => readFileSync(`${sets}${name}`, 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const { kind, ambiguous, label, text } = JSON.parse(line);
      return kind === 'kr' && ambiguous !== true ? [{ text, isOutcome: label === 'outcome' }] : [];
    });
}

function write(bias: number, scale: number, table: Int8Array): void {
  const packed = Buffer.from(table.buffer).toString('base64');
  writeFileSync(
    file,
    `/** Written by scripts/generate/second-opinion.ts from the titles in \`test/eval\`. */
export const weights = { bias: ${bias}, scale: ${scale}, table: '${packed}' };
`,
  );
}

if (!existsSync(file)) write(0, 0, new Int8Array(1));
const { featuresOf, PLACES } = await import('../../packages/analysis/src/judge/second-opinion.ts');

const items = examples().map(({ text, isOutcome }) => ({ places: [...featuresOf(text)], goal: isOutcome ? 1 : 0 }));
const weights = new Float64Array(PLACES);
let bias = 0;
let seen = 0;
let seed = 1;
const random = (): number => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return seed / 0x7fffffff;
};
const order = items.map((_, index) => index);
for (let round = 0; round < ROUNDS; round++) {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  for (const index of order) {
    const item = items[index];
    if (item === undefined) continue;
    seen++;
    const step = STEP / (1 + seen / 4000);
    const sum = item.places.reduce((total, place) => total + (weights[place] ?? 0), bias);
    const miss = 1 / (1 + Math.exp(-sum)) - item.goal;
    bias -= step * miss * 0.1;
    const share = miss / Math.sqrt(item.places.length);
    for (const place of item.places) weights[place] = (weights[place] ?? 0) * (1 - step * PULL) - step * share;
  }
}
const scale = Number((weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127).toPrecision(4));
write(
  Number(bias.toPrecision(4)),
  scale,
  Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale)))),
);
