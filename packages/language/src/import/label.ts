import type { Listed, Sketched } from '../dialect/dialect.ts';
import { headingAt, labelAt } from '../gate/sketch/labels.ts';
import { marksAt } from '../gate/sketch/marks.ts';
import { isDefinition, isExplained } from './definition.ts';
import { plainWords } from './plain.ts';

/** What a block's first words say that it is. */
export interface Labelled {
  readonly kind: Sketched;
  readonly label: string;
  /** Who stands before the label: `CRO KR:`. */
  readonly role: string | undefined;
  readonly title: string;
}

const role =
  /^\[?(\p{Lu}[\p{L}\p{N}&./-]*(?:\s[\p{L}&./-]+){0,3}?)\]?\s+(?=(?:KR|KQ|Key\s+Results?|Objective|OKR|Kết\s+quả)\s*#?\d*[\d.]*\s*[:–—*-])/u;

/** `## !WIP! :rocket: Objective: …`: what decorates a heading or an item before its label. */
const badges =
  /^([\s>#*+•-]{0,12})(?:(?:![A-Z]{2,12}!|:[a-z][a-z0-9_+-]{1,30}:|\[(?:WIP|DRAFT|TBD|NEW)\])\s*){1,4}(?=\p{Lu})/u;

/** `Objective O1 —`: its kind, before a label that says it too. */
const twice =
  /^([\s>#*+•_-]{0,12})(?:Objective|Goal|Mục\s+tiêu|Key\s+Result|Kết\s+quả(?:\s+then\s+chốt)?)\s+(?=(?:O|MT|KR|KQ)\s?\d[\d.]*\s*[:.–—-])/iu;

/** The label of a block, with or without a role before it. */
export function labelOf(raw: string, isHeading: boolean): Labelled | undefined {
  const isStruck = /^[^\p{L}]{0,20}~~/u.test(raw);
  const text = (isStruck ? raw.replace('~~', '') : raw).replace(badges, '$1').replace(twice, '$1');
  const end = text.length;
  const marks = { ...marksAt(text, 0, end), isHeading };
  const plain = labelAt(text, marks, end);
  const found = plain === undefined ? role.exec(text.slice(marks.at)) : null;
  const start = marks.at + (found?.[0].length ?? 0);
  const label = plain ?? (found === null ? undefined : labelAt(text, { ...marks, at: start }, end));
  if (label === undefined || isExplained(text.slice(label.end)) || refers(text.slice(label.end))) return undefined;
  return {
    kind: label.kind,
    label: text.slice(start, Math.max(label.words.end, label.number?.end ?? 0)),
    role: found?.[1],
    title: (isStruck ? '~~' : '') + text.slice(label.end),
  };
}

/** `KR1 → why it is here` speaks of a key result that stands elsewhere. */
function refers(title: string): boolean {
  return /^[\s*_]*(?:→|->|=>|⇒)/.test(title);
}

/** `KR2 — Lagging Metric` says what sort of number it is; what is measured stands on the next line. */
export function isSort(title: string): boolean {
  return /^[\s*_:–—-]*(?:leading|lagging|quality|health|business|output|outcome)(?:\s+(?:metric|indicator|measure|kpi|result))?(?:\s*\([^()]{1,60}\)|\s*:\s*.{1,80})?[\s*_]*$/iu.test(
    title,
  );
}

export type ListHead = Listed | 'objective';

const objectives =
  /^(?:\d{1,2}[.)]\s+)?(?:(?:our|quarterly|annual|yearly|company|team)\s+)?(?:objectives?|goals|(?:các\s+)?mục\s+tiêu)(?:\s*\([^()]{0,40}\))?\s*:?$/iu;

const results = /^(?:as )?(?:measured by|success metrics|(?:các )?chỉ số đo(?: lường)?|đo bằng)\s*:?$/iu;

/** `We measured this via the following key results:` */
const announced =
  /(?:^|\s)(?:key\s+results?|krs?|kết\s+quả\s+(?:then\s+chốt|chính))(?:\s+(?:sau(?:\s+đây)?|are|were|below|gồm|bao\s+gồm|là))?\s*:$/iu;

/** `Our objective this quarter was to:` before the sentence that says it. */
const stated =
  /^(?:(?:the|our|my|this)\s(?:[^.!?:]{0,40}\s)?objective\s[^.!?:]{1,60}|mục\s+tiêu\s+(?:của|quý|năm|kỳ|chung|lớn\s+nhất)\s?[^.!?:]{0,60}):$/iu;

const kpis =
  /^(?:KPIs?\s(?:of|for|của|cho|phòng|bộ\s+phận|ban|khối|nhóm|đội)\s[^.!?]{1,60}|\p{L}[^.!?:]{1,40}\sKPIs)\s*:?$/iu;

/** Of a sentence that announces a list, in letters. */
const longestHead = 160;

const one = /^\P{L}*(?:(?:the|our)\s+)?(?:objective|goal|mục\s+tiêu)(?:\s*\([^()]{0,40}\))?\P{L}*$/iu;

/** `Objective`, and not `Objectives`. */
export function saysOne(text: string): boolean {
  return one.test(text);
}

/** Whether the next sentence is the objective. */
export function announcesObjective(text: string): boolean {
  return stated.test(plainWords(text));
}

/** What the items below a block are, where it says nothing else. */
export function listHeadOf(text: string): ListHead | undefined {
  const bare = plainWords(text).replace(/^[^\p{L}\p{N}]+/u, '');
  if (objectives.test(bare)) return 'objective';
  if (results.test(bare)) return 'kr';
  if (kpis.test(bare)) return 'kpi';
  if (announced.test(bare) && bare.length < longestHead) return 'kr';
  const marks = { ...marksAt(bare, 0, bare.length), isHeading: true };
  return headingAt(bare, marks, bare.length)?.kind;
}

const bareName = /^(?:(?:kr|kq)\s*[#-]?\s*)?\d{1,3}(?:\.\d{1,3})*[.:)]?$/i;

/** `KR 1.2` in a cell, and nothing else. */
export function isBareName(cell: string): boolean {
  return bareName.test(plainWords(cell));
}

/** `kr1` of `KR 1:` and `**KR-1**`. */
export function nameKey(label: string): string {
  return label
    .toLowerCase()
    .replaceAll(/[^\p{L}\d.]+/gu, '')
    .replace(/\.$/, '');
}

/** `**Status:** green`: a fact about what stands above. */
export function isNote(text: string): boolean {
  return /^[*_]{1,2}[^*_:]{2,60}:?[*_]{1,2}\s*:?\s*\S|^(?:status|progress|score|rationale|current|target|baseline|notes?|confidence|risks?|owners?|due|deadline|how to measure|measured? (?:by|via)|source|trạng thái|tiến độ|ghi chú|hiện tại|mục tiêu|phụ trách|người phụ trách|cách đo|nguồn)\s*:/iu.test(
    text,
  );
}

const sections =
  /^(?:[\d.]+\s+)?(?:(?:process|meeting|scoring)\s+notes|related |retro\w*|good|bad|try|went well|what |how |why |notes?|summary|overview|background|introduction|intro|links?|resources|references?|scoring|about|agenda|contents|table of|previous|archived?|active$|next steps|learnings?|lessons|risks?|status|legend|glossary|faq|definition|tổng kết|nhận xét|ghi chú|giới thiệu|lưu ý|tham khảo|rủi ro|bài học|mục lục|kết luận)/iu;
const period =
  /^(?:okrs?|plan|kế hoạch|company|team|\W|q[1-4]|quý\s*[1-4iv]+|fy\s?\d+|năm|20\d\d|h[12]|for|cho|-|–|—)+$/iu;

/** `# Q3 OKRs`: nothing but a plan follows. */
export function headsPlan(text: string): boolean {
  return /okrs?/i.test(text) && period.test(text.replace(/[*_#]+/g, '').trim());
}

/** Whether words may be those of an objective; names of sections and of quarters are not. */
export function mayBeObjective(text: string): boolean {
  const bare = text.replace(/[*_#]+/g, '').trim();
  return !isDefinition(bare) && bare.length > 2 && bare.length < 300 && !sections.test(bare) && !period.test(bare);
}
