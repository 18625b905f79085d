/** A text that grows by one kind of piece: lines of it, or one line that gets ever longer. */
export interface LineShape {
  readonly name: string;
  /** The text, at least so many letters long. */
  readonly text: (letters: number) => string;
}

type Piece = string | ((at: number) => string);

function grown(head: string, piece: Piece, tail = ''): (letters: number) => string {
  const next = typeof piece === 'string' ? () => piece : piece;
  return (letters) => {
    const pieces: string[] = [];
    for (let length = head.length + tail.length; length < letters; length += pieces.at(-1)?.length ?? 1) {
      pieces.push(next(pieces.length));
    }
    return head + pieces.join('') + tail;
  };
}

/** A name of its own for each number: letters alone, so that it is no number and no keyword. */
const name = (at: number): string => `n${at.toString(36)}`;
/** Names that are one letter sequence without marks: each number as one of five marks a letter. */
const marked = (at: number): string =>
  [...at.toString(5).padStart(9, '0')]
    .map((digit) => `a${['', '\u0301', '\u0300', '\u0309', '\u0303'][Number(digit)]}`.normalize('NFC'))
    .join('');

const kr = '  kr "Customers renew" from 1 to 9\n';
const objective = 'objective "Customers stay"\n';

const shapes: readonly (readonly [name: string, head: string, piece: Piece, tail?: string])[] = [
  // One line that gets ever longer.
  ['a title', 'objective "', 'x', '"\n'],
  ['a title of words', 'objective "', 'improve the renewal rate ', '"\n'],
  ['a key result of verbs', `${objective}kr "`, 'launch and train, ', '" from 1 to 2\n'],
  ['a Vietnamese key result', `language vi\n${objective}kr "`, 'triển khai và đào tạo để tăng ', '" từ 1 lên 2\n'],
  ['a title of numbers', `${objective}kr "`, '12 % of 3 ', '"\n'],
  ['a title of commas', `${objective}kr "`, 'a, ', '"\n'],
  ['a title of backslashes', 'objective "', '\\', '\n'],
  ['a title of apostrophes', 'objective "', "it's ", '"\n'],
  ['quotes', '', '"'],
  ['three quotes', '', '"""'],
  ['curly quotes', '', '“'],
  ['open comments', '', '/* '],
  ['slashes', '', '/'],
  ['brackets', `${objective}kr "A" from 1 to 2 `, '('],
  ['brackets in pairs', `${objective}kr "A" from 1 to 2 `, '(a) '],
  ['unit words', `${objective}kr "A" from 1 to 2 `, 'word '],
  ['a unit word', `${objective}kr "A" from 1 to 2 `, 'x'],
  ['unit words with slashes', `${objective}kr "A" from 1 to 2 `, 'a/'],
  ['unit words that are keywords', `${objective}kr "A" from 1 to 2 `, 'by weight owner '],
  ['Vietnamese keywords as unit words', `${objective}kr "A" từ 1 lên 2 `, 'hạn trọng số phụ trách '],
  ['percent signs', `${objective}kr "A" from 1 to 2`, '%'],
  ['digits', `${objective}kr "A" from 1 to `, '7'],
  ['digits in groups', `${objective}kr "A" from 1 to 1`, ' 000'],
  ['digits with points', `${objective}kr "A" from 1 to 1`, '.1'],
  ['numbers', `${objective}kr "A" from 1 to 2 `, '5 '],
  ['dates', `${objective}kr "A" from 1 to 2 by `, '2026-12-31 '],
  ['day-first dates', `language vi\n${objective}kr "A" từ 1 lên 2 hạn `, '31/12/2026 '],
  ['dashes', '', '-'],
  ['dashes and spaces', '', '- '],
  ['commas', `${objective}  supports `, ','],
  ['spaces', `${objective}  owner`, ' '],
  ['tabs', '', '\t'],
  ['marks on one letter', 'objective a', '\u0301'],
  ['emoji', 'objective "', '👩‍👩‍👧', '"\n'],
  ['halves of letters', 'objective "', '\ud83d', '"\n'],
  ['marks that turn text', 'objective "', '\u202e', '"\n'],
  ['a name', 'objective ', 'x', ' "A"\n'],
  ['a name after a close one', `objective ${'x'.repeat(150)} "A"\nobjective "B" supports `, 'x', '\n'],
  ['a reference', `${objective}  supports `, 'a.'],
  ['a person', `${objective}  owner @a`, '.a'],
  ['supports one', `objective a "A"\n${objective}  supports a`, ',a'],
  ['supports many', `${objective}  supports a`, (at) => `,${name(at)}`],
  ['guards', `kpi a "A"\n${objective}  guard a`, ',a'],
  ['owners', `${objective}  owner @a`, ',@a'],
  ['owners, each another', `${objective}  owner @a`, (at) => `,@${name(at)}`],
  ['tags', `${objective}  tag a`, ',a'],
  ['tags, each another', `${objective}  tag a`, (at) => `, ${name(at)}`],
  ['notes on one line', objective, ' note "a"'],
  ['links on one line', objective, ' link "https://example.com"'],
  ['flags', objective, ' committed'],
  ['flags of two kinds', objective, ' committed aspirational'],
  ['measures', `${objective}kr "A"`, ' from 1 to 2'],
  ['baselines', `${objective}kr "A"`, ' from 1'],
  ['bounds', `${objective}kr "A" keep`, ' between 1 and'],
  ['weights', `${objective}kr "A"`, ' weight 1'],
  ['owners as clauses', objective, ' owner @a'],
  ['keywords', '', 'objective '],
  ['Vietnamese keywords', '', 'mục tiêu '],
  ['keywords without marks', '', 'muc tieu '],
  ['unknown words', `${objective}  `, 'xyz '],
  ['an ignore of many rules', '// okr-ignore ', 'kr-activity, ', 'syntax: why\nobjective "A"\n'],
  ['points of a scale', 'kpi "A" scale', ' 1'],
  ['arrows', `${objective}kr "A" 1 `, '→ 2 '],
  ['a list item', 'Objective: ', 'KR1: a '],
  ['key results on one line', objective, 'kr "A" from 1 to 2 '],
  ['NULs', '', '\0'],
  // Lines.
  ['objectives', '', objective],
  ['objectives with names', '', (at) => `objective ${name(at)} "A"\n`],
  ['objectives of one name', '', 'objective a "A"\n'],
  ['names that differ in marks', '', (at) => `objective ${marked(at)} "A"\n`],
  [
    'names that differ in case',
    '',
    (at) => `objective a${[...at.toString(2)].map((digit) => (digit === '0' ? 'b' : 'B')).join('')} "A"\n`,
  ],
  ['units that differ in marks', '', (at) => `team ${marked(at)}\n`],
  ['equal titles', '', (at) => `objective ${name(at)} "Customers stay and renew"\n`],
  ['key results', objective, kr],
  ['key results with deadlines', objective, '  kr "A" from 1 to 9 by 2026-12-31 weight 2 owner @a\n'],
  ['key results of one name', objective, '  kr a "A" from 1 to 9\n'],
  ['check-ins', `${objective}${kr}`, (at) => `    ${day(at)} ${at % 9} confidence 7/10 "x"\n`],
  ['check-ins of one day', `${objective}${kr}`, '    2026-10-01 2\n'],
  ['milestones', `${objective}  kr "A"\n`, '    milestone "A" by 2026-12-01\n'],
  ['initiatives', objective, (at) => `  kr ${name(at)} "A" from 1 to 2\n  initiative "Do it" for ${name(at)}\n`],
  ['reviews', objective, '  review 2026-12-31 grade 0.7 "x" learned "y"\n'],
  ['revisions', `${objective}${kr}`, '    was to 8 until 2026-11-01 because "x"\n'],
  ['actuals', 'kpi "A" unit points target >= 4\n', (at) => `  ${day(at)} 4\n`],
  ['KPIs', '', (at) => `kpi ${name(at)} "A" unit points target >= 4\n`],
  ['objectives that guard', 'kpi a "A"\n', 'objective "B" guard a\n'],
  ['measured by', 'kpi a "A"\nobjective "A"\n', '  kr "B" from 1 to 2 measured by a\n'],
  ['people', '', (at) => `person @${name(at)} "A"\n`],
  ['cycles', '', (at) => `cycle ${name(at)} from 2026-01-01 to 2026-03-31\n`],
  ['plans', '', 'plan for a in 2026-Q4\nobjective "A"\n'],
  ['plans for units', 'team a\n', (at) => `plan "P" for a in 2026-Q4\nobjective ${name(at)} "A"\n`],
  ['a chain of units', 'company n0\n', (at) => `team ${name(at + 1)} in ${name(at)}\n`],
  [
    'a chain of units with plans',
    'company n0\n',
    (at) => `team ${name(at + 1)} in ${name(at)}\nplan for ${name(at + 1)} in 2026-Q4\nobjective "A"\n  kr "B" 5\n`,
  ],
  [
    'a chain of units that support the top',
    'company n0\nplan for n0 in 2026-Q4\nobjective top "A"\n',
    (at) => `team ${name(at + 1)} in ${name(at)}\nplan for ${name(at + 1)} in 2026-Q4\nobjective "A" supports top\n`,
  ],
  ['a chain of units, backwards', '', (at) => `team ${name(at)} in ${name(at + 1)}\n`],
  ['a circle of units', '', (at) => `team ${name(at)} in ${name(at + 1)}\n`, 'team zz in n0\n'],
  ['a unit in itself', '', (at) => `team ${name(at)} in ${name(at)}\n`],
  ['units in one', 'company a\n', (at) => `team ${name(at)} in a\n`],
  ['a chain of objectives', 'objective n0 "A"\n', (at) => `objective ${name(at + 1)} "A" supports ${name(at)}\n`],
  [
    'a circle of objectives',
    'objective n0 "A" supports n1\n',
    (at) => `objective ${name(at + 1)} "A" supports ${name(Math.max(0, at))}, ${name(at + 2)}\n`,
  ],
  ['objectives that support one', 'objective a "A"\n', 'objective "B" supports a\n'],
  ['unknown references', 'objective renewal "A"\n', 'objective "B" supports renewel\n'],
  ['unknown references, each another', '', (at) => `objective ${name(at)} "B" supports x${name(at)}\n`],
  ['unknown people', '', (at) => `person @a${name(at)}\nobjective "B" owner @b${name(at)}\n`],
  ['references to many', '', 'objective a "A"\nobjective "B" supports a\n'],
  ['unknown openers', '', 'objectiv "A"\n'],
  ['broken lines', '', 'kr from to by weight\n'],
  ['prose', '', 'we met and talked about the plan\n'],
  ['unclosed quotes', '', 'objective "A\n'],
  ['a note of lines', `${objective}  note """\n`, 'a line of it\n', '"""\n'],
  ['a note of empty lines', `${objective}  note """\n`, '\n', '"""\n'],
  ['open notes', '', 'note """\n'],
  ['blank lines', '', '\n'],
  ['line ends of old', objective, '  kr "A" from 1 to 2\r'],
  ['comments', '', '// a comment\n'],
  ['comments over lines', '', '/* a\n*/ '],
  ['ignores', '', '// okr-ignore kr-activity: because\n'],
  [
    'ignores of check-ins',
    `${objective}${kr}`,
    (at) => `    ${day(at)} ${at % 9} // okr-ignore check-in-in-future: why\n`,
  ],
  ['ignores above one', objective, '  // okr-ignore kr-no-owner: why\n', '  kr "A" from 1 to 2\n'],
  ['shares', objective, '  kr "A" from 1 to 9 weight 1%\n'],
  ['units of people', 'team a\n', (at) => `person @${name(at)} in a\n`],
  ['references through units', 'company n0\n', (at) => `team ${name(at + 1)} in n0.${name(at)}\n`],
  ['ignores at line ends', objective, '  kr "Train" from 1 to 2 // okr-ignore kr-activity: why\n'],
  ['conflict markers', '', '<<<<<<< a\n'],
  ['bullets', `Objective: A\nKey Results:\n`, '- KR1: NPS from 1 to 2\n'],
  ['labels', '', 'Objective: A\nKR1: NPS from 1 to 2\n'],
  ['clauses on lines of their own', objective, '  committed\n'],
  ['notes on lines of their own', objective, '  note "a"\n'],
  ['a list over lines', `${objective}  supports a`, ',\na'],
  ['languages', '', 'language vi\n'],
];

export const lineShapes: readonly LineShape[] = shapes.map(([shape, head, piece, tail]) => ({
  name: shape,
  text: grown(head, piece, tail),
}));

/** A day for each number, over ten years. */
/** Days of the past, each once: those to come and those given twice would be told one by one. */
function day(at: number): string {
  return new Date(Date.UTC(1990, 0, 1 + (at % 12_000))).toISOString().slice(0, 10);
}
