import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/read/read-file.ts';
import { outlineOf, problemsOf } from '../../parse/outline.ts';
import { parseFile } from '../../parse/parsed.ts';

/** Kinds, names and titles as they are read. */
function readOf(text: string): readonly string[] {
  const lines: string[] = [];
  for (const element of readFile('plan.okr', text).elements) {
    if (element.kind === 'kpi') lines.push(`kpi ${element.name?.text ?? '-'} ${element.title?.value}`);
    if (element.kind !== 'objective') continue;
    lines.push(`objective ${element.name?.text ?? '-'} ${element.title.value}`);
    const children = [...element.keyResults, ...element.initiatives].sort((a, b) => a.span.start - b.span.start);
    for (const child of children) {
      const below = child.kind === 'initiative' ? child.for?.value.map(({ text }) => ` → ${text}`) : [];
      const state = child.kind === 'initiative' && child.state ? ` (${child.state.value})` : '';
      lines.push(`  ${child.kind} ${child.name?.text ?? '-'} ${child.title.value}${state}${below?.join('') ?? ''}`);
    }
  }
  return lines;
}

const errorsOf = (text: string): readonly string[] =>
  parseFile('plan.okr', text)
    .problems.filter(({ rule, severity }) => !['prose', 'missing-quotes', 'missing-marks'].includes(rule) || severity)
    .map(({ span }) => text.slice(span.start, span.end));

describe('what is no item and no comment', () => {
  it('a line drawn across the page', () => {
    const text = 'Objective: Calm\n- waves from 3 to 5\n* * *\n- lamps\n---\n- - -\n';
    expect(readOf(text)).toEqual(['objective - Calm', '  key-result - waves', '  key-result - lamps']);
    expect(problemsOf(text)).toEqual(['missing-quotes: Objective', 'prose: * * *', 'prose: ---\n- - -']);
  });

  it.each([
    ['Company: Acme\nTeam: The quay\nObjective: Calm\nKR: waves from 3 to 5\n', 'Company: Acme\nTeam: The quay'],
    ['Phòng: Bến bãi\nMục tiêu: Yên\nKQ: sóng từ 5 xuống 3\n', 'Phòng: Bến bãi'],
  ])('a caption that says whose it is: %j', (text, caption) => {
    const [told] = problemsOf(text);
    expect(told).toBe(`prose: ${caption}`);
    expect(errorsOf(text)).toEqual([]);
  });

  it('an address in a title', () => {
    const text = 'Objective: See https://a.example/b#c\nKR: Readers of http://d.example/e?f=1 from 3 to 5 // mine\n';
    expect(readOf(text)).toEqual([
      'objective - See https://a.example/b#c',
      '  key-result - Readers of http://d.example/e?f=1',
    ]);
    expect(problemsOf(text)).toEqual(['missing-quotes: Objective']);
  });
});

