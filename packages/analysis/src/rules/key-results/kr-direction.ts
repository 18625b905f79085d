import type { Bilingual, KeyResult, Quantity } from '@okr/core';
import type { Edit, Fix } from '@okr/language';
import { shortened, writtenSurface } from '@okr/language';
import type { Rule, RuleCases, RuleContext } from '../rule.ts';
import { sliceOf } from '../shared/edits.ts';
import { quoted } from '../shared/say.ts';
import { isMove, isOpen } from '../shared/standing.ts';
import { cue, cuesIn } from './shared/cues.ts';
import { endsOf, wayOfNumbers } from './shared/values.ts';
import { movementOf } from './shared/words.ts';
import { askWay } from './ways/ask.ts';

export const rule: Rule = {
  id: 'kr-direction',
  group: 'key-results',
  severity: 'warning',
  page: () => ({
    en: {
      title: 'The words say one way, the numbers another',
      text: 'The verb says that something goes down and the numbers go up, or the other way round; or the target is a bound (`to below …`, `to above …`) on whose right side the baseline already stands. Half of the readers will believe the words, half the numbers, and the score follows the numbers. Swap the two numbers, or correct the verb or the bound.',
      bad: 'plan in 2026-Q4\nobjective "Customers stay and renew"\n  kr "Reduce the share of customers who leave" from 7% to 12%\n',
      good: 'plan in 2026-Q4\nobjective "Customers stay and renew"\n  kr "Reduce the share of customers who leave" from 12% to 7%\n    2026-11-13  9.5%\n',
      source: 'Documentation, “How scores are calculated › Which way”.',
    },
    vi: {
      title: 'Lời viết một đằng, con số một nẻo',
      text: 'Động từ nói giảm mà số đi lên, hoặc ngược lại; hoặc chỉ tiêu là một ngưỡng (`xuống dưới …`, `lên trên …`) mà mức ban đầu đã nằm sẵn ở phía đạt. Người đọc nửa tin lời, nửa tin số, còn điểm thì tính theo số. Hãy đổi chỗ hai số, hoặc sửa động từ hay ngưỡng.',
      bad: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Giảm tỷ lệ khách rời bỏ" từ 7% lên 12%\n',
      good: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Giảm tỷ lệ khách rời bỏ" từ 12% xuống 7%\n    13/11/2026  9,5%\n',
      source: 'Tài liệu, “Điểm được tính thế nào › Tăng hay giảm”.',
    },
  }),
  checks: {
    keyResult(keyResult, context) {
      const { measure, written } = keyResult;
      const { to, from } = written.measure;
      if (!measure || !to || !isMove(keyResult) || !isOpen(keyResult)) return;
      if (askWay(keyResult, context)) return;
      const isThere = alreadyThere(keyResult);
      const ofVerb = isThere ?? againstVerb(keyResult, context);
      const message = ofVerb ?? againstKeyword(keyResult, context);
      if (!message) return;
      const text = context.textOf(keyResult.file);
      // A baseline on the near side of its bound must stay there.
      const turns = to.value.comparison === undefined || isThere !== undefined;
      const start = Math.min(from?.span.start ?? to.span.start, to.span.start);
      context.report(keyResult, {
        span: { start, end: Math.max(from?.span.end ?? 0, to.span.end) },
        message,
        fixes: [...(ofVerb ? [] : keywordFixes(keyResult, text)), ...(turns ? turningFixes(keyResult, text) : [])],
      });
    },
  },
};

/** `to below t` from under t, `to above t` from over t. */
function alreadyThere({ measure, written }: KeyResult): Bilingual | undefined {
  if (measure?.target?.goal.kind !== 'absolute' || typeof measure.baseline !== 'number') return undefined;
  const { goal, comparison } = measure.target;
  const down = comparison === 'below' || comparison === 'at-most';
  const there = comparison && (down ? measure.baseline < goal.value : measure.baseline > goal.value);
  if (!there || !written.measure.from || !written.measure.to) return undefined;
  const [from, to] = [shown(written.measure.from.value), written.measure.to.value.value.text];
  return down
    ? {
        en: `The baseline ${from} is already below ${to}, so there is nothing to reach. Swap the numbers, or write \`keep below ${to}\`.`,
        vi: `Chỉ tiêu là dưới ${to}, nhưng mức ban đầu ${from} đã đạt sẵn, nên không còn đường để đi. Hãy đổi chỗ hai số, hoặc ghi mức cần giữ: \`duy trì dưới ${to}\`.`,
      }
    : {
        en: `The baseline ${from} is already above ${to}, so there is nothing to reach. Swap the numbers, or write \`keep above ${to}\`.`,
        vi: `Chỉ tiêu là trên ${to}, nhưng mức ban đầu ${from} đã đạt sẵn, nên không còn đường để đi. Hãy đổi chỗ hai số, hoặc ghi mức cần giữ: \`duy trì trên ${to}\`.`,
      };
}

