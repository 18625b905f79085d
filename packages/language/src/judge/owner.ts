import { CONTACT, HIRE, TRAIN, VERB, WORK } from './bits.ts';
import { baseForm } from './grammar.ts';
import { has } from './masks.ts';
import type { Scan } from './scan.ts';

/** Longest opening that can name a team or number a line: "Customer success EMEA:", "KR 1.2 –". */
const LONGEST = 5;
const NUMBERING = /^(?:k?rs?\d*|okrs?\d*|o\d*|kq\d*)$/;

/**
 * The scan without an opening that says whose or the how-manieth key result it is ("Security: Roll out SSO",
 * "[Infra] Move …", "KR2 – Launch …"): a colon before any verb, another mark only before a verb of work.
 */
export function withoutOwner(scan: Scan): Scan {
  const { chunks } = scan;
  for (let index = 1; index <= LONGEST && index < chunks.length - 1; index += 1) {
    const mark = chunks[index];
    const next = chunks[index + 1];
    if (mark === undefined || next === undefined) break;
    if (chunks[index - 1]?.number !== undefined && !NUMBERING.test(chunks[0]?.key ?? '')) break;
    const work = has(next.mask, WORK | CONTACT | TRAIN | HIRE) && (scan.language === 'vi' || baseForm(next));
    const verb = has(next.mask, VERB) && (scan.language === 'vi' || baseForm(next));
    const spaced = scan.tokens[mark.from]?.glued === false;
    const opens =
      (mark.key === ':' && verb) ||
      (mark.key === ']' && work) ||
      (mark.key === '|' && work) ||
      (spaced && /^[-–—]$/.test(mark.key) && work);
    if (opens) return { ...scan, chunks: chunks.slice(index + 1) };
    if (scan.tokens[mark.from]?.kind === 'mark' && !/^[[./&]$/.test(mark.key)) break;
  }
  return scan;
}
