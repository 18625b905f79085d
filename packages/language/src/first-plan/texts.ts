import type { Language } from '@okr/core';

/** What a first plan is about. */
export interface PlanParts {
  /** Declarations, one a line; those that are not wanted are left out. */
  readonly cycle: string | undefined;
  readonly unit: string | undefined;
  /** The line that opens the plan. */
  readonly plan: string;
  readonly owner: string;
  /** Of the values that it shows. */
  readonly day: string;
  /** How far a value is by today on its way; undefined where today is not in the cycle. */
  readonly on: ((from: number, to: number) => number) | undefined;
}

/** A first plan, to be made one's own, line by line. One key result counts what is made: the first check has something to say. */
export const texts: { readonly [L in Language]: (parts: PlanParts) => readonly (string | undefined)[] } = {
  en: ({ cycle, unit, plan, owner, day, on }) => [
    ...opening('en', { cycle, unit, plan }),
    '',
    '// An objective says what will be different, in words that people remember.',
    'objective loyal "Customers stay because we keep our promises"',
    `  owner ${owner}`,
    '  aspirational',
    '  because "A customer who stays costs less than a new one"',
    '',
    '  // A key result says how you will know: from where, to where.',
    '  kr recommend "Customers recommend us" from 30 to 45 points',
    `${on === undefined ? '' : '  '}  // A check-in is one line: a date, a value, how sure you are, a note.`,
    on && `    ${day}  ${on(30, 45)}  confidence 7/10  "first survey"`,
    '',
    '  kr late "Deliveries that come late" from 24% to 12%',
    on && `    ${day}  ${on(24, 12)}%`,
    '',
    '  // Is this a result, or work? okr asks about it: run okr check, or look at the marks in the editor.',
    '  kr pages "Help pages that we publish" from 0 to 20 pages',
    on && `    ${day}  ${on(0, 20)}`,
    '',
    '  // An initiative is work that should move the key results.',
    '  initiative reminders "Tell customers two days before we deliver"',
    `    owner ${owner} ${on === undefined ? 'todo' : 'doing'}`,
  ],
  vi: ({ cycle, unit, plan, owner, day, on }) => [
    ...opening('vi', { cycle, unit, plan }),
    '',
    '// Mục tiêu nói điều gì sẽ khác đi, bằng lời dễ nhớ.',
    'mục tiêu gắn_bó "Khách hàng ở lại vì chúng ta giữ lời hứa"',
    `  phụ trách ${owner}`,
    '  khát vọng',
    '  vì "Giữ một khách cũ rẻ hơn nhiều so với tìm một khách mới"',
    '',
    '  // Kết quả then chốt cho biết nhờ đâu mà thấy: từ mức nào, đến mức nào.',
    '  kết quả giới_thiệu "Khách hàng sẵn lòng giới thiệu" từ 30 lên 45 điểm',
    `${on === undefined ? '' : '  '}  // Mỗi lần check-in là một dòng: ngày, giá trị, mức tự tin, ghi chú.`,
    on && `    ${day}  ${on(30, 45)}  tự tin 7/10  "khảo sát đợt 1"`,
    '',
    '  kết quả giao_trễ "Tỷ lệ đơn giao trễ hẹn" từ 24% xuống 12%',
    on && `    ${day}  ${on(24, 12)}%`,
    '',
    '  // Đây là kết quả hay đầu việc? okr sẽ hỏi: chạy okr check, hoặc xem chỗ được đánh dấu trong trình soạn thảo.',
    '  kết quả hướng_dẫn "Bài hướng dẫn đã đăng" từ 0 lên 20 bài',
    on && `    ${day}  ${on(0, 20)}`,
    '',
    '  // Sáng kiến là đầu việc để đẩy các kết quả then chốt.',
    '  sáng kiến nhắc_hẹn "Báo khách hai ngày trước khi giao"',
    `    phụ trách ${owner} ${on === undefined ? 'chưa làm' : 'đang làm'}`,
  ],
};

/** The lines down to the one that opens the plan. */
export function opening(
  language: Language,
  { cycle, unit, plan }: Pick<PlanParts, 'cycle' | 'unit' | 'plan'>,
): readonly string[] {
  const first = {
    en: ['language en', '', '// A first plan to make your own: change names, words and numbers.'],
    vi: ['ngôn ngữ vi', '', '// Kế hoạch đầu tiên: hãy đổi tên, lời và số cho đúng với đơn vị của bạn.'],
  };
  return [...first[language], ...paragraph(cycle), ...paragraph(unit), plan];
}

function paragraph(line: string | undefined): readonly string[] {
  return line === undefined ? [] : [line, ''];
}
