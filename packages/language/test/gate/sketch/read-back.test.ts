import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meaningOf } from '../../format/meaning.ts';

interface Words {
  readonly starts: readonly string[];
  readonly rests: readonly string[];
  readonly measures: readonly string[];
  readonly clauses: readonly string[];
  readonly states: readonly string[];
  readonly labels: Record<Kind, readonly string[]>;
  readonly keywords: Record<Kind, string>;
  readonly headings: { readonly kr: readonly string[]; readonly initiative: readonly string[] };
  readonly names: { readonly objective: string; readonly kr: string };
}

type Kind = 'objective' | 'kr' | 'initiative';

const english: Words = {
  starts: ['Guests', 'Bread', 'Letters', 'Review', 'Plan', 'Increase', 'Days', 'Objective', 'Sign'],
  rests: [
    'of the town',
    'that come back',
    '(as told by them)',
    'in the “old” shop',
    'and their friends',
    'done well',
    'here – and there',
    'a/b',
  ],
  measures: [
    ...['', ' from 20 to 30 guests', ' from 25% down to 10%', ' to at least 40%', ' 45 → 20 days', ' (from 30 to 45)'],
    ...[' >= 60%', ', from 3 to 5', ': from 3 to 5', ' grows from 10 to 12', ' to below 2 hours.'],
  ],
  clauses: ['', ' by 2026-12-31', ', owner @an', ' weight 2', '; confidence 7/10', ', committed'],
  states: ['', ' owner @an', ', doing', ' by 2026-11-30', ', priority high'],
  labels: {
    objective: ['Objective N:', 'ON:', 'Objective N –', '## Objective N.', '**Objective N:**'],
    kr: ['KRN:', 'KR N.', 'Key result N:', '- **KRN** –'],
    initiative: ['Initiative:', '**Initiative:**'],
  },
  keywords: { objective: 'objective', kr: 'kr', initiative: 'initiative' },
  headings: { kr: ['Key Results:', '### Key results', '**Key Results:**'], initiative: ['Initiatives:', 'Actions:'] },
  names: { objective: 'o', kr: 'kr' },
};

const vietnamese: Words = {
  starts: ['Khách', 'Bánh', 'Tăng', 'Giảm', 'Kế hoạch', 'Thời gian', 'Điểm', 'Tỷ lệ'],
  rests: [
    'quay lại',
    '(điểm hài lòng)',
    'của cả phố',
    'hàng “đạt chuẩn”',
    'từ lúc hẹn → lúc giao',
    'trễ hạn',
    'hoàn thành tốt',
    'cho khách',
  ],
  measures: [
    ...[
      '',
      ' từ 20 lên 30 khách',
      ' từ 25% xuống còn 10%',
      ' xuống dưới 2 giờ',
      ' lên 25% (từ 10% hiện tại)',
      ' ≥ 60%.',
    ],
    ...[' tăng từ 10 lên 12 tỷ đồng', ', từ 3 lên 5', ' (hiện tại: 30, mục tiêu: 45)'],
  ],
  clauses: ['', ' hạn 2026-12-31', ', phụ trách @an', ' trọng số 2', '; tự tin 7/10', ', cam kết'],
  states: ['', ' phụ trách @an', ', đang làm', ' hạn 2026-11-30', ', ưu tiên cao'],
  labels: {
    objective: ['Mục tiêu N:', 'MTN:', 'Mục tiêu N –', '# Mục tiêu N.', '- **Mục tiêu N:**'],
    kr: ['KQN:', 'KQ N.', 'Kết quả then chốt N:', '- Kết quả N –'],
    initiative: ['Sáng kiến:', 'Hành động –'],
  },
  keywords: { objective: 'mục tiêu', kr: 'kết quả', initiative: 'sáng kiến' },
  headings: {
    kr: ['Kết quả then chốt:', '## Các kết quả then chốt'],
    initiative: ['Gợi ý:', 'Hành động:', '**Sáng kiến**'],
  },
  names: { objective: 'mt', kr: 'kq' },
};

interface Item {
  readonly title: string;
  readonly tail: string;
  readonly mark: string;
  readonly label: string;
}