describe('labels open their element', () => {
  it.each([
    ['O1: Khách quý quán\nKR1: Món mới từ 3 lên 5\nKR2: Khách quen trên 40%\nKR3: Khách chờ dưới 10 phút\n', 'vi'],
    ['O1: Guests love us\nKR1: New dishes from 3 to 5\nKR2: Regulars above 40%\n', 'en'],
    ['O1: Guests love us\nKR1: New dishes\n', 'en'],
    ['Objective: Khách quý quán\nKR1: Tăng khách từ 3 lên 5\n', 'vi'],
  ])('`O1` and `KR1` tell nothing about the language of %j', (text, language) => {
    expect(parseFile('plan.okr', text).file.tongue.key).toBe(language);
  });

  it.each([
    ['Objective: Win the town', 'objective - Win the town'],
    ['O1: Win the town', 'objective o1 Win the town'],
    ['o1: Win the town', 'objective o1 Win the town'],
    ['O: Win the town', 'objective - Win the town'],
    ['Objective 2 – Win the town', 'objective o2 Win the town'],
    ['Objective 2 - Win the town', 'objective o2 Win the town'],
    ['Objective A: Win the town', 'objective oa Win the town'],
    ['OBJECTIVE II: Win the town', 'objective oii Win the town'],
    ['Objective #3: Win the town', 'objective o3 Win the town'],
    ['# Objective 1: Win the town', 'objective o1 Win the town'],
    ['## O1 Win the town', 'objective o1 Win the town'],
    ['**Objective 1:** Win the town', 'objective o1 Win the town'],
    ['**Objective 1**: Win the town', 'objective o1 Win the town'],
    ['**O1** Win the town', 'objective o1 Win the town'],
    ['> *Objective:* Win the town', 'objective - Win the town'],
    ['- Objective: **Win the town**', 'objective - Win the town'],
    ['1. Objective: Win the town', 'objective - Win the town'],
    ['🎯 Objective: Win the town.', 'objective - Win the town'],
    ['Mục tiêu 1: Được cả phố biết đến', 'objective mt1 Được cả phố biết đến'],
    ['muc tieu 1: Được cả phố biết đến', 'objective mt1 Được cả phố biết đến'],
    ['Mục tiêu 1 : Được cả phố biết đến', 'objective mt1 Được cả phố biết đến'],
    ['KPI: Guests a day', 'kpi - Guests a day'],
    ['KPI 2: Guests a day', 'kpi kpi2 Guests a day'],
  ])('%s', (text, read) => {
    expect(readOf(text)).toEqual([read]);
    expect(errorsOf(text)).toEqual([]);
    expect(readOf(text.normalize('NFD'))).toEqual([read]);
  });

  it.each([
    ['KR: Guests come back', '  key-result - Guests come back'],
    ['KR1: Guests come back', '  key-result kr1 Guests come back'],
    ['kr1: Guests come back', '  key-result kr1 Guests come back'],
    ['KR 1.2. Guests come back', '  key-result kr1_2 Guests come back'],
    ['KR-3: Guests come back', '  key-result kr3 Guests come back'],
    ['KR2) Guests come back', '  key-result kr2 Guests come back'],
    ['Key Result 2: Guests come back', '  key-result kr2 Guests come back'],
    ['  * **KR1** – Guests come back', '  key-result kr1 Guests come back'],
    ['KQ1: Khách quay lại', '  key-result kq1 Khách quay lại'],
    ['Kết quả then chốt 3: Khách quay lại', '  key-result kq3 Khách quay lại'],
    ['Kết quả chính: Khách quay lại', '  key-result - Khách quay lại'],
    ['Initiative: A new menu', '  initiative - A new menu'],
    ['Sáng kiến: Thực đơn mới', '  initiative - Thực đơn mới'],
    ['- [x] Initiative 1: A new menu', '  initiative i1 A new menu (done)'],
    ['KR1: "Guests come back"', '  key-result kr1 Guests come back'],
    ['KR: "Guests come back"', '  key-result - Guests come back'],
  ])('%s', (line, read) => {
    const text = `objective "Win the town"\n${line}\n`;
    expect(readOf(text)[1]).toBe(read);
    expect(errorsOf(text)).toEqual([]);
  });

  it.each(['Objectives are ours to keep', 'O what a day', 'krill: food', 'O.K. then', 'KPI 8:30 sharp'])(
    '%s is no label',
    (text) => {
      expect(outlineOf(text).filter((line) => / \d/.test(line.slice(0, 14)))).toEqual([]);
    },
  );

  it('a number makes a name only where it is free, and references find it in any case', () => {
    const text = `O1: Win the town
KR1: Guests come back
KR1: Guests tell others
Initiative: A new menu, for KR1
O1: Win the county
KR1: Two more shops
`;
    expect(readOf(text)).toEqual([
      'objective o1 Win the town',
      '  key-result kr1 Guests come back',
      '  key-result - Guests tell others',
      '  initiative - A new menu → KR1',
      'objective - Win the county',
      '  key-result kr1 Two more shops',
    ]);
  });

  it('a label stands beside the full form', () => {
    const text = `plan "Shop" in 2026-Q4
objective win "Win the town" owner @an
  KR1: Guests come back from 20% to 30%
    2026-11-02  24%
  kr tell "Guests tell others" from 5 to 10
  initiative "A new menu" for KR1, tell
`;
    expect(readOf(text)).toEqual([
      'objective win Win the town',
      '  key-result kr1 Guests come back',
      '  key-result tell Guests tell others',
      '  initiative - A new menu → KR1 → tell',
    ]);
    expect(problemsOf(text)).toEqual(['missing-quotes: KR1']);
  });
});