function againstVerb(keyResult: KeyResult, context: RuleContext): Bilingual | undefined {
  const { measure, written } = keyResult;
  const numbers = measure && wayOfNumbers(measure);
  const { to, from } = written.measure;
  if (numbers === undefined || !to) return undefined;
  const against = numbers > 0 ? cue.down : cue.up;
  if ((cuesIn(written.title, context.lexicons) & against) === 0) return undefined;
  const words = movementOf(written.title, context.lexicons);
  if (!words || words.way === numbers || measuresTheLack(keyResult, words.way)) return undefined;
  const verb = quoted(words.word.text);
  const target = to.value.value.text;
  if (!from || from.value === 'unknown') {
    return {
      en: `The text says ${verb}, but the target \`${target}\` points the other way, and readers cannot tell which to believe. Correct the target or the verb.`,
      vi: `Lời viết ${verb} nhưng chỉ tiêu \`${target}\` lại đi hướng ngược, người đọc không biết tin bên nào. Hãy sửa chỉ tiêu hoặc động từ.`,
    };
  }
  const baseline = shown(from.value);
  return {
    en: `The text says ${verb}, but the numbers go ${numbers > 0 ? 'up' : 'down'} from ${baseline} to ${target}. Which is right? Swap the numbers, or correct the verb.`,
    vi: `Lời viết ${verb} nhưng số lại ${numbers > 0 ? 'tăng' : 'giảm'} từ ${baseline} đến ${target}, người đọc không biết tin bên nào. Hãy đổi chỗ hai số hoặc sửa động từ.`,
  };
}

/** “Increase page speed” from 4 to 2 seconds: a quality goes up while what speaks against it goes down. */
function measuresTheLack({ measure, written }: KeyResult, way: 1 | -1): boolean {
  const kind = measure?.unit.dimension.kind;
  if (way < 0 || kind === 'percent' || kind === 'points' || kind === 'out-of') return false;
  return qualities.test(written.title.value.slice(0, LONGEST));
}

const LONGEST = 300;
const qualities =
  /speed|velocity|fast|perform|productiv|efficien|qualit|safety|reliab|securit|stabilit|satisf|accura|tốc|nhanh|hiệu năng|năng suất|hiệu suất|hiệu quả|chất lượng|an toàn|tin cậy|bảo mật|ổn định|hài lòng|chính xác/iu;

/** In some tongues the words for `to` say a direction too: `lên`, `xuống`. */
function againstKeyword(keyResult: KeyResult, context: RuleContext): Bilingual | undefined {
  const ends = endsOf(keyResult);
  const { to, from } = keyResult.written.measure;
  if (!ends || !to || !from || ends.from === ends.to) return undefined;
  const rising = writtenSurface('to', keyResult.file.tongue, 'rising');
  const falling = writtenSurface('to', keyResult.file.tongue, 'falling');
  if (rising === falling) return undefined;
  const keyword = movingWord(context.textOf(keyResult.file), to.span.start);
  if (!keyword || keyword.way === Math.sign(ends.to - ends.from)) return undefined;
  const target = to.value.value.text;
  const up = keyword.way < 0;
  return {
    en: `\`${keyword.text}\` says ${up ? 'down' : 'up'}, but the numbers go ${up ? 'up' : 'down'} from ${shown(from.value)} to ${target}. Write \`${up ? rising : falling}\`, or swap the two numbers.`,
    vi: `\`${keyword.text}\` nhưng số lại ${up ? 'tăng' : 'giảm'} từ ${shown(from.value)} đến ${target}. Hãy viết \`${up ? rising : falling}\`, hoặc đổi chỗ hai số.`,
  };
}

const moving = /^(?:(lên|len)|(xuống|xuong|còn|con))(?![\p{L}\p{N}])/iu;

interface MovingWord {
  /** In NFC. */
  readonly text: string;
  /** As it stands in the file. */
  readonly length: number;
  readonly way: 1 | -1;
}

function movingWord(text: string, at: number): MovingWord | undefined {
  const source = text.slice(at, at + 12);
  const found = moving.exec(source.normalize('NFC'));
  if (!found) return undefined;
  let { length } = found[0];
  while (length < source.length && source.slice(0, length).normalize('NFC') !== found[0]) length++;
  return { text: found[0], length, way: found[1] ? 1 : -1 };
}

