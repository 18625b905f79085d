/** Prints the recovery rate over all cases, and what was lost: `node packages/language/test/recovery/measure.ts`. */
import { casesOf, judgeAll } from './harness.ts';
import { english, vietnamese } from './plans.ts';

let runs = 0;
let kept = 0;
for (const [name, plan] of Object.entries({
  english,
  vietnamese,
  'vietnamese, decomposed': vietnamese.normalize('NFD'),
})) {
  for (const { damage, line, lost } of judgeAll(plan, casesOf(plan))) {
    runs++;
    if (lost.length === 0) kept++;
    else console.log(`${name}, line ${line + 1}, ${damage}\n    ${lost.slice(0, 3).join('\n    ')}`);
  }
}
console.log(`${kept} of ${runs} runs keep every other line: ${((100 * kept) / runs).toFixed(2)} %`);
