/** Draws the pictures of the extension's walkthrough in both languages; colours are those of the editor's theme. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../packages/core/src/model/language.ts';
import { dialectFor } from '../../packages/language/src/dialect/dialects.ts';
import type { Keyword } from '../../packages/language/src/dialect/keywords.ts';
import { writtenSurface } from '../../packages/language/src/dialect/surfaces.ts';

const texts = {
  en: {
    team: 'support',
    teamTitle: 'Customer support',
    who: '@linh',
    cycle: '2026-Q4',
    objective: 'Customers stay because we answer',
    because: 'Who waits, leaves',
    keyResult: 'Customers recommend us',
    unit: 'points',
    days: ['2026-10-15', '2026-11-15'],
    note: 'first survey',
    slow: 'First answer to a customer',
    hours: 'hours',
    task: 'Hold 10 trainings',
    trainings: 'trainings',
    finding: ['This is work to do, not a change that', 'it makes. What will be different?'],
    fix: 'Turn it into an initiative',
    status: ['On track', 'At risk'],
    today: 'today',
    name: 'Scores',
  },
  vi: {
    team: 'hỗ_trợ',
    teamTitle: 'Chăm sóc khách hàng',
    who: '@linh',
    cycle: 'quý IV/2026',
    objective: 'Khách ở lại vì được trả lời',
    because: 'Khách phải chờ là khách sẽ đi',
    keyResult: 'Khách sẵn lòng giới thiệu',
    unit: 'điểm',
    days: ['15/10/2026', '15/11/2026'],
    note: 'khảo sát đợt 1',
    slow: 'Thời gian trả lời lần đầu',
    hours: 'giờ',
    task: 'Tổ chức 10 buổi đào tạo',
    trainings: 'buổi',
    finding: ['Đây là việc sẽ làm, chưa phải điều', 'thay đổi khi làm xong.'],
    fix: 'Chuyển thành sáng kiến',
    status: ['Đúng tiến độ', 'Có rủi ro'],
    today: 'hôm nay',
    name: 'Điểm',
  },
} as const;

type Kind = 'key' | 'name' | 'text' | 'number' | 'plain';
type Part = readonly [Kind, string];

/** Variables of VS Code's themes, each with a colour for where it is not set. */
const color: { readonly [K in Kind]: string } = {
  key: 'var(--vscode-charts-purple, #652d90)',
  name: 'var(--vscode-editor-foreground, #333333)',
  text: 'var(--vscode-charts-blue, #0063d3)',
  number: 'var(--vscode-charts-green, #2b8a3e)',
  plain: 'var(--vscode-editor-foreground, #333333)',
};
const [paper, edge, faint] = [
  'var(--vscode-editor-background, #ffffff)',
  'var(--vscode-widget-border, #8884)',
  'var(--vscode-descriptionForeground, #717171)',
];
const status = ['var(--vscode-charts-green, #2b8a3e)', 'var(--vscode-charts-yellow, #b08800)'] as const;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

function code(y: number, indent: number, parts: readonly Part[]): string {
  const spans = parts.map(([kind, text]) => `<tspan fill="${color[kind]}">${escaped(text)}</tspan>`).join('');
  return `<text x="${24 + indent * 8.4}" y="${y}" xml:space="preserve" font-family="var(--monaco-monospace-font, monospace)" font-size="14">${spans}</text>`;
}

function words(
  x: number,
  y: number,
  text: string,
  options: { fill?: string; size?: number; weight?: number; anchor?: string } = {},
): string {
  const { fill = color.plain, size = 13, weight = 400, anchor = 'start' } = options;
  return `<text x="${x}" y="${y}" fill="${fill}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" font-family="var(--vscode-font-family, sans-serif)">${escaped(text)}</text>`;
}

/** A bar with how far it is and where it should be today. */
function bar(y: number, width: number, share: number, expected: number, fill: string): string {
  return [
    `<rect x="24" y="${y}" width="${width}" height="8" rx="4" fill="${edge}"/>`,
    `<rect x="24" y="${y}" width="${width * share}" height="8" rx="4" fill="${fill}"/>`,
    `<rect x="${24 + width * expected}" y="${y - 4}" width="2" height="16" fill="${color.plain}"/>`,
  ].join('');
}

