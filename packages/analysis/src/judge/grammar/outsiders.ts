import { ABLE, ALL, BEHAVE, CONTACT, FINISHED, GAINS, TRAIN, VERB } from '../text/bits.ts';
import { FORM } from '../text/inflect.ts';
import { has } from '../text/masks.ts';
import type { Scan } from '../text/scan.ts';
import { leadIndex, opensWithVerb } from './grammar.ts';
import { doesItself } from './subject.ts';

/** Vietnamese heads of the lists' outsiders; the rest of those lists ("đội", "trường") may well be ours. */
const OUTSIDERS =
  /^(?:khách|người|bệnh|học|hành|du|thành|hội|cư|độc|bạn|thuê|hộ|nông|user|users|customer|customers|thí|sinh|tân|khach|nguoi|benh|hoc|thanh|dan)$/;

/** "Customers book within a week", "Khách hàng đặt lịch 2 lần/tháng": what customers, members or patients do is no work of ours. */
export function outsidersAct(scan: Scan): boolean {
  const { chunks } = scan;
  let index = 0;
  while (index < 4) {
    const chunk = chunks[index];
    if (chunk === undefined) return false;
    const leads =
      chunk.number?.kind === 'quantity' ||
      has(chunk.mask, ALL) ||
      /^(?:of|most|new|many|the|our|half|a)$/.test(chunk.key);
    if (!leads || has(chunk.mask, GAINS)) break;
    index += 1;
  }
  const subject = chunks[index];
  const verb = chunks[index + 1];
  if (subject === undefined || verb === undefined || !has(subject.mask, GAINS) || has(subject.mask, VERB)) return false;
  if (!has(verb.mask, VERB | BEHAVE) || has(verb.mask, ABLE)) return false;
  if (scan.language === 'en') return (subject.forms & FORM.plural) !== 0 && (verb.forms & FORM.base) !== 0;
  return OUTSIDERS.test(subject.key) && !has(verb.mask, TRAIN | FINISHED) && !/^(?:mới|được|bị)$/.test(verb.key);
}

/** "Teachers assign homework …", "12 ministries publish budgets": a plural and its plain verb open the title; talking to people stays work. English only. */
export function pluralActs(scan: Scan): boolean {
  if (scan.language !== 'en') return false;
  for (let index = 1; index < 5; index += 1) {
    const chunk = scan.chunks[index];
    if (chunk === undefined || (chunk.small && chunk.key !== 'of')) return false;
    if (doesItself(scan, index)) return !has(chunk.mask, CONTACT) && !opensWithVerb(scan, leadIndex(scan));
  }
  return false;
}