function shown(value: Quantity | 'unknown'): string {
  return value === 'unknown' ? '?' : value.text;
}

/** Swaps baseline and target, or turns the sign of a target that counts from the baseline. */
function turningFixes(keyResult: KeyResult, text: string): readonly Fix[] {
  const { from, to } = keyResult.written.measure;
  const kind = keyResult.measure?.target?.goal.kind;
  if (!to || kind === undefined) return [];
  if (kind !== 'absolute') return signFixes(keyResult, text, to.value.value);
  if (!from || from.value === 'unknown') return [];
  return swapFixes(keyResult, text, from.value, to.value.value);
}

/** Where only one of the two names the unit, only their numbers are swapped, so that the unit stays at the end. */
function swapFixes(keyResult: KeyResult, text: string, first: Quantity, second: Quantity): readonly Fix[] {
  const whole = first.bare === second.bare;
  const a = whole ? first.span : numeralSpan(text, first);
  const b = whole ? second.span : numeralSpan(text, second);
  const edits: Edit[] = [
    { span: a, text: sliceOf(text, b) },
    { span: b, text: sliceOf(text, a) },
    ...keywordEdits(keyResult, text),
  ];
  return [{ title: { en: 'Swap baseline and target', vi: 'Đổi chỗ mức ban đầu và chỉ tiêu' }, edits, safe: false }];
}

function signFixes(keyResult: KeyResult, text: string, { span, sign }: Quantity): readonly Fix[] {
  const written = sliceOf(text, span);
  if (sign === undefined || !/^[+-]/.test(written)) return [];
  const turned = `${sign === '+' ? '-' : '+'}${written.slice(1)}`;
  const edits: Edit[] = [{ span, text: turned }, ...keywordEdits(keyResult, text)];
  const shown = shortened(turned);
  return [{ title: { en: `Write \`${shown}\``, vi: `Ghi \`${shown}\`` }, edits, safe: false }];
}

/** The word that went along with the numbers turns with them. */
function keywordEdits(keyResult: KeyResult, text: string): readonly Edit[] {
  const { measure } = keyResult;
  const { way, turned } = keywordOf(keyResult, text) ?? {};
  return turned && measure && way === wayOfNumbers(measure) ? [turned] : [];
}

function keywordFixes(keyResult: KeyResult, text: string): readonly Fix[] {
  const { turned } = keywordOf(keyResult, text) ?? {};
  if (!turned) return [];
  return [{ title: { en: `Write \`${turned.text}\``, vi: `Viết \`${turned.text}\`` }, edits: [turned], safe: false }];
}

/** The word for `to` with the way it says, and the edit that makes it say the other. */
function keywordOf({ written }: KeyResult, text: string): { readonly way: 1 | -1; readonly turned: Edit } | undefined {
  const start = written.measure.to?.span.start;
  const keyword = start === undefined ? undefined : movingWord(text, start);
  if (start === undefined || !keyword) return undefined;
  const span = { start, end: start + keyword.length };
  return { way: keyword.way, turned: { span, text: keyword.way > 0 ? 'xuống' : 'lên' } };
}

function numeralSpan(text: string, { span }: Quantity): { readonly start: number; readonly end: number } {
  const found = /^[+-]?[^\d\s]{0,4}\d[\d.,_]{0,30}/.exec(sliceOf(text, span));
  return { start: span.start, end: span.start + (found?.[0].length ?? span.end - span.start) };
}