function picture(title: string, height: number, parts: readonly string[]): string {
  const inner = parts.map((part) => `  ${part}`).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 560 ${height}" role="img">
  <title>${escaped(title)}</title>
  <rect x="1" y="1" width="558" height="${height - 2}" rx="10" fill="${paper}" stroke="${edge}"/>
${inner}
</svg>
`;
}

function pictures(language: Language): Readonly<Record<string, string>> {
  const t = texts[language];
  const key = (keyword: Keyword, place?: Parameters<typeof writtenSurface>[2]): Part => [
    'key',
    `${writtenSurface(keyword, dialectFor(language), place)} `,
  ];
  const text = (words: string): Part => ['text', `"${words}" `];
  const number = (words: string): Part => ['number', words];
  const name = (words: string): Part => ['name', `${words} `];
  const measured = (
    title: string,
    from: string,
    to: string,
    unit: string,
    place: 'rising' | 'falling',
  ): readonly Part[] => [
    key('kr'),
    text(title),
    key('from'),
    number(`${from} `),
    key('to', place),
    number(`${to} ${unit}`),
  ];
  const rising = measured(t.keyResult, '30', '45', t.unit, 'rising');
  const falling = measured(t.slow, '8', '2', t.hours, 'falling');
  const objective: readonly Part[] = [key('objective'), text(t.objective)];
  const [onTrack, atRisk] = t.status;
  const decimal = (value: string): string => value.replace('.', dialectFor(language).decimalMark);
  return {
    write: picture(t.objective, 200, [
      code(40, 0, [key('team'), name(t.team), text(t.teamTitle), key('lead'), name(t.who)]),
      code(80, 0, [key('plan'), key('for', 'unit'), name(t.team), key('in', 'cycle'), number(t.cycle)]),
      code(120, 0, objective),
      code(144, 2, [key('owner'), name(t.who)]),
      code(168, 2, [key('because'), text(t.because)]),
    ]),
    measure: picture(t.keyResult, 150, [code(40, 0, objective), code(80, 2, rising), code(110, 2, falling)]),
    checkin: picture(t.keyResult, 150, [
      code(40, 0, rising),
      code(72, 2, [number(`${t.days[0]}  33  `), key('confidence'), number('7/10  '), text(t.note)]),
      code(96, 2, [number(`${t.days[1]}  38  `), key('confidence'), number('8/10')]),
    ]),
    preview: picture(t.name, 250, [
      words(24, 44, t.objective, { size: 16, weight: 600 }),
      words(536, 44, decimal('0.42'), { size: 16, weight: 600, anchor: 'end' }),
      words(24, 92, t.keyResult),
      words(536, 92, `● ${onTrack}`, { fill: status[0], anchor: 'end' }),
      bar(106, 512, 0.53, 0.5, status[0]),
      words(24, 136, `30 → 38 → 45 ${t.unit}`, { fill: faint, size: 12 }),
      words(24, 182, t.slow),
      words(536, 182, `◐ ${atRisk}`, { fill: status[1], anchor: 'end' }),
      bar(196, 512, 0.3, 0.5, status[1]),
      words(24, 226, `8 → ${decimal('6.2')} → 2 ${t.hours}`, { fill: faint, size: 12 }),
      words(280, 226, t.today, { fill: faint, size: 12, anchor: 'middle' }),
    ]),
    review: picture(t.fix, 220, [
      code(44, 0, [
        key('kr'),
        text(t.task),
        key('from'),
        number('0 '),
        key('to', 'rising'),
        number(`10 ${t.trainings}`),
      ]),
      `<path d="M24 52${' q3 -4 6 0 q3 4 6 0'.repeat(22)}" fill="none" stroke="${status[1]}" stroke-width="1.5"/>`,
      `<rect x="24" y="70" width="400" height="126" rx="6" fill="${paper}" stroke="${edge}"/>`,
      ...t.finding.map((line, index) => words(42, 98 + index * 20, line)),
      `<path d="M24 140h400" stroke="${edge}"/>`,
      `<circle cx="50" cy="164" r="7" fill="none" stroke="${status[1]}" stroke-width="1.6"/><path d="M47 174h6" stroke="${status[1]}" stroke-width="1.6"/>`,
      words(68, 170, t.fix, { fill: 'var(--vscode-textLink-foreground, #0066bf)' }),
    ]),
    share: picture(t.name, 160, [
      ...['HTML', 'Markdown', 'CSV', 'JSON'].flatMap((format, index) => [
        `<path d="M${40 + index * 126} 30h56l22 22v74h-78z" fill="none" stroke="${color.text}" stroke-width="1.6" stroke-linejoin="round"/>`,
        `<path d="M${96 + index * 126} 30v22h22" fill="none" stroke="${color.text}" stroke-width="1.6" stroke-linejoin="round"/>`,
        words(79 + index * 126, 98, format, { anchor: 'middle', weight: 600, size: format.length > 4 ? 12 : 14 }),
      ]),
    ]),
  };
}

const folder = fileURLToPath(new URL('../../packages/vscode/media/walkthrough/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const language of ['en', 'vi'] as const) {
  for (const [name, drawn] of Object.entries(pictures(language)))
    writeFileSync(`${folder}${name}.${language}.svg`, drawn);
}
