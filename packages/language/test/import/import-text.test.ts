import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roleOf } from '../../src/import/columns.ts';
import { importRows, importText } from '../../src/import/index.ts';
import { wordsOf } from '../../src/import/words.ts';

/** The lines of the plan, indentation and comments aside. */
function plan(text: string): readonly string[] {
  const lines = importText(text)
    .text.split('\n')
    .map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('//'));
}

describe('documents as organisations write them', () => {
  test.each<readonly [shape: string, text: string, plan: readonly string[]]>([
    [
      'labels with bullets',
      '* Objective: Fewer leaks\n  * Key Result 1: pumps idle 80%\n  * Key Result 2: leaks found < 3',
      ['objective "Fewer leaks"', 'key result kr1 "pumps idle 80%"', 'key result kr2 "leaks found" < 3'],
    ],
    [
      'indicators by department',
      'How we measure\n* KPIs of the harbour\n  * Berths in use\n  * Hours to unload\n* Finance KPIs:\n  * Days to payment',
      ['kpi "Berths in use"', 'kpi "Hours to unload"', 'kpi "Days to payment"'],
    ],
    [
      'chỉ số theo phòng',
      '• KPI phòng Bến bãi\n  • Tỷ lệ cầu tàu được dùng (%)\n• KPI bộ phận Kế toán\n  • Số ngày thu tiền',
      ['ngôn ngữ vi', 'kpi "Tỷ lệ cầu tàu được dùng (%)"', 'kpi "Số ngày thu tiền"'],
    ],
    [
      'a role before the label, results behind an arrow, some struck through',
      '### 1. CEO: Grow the harbour\n1. **CEO KR:** Sign 30 boats => 90%\n   1. Call every owner\n1. ~~VP Eng KR: Dredge it~~',
      [
        'objective "CEO: Grow the harbour"',
        'kr kr1 "Sign 30 boats" owner @ceo',
        'initiative "Call every owner" for kr1',
        'kr "Dredge it" owner @vp.eng',
      ],
    ],
    [
      'headings over lists',
      '# Q3 OKRs\n## Objectives\n### 1. Delight crews\n**Key Results**\n- [x] NPS from 30 to 45\n**Initiatives**\n* New phone\n### 2. Safe quays\n**Key Results**\n1. 12 drills held',
      [
        'objective "Delight crews"',
        'kr "NPS" from 30 to 45',
        'initiative "New phone"',
        'objective "Safe quays"',
        'kr "12 drills held"',
      ],
    ],
    [
      'a table under each objective',
      '#### Objective 2: Calm water\n| Key Result | Owner | Target | Priority |\n|---|---|---|---|\n| KR2.1: Waves a day | Bob Marine | <= 3 | P0 |\n| **Quiet nights** | Ann | 40% | P1 |',
      [
        'objective o2 "Calm water"',
        'kr kr2_1 "Waves a day" <= 3 owner @bob.marine',
        'kr "Quiet nights" to 40% owner @ann',
      ],
    ],
    [
      'a table with merged cells and two results in a cell',
      '| Objective | KRs | Grade |\n|--|--|--|\n| **O3** Grow | KR1: 30 boats<br>KR2: 40 crews | 0.7 |\n| | Berths let | |',
      ['objective o3 "Grow"', 'kr kr1 "30 boats"', 'kr kr2 "40 crews"', 'kr "Berths let"'],
    ],
    [
      'a table with names of objectives and results in columns of their own, and a metric beside the result',
      '| Objective | KR | Description | Target |\n|--|--|--|--|\n| O1: Grow | KR1 | Berths let | 40 |\n| O1 | 2 | Crews | 30 |\n| O2: Rest | KR1 | Nights quiet | 90% |\n\n| # | Key Result | Metric | Target |\n|--|--|--|--|\n| 1 | Fewer calls | calls a day | 3 |',
      [
        'objective o1 "Grow"',
        'kr kr1 "Berths let" to 40',
        'kr kr2 "Crews" to 30',
        'objective o2 "Rest"',
        'kr kr1 "Nights quiet" to 90%',
        'kr "Fewer calls" to 3',
      ],
    ],
    [
      'labels without a sign behind their number',
      'O1 Grow\n- KR1 Berths let: 40\n- KR1.2 Crews from 2 to 3',
      ['objective o1 "Grow"', 'kr kr1 "Berths let" 40', 'kr kr1_2 "Crews" from 2 to 3'],
    ],
    [
      'two levels of plain bullets',
      'Our plan\n- Grow\n  - Win 30 crews\n  - Income from 2 to 3 million\n- Calm\n  - 99% of nights quiet',
      [
        'objective "Grow"',
        'kr "Win 30 crews"',
        'kr "Income" from 2 to 3 million',
        'objective "Calm"',
        'kr "99% of nights quiet"',
      ],
    ],
    [
      'labels alone on their lines',
      'Objective\n\nObjective 1:\nGrow\n\nKey Results:\n- Income to 3 million\n\nRetrospective: it rained',
      ['objective o1 "Grow"', 'kr "Income" to 3 million'],
    ],
    [
      'in Vietnamese',
      'Mục tiêu 1: Bến tàu yên bình\nKQ1: Giảm số vụ va chạm từ 9 xuống 3\nGợi ý:\n- Lắp thêm đèn',
      [
        'ngôn ngữ vi',
        'mục tiêu mt1 "Bến tàu yên bình"',
        'kết quả kq1 "Giảm số vụ va chạm" từ 9 xuống 3',
        'sáng kiến "Lắp thêm đèn"',
      ],
    ],
    [
      'lists of many levels by role, and what belongs to an outer one behind an inner one',
      '## On this page\n- TOC\n\n### 1. CEO: Grow\n1. VP Yard: Faster docks\n   1. Crane: Days in dock from 12 to 6\n   1. Dive: Hulls checked => 80%\n1. CFO: Close the books in 10 days\n1. CRO: Sign 30 crews',
      [
        'objective "CEO: Grow"',
        'kr "CFO: Close the books in 10 days"',
        'kr "CRO: Sign 30 crews"',
        'objective "VP Yard: Faster docks"',
        'kr "Crane: Days in dock" from 12 to 6',
        'kr "Dive: Hulls checked"',
      ],
    ],
    [
      'bold lines over plain lists, in a document about OKRs',
      '# Objectives and Key Results\n## 2018 Q3\n**Quays are safe**\n\n- Lamps always work\n- 2 new guards - @ann\n\n## Links\n- a page',
      ['objective "Quays are safe"', 'kr "Lamps always work"', 'kr "2 new guards" owner @ann'],
    ],
    [
      'numbers in brackets, and who answers for it behind them',
      'Objective: Calm\n- Waves (9% → 3%)\n- Fewer storms, @ann & @bob\n- Ask for @ann',
      ['objective "Calm"', 'kr "Waves" 9% → 3%', 'kr "Fewer storms" owner @ann, @bob', 'kr "Ask for @ann"'],
    ],
    [
      'a table whose numbers fall, and one that nobody has measured',
      '| Key result | Baseline | Target |\n|---|---|---|\n| Waves | 9% | 3% |\n| Gulls | ? | 40 |',
      ['objective "…"', 'kr "Waves" from 9% to 3%', 'kr "Gulls" from ? to 40'],
    ],
    [
      'a table whose heading is that of numbers, over words',
      '| Chỉ tiêu | Từ | Lên |\n|---|---|---|\n| Giờ chờ ở bến | 9 giờ | 3 giờ |',
      ['ngôn ngữ vi', 'mục tiêu "…"', 'kết quả "Giờ chờ ở bến" từ 9 giờ xuống 3 giờ'],
    ],
    [
      'facts and sections below a key result',
      '## Objective 1: Calm\n### Key Result 1.1: Waves from 9 to 3\n- **Status:** green\n- Owner: Ann Lee\n\n**Risks:**\n- Storms\n\n### Key Result 1.2: Nights quiet',
      ['objective o1 "Calm"', 'key result kr1_1 "Waves" from 9 to 3 owner @ann.lee', 'key result kr1_2 "Nights quiet"'],
    ],
    [
      'labels with plain numbered lists, an objective of its own after them, and actions under their word',
      'O2 - Grow\n1. Income to 3 million\n2. 8 contracts signed\nActions:\n+ Call them\n+ Open days\n\nObjective 3. Crane\n  KR 3.1. Lift 40 tons',
      [
        'objective o2 "Grow"',
        'kr "Income" to 3 million',
        'kr "8 contracts signed"',
        'initiative "Call them"',
        'initiative "Open days"',
        'objective o3 "Crane"',
        'kr kr3_1 "Lift 40 tons"',
      ],
    ],
    [
      'headings with lists behind labelled ones',
      '- **Objective**: Hire\n  - **Key results**:\n    - 3 pilots hired\n  - **Owner**: Ann\n\n## Ops\n### Keep crews\nKRs:\n* Attrition at most 5%',
      ['objective "Hire"', 'kr "3 pilots hired" owner @ann', 'objective "Keep crews"', 'kr "Attrition" at most 5%'],
    ],
    [
      'terms explained before an example, and a list of which its head is an item too',
      'What is it?\n- Objective (the aim): is where we sail.\n- Key results are how we know.\n\nFor instance\n- Objective: Calm nights\n- Key Results:\n- Waves from 9 to 3\n- Calls below 2 a night',
      ['objective "Calm nights"', 'kr "Waves" from 9 to 3', 'kr "Calls below 2 a night"'],
    ],
    [
      'thuật ngữ được giải thích trước ví dụ',
      'Bến tàu\n- Mục tiêu (Objective): Là nơi ta muốn đến.\n- Kết quả then chốt: là cách đo.\nVí dụ:\n- Mục tiêu: Đêm yên\n- Kết quả then chốt:\n- Giảm số cuộc gọi từ 9 xuống 3',
      ['ngôn ngữ vi', 'mục tiêu "Đêm yên"', 'kết quả "Giảm số cuộc gọi" từ 9 xuống 3'],
    ],
    [
      'results in groups below one objective',
      '## Objective\n\nA harbour that sleeps at night.\n\n## Key Results\n- Quays\n  - [ ] Lamps work\n  - [ ] No rope lies about\n- The water\n  - [ ] 10 nights without waves',
      [
        'objective "A harbour that sleeps at night"',
        'kr "Lamps work"',
        'kr "No rope lies about"',
        'kr "10 nights without waves"',
      ],
    ],
    [
      'headings of one kind, some of them over results without numbers or with steps below them',
      '# OKRs\n### Calm water\n- waves below 3\n- calls from 9 to 2\n### Fine crews\n- find two pilots\n  - one for the night\n- write the handbook\n  - read it monthly\n### More berths\n- 40 berths let\n### Clean quays\n- brooms at hand',
      [
        'objective "Calm water"',
        'kr "waves below 3"',
        'kr "calls" from 9 to 2',
        'objective "Fine crews"',
        'kr kr1 "find two pilots"',
        'initiative "one for the night" for kr1',
        'kr kr2 "write the handbook"',
        'initiative "read it monthly" for kr2',
        'objective "More berths"',
        'kr "40 berths let"',
        'objective "Clean quays"',
        'kr "brooms at hand"',
      ],
    ],
    [
      'a table of names with their targets in words, and tables that only speak of them',
      '### :anchor: Objective: Known harbour\n| KR | Target | Now | Owner |\n|--|--|--|--|\n| KR1 | 200 crews that come back | 7 | Ann |\n| KR2 | A letter from the king | none | Bob |\n\n| Who | First | Then |\n|--|--|--|\n| Ann | KR1 (crews) | KR2 (king) |\n\n| Day | KR #1 | KR #2 |\n|--|--|--|\n| 1 May | 3 | 4 |',
      [
        'objective "Known harbour"',
        'kr kr1 "200 crews that come back" owner @ann',
        'kr kr2 "A letter from the king" owner @bob',
      ],
    ],
    [
      'facts below labelled results',
      '## Objective 1: Calm\n### Key Results\n**KR1: Fewer waves**\n- Baseline: nine by hand\n- How to measure: the log\n- Owner: Yard (the old one)\n\n**KR2: Fewer calls**\n- Target: 2 a night',
      ['objective o1 "Calm"', 'kr kr1 "Fewer waves"', 'kr kr2 "Fewer calls"'],
    ],
    [
      'a table in HTML, its cells over rows, with line breaks and letters by their names',
      'Ours\n<table class="wide">\n<tr><th>Objective</th><th>Key Result</th><th>Owner</th><th>Target</th></tr><tr>\n<td rowspan=2><b>Calm</b> harbour</td><td>Lamps &amp; bells</td><td>Ann</td><td>95%</td></tr>\n<tr><td>Fewer gulls<br/>Fewer rats</td><td></td><td></td></tr>\n<tr><td>Grow</td><td><a href="http://b.example">Berths</a> let</td><td></td><td>40</td></tr></table>\nBye',
      [
        'objective "Calm harbour"',
        'kr "Lamps & bells" to 95% owner @ann',
        'kr "Fewer gulls"',
        'kr "Fewer rats"',
        'objective "Grow"',
        'kr "Berths let" to 40',
      ],
    ],
    [
      'an objective and its results told in a sentence',
      'For instance\n- The goal of the harbour may be “Calm nights”. Its key results would be: bring waves (of any size, and gulls) down to 3, calls from 9 to 2 and no boat lost at sea. These are easy.\n- Goals are what “we” want.',
      [
        'objective "Calm nights"',
        'kr "bring waves (of any size, and gulls)" down to 3',
        'kr "calls" from 9 to 2',
        'kr "no boat lost at sea"',
      ],
    ],
    [
      'mục tiêu và kết quả kể trong một câu',
      'Ví dụ cho bến\n• Mục tiêu của bến có thể là “Đêm yên tĩnh”. Các kết quả then chốt gồm: giảm số cuộc gọi từ 9 xuống 2, treo thêm đèn và chuông ở cầu tàu.',
      [
        'ngôn ngữ vi',
        'mục tiêu "Đêm yên tĩnh"',
        'kết quả "giảm số cuộc gọi" từ 9 xuống 2',
        'kết quả "treo thêm đèn và chuông ở cầu tàu"',
      ],
    ],
    [
      'how to write them, before an example',
      'Rules\n- Objective: short and clear.\n- Key Results: with a number.\n\nObjective: Calm\n- KR: Waves from 9 to 3',
      ['objective "Calm"', 'kr "Waves" from 9 to 3'],
    ],
    [
      'a tree drawn with letters, beside one of folders',
      'Objective 1: Calm\n├── KR1: Waves from 9 to 3\n└── KR2: 40 lamps lit\n\ndocs\n├── 1-intro.md\n└── 2-end.md',
      ['objective o1 "Calm"', 'kr kr1 "Waves" from 9 to 3', 'kr kr2 "40 lamps lit"'],
    ],
    [
      'remarks between a heading and its list, and facts in italics below results',
      '# OKRs\n### Calm water\n> note: the yard decides next week\n\n- waves below 3\n- calls from 9 to 2\n    - *Why:* they wake us\n    - *Target (set in May):* 2\n### Fine crews\n*We are nobody without them.*\n- 4 pilots hired\n- 30 letters of praise',
      [
        'objective "Calm water"',
        'kr "waves below 3"',
        'kr "calls" from 9 to 2',
        'objective "Fine crews"',
        'kr "4 pilots hired"',
        'kr "30 letters of praise"',
      ],
    ],
    [
      'an objective and its results announced in sentences',
      'Our objective this season was to:\n\n**Let the harbour sleep at night.**\n\nWe measured this via the following key results:\n\n- waves from 9 to 3\n- all lamps lit\n\nWhat came of it:\n\n- waves fell to 4',
      ['objective "Let the harbour sleep at night"', 'kr "waves" from 9 to 3', 'kr "all lamps lit"'],
    ],
    [
      'mục tiêu và kết quả được báo trước bằng một câu',
      'Mục tiêu của mùa này là:\n\n**Bến ngủ yên ban đêm**\n\nBến đo bằng các kết quả then chốt sau:\n- Giảm số cuộc gọi từ 9 xuống 3\n- 40 ngọn đèn sáng',
      [
        'ngôn ngữ vi',
        'mục tiêu "Bến ngủ yên ban đêm"',
        'kết quả "Giảm số cuộc gọi" từ 9 xuống 3',
        'kết quả "40 ngọn đèn sáng"',
      ],
    ],
    [
      'a table of names beside what they stand for, whatever its column is called',
      '### Objective 1: Calm\n| Key Results | How we see it |\n|--|--|\n| KR 1.1 | Waves stay below 3 |\n| KR 1.2 | All lamps are lit |',
      ['objective o1 "Calm"', 'kr kr1_1 "Waves stay below 3"', 'kr kr1_2 "All lamps are lit"'],
    ],
    [
      'headings of state over labelled objectives',
      '# Objectives\n## Active\n### O1 — Calm\n**Why we care**\nWe want to sleep.\n\n**Key results**\n- **KR1.1 — Waves below 3**\n\n## Archived\nnone',
      ['objective o1 "Calm"', 'kr kr1_1 "Waves below 3"'],
    ],
    [
      'figures, groups and scores beside tables of results',
      '# OKRs\n### Objective\nBuild a harbour that sleeps.\n\n### Key Results\n#### By night\n| KR | Target |\n|--|--|\n| **KR 1** | Waves stay below 3 |\n#### By day\n| KR | Target |\n|--|--|\n| **KR 2** | All lamps are mended |\n\n### Numbers we watch\n| Metric | Target |\n|--|--|\n| Gulls | 40 |\n\n| KR | Score | Trend |\n|--|--|--|\n| KR 1 | 0.4 (up) | up |\n| KR 2 | n/a | flat |',
      ['objective "Build a harbour that sleeps"', 'kr kr1 "Waves stay below 3"', 'kr kr2 "All lamps are mended"'],
    ],
    [
      'terms, a comparison and a form before the example',
      '## Definitions\n**Key Results**:\n- are counted\n- are few\n\n## Compared\n| | Objective | Key Results |\n|--|--|--|\n| **Nature** | a wish | a number |\n| **Question** | where to? | are we there? |\n\n## Form\nObjective 1: [What we wish]\n- KR1: [number] from [start] to [end]\n\n## Ours\nObjective 1: Calm\n- KR1: Waves from 9 to 3',
      ['objective o1 "Calm"', 'kr kr1 "Waves" from 9 to 3'],
    ],
    [
      'thuật ngữ, bảng so sánh và mẫu để điền đứng trước ví dụ',
      '## 1. Khái niệm\n**Kết quả then chốt**:\n- đo được\n- có 2 đến 4\n\n## 2. Mẫu\nO1: [Điều mong muốn]\n- KR1: [Con số] từ [đầu] đến [cuối]\n\n## 3. Ví dụ\nO1: Bến yên\n- KR1: Số cuộc gọi từ 9 xuống 3',
      ['ngôn ngữ vi', 'mục tiêu o1 "Bến yên"', 'kr kr1 "Số cuộc gọi" từ 9 xuống 3'],
    ],
    [
      'kinds said twice, tables without labelled objectives, and what is listed behind them',
      '# Plan\n## Objective O1 — Calm\n| KR | Target |\n|--|--|\n| KR1.1 Waves stay low | 3 |\n\n## Objective O2 — Grow\n| KR | Target |\n|--|--|\n| KR2.1 Berths let | 40 |\n\n## Related harbours\n- one up north\n- one down south',
      ['objective o1 "Calm"', 'kr kr1_1 "Waves stay low" to 3', 'objective o2 "Grow"', 'kr kr2_1 "Berths let" to 40'],
    ],
    [
      'what sort of number it is before what is measured, and remarks on results by their names',
      '## 🎣 Objective\nNights are calm for everybody on the quay.\n\n## 📊 Key Results\n### KR1 — Leading (crews)\n**40** lamps are lit by dusk\n\n### KR2 — Lagging Metric\n> No crew is woken at night\n\n## Why these\n| KR | Sort | Because |\n|--|--|--|\n| KR1 | Leading | Light calms gulls |\n| KR2 | Lagging | Calls wake crews |\n\n- KR1 → is it dark?\n\n> - KR2: 4 calls would do',
      [
        'objective "Nights are calm for everybody on the quay"',
        'kr kr1 "40 lamps are lit by dusk"',
        'kr kr2 "No crew is woken at night"',
      ],
    ],
    [
      'một mục tiêu có đánh số, và bảng có cột loại chỉ số trước nội dung',
      '## 1. Objective (Mục tiêu định tính)\n\n**Đêm yên cho cả bến**\n\n## 2. Key Results (Kết quả then chốt)\n| Key Result | Loại | Nội dung |\n|--|--|--|\n| **KR1** | **Leading**<br>*(hành vi)* | Có ít nhất 40 ngọn đèn sáng trước khi trời tối |',
      ['ngôn ngữ vi', 'mục tiêu "Đêm yên cho cả bến"', 'kr kr1 "Có ít nhất 40 ngọn đèn sáng trước khi trời tối"'],
    ],
    [
      'nothing but headings with lists, in a document that calls itself OKRs',
      '# OKRs\n## From spring to autumn\n### Mend the quay\n- new planks\n- fresh paint\n### Find crews\n- talk to fishermen\n- a board at the inn',
      [
        'objective "Mend the quay"',
        'kr "new planks"',
        'kr "fresh paint"',
        'objective "Find crews"',
        'kr "talk to fishermen"',
        'kr "a board at the inn"',
      ],
    ],
    [
      'a column that says in brackets what it holds, below a heading and facts',
      '# Harbour OKRs\n## calm-nights 🔴\n**Description:** the crews sleep.\n\n**Last updated:** May\n\n| Target (KR) | Now |\n|--|--|\n| Waves stay below 3 | nine |\n\n## clean-quays\n**Last updated:** June\n\n| Target (KR) | Now |\n|--|--|\n| No rope lies about | ten do |\n\n### ❌ Not so\nObjective: Be good\nKR1: try hard',
      ['objective "calm-nights 🔴"', 'kr "Waves stay below 3"', 'objective "clean-quays"', 'kr "No rope lies about"'],
    ],
    ['an article', '# Why OKRs work\n## Focus\n- few aims\n- many hands\n## Trust\n- open books\n- short talks', []],
    ['a novel', 'It was a dark night.\n\nThe plan of the captain was to leave; no objective was in sight.', []],
  ])('%s', (_, text, expected) => {
    expect(plan(text)).toEqual(expected);
  });
});

