import { judge } from '../../../judge/index.ts';
import { markTitle } from '../../../judge/marking/mark.ts';
import { readQuantity } from '../../../judge/quantity/quantity.ts';
import { partOf, type Scan, scanTitle } from '../../../judge/text/scan.ts';
import type { TextPart } from '../../../judge/text/tokens.ts';
import { ofTitle } from '../../shared/of-title.ts';
import { namesState, opensWithTask, type SecondAim, secondAim } from './aims.ts';

/** What an objective's title holds beside a state to reach. */
export interface TitleReading {
  readonly second: SecondAim | undefined;
  /** The first number that measures or counts something. */
  readonly metric: TextPart | undefined;
  /** The verb by which it names a task. */
  readonly task: TextPart | undefined;
}

/** Every title is read once for all rules, and again only when it changes. */
export const readTitle = ofTitle((title, lexicons): TitleReading => {
  // A label, a deadline or a team's name makes no task and no second aim.
  const scan = markTitle(scanTitle(title, lexicons)).core;
  const isTask = opensWithTask(scan);
  return {
    second: secondAim(scan),
    metric: someDigit.test(title) ? metricIn(scan, isTask) : undefined,
    task: isTask && !namesState(title) ? taskOf(judge(title, lexicons)) : undefined,
  };
});

function taskOf({ label, sure, evidence }: ReturnType<typeof judge>): TextPart | undefined {
  return (label === 'activity' || label === 'output') && sure >= 0.7 ? evidence.verb : undefined;
}

const someDigit = /\d/;
/** A number behind one of these is part of a name: "number 1", "Region 3", "hạng 2". */
const namedBy: ReadonlySet<string> = new Set(
  'number,no,#,top,rank,region,district,group,team,branch,store,shop,plant,factory,campus,school,house,unit,số,so,hạng,thứ,vùng,miền,khu,nhóm,tổ,đội,nhánh,sở,hàng,trường,máy,kho,xã,phường,huyện'.split(
    ',',
  ),
);

/**
 * No date, version, rank or length of time to go. Where work is counted ("Organise 10 trainings"), the work is what is
 * wrong.
 */
function metricIn(scan: Scan, isTask: boolean): TextPart | undefined {
  for (const [index, chunk] of scan.chunks.entries()) {
    const { number } = chunk;
    const isWritten = someDigit.test(scan.tokens[chunk.from]?.key ?? '');
    if (number === undefined || number.kind === 'name' || !isWritten) continue;
    if (namedBy.has(scan.tokens[chunk.from - 1]?.key ?? '')) continue;
    if (number.unit === 'percent' || number.unit === 'money' || number.unit === 'times') return partOf(scan, chunk);
    const { reading } = readQuantity(scan, index, chunk);
    if (reading === 'result' || (reading !== 'nothing' && !isTask)) return partOf(scan, chunk);
  }
  return undefined;
}