describe('headings give their kind to the items below', () => {
  it('key results and initiatives, in both languages and with any mark', () => {
    const text = `Objective: Win the town
Key Results:
- Guests come back from 20% to 30%
* Guests tell others
+ Two more shops
1. A third

2) A fourth
a) A fifth
Initiatives:
• A new menu
- [x] A sign above the door
- [ ] A letter to everyone
`;
    expect(readOf(text)).toEqual([
      'objective - Win the town',
      '  key-result - Guests come back',
      '  key-result - Guests tell others',
      '  key-result - Two more shops',
      '  key-result - A third',
      '  key-result - A fourth',
      '  key-result - A fifth',
      '  initiative - A new menu',
      '  initiative - A sign above the door (done)',
      '  initiative - A letter to everyone',
    ]);
    expect(errorsOf(text)).toEqual([]);
    for (const heading of ['### Key Results', '**Key results**', '- Key Results:', 'KRs:', 'Kết quả then chốt:']) {
      expect(readOf(text.replace('Key Results:', heading))).toEqual(readOf(text));
    }
    for (const heading of ['Gợi ý:', 'Hành động:', 'Sáng kiến:', '## Gợi ý', 'Hành động :'])
      expect(readOf(text.replace('Initiatives:', heading))).toEqual(readOf(text));
  });

  it('KPIs', () => {
    expect(readOf('KPIs:\n- Guests a day\n- Bread sold >= 40\n')).toEqual(['kpi - Guests a day', 'kpi - Bread sold']);
    expect(outlineOf('KPIs:\n- Bread sold >= 40 loaves')).toEqual(['Bread sold · at-least 40 loaves']);
  });

  it('a list is over at a blank line that no item follows', () => {
    const text = `Objective: Win the town
Key Results:
- Guests come back

Read this too:
- what the neighbours say
`;
    expect(readOf(text)).toEqual(['objective - Win the town', '  key-result - Guests come back']);
    expect(problemsOf(text).slice(1)).toEqual(['prose: Read this too:\n- what the neighbours say']);
  });

  it('below an objective’s label items are key results, below a key result’s its initiatives', () => {
    const text = `Objective: Win the town
- Guests come back
- Guests tell others
KR: Two more shops
- Look for rooms
- [x] Ask the bank
KR2: A market stall
- Buy a tent
`;
    expect(readOf(text)).toEqual([
      'objective - Win the town',
      '  key-result - Guests come back',
      '  key-result - Guests tell others',
      '  key-result kr3 Two more shops',
      '  initiative - Look for rooms → kr3',
      '  initiative - Ask the bank (done) → kr3',
      '  key-result kr2 A market stall',
      '  initiative - Buy a tent → kr2',
    ]);
  });

  it('below a key result’s label that is an item itself, deeper items are its initiatives', () => {
    const text = `Objective: Win the town
- KR1: Guests come back
  - A new menu
- Guests tell others
`;
    expect(readOf(text)).toEqual([
      'objective - Win the town',
      '  key-result kr1 Guests come back',
      '  initiative - A new menu → kr1',
      '  key-result - Guests tell others',
    ]);
  });

  it('in a list an opener’s word opens only before a quoted title, with a sign, or with a review’s day', () => {
    const text = `Objective: Win the town
Key Results:
- Review results monthly
- Plan for two more shops
- KPI reports reach everyone
- Initiative led by guests
- kr back "Guests come back" from 20% to 30%
- KR5: Guests tell others
  - review 2026-12-30 grade 0.7
`;
    expect(readOf(text)).toEqual([
      'objective - Win the town',
      '  key-result - Review results monthly',
      '  key-result - Plan for two more shops',
      '  key-result - KPI reports reach everyone',
      '  key-result - Initiative led by guests',
      '  key-result back Guests come back',
      '  key-result kr5 Guests tell others',
    ]);
    expect(outlineOf(text).at(-1)).toContain('review 2026-12-30 · grade 0.7');
  });

  it('two levels of bullets with nothing said stay unread', () => {
    expect(readOf('- Win the town\n  - Guests come back from 20% to 30%\n')).toEqual([]);
  });

  it('check-ins and clauses below an item are its own', () => {
    const text = `Objective: Win the town
Key Results:
- Guests come back from 20% to 30%
  2026-11-02  24%
  - 2026-11-09  26%
  owner @an
- Guests tell others
  - owner @bo
`;
    expect(outlineOf(text)).toEqual([
      'objective Win the town',
      '  Guests come back · from 20% · to 30% · 2026-11-02 24% · 2026-11-09 26% · owner @an',
      '  Guests tell others · owner @bo',
    ]);
  });
});