export const cases: RuleCases = {
  fires: [
    {
      okr: 'objective "Customers stay"\n  kr "Reduce churn" ⟦from 8% to 12%⟧ by 2026-12-31\n',
      fixed: 'objective "Customers stay"\n  kr "Reduce churn" from 12% to 8% by 2026-12-31\n',
    },
    {
      okr: 'objective "Customers stay"\n  kr "Increase NPS" ⟦from 45 to 30 points⟧\n',
      fixed: 'objective "Customers stay"\n  kr "Increase NPS" from 30 to 45 points\n',
    },
    { okr: 'objective "Customers stay"\n  kr "First answer" ⟦from 1 hour to below 2 hours⟧\n' },
    {
      okr: 'objective "Customers stay"\n  kr "Cut complaints" ⟦from 40 to +20%⟧\n',
      fixed: 'objective "Customers stay"\n  kr "Cut complaints" from 40 to -20%\n',
    },
    {
      okr: 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Giảm tỷ lệ khách rời bỏ" ⟦từ 7% lên 12%⟧\n',
      fixed: 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Giảm tỷ lệ khách rời bỏ" từ 12% xuống 7%\n',
    },
    {
      okr: 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Tăng doanh thu gia hạn" ⟦từ 3,2 xuống 2,4 tỷ đồng⟧\n',
      fixed: 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Tăng doanh thu gia hạn" từ 2,4 lên 3,2 tỷ đồng\n',
    },
    {
      okr: 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Tỷ lệ khách rời bỏ" ⟦từ 12% lên 7%⟧\n',
      fixed: 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Tỷ lệ khách rời bỏ" từ 12% xuống 7%\n',
    },
    {
      okr: 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Tỷ lệ khách rời bỏ" ⟦từ 12% lên 7%⟧\n'.normalize('NFD'),
      fixed: `${'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Tỷ lệ khách rời bỏ" từ 12% '.normalize('NFD')}xuống 7%\n`,
    },
    {
      okr: 'objective "Customers stay"\n  kr "Reduce churn" ⟦from 8% to above 12%⟧\n',
      fixed: 'objective "Customers stay"\n  kr "Reduce churn" from 8% to above 12%\n',
    },
    {
      okr: 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Giảm khiếu nại" ⟦từ 40 lên +5 vụ⟧ hạn 31/12/2026\n',
      fixed: 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Giảm khiếu nại" từ 40 xuống -5 vụ hạn 31/12/2026\n',
    },
    // Nothing says whether it should rise or fall.
    {
      okr: 'objective "Customers stay"\n  kr "Open questions" ⟦to 45⟧\n    2026-11-10  60\n',
      fixed: 'objective "Customers stay"\n  kr "Open questions" from 60 to 45\n    2026-11-10  60\n',
    },
    { okr: 'objective "Customers stay"\n  kr "Balance" ⟦to at least -5⟧\n' },
    // Only the title says down, and the first value is below the target already.
    {
      okr: 'objective "Customers stay"\n  kr "Cut attrition" ⟦to 8%⟧\n    2026-11-10  7%\n',
    },
    {
      okr: 'objective "Customers stay"\n  kr "NPS" ⟦from ? to 45⟧\n    2026-11-10  45\n',
    },
    {
      okr: 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Số câu hỏi còn treo" ⟦đạt 45⟧\n    10/11/2026  60\n',
      fixed: 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Số câu hỏi còn treo" từ 60 đạt 45\n    10/11/2026  60\n',
    },
    {
      okr: 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Giảm khiếu nại" ⟦từ 40 lên gấp đôi⟧\n',
      fixed: 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Giảm khiếu nại" từ 40 lên gấp đôi\n',
    },
  ],
  silent: [
    { okr: 'objective "Customers stay"\n  kr "Cut attrition" to 8%\n    2026-11-10  12%\n' },
    { okr: 'objective "Customers stay"\n  kr "Open questions" to 45\n    2026-11-10  30\n' },
    { okr: 'objective "Customers stay"\n  kr "Open questions" down to 45\n    2026-11-10  30\n' },
    { okr: 'objective "Customers stay"\n  kr "Reduce churn" from 12% to 8%\n' },
    { okr: 'objective "Customers stay"\n  kr "Increase NPS" from 30 to 45\n  kr "Churn" from 12% to 8%\n' },
    { okr: 'objective "Customers stay"\n  kr "Projects that cut their costs" from 3 to 9 projects\n' },
    { okr: 'objective "Customers stay"\n  kr "First answer" from 5 hours to below 2 hours\n' },
    { okr: 'objective "Customers stay"\n  kr "Time saved by the new form" from 2 to 9 hours\n' },
    { okr: 'objective "Customers stay"\n  kr "Increase page speed" from 4 seconds to 2 seconds\n' },
    { okr: 'objective "Customers stay"\n  kr "Reduce cost per order" from 40 to -20%\n' },
    { okr: 'objective "Customers stay"\n  kr "Reduce churn" from 8% to 12% dropped "a slip"\n' },
    { okr: 'mục tiêu "Khách ở lại"\n  kết quả "Giảm tỷ lệ khách rời bỏ" từ 12% xuống 7%\n' },
    { okr: 'mục tiêu "Khách ở lại"\n  kết quả "Tỷ lệ khách rời bỏ" từ 12% xuống còn 7%\n' },
    { okr: 'mục tiêu "Khách ở lại"\n  kết quả "Giảm giá thành, tăng biên lợi nhuận" từ 12% lên 17%\n' },
    { okr: 'mục tiêu "Khách ở lại"\n  kết quả "Số dự án giảm được chi phí" từ 3 lên 9 dự án\n' },
  ],
};
