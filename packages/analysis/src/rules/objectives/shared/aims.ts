import { baseForm, hasNounsForVerbs, leadIndex, mayCommand } from '../../../judge/grammar/grammar.ts';
import { CONTACT, IMPROVE, NOUN, TRAIN, VERB, WORK } from '../../../judge/text/bits.ts';
import type { Chunk } from '../../../judge/text/chunk.ts';
import type { Scan } from '../../../judge/text/scan.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(','));

/** Verbs that open an aim, beside those that the word lists know. */
const aimVerbs = words(
  'become,be,delight,inspire,empower,win,own,lead,earn,transform,attract,make,enter,retain,secure,protect,restore,deepen,simplify,modernise,modernize,diversify,trở thành,khẳng định,kiến tạo,chinh phục,dẫn đầu,thu hút,mở rộng,nâng cao,lan tỏa',
);
/** What follows speaks about the aim before it: "so well that …", "where …", "to …". */
const subordinators = words(
  'that,so,which,who,whom,whose,where,when,because,while,if,until,to,by,for,help,let,mà,để,nhằm,khi,nếu,vì,giúp,nơi,cho',
);
const joints = words('and,&,và,va,;,.');
/** Objects that point back at the first aim. */
const pronouns = words('them,it,us,him,her,họ,nó,chúng');

export interface SecondAim {
  /** Where the first aim ends in the title. */
  readonly joint: number;
  /** Where the second begins. */
  readonly start: number;
}

/** A second aim beside the first: both open with a verb and have an object of their own. */
export function secondAim(scan: Scan): SecondAim | undefined {
  const { chunks } = scan;
  const lead = leadIndex(scan);
  if (!opensAim(scan, lead) || subordinators.has(chunks[lead]?.key ?? '')) return undefined;
  for (let index = lead + 1; index < chunks.length - 2; index++) {
    const key = chunks[index]?.key ?? '';
    if (subordinators.has(key)) return undefined;
    const joint = jointAt(chunks, index);
    if (joint === undefined || index < lead + 2) continue;
    const verb = joint.to + 1;
    const object = chunks[verb + 1];
    if (object === undefined || pronouns.has(object.key) || joins(object) || !opensAim(scan, verb)) continue;
    if (joins(chunks[index - 1]) || joins(chunks[lead + 1]) || isOnlyVerb(scan, index - 1)) continue;
    return { joint: endOf(scan, index - 1), start: startOf(scan, verb) };
  }
  return undefined;
}

/** "and", "và", ";", "đồng thời", ", đồng thời". */
function jointAt(chunks: readonly Chunk[], index: number): { readonly to: number } | undefined {
  const key = (at: number): string => chunks[at]?.key ?? '';
  let at = index;
  if (key(at) === ',' || joints.has(key(at))) {
    if (key(at + 1) !== 'đồng') return joints.has(key(at)) ? { to: at } : undefined;
    at++;
  }
  if (key(at) !== 'đồng') return undefined;
  return { to: key(at + 1) === 'thời' ? at + 1 : at };
}

function joins(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && (joints.has(chunk.key) || chunk.key === ',');
}

/** Verbs side by side share one object: "plan and track", "tra cứu và chuyển đổi". */
function isOnlyVerb(scan: Scan, index: number): boolean {
  const chunk = scan.chunks[index];
  if (chunk === undefined || (chunk.mask & VERB) === 0 || (chunk.mask & NOUN) !== 0) return false;
  return mayCommand(scan, chunk);
}

/** A verb in the form that a sentence without subject opens with, and no noun as well. */
function opensAim(scan: Scan, index: number): boolean {
  const chunk = scan.chunks[index];
  if (chunk === undefined) return false;
  if (aimVerbs.has(textAt(scan, index)) || aimVerbs.has(twoWordsAt(scan, index))) return true;
  if ((chunk.mask & (VERB | IMPROVE)) === 0) return false;
  if (hasNounsForVerbs(scan)) return baseForm(chunk);
  return (chunk.mask & NOUN) === 0;
}

function textAt(scan: Scan, index: number): string {
  return scan.title.slice(startOf(scan, index), endOf(scan, index)).normalize('NFC').toLowerCase();
}

/** "trở thành" is two words to a scan that reads "thành công" behind it. */
function twoWordsAt(scan: Scan, index: number): string {
  const start = startOf(scan, index);
  const [one = '', two = ''] = scan.title
    .slice(start, start + LONGEST_VERB)
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/);
  return `${one} ${two}`;
}

const LONGEST_VERB = 40;

function startOf(scan: Scan, index: number): number {
  return scan.tokens[scan.chunks[index]?.from ?? 0]?.start ?? 0;
}

function endOf(scan: Scan, index: number): number {
  return scan.tokens[scan.chunks[index]?.to ?? 0]?.end ?? 0;
}

/** Verbs by which an objective may well name a state: nothing is launched, something is to be so. */
const stateVerbs = words(
  'build,create,make,develop,establish,deliver,become,grow,strengthen,foster,shape,earn,offer,provide,promote,ensure,enable,support,serve,help,drive,transform,turn,bring,lay,set,achieve,xây dựng,phát triển,tạo dựng,tạo,cung cấp,làm,kiến tạo,hình thành,củng cố,tăng cường,đẩy mạnh,thúc đẩy,đảm bảo,bảo đảm,mang lại,hỗ trợ,phục vụ,chăm sóc,đổi mới,nâng tầm,bồi dưỡng,lan tỏa',
);

/** Whether the title opens with a verb of work, as it is or as a command, and with none that builds a state. */
export function opensWithTask(scan: Scan): boolean {
  const lead = leadIndex(scan);
  const chunk = scan.chunks[lead];
  if (chunk === undefined || (chunk.mask & (WORK | CONTACT | TRAIN)) === 0) return false;
  if (!mayCommand(scan, chunk)) return false;
  return !stateVerbs.has(textAt(scan, lead));
}

const state =
  /(?<![\p{L}])(?:best|most|safest|fastest|easiest|simplest|strongest|happiest|world-class|so|that|who|where|without|love|loves|mà|không|nhất|yêu thích|tin tưởng|hài lòng|tự hào|hạnh phúc)(?![\p{L}])/iu;

/** It says how good things are to be. */
export function namesState(title: string): boolean {
  return state.test(title);
}