describe('what has no place', () => {
  test('stands beside its element, and is told with its line', () => {
    const { text, unplaced } = importText(
      'Intro.\n\nObjective: Grow\nKR: Income to 3 million => 40%\n\n## Retro\n- Good rain',
    );
    expect(text.split('\n').filter((line) => line.includes('//'))).toEqual([
      '// Intro.',
      '  // => 40%',
      '  // ## Retro',
      '  // - Good rain',
    ]);
    expect(unplaced.map(({ line, text }) => `${line} ${text}`)).toEqual([
      '1 Intro.',
      '4 => 40%',
      '6 ## Retro',
      '7 - Good rain',
    ]);
  });

  test('rows of a table without headings', () => {
    const { unplaced, count } = importRows([
      { cells: ['a', '12'], line: 1 },
      { cells: ['KR1: Berths', '12'], line: 2 },
    ]);
    expect(unplaced.map(({ text }) => text)).toEqual(['a | 12', '12']);
    expect(count).toEqual({ objectives: 0, keyResults: 1 });
  });
});

describe('no line takes longer than it is long', () => {
  test.each([
    '[',
    '[a](',
    '[a](b){',
    '*a ',
    '~~ ',
    '|--',
    ' => ',
    '<a ',
    'A: ',
    '1.',
    '"',
    '=',
    '<table>',
    '<td>',
    '&#',
  ])('%j again and again', (part) => {
    const { count } = importText(`KR: a ${part.repeat(100_000)}`);
    expect(count.keyResults).toBe(1);
    importText(`<table><tr><td>${part.repeat(100_000)}</table>`);
  });
});

