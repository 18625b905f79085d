import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, okr } from '../../packages/cli/test/harness.ts';

/** What must not reach a terminal, a spreadsheet or a page as it was written. */
const hostile = [
  // Resets the terminal; a title, colours, a link, a report; the same by the one-byte forms.
  '\u001bc',
  '\u001b]0;title\u0007',
  '\u001b[31;1m',
  '\u001b]8;;https://evil.example\u001b\\',
  '\u001b[6n',
  '\u009b2J',
  '\u0090q\u009c',
  // Deletes, rings, overwrites.
  '\b\b\u007f\u0007\v\f',
  // Turns the text round, hides it, ends the line.
  '\u202egnp.exe\u202c',
  '\u2066a\u2069\u200f\u061c',
  '\u200b\u2060\ufeff\u00ad\u034f\u180e\u3164',
  '\u{e0041}\u{e007f}',
  '\u2028\u2029\u0085',
  'x\u200dx\ufe0f',
  '\ufff9a\ufffbb',
];

/** Some at once, parted by a letter. */
const groups = [0, 1, 2].map((group) => [group, hostile.filter((_, at) => at % 3 === group).join('-')] as const);

/** For formats with a syntax of their own. */
const loaded = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '</script><!--',
  '[x](javascript:alert(1)) ![y](https://evil.example/p.png)',
  '| a | b |',
  '@everyone @org/team #12 a@b.example www.evil.example https://evil.example',
  '=HYPERLINK("https://evil.example")',
  'a;=1+1;b',
  "+cmd|' /C calc'!A0",
  '"]:::green; click n1 "javascript:alert(1)"',
  'BEGIN:VALARM\\nACTION:PROCEDURE',
  '`code` $x^2$ {{ x }}',
];

/** A plan that says it everywhere: what can stand in a name, a unit, a title, a period, a tag, and where it cannot. */
function plan(text: string): string {
  const quoted = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  return `language en
company us "Us ${quoted}" lead @boss${text}
team a${text} "Team" in us
person @linh "Linh ${quoted}" role "${quoted}"
cycle 2026-Q4${text} check-ins weekly
cycle autumn "Autumn ${quoted}" from 2026-10-01 to 2026-12-31
plan "Plan ${quoted}" for us in autumn active
  note "${quoted}" link "https://example.com/${quoted}" tag a${text}, b
objective renew${text} "Broken ${quoted}" owner @linh${text}
objective stay "Customers ${quoted}" owner @linh, us because "${quoted}"
  note "${quoted}" link "javascript:${quoted}" tag b
  kr nps "${quoted}" from 30 to 45 points ${text} of it by 2026-12-31 owner @linh
    2026-10-15  33  confidence 7/10  "${quoted}"
    2026-11-10  38 ${text}
  kr "${quoted}" from 1 to 2 "u ${quoted}" by 2026-12-01
    2026-11-10  2
    milestone "${quoted}" by 2026-12-01
    was to 3 until 2026-10-01 because "${quoted}"
  kr "Steps ${quoted}"
    milestone m${text} "${quoted}" by 2026-12-02
  kr "${text}" unknown ${text} supports nobody${text} ${text}
  initiative "${quoted}" for nps owner @linh by 2026-12-03 doing
  review 2026-11-01 grade 0.7 "${quoted}" learned "${quoted}"
// okr-ignore ${text}: ${text}
kpi csat "${quoted}" unit points ${text}
  target >= 4.5 alert < 4 every month
  area "${quoted}" owner @linh source "${quoted}" formula "${quoted}"
  2026-09  4.2  "${quoted}"
  2026-10  4.4 ${text}
${text}
objectiv "${quoted}"
<<<<<<< ${text}
`;
}

const lines = [
  'check',
  'check --lang vi',
  'check --format json',
  'score',
  'score --explain --lang vi',
  'score --format json',
  'score --format csv',
  'score --format markdown',
  'export --to json',
  'export --to csv',
  'export --to markdown',
  'export --to mermaid',
  'export --to ics',
  'export --to html',
  'fmt --check',
  'import plan.okr',
];

