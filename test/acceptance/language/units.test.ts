import { describe, expect, it } from 'vitest';
import { reading } from './reading.ts';

/** The unit of the key result's measure, and what is said of the line. */
function unitOf(line: string, language: 'en' | 'vi' = 'en'): readonly string[] {
  const { workspace, says } = reading(`language ${language}\nobjective o "O"\n  ${line}\n`);
  const measure = workspace.plans[0]?.objectives[0]?.keyResults[0]?.measure;
  return [measure?.unit.text ?? 'no measure', ...says];
}

describe('units of several words, some of them keywords elsewhere', () => {
  it.each([
    ['từ 2 lên 8 hợp đồng gia hạn hạn 31/12/2026', 'hợp đồng gia hạn'],
    ['từ 2 lên 8 hợp đồng đến hạn', 'hợp đồng đến hạn'],
    ['từ 2 lên 8 từ khóa trọng số 2', 'từ khóa'],
    ['từ 2 lên 14 đơn vị phụ trách @hà', 'đơn vị'],
    ['từ 2 lên 100 người hạn 31/12/2026 phụ trách @hà, @nam', 'người'],
    ['từ 2 lên 100 thành viên phụ trách @hà', 'thành viên'],
    ['từ 2 lên 8 khách cam kết', 'khách'],
    ['từ 0 lên 50 "khách cam kết" hạn 31/12/2026', 'khách cam kết'],
    ['từ 3 lên 5 đơn hàng còn nợ', 'đơn hàng còn nợ'],
    ['từ 60% đề thi đạt chuẩn lên 80% đề thi đạt chuẩn', '% đề thi đạt chuẩn'],
    ['từ 2 lên 14 "khách đến từ quảng cáo"', 'khách đến từ quảng cáo'],
    ['từ 3 lên 5 ca có rủi ro trạng thái có rủi ro', 'ca có rủi ro'],
    ['từ 3 lên 5 bài đóng góp cho báo chí', 'bài đóng góp cho báo chí'],
    ['từ 3 lên 5 khách mới mỗi tháng gắn nhãn miền_nam', 'khách mới mỗi tháng'],
    ['từ 3 lên 5 lượt ưu tiên cao', 'lượt ưu tiên cao'],
    ['từ 3 lên 5 việc xong 30/11/2026', 'việc'],
    ['từ 10% số hạng mục xuống 5% số hạng mục', '% số hạng mục'],
    ['từ 300 m2 lên 500 m2', 'm2'],
    ['từ 30 tấn CO2 xuống 20 tấn CO2', 'tấn CO2'],
    ['từ 3 lần/tuần lên 5 lần/tuần', 'lần/tuần'],
  ])('vi: %s', (measure, unit) => {
    expect(unitOf(`kết quả "K" ${measure}`, 'vi')).toEqual([unit]);
  });

  it.each([
    ['from 100 to 500 weekly active users by 2026-12-31', 'weekly active users'],
    ['from 1 to 2 days', 'days'],
    ['from 0 to 45 committed users committed', 'committed users'],
    ['from 0 to 45 projects in review', 'projects in review'],
    ['from 0 to 45 deals done 2026-11-01', 'deals'],
    ['from 0 to 45 deals dropped "no budget"', 'deals'],
    ['from 0 to 45 projects owner sales', 'projects', 'unknown-reference: sales'],
    ['from 12 USD/customer to 10 USD/customer weight 2', 'USD/customer'],
    ['from 0 to 50 "by tomorrow" by 2026-12-31', 'by tomorrow'],
  ])('en: %s', (measure, ...expected) => {
    expect(unitOf(`kr "K" ${measure}`)).toEqual(expected);
  });
});