describe('prose around a sketch', () => {
  it.each(['# Q4 2026 OKRs', '2026 OKRs of the bakery', '# 2026-10-05', 'Quý 4 năm 2026', '**Q4** of the bakery'])(
    '%s stands above it',
    (line) => {
      expect(problemsOf(`${line}\n\nO1: Win the town\n  KR1: Reach from 30 to 45 shops\n`)[0]).toBe(`prose: ${line}`);
    },
  );

  it('a period between its elements is a heading, a date below a key result a check-in without its number', () => {
    const sketch = (line: string) => `O1: Win the town\n  KR1: Reach from 30 to 45 shops\n${line}\n`;
    expect(problemsOf(sketch('## Q1 2027 and later'))).toContain('prose: ## Q1 2027 and later');
    expect(problemsOf(sketch('    2026-10-05 nobody came')).join()).toContain('syntax: 2026-10-05 nobody came');
  });

  it('is told once a paragraph, and is an error in a file without a label or heading', () => {
    const prose = `We had a good spring.
In summer nobody came, by all accounts.

The plan for autumn is short:
`;
    expect(problemsOf(`${prose}\nO1: Win the town\n`)).toEqual([
      'prose: We had a good spring.\nIn summer nobody came, by all accounts.',
      'prose: The plan for autumn is short:',
      'missing-quotes: O1',
    ]);
    expect(problemsOf(`${prose}\nobjective "Win the town"\n`).every((told) => told.startsWith('syntax: '))).toBe(true);
  });

  it.each([
    [
      'Objective: Calm\n| Key Result | Owner |\n|---|---|\n| Waves | Ann |\n\nafter it\n',
      ['missing-quotes: Objective', 'syntax: | Key Result | Owner |\n|---|---|\n| Waves | Ann |', 'prose: after it'],
    ],
    [
      'objective "Calm"\n| KR | From | To |\n|---|---|---|\n| Waves | 9 | 3 |\n',
      ['syntax: | KR | From | To |\n|---|---|---|\n| Waves | 9 | 3 |'],
    ],
    [
      'Objective: Calm\n| Day | Rain |\n|---|---|\n| 1 | 2 |\n',
      ['missing-quotes: Objective', 'prose: | Day | Rain |\n|---|---|\n| 1 | 2 |'],
    ],
    [
      'Mục tiêu: Yên\n| Kết quả then chốt | Phụ trách |\n|--|--|\n',
      ['missing-quotes: Mục tiêu', 'syntax: | Kết quả then chốt | Phụ trách |\n|--|--|'],
    ],
  ])('a table is told once, and is an error where key results stand in it: %j', (text, told) => {
    expect(problemsOf(text)).toEqual(told);
  });

  it.each([
    ['Objective: Grow\nKR: a from 1 to 2\n\n**Be quiet**\n\nKey Results\n- b from 1 to 2\n', 'Objective: Be quiet'],
    ['Mục tiêu: Lớn\nKQ: a từ 1 lên 2\n\n**Yên tĩnh:**\nKết quả then chốt:\n- b từ 1 lên 2\n', 'Mục tiêu: Yên tĩnh'],
  ])('a line in bold above a heading of key results is most likely their objective: %j', (text, offered) => {
    const [told] = parseFile('plan.okr', text).problems.filter(({ rule }) => rule === 'syntax');
    expect(told?.fixes?.flatMap(({ edits }) => edits.map((edit) => edit.text))).toEqual([offered]);
  });

  it('a line in bold with words between it and the heading is text around them', () => {
    const text = 'Objective: Grow\n**Be quiet**\nWhy? We want to sleep.\nKey Results\n- b from 1 to 2\n';
    expect(problemsOf(text)).toEqual(['missing-quotes: Objective', 'prose: **Be quiet**\nWhy? We want to sleep.']);
  });

  it('opens nothing, though it begins with a keyword', () => {
    const text = `Mục tiêu 1: Được cả phố biết đến
KPI là con số theo dõi hằng ngày, còn mục tiêu nói về điều muốn đổi.
Kết quả cho thấy khách đã quay lại nhiều hơn.
Vì vậy cả quán sẽ tiếp tục làm như năm ngoái.
Trong quý này, mọi người tập trung vào khách quen.
`;
    expect(readOf(text)).toEqual(['objective mt1 Được cả phố biết đến']);
    expect(errorsOf(text)).toEqual([]);
  });

  it('a clause that lost its value is still an error', () => {
    const text = 'O1: Win the town\nKR1: Guests come back from 20% to 30%\n  weight heavy\n  by tomorrow\n';
    expect(errorsOf(text)).toEqual(['weight heavy', 'by tomorrow']);
  });
});

describe('dated lines in a list below a label', () => {
  it.each([
    'Objective: Calm\n- KR1: Waves from 26h to 4h\n  - 2026-11-10: 18h\n  - 20/11/2026 17h "better"\n  * 2026-11-27: 11h\n',
    'Mục tiêu: Yên\nKQ1: Sóng từ 26 giờ xuống 4 giờ\n- 13/11/2026: 18 giờ\n- 20/11/2026 17 giờ\n• 27/11/2026: 11 giờ\n',
  ])('are check-ins, with a colon behind the day or without: %j', (text) => {
    const [objective] = readFile('plan.okr', text).elements;
    const [keyResult] = objective?.kind === 'objective' ? objective.keyResults : [];
    expect(keyResult?.checkIns.map(({ value }) => value?.value)).toEqual([18, 17, 11]);
    expect(objective?.kind === 'objective' && objective.initiatives).toEqual([]);
    expect(errorsOf(text)).toEqual([]);
  });

  it('a date with words is work, not a number', () => {
    expect(readOf('Objective: Calm\nKR1: Waves from 26h to 4h\n- 2026-11-10 workshop with the crew\n')).toEqual([
      'objective - Calm',
      '  key-result kr1 Waves',
      '  initiative - 2026-11-10 workshop with the crew → kr1',
    ]);
  });
});