const ownColours = new RegExp(`${String.fromCharCode(27)}\\[\\d{1,2}m`, 'g');
/** Control characters but line ends and tabs; what is invisible, turns the direction or is half a character. */
const dangerous = /(?!\r\n|[\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Where it comes out all the same, with what stands around it. On a terminal the command has colours of its own. */
function leaksOf(out: string, onTerminal: boolean): readonly string[] {
  const own = onTerminal ? out.replace(ownColours, '') : out;
  return [...own.matchAll(dangerous)].slice(0, 3).map(({ index }) => JSON.stringify(own.slice(index - 40, index + 40)));
}

describe('nothing dangerous comes out as it went in', () => {
  test.each(groups)('hostile texts, group %i, in every command and format', { timeout: 60_000 }, async (_, text) => {
    const cwd = folder({ 'plan.okr': plan(text), 'tidy.okr': 'objective "A"\n' });
    for (const line of lines) {
      for (const columns of [undefined, 80]) {
        const { out, err } = await okr(line, columns === undefined ? { cwd } : { cwd, columns });
        // The page's own program stands at the end of the exported file; what was written is data in front of it.
        const written = line.endsWith('html') ? out.slice(0, out.indexOf('</script>')) : out;
        expect({ line, leaks: leaksOf(written + err, columns === 80) }).toEqual({ line, leaks: [] });
      }
    }
  });

  test.each(groups)(
    'hostile texts, group %i, as a path, an argument, a setting',
    { timeout: 60_000 },
    async (_, text) => {
      const name = `a${text.replaceAll('\0', '').replaceAll('/', '')}b`;
      const cwd = folder({});
      const put = (path: string, content: string): void => {
        mkdirSync(dirname(join(cwd, path)), { recursive: true });
        writeFileSync(join(cwd, path), content);
      };
      put(`${name}/${name}.okr`, 'kr  "A"   from 1 to 2\nobjective supports x\n');
      put(`bad${name}/okr.config.json`, `{ "${name}": 1, "language": "${name}" `);
      put(`bad${name}/a.okr`, 'objective "A"\n');
      put(`ig${name}/.gitignore`, `${name}${'x'.repeat(300)}\n`);
      put(`ig${name}/a.okr`, 'objective "A"\n');
      put('okr.known', name);
      for (const args of [
        ['check', name],
        ['check', '--format', 'json', name],
        ['score', name],
        ['score', '--unit', name, '--owner', name, '--cycle', name, name],
        ['export', '--to', 'csv', name],
        ['export', '--to', name, name],
        ['export', '-o', `${name}.csv`, name],
        ['check', `bad${name}`],
        ['check', `ig${name}`],
        ['check', '--known', 'okr.known', name],
        ['check', '--max-warnings', name, name],
        ['check', '--as-of', name, name],
        ['check', '--lang', name, name],
        ['check', '--config', name, name],
        ['check', name, 'nowhere', `${name}nowhere`],
        [`--${name}`],
        [name],
        ['explain', name],
        ['check-in', name, name, name],
        ['check-in', 'a', '1', name, '--note', name],
        ['serve', '--port', name, name],
        ['fmt', '--check', name],
        ['fmt', name],
        ['import', `${name}/${name}.okr`],
        ['import', name, '--columns', name],
        ['init', `new${name}`],
        ['init', `new${name}`],
      ]) {
        for (const columns of [undefined, 80]) {
          const { out, err } = await okr(args, columns === undefined ? { cwd } : { cwd, columns });
          expect({ args, leaks: leaksOf(out + err, columns === 80) }).toEqual({ args, leaks: [] });
        }
      }
    },
  );

  test.each(loaded)('%s stays text in every format', { timeout: 60_000 }, async (text) => {
    const cwd = folder({ 'plan.okr': plan(text) });
    const run = async (line: string): Promise<string> => (await okr(line, { cwd })).out;
    for (const line of ['score --format csv', 'export --to csv']) {
      const csv = await run(line);
      // Whichever of `,` `;` and tab parts the cells.
      for (const cell of csv.split(/[,;\t\r\n]/)) expect(cell).not.toMatch(/^[\s"]*[=+@＝＋－＠]|^[\s"]*-(?![\d.])/);
    }
    for (const line of ['score --format markdown', 'export --to markdown']) {
      const markdown = await run(line);
      const prose = markdown.replace(/(?<!\\)`[^`\n]*`/g, '').replace(/\\[!-/:-@[-`{-~]/g, '');
      expect(prose).not.toMatch(/[<>@[\]`]|https?:|www\.|#\d/);
      for (const row of prose.split('\n').filter((one) => one.startsWith('|'))) {
        expect([4, 6, 7, 8]).toContain(row.split('|').length - 1);
      }
    }
    const html = await run('export --to html');
    const data = /<script type="application\/json" id="okr-update">([^<]*)<\/script>/.exec(html)?.[1];
    expect(JSON.stringify(JSON.parse(data ?? ''))).toContain(JSON.stringify(text).slice(1, -1));
    const shown = html.slice(html.indexOf('<noscript>'), html.indexOf('</noscript>'));
    expect(shown.replace(/<\/?(?:noscript|h[1-3]|ul|li|p)>/g, '')).not.toMatch(/[<>]/);
    const mermaid = await run('export --to mermaid');
    for (const line of mermaid.split('\n')) {
      expect(line).toMatch(
        /^(?:flowchart BT|\s*subgraph p\d+\["[^"<>]*"\]|\s*direction BT|\s*end|\s*n\d+[[(]"[^"]*"[\])]:::\w+|\s*n\d+ -[-.]*-?>? n\d+|\s*classDef .*|)$/,
      );
    }
    const ics = await run('export --to ics');
    for (const line of ics.replaceAll('\r\n ', '').split('\r\n')) {
      expect(line).toMatch(/^(?:[A-Z-]+(?:;[A-Z-]+=[^:;]*)*:.*|)$/);
      expect(line).not.toMatch(/^(?:BEGIN:(?!VCALENDAR|VEVENT)|ACTION|ATTACH)/);
    }
  });
});