describe('a keyword that was meant', () => {
  it.each([
    ['from 0 to 45 points by tomorrow', 'points by tomorrow', 'suspicious-unit: by'],
    ['from 0 to 45 points confidence high', 'points confidence high', 'suspicious-unit: confidence'],
    ['from 0 to 45 points by owner by owner by owner', 'points by owner by owner by owner', 'suspicious-unit: by'],
    ['from 0 to 45 deals done', 'deals done', 'suspicious-unit: done'],
    ['from 10 to 20 orders dropped', 'orders dropped', 'suspicious-unit: dropped'],
    ['from 0 to 40 leads from ads', 'leads from ads', 'suspicious-unit: from'],
    [
      'from 3 answers to customers to 5 answers to customers',
      'answers to customers',
      'suspicious-unit: to',
      'suspicious-unit: to',
    ],
    ['from 30 points to lots of them', 'no measure', 'syntax: to lots of them'],
    ['from 0 to 45 points ownr @linh', 'points', 'syntax: ownr'],
    ['from 0 to 45 points @linh', '', 'syntax: points'],
    ['from 0 to 45 points 2026-12-31', '', 'syntax: points'],
    ['from 0 to 45 points "text"', '', 'syntax: points'],
    ['from 0 to 45 by', '', 'syntax: by'],
    ['from 0 to 45 points by', 'points', 'syntax: by'],
    ['from 0 to 45 points by owner @linh', 'points', 'syntax: by'],
    ['from 0 to 45 points by Dec 31', 'points', 'ambiguous-date: Dec 31'],
    ['from 0 to 45 owner', '', 'syntax: owner'],
    ['from 0 to 45 confidence -1', '', 'bad-confidence: -1'],
    ['from 30 to', 'no measure', 'syntax: to'],
    ['from 30 points to', 'no measure', 'syntax: to'],
    ['from 30 points to below', 'no measure', 'syntax: to below'],
    ['from 30 points to by 2026-12-31', 'no measure', 'syntax: to'],
  ])('en: %s', (measure, ...expected) => {
    expect(unitOf(`kr "K" ${measure}`)).toEqual(expected);
  });

  it.each([
    ['từ 30 lên', 'no measure', 'syntax: lên'],
    ['từ 30 điểm lên', 'no measure', 'syntax: lên'],
    ['từ 30 lên dưới', 'no measure', 'syntax: lên dưới'],
    ['từ 30 lên phụ trách @hà', 'no measure', 'syntax: lên'],
    ['từ 30 lên 45 hạn', '', 'syntax: hạn'],
    ['từ 30 lên 45 điểm phụ trch @hà', 'điểm', 'syntax: phụ trch'],
    ['từ 30 lên 45 điểm người phụ trách @hà', 'điểm'],
    ['từ 30 xuống 20 mở rộng 10', '', 'syntax: mở rộng'],
  ])('vi: %s', (measure, ...expected) => {
    expect(unitOf(`kết quả "K" ${measure}`, 'vi')).toEqual(expected);
  });

  it('says in the words of a manager what is missing', () => {
    const [english] = reading('objective "O"\n  kr "K" from 0 to 45 points by').found;
    expect(english?.message.en).toBe('`by` needs a date such as 2026-12-31, or a period such as 2026-Q4.');
    const [vietnamese] = reading('ngôn ngữ vi\nmục tiêu "O"\n  kết quả "K" từ 30 lên').found;
    expect(vietnamese?.message.vi).toBe('Sau `lên` cần một con số, ví dụ 45.');
    const [between] = reading('objective "O"\n  kr "K" from 0 to 45 points @linh').found;
    expect(between?.message.en).toBe('`points` is not a keyword; one is needed here, such as `owner @linh`.');
  });

  it('offers no short word of a language that the file does not speak', () => {
    const { found } = reading('objective "O"\n  kr "K" from 1 to 2 points Dec 31');
    expect(found.map(({ message }) => message.en).join()).not.toContain('đến');
  });

  it('what is long is quoted in short', () => {
    const long = 'x'.repeat(5000);
    const { found } = reading(`objective "O" supports ${long} owner ${long}
  kr "K" from 1 ${long} to 2 by ${long} weight ${long}
  kr "L" from 1 apples to 5 ${long}
  kr ${long} y "M"
${long} "x"`);
    expect(found.length).toBeGreaterThan(4);
    for (const { message, fixes } of found) {
      expect(Math.max(message.en.length, message.vi.length)).toBeLessThan(450);
      for (const { title } of fixes) expect(Math.max(title.en.length, title.vi.length)).toBeLessThan(100);
    }
  });
});

