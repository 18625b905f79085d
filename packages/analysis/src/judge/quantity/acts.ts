import { type Around, after, chunkAt, lead } from '../grammar/around.ts';
import { ACTS, CONTACT, DOWN, GAIN, GAINS, METRIC, MOVE, REACH, RECUR, TROUBLE, WORK } from '../text/bits.ts';
import { has } from '../text/masks.ts';
import { CONSUMING, LEARNED } from '../words/en/closed.ts';

/** The chunk before the preposition of the number. */
export const maskBefore = (around: Around): number => {
  let index = around.at - 1;
  while (index > 0 && chunkAt(around.scan, index)?.key !== around.preposition) index -= 1;
  return chunkAt(around.scan, index - 1)?.mask ?? 0;
};

/** "Interviews with 20 customers", "visits to 5 plants": acts, and with whom. English only. */
export function metWith(around: Around): boolean {
  if (around.scan.language !== 'en' || !/^(?:with|to|at|for)$/.test(around.preposition)) return false;
  const before = maskBefore(around);
  if (!has(before, ACTS) || has(before, METRIC | GAINS) || lead(around, MOVE | REACH) || around.metric >= 0)
    return false;
  // A conference with 400 attendees drew them; a call with 20 customers only says with whom.
  return has(before, CONTACT) || !has(around.nounMask, GAINS);
}

/** "Finish 15 books", "complete 3 courses": what is read, watched or learned, and not made. English only. */
export function consumes({ scan, verbAt, verb, noun }: Around): boolean {
  const key = chunkAt(scan, verbAt)?.key ?? '';
  return (
    scan.language === 'en' && has(verb, WORK) && CONSUMING.test(key) && LEARNED.has(chunkAt(scan, noun)?.key ?? '')
  );
}

/** "mỗi đơn vị có 1 mô hình", "every team runs one pilot": as many as there are of them. */
export const eachHasOne = ({ scan, at }: Around): boolean =>
  scan.chunks.slice(0, at).some(({ key }) => /^(?:mỗi|mọi|từng|moi|tung|every|each)$/.test(key));

/** "Maintain one clear overview", "một cơ hội khác": a word that counts nothing. */
export function isArticle(around: Around): boolean {
  const { scan, chunk, nounMask, strict, moved } = around;
  const word = scan.tokens[chunk.from]?.kind === 'word' && chunk.number?.value === 1 && chunk.number.to === chunk.from;
  if (!word || strict || moved || has(nounMask, TROUBLE | METRIC)) return false;
  return !(lead(around, GAIN) && has(nounMask, GAINS)) && !lead(around, DOWN) && after(around, RECUR) < 0;
}