interface Goal extends Item {
  readonly isLabelled: boolean;
  readonly headings: readonly [string, string];
  readonly keyResults: readonly Item[];
  readonly initiatives: readonly Item[];
}

function titleOf({ starts, rests }: Words): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...starts), fc.array(fc.constantFrom(...rests), { minLength: 1, maxLength: 3 }))
    .map(([start, rest]) => `${start} ${rest.join(' ')}`);
}

function itemOf(words: Words, kind: Kind, tails: fc.Arbitrary<string>): fc.Arbitrary<Item> {
  return fc.record({
    title: titleOf(words),
    tail: tails,
    mark: fc.constantFrom('- ', '* ', '• ', '+ ', '1. ', 'a) '),
    label: fc.constantFrom(...words.labels[kind]),
  });
}

function planOf(words: Words): fc.Arbitrary<readonly Goal[]> {
  const measured = fc
    .tuple(fc.constantFrom(...words.measures), fc.constantFrom(...words.clauses))
    .map(([measure, clause]) => {
      // A stop closes the line.
      const isLast = /\.$/.test(measure);
      return isLast ? measure : measure + clause;
    });
  const goal = fc.record({
    title: titleOf(words),
    tail: fc.constantFrom('', words.clauses[2] ?? '', words.clauses[5] ?? ''),
    mark: fc.constant(''),
    label: fc.constantFrom(...words.labels.objective),
    isLabelled: fc.boolean(),
    headings: fc.tuple(fc.constantFrom(...words.headings.kr), fc.constantFrom(...words.headings.initiative)),
    keyResults: fc.array(itemOf(words, 'kr', measured), { maxLength: 4 }),
    initiatives: fc.array(itemOf(words, 'initiative', fc.constantFrom(...words.states)), { maxLength: 3 }),
  });
  return fc.array(goal, { minLength: 1, maxLength: 3 });
}

function inFull(words: Words, goals: readonly Goal[]): string {
  const write = (kind: Kind, name: string, { title, tail }: Item): string => {
    const clauses = tail.replace(/^[,:;]\s*/, ' ').replace(/\.$/, '');
    return `${words.keywords[kind]} ${name}"${title.replaceAll('"', '\\"')}" ${clauses}`;
  };
  return goals
    .flatMap((goal, index) => [
      write('objective', `${words.names.objective}${index + 1} `, goal),
      ...goal.keyResults.map((each, at) => write('kr', goal.isLabelled ? `${words.names.kr}${at + 1} ` : '', each)),
      ...goal.initiatives.map((each) => write('initiative', '', each)),
    ])
    .join('\n');
}

function asSketch(goals: readonly Goal[]): string {
  const numbered = (label: string, index: number): string => label.replace('N', String(index + 1));
  return goals
    .flatMap((goal, index) => {
      const { isLabelled, headings, keyResults, initiatives } = goal;
      const heads = (list: readonly Item[], heading: string) => (isLabelled || list.length === 0 ? [] : [heading]);
      return [
        `${numbered(goal.label, index)} ${goal.title}${goal.tail}`,
        ...heads(keyResults, headings[0]),
        ...keyResults.map(({ label, mark, title, tail }, at) =>
          isLabelled ? `${numbered(label, at)} ${title}${tail}` : mark + title + tail,
        ),
        ...heads(initiatives, headings[1]),
        ...initiatives.map(({ label, mark, title, tail }) =>
          isLabelled ? `${label} ${title}${tail}` : mark + title + tail,
        ),
        '',
      ];
    })
    .join('\n');
}

const plain = (text: string): string => meaningOf(text).says.replaceAll(',"isLabel":true', '');

test.each([
  ['English', english],
  ['Vietnamese', vietnamese],
])(
  'a random plan that is written as a sketch reads as that plan: %s',
  (_, words) => {
    fc.assert(
      fc.property(planOf(words), (goals) => {
        expect(plain(asSketch(goals))).toBe(plain(inFull(words, goals)));
      }),
      { numRuns: 500 },
    );
  },
  60_000,
);