describe('a line of 900,000 letters', () => {
  it.each(['by owner ', 'by ', 'weight heavy ', 'hạn phụ trách ', 'confidence '])(
    'of %s is told once and in short',
    (words) => {
      const { found } = reading(`objective "O"\n  kr "K" from 1 to 2 ${words.repeat(900_000 / words.length)}`);
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThan(4);
      for (const { message } of found) expect(Math.max(message.en.length, message.vi.length)).toBeLessThan(450);
    },
  );
});

describe('said once, meant for all', () => {
  it('a share without its sign that can be a fraction gives no score, in a measure as in a KPI', () => {
    const { says, workspace } = reading(`objective "O"
  kr "K" from 0.1 to 20%
    2026-11-01  0.15
    2026-11-08  18
kpi "Q" unit %
  target >= 95
  2026-10-31  0.96
`);
    expect(says).toEqual(['ambiguous-number: 0.1', 'ambiguous-number: 0.15', 'ambiguous-number: 0.96']);
    const [found] = workspace.plans[0]?.objectives[0]?.keyResults ?? [];
    expect([found?.measure?.broken, found?.checkIns.map(({ value }) => value)]).toEqual(['unread', [undefined, 18]]);
    expect(workspace.kpis[0]?.actuals.map(({ value }) => value)).toEqual([undefined]);
  });

  it.each([
    ['từ 2,4 lên 3,2 tỷ đồng', '2,9', 2.9e9],
    ['từ 2,4 lên 3,2 tỷ đồng', '2,9 tỷ', 2.9e9],
    ['từ 2,4 lên 3,2 tỷ đồng', '2900 triệu', 2.9e9],
    ['từ 2,4 tỷ đồng lên 3,2', '2,9', 2.9e9],
    ['từ 2,4 tỷ đồng lên +30%', '2,9', 2.9e9],
    ['từ 4 lên 5 tỷ', '4,2 tỷ đồng', 4.2e9],
    ['từ 4 tỷ đồng lên 5 tỷ', '4,2', 4.2e9],
  ])('%s, then %s', (measure, value, expected) => {
    const { keyResult, says } = reading(`ngôn ngữ vi
mục tiêu "O"
  kết quả "K" ${measure}
    01/11/2026 ${value}`);
    expect([keyResult('K').checkIns[0]?.value, says]).toEqual([expected, []]);
  });

  it.each([
    ['from 35 days to 3 weeks', '30', 'unit-mismatch: 30', ['30 weeks', '30 days']],
    ['from 2.4 to 3.2 million USD', '2900000', 'check-in-magnitude: 2900000', ['2900000 USD']],
    [
      'from 900 million USD to 1.2 billion USD',
      '1 000',
      'unit-mismatch: 1 000',
      ['1 000 billion USD', '1 000 million USD'],
    ],
    ['from 4 to 5 million', '4 hours', 'unit-mismatch: 4 hours', []],
    ['from 10% to 20%', '0.15', 'ambiguous-number: 0.15', ['15%', '0.15%']],
  ])('%s, then %s', (measure, value, problem, offered) => {
    const { says, found } = reading(`objective "O"\n  kr "K" ${measure}\n    2026-11-01 ${value}`);
    expect(says).toEqual([problem]);
    expect(found.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits.map(({ text }) => text)))).toEqual(offered);
  });

  it('a group is left out before a magnitude', () => {
    const { found } = reading(`language en
objective "O"
  kr "K" from 900 million USD to 1.2 billion USD
    2026-11-01 1,000`);
    expect(found.flatMap(({ fixes }) => fixes.map(({ edits }) => edits[0]?.text))).toEqual([
      '1000 billion USD',
      '1000 million USD',
    ]);
  });

  it('words that differ are pointed out, and stay in their quotes when mended', () => {
    const { found } = reading('objective "O"\n  kr "K" from 0 "free users" to 50 "paying users"');
    expect(found.map(({ rule, fixes }) => [rule, fixes[0]?.edits[0]?.text])).toEqual([
      ['unit-words-differ', '50 "free users"'],
    ]);
  });
});
