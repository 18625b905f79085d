/** Writes what VS Code knows of the language before the server is up, from the keyword tables: indentation and snippets. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../packages/core/src/model/language.ts';
import { dialectFor, dialects } from '../../packages/language/src/dialect/dialects.ts';
import type { Keyword } from '../../packages/language/src/dialect/keywords.ts';
import { writtenSurface } from '../../packages/language/src/dialect/surfaces.ts';
import { surfaces } from '../../packages/language/src/textmate/words.ts';

/** JavaScript takes the case of letters as a flag of the whole. */
const opens = (...keywords: readonly Keyword[]): string => surfaces(keywords).replaceAll('(?i:', '(?:');

const date = '(?:\\d{4}-\\d{2}(?:-\\d{2})?|\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|\\d{1,2}/\\d{4})';
const ignoringCase = (pattern: string) => ({ pattern, flags: 'iu' });

const configuration = {
  comments: { lineComment: '//', blockComment: ['/*', '*/'] },
  brackets: [],
  autoClosingPairs: [
    { open: '"', close: '"', notIn: ['string', 'comment'] },
    { open: '“', close: '”', notIn: ['string', 'comment'] },
    { open: '/*', close: ' */', notIn: ['string', 'comment'] },
  ],
  autoCloseBefore: ' \t\n\r',
  surroundingPairs: [
    { open: '"', close: '"' },
    { open: '“', close: '”' },
  ],
  colorizedBracketPairs: [],
  wordPattern: { pattern: '@?[\\p{L}_][\\p{L}\\p{M}\\p{N}_-]*|\\d+(?:[.,]\\d+)*', flags: 'u' },
  indentationRules: {
    increaseIndentPattern: ignoringCase(`^\\s*${opens('objective', 'kr', 'kpi')}\\s+\\S`),
    decreaseIndentPattern: ignoringCase(`^\\s*${opens('objective', 'plan', 'kpi')}\\s+\\S`),
  },
  onEnterRules: [
    // A list of check-ins or actuals goes on at its own depth.
    { beforeText: { pattern: `^\\s+${date}\\s+\\S`, flags: 'u' }, action: { indent: 'none' } },
    // What is written in a comment goes on in a comment only where the line is broken in two.
    {
      beforeText: { pattern: '^\\s*//.*' },
      afterText: { pattern: '^\\s*\\S' },
      action: { indent: 'none', appendText: '// ' },
    },
  ],
};

interface Snippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

const phrases = {
  en: {
    plan: ['okr-plan', 'A plan with an objective and two key results'],
    objective: ['okr-objective', 'An objective with a key result'],
    keyResult: ['okr-key-result', 'A key result with its first check-in'],
    checkIn: ['okr-check-in', 'A check-in of today'],
    name: 'name',
    unit: 'us',
    unitTitle: 'Our team',
    who: 'who',
    different: 'What will be different',
    why: 'Why it matters now',
    number: 'The number that shows it',
    points: 'points',
    happened: 'what happened',
    cycle: '$CURRENT_YEAR-Q4',
    today: '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE',
  },
  vi: {
    plan: ['okr-ke-hoach', 'Một kế hoạch với một mục tiêu và hai kết quả then chốt'],
    objective: ['okr-muc-tieu', 'Một mục tiêu với một kết quả then chốt'],
    keyResult: ['okr-ket-qua', 'Một kết quả then chốt với lần check-in đầu tiên'],
    checkIn: ['okr-cap-nhat', 'Một dòng check-in hôm nay'],
    name: 'tên',
    unit: 'chúng_ta',
    unitTitle: 'Nhóm chúng ta',
    who: 'ai',
    different: 'Điều sẽ khác đi',
    why: 'Vì sao việc này quan trọng lúc này',
    number: 'Con số cho thấy điều đó',
    points: 'điểm',
    happened: 'điều đã xảy ra',
    cycle: 'quý IV/$CURRENT_YEAR',
    today: '$CURRENT_DATE/$CURRENT_MONTH/$CURRENT_YEAR',
  },
} as const;

function snippets(language: Language): Readonly<Record<string, Snippet>> {
  const words = phrases[language];
  const tongue = dialectFor(language);
  const say = (keyword: Keyword, place?: Parameters<typeof writtenSurface>[2]): string =>
    writtenSurface(keyword, tongue, place);
  const keyResult = (first: number): string => {
    const stop = (at: number, text: string) => `\${${first + at}:${text}}`;
    const title = `"${stop(1, words.number)}"`;
    const measure = `${say('from')} ${stop(2, '0')} ${say('to', 'rising')} ${stop(3, '10')} ${stop(4, words.points)}`;
    return `${say('kr')} ${stop(0, words.name)} ${title} ${measure}`;
  };
  const objective = (first: number): readonly string[] => [
    `${say('objective')} \${${first}:${words.name}} "\${${first + 1}:${words.different}}"`,
    `  ${say('owner')} @\${${first + 2}:${words.who}}`,
    `  ${say('because')} "\${${first + 3}:${words.why}}"`,
    '',
    `  ${keyResult(first + 4)}`,
  ];
  const checkIn = (first: number): string =>
    `${words.today}  \${${first}:0}  ${say('confidence')} \${${first + 1}:7}/10`;
  const snippet = ([prefix, description]: readonly [string, string], body: readonly string[]): Snippet => ({
    prefix: [prefix],
    description,
    body: [...body, '$0'],
  });
  return {
    [words.plan[1]]: snippet(words.plan, [
      ...(tongue === dialects[0] ? [] : [`${say('language')} ${tongue.key}`, '']),
      `${say('cycle')} \${1:${words.cycle}} ${say('check-ins')} ${say('weekly')}`,
      '',
      `${say('team')} \${2:${words.unit}} "\${3:${words.unitTitle}}" ${say('lead')} @\${4:${words.who}}`,
      '',
      `${say('plan')} ${say('for', 'unit')} $2 ${say('in', 'cycle')} $1`,
      '',
      ...objective(5),
      `  ${keyResult(14)}`,
    ]),
    [words.objective[1]]: snippet(words.objective, objective(1)),
    [words.keyResult[1]]: snippet(words.keyResult, [keyResult(1), `  ${checkIn(6)}`]),
    [words.checkIn[1]]: snippet(words.checkIn, [`${checkIn(1)}  "\${3:${words.happened}}"`]),
  };
}

/** Lists of words stand on one line where they fit, as the formatter has them. */
function write(path: string, content: object): void {
  const file = fileURLToPath(new URL(`../../packages/vscode/${path}`, import.meta.url));
  const text = JSON.stringify(content, null, 2).replace(
    /^(.*)\[\s+("(?:[^"\\]|\\.)*"(?:,\s+"(?:[^"\\]|\\.)*")*)\s+\](,?)$/gm,
    (whole, before: string, items: string, after: string) => {
      const line = `${before}[${items.replace(/,\n\s*/g, ', ')}]${after}`;
      return line.length <= 120 ? line : whole;
    },
  );
  writeFileSync(file, `${text}\n`);
}

write('language-configuration.json', configuration);
write('snippets.json', { ...snippets('en'), ...snippets('vi') });