test('cells that claim to reach over many others take no more time', () => {
  const row = '<tr><td colspan=100 rowspan=100>Objective: Calm</td><td colspan=99 rowspan="99">x</td></tr>';
  expect(importText(`<table>${row.repeat(2000)}</table>`).count.objectives).toBe(2000);
});

describe('no word is lost', () => {
  const words = fc.constantFrom(
    ...[
      'Objective:',
      'KR1:',
      'Key Results:',
      '-',
      '  -',
      '\t*',
      '1.',
      '1.2',
      '##',
      '|',
      '|---|',
      '**',
      '~~',
      '=>',
      '"',
      '//',
    ],
    ...[
      '/*',
      '"""',
      'from',
      '30',
      'to',
      '45',
      '3,5',
      'by',
      '2026-12-31',
      'owner',
      '@an',
      'Owner: An',
      'berth',
      'Mục tiêu 2:',
    ],
    ...[
      'KQ1:',
      'thuyền',
      '[x]',
      '[a](http://b.example/c)',
      '<b>',
      '\u200b',
      '\u2028',
      '\0',
      'CRO KR:',
      ', done',
      'note',
      '`',
      '\\',
    ],
    ...['Key Result', 'Owner', 'Target', 'plan for', 'weight 2', '<<<<<<<', 'Objectives', '(TBD)', '…'],
    ...['├── KR2:', '>', 'KR1 — Leading Metric', '[a] to [b]', '❌ Bad', 'Definitions', 'Objective O2 —', '→', '*so*'],
    ...[
      'The goal is “calm sea”. Key results: gulls low, all',
      '<table><tr><td>',
      '</td><td>',
      '</table>',
      'Target (KR)',
      'KR1',
    ],
  );
  const text = fc.array(fc.tuple(words, fc.constantFrom(' ', '\n', '\n', '\n\n', '\t')), { maxLength: 40 });
  const signs = /^[\s>#*+•-]*(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z])[.)]\s+)?(?:\[[ xX]\]\s?)*/;

  /** Words above columns are what the rows below say in clauses. */
  const areHeads = (line: string): boolean =>
    /[|\t]/.test(line) && line.split(/[|\t]/).every((cell) => cell.trim() === '' || roleOf(cell) !== 'other');

  test('of any text', () => {
    fc.assert(
      fc.property(text, (parts) => {
        const source = parts.flat().join('');
        const kept = new Set(wordsOf(importText(source).text));
        const labels = new Set(['kq', 'kr', 'key', 'result', 'x', 'table', 'tr', 'td', 'b']);
        const lines = source.split(/[\n\r\u2028]/).filter((line) => !areHeads(line));
        const all = lines.flatMap((line) => wordsOf(line.replace(signs, '')));
        expect(all.filter((word) => !kept.has(word) && !labels.has(word))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  const cell = fc.constantFrom(
    ...[
      'Objective',
      'Key Result',
      'Owner',
      'Target',
      'Baseline',
      'Unit',
      'Due',
      'Type',
      'Confidence',
      'Status',
      'Metric',
      '',
    ],
    ...[
      'O1',
      'KR1: berths',
      'KR2',
      '1.2',
      'An Mai',
      '@an, bob',
      '40',
      '40%',
      '3,5',
      '>= 3',
      '2026-12-31',
      '31/12/2026',
      'High',
    ],
    ...[
      'Grow',
      'a\nb',
      'x<br>y',
      '"q" // z',
      'objective',
      '~~old~~',
      '[t](http://u.example)',
      '7',
      '…',
      'Mục tiêu',
      'thuyền',
    ],
  );

  test('of any table', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (cells) => {
        const { text } = importRows(cells.map((row, line) => ({ cells: row, line: line + 1 })));
        const kept = new Set(wordsOf(text));
        const labels = new Set(['kr', 'br', 'o']);
        const all = cells.filter((row) => !areHeads(`${row.join('|')}|`)).flatMap((row) => row.flatMap(wordsOf));
        expect(all.filter((word) => !kept.has(word) && !labels.has(word))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
