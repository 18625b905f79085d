import { type Around, after, chunkAt, lead, lookAround, pureWork } from '../grammar/around.ts';
import { ACTS, BEHAVE, DOWN, MADE, NONE, THING, WORK } from '../text/bits.ts';
import type { Chunk } from '../text/chunk.ts';
import { has } from '../text/masks.ts';
import type { Scan } from '../text/scan.ts';
import { FED, STATIVE } from '../words/en/closed.ts';
import { readCount } from './count.ts';
import { hasBaseline, isRange } from './range.ts';
import type { QuantityReading, Reading } from './reading.ts';
import { coverageMetric, readMoney, readPercent } from './share.ts';
import { isThreshold } from './threshold.ts';
import { readTime } from './time.ts';

/** Says what the number in a chunk measures. */
export function readQuantity(scan: Scan, at: number, chunk: Chunk): QuantityReading {
  const around = lookAround(scan, at, chunk);
  const read = (reading: Reading): QuantityReading => ({ reading, at, noun: around.noun, metric: around.metric });
  const number = chunk.number;
  if (number === undefined || number.kind === 'name' || number.attributive) return read('nothing');
  if (isThreshold(scan, at) || isFed(around)) return read('nothing');
  const none = has(chunkAt(scan, at - 1)?.mask ?? 0, NONE);
  if (isRange(around) && !(has(around.nounMask, ACTS | MADE) && around.metric < 0 && !lead(around, DOWN)))
    return read('result');
  if (hasBaseline(around) && !has(around.nounMask, ACTS | MADE)) return read('result');
  if (number.unit !== 'plain' && at > 0 && around.metric === at - 1 && !coverageMetric(scan, at - 1))
    return read('result');
  if (isAverage(around)) return read('result');
  if (number.unit === 'time') return read(readTime(around));
  if (number.unit === 'percent') return read(readPercent(around));
  if (number.unit === 'money') return read(readMoney(around));
  const partOfWork =
    number.unit === 'rating' &&
    !around.level &&
    around.preposition === '' &&
    pureWork(around) &&
    scan.tokens[chunk.from + 1]?.key === 'of';
  if (partOfWork) return read('things');
  if (number.unit === 'rating')
    return read(
      has(around.nounMask, THING) &&
        around.noun === at + 1 &&
        around.preposition !== 'in' &&
        after(around, BEHAVE, at + 2) < 0
        ? 'things'
        : 'result',
    );
  if (number.unit === 'times') return read(pureWork(around) && around.metric < 0 ? 'nothing' : 'result');
  if (around.moved && !has(around.nounMask, ACTS | MADE)) return read('result');
  if (number.unit === 'measure' && isStated(around)) return read('result');
  if (number.unit === 'measure')
    return read(lead(around, WORK) && around.metric < 0 && !around.strict ? 'nothing' : 'result');
  if (none) return read('result');
  return read(readCount(around));
}

/** "bình quân 3 ngày", "còn 2 vụ", "down to 3 steps": what is on average, or what is left. */
function isAverage({ scan, at }: Around): boolean {
  const before = chunkAt(scan, at - 1)?.key ?? '';
  const word = scan.tokens[(scan.chunks[at]?.from ?? 0) - 1]?.key ?? '';
  if (scan.language === 'en') return /^(?:averages?|averaging|avg|median|mean)$/.test(before);
  return /^(?:bình|trung)$/.test(before) || word === 'còn' || word === 'con';
}

/** "a model trained on 20k profiles": what went into it. English only. */
function isFed({ scan, at }: Around): boolean {
  for (let index = at - 1; index > 0 && index > at - 4; index -= 1)
    if (chunkAt(scan, index)?.key === 'on') return FED.has(chunkAt(scan, index - 1)?.key ?? '');
  return false;
}

/** "Weigh 78 kg"; of something else it is work: "Weigh 40 kg of rice". English only. */
const isStated = ({ scan, at, verbAt }: Around): boolean =>
  verbAt === at - 1 && STATIVE.has(chunkAt(scan, verbAt)?.key ?? '') && chunkAt(scan, at + 1)?.key !== 'of';
