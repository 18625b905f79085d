import { describe, expect, test } from 'vitest';
import { AlignmentMap } from '../../../src/page/map/map.tsx';
import { readKept } from '../../../src/page/map/standing.ts';
import { rendered, textOf } from '../detail/rendered.tsx';
import { scored } from '../support/scored.ts';

const hostile = '<img src=x onerror=alert(1)>';
const plan = scored(`company acme "Acme"
team inn "The inn" in acme
plan for acme in 2026-Q4 active
objective grow "The house is full" supports renew
  kr "Nights booked" from 60% to 80%
    2026-11-10 70%
plan for inn in 2026-Q4 active
objective renew "Guests leave as friends" supports grow
  kr "Guests recommend us" from 30 to 45
objective alone "${hostile}"
  kr "Hours in the garden" from 1 to 3
`);

describe('the alignment map', () => {
  const markup = rendered(AlignmentMap, plan);

  test.each([
    'aria-label="The house is full, Acme, on track, score 0.50, grade 0.5, supports Guests leave as friends, in a loop"',
    '>loop</text>',
    'supports nothing',
  ])('says %s', (part) => {
    expect(markup).toContain(part);
  });

  test('findings stand above, all of it as a list below', () => {
    const text = textOf(markup);
    expect(text).toContain('1 loop');
    expect(text).toContain('1 objective supports nothing');
    expect(text).toContain('As a list');
  });

  test('one node is what the Tab key comes to', () => {
    expect(markup.match(/data-node/g)).toHaveLength(3);
    expect(markup.match(/<g[^>]*tabindex="0"/gi)).toHaveLength(1);
  });

  test('what is selected is so in words too', () => {
    const selected = rendered(AlignmentMap, plan, { selected: 'objective:inn.renew' });
    expect(selected.match(/aria-current="true"/g)).toHaveLength(1);
  });

  test('in Vietnamese', () => {
    expect(textOf(rendered(AlignmentMap, plan, { language: 'vi' }))).toContain('1 mục tiêu chưa đóng góp cho đâu');
  });

  test('hostile titles are text', () => {
    expect(markup).not.toContain('<img');
    expect(textOf(markup)).toContain(hostile.slice(0, 12));
  });

  test('a large workspace opens with its units closed', () => {
    const lines = ['a', 'b'].flatMap((unit) => [
      `team ${unit} "Team ${unit}"`,
      `plan for ${unit} in 2026-Q4`,
      ...Array.from({ length: 60 }, (_, at) => `objective o${at} "O"`),
    ]);
    const large = scored(lines.join('\n'));
    expect(rendered(AlignmentMap, large).match(/data-node="group:/g)).toHaveLength(2);
    const view = { parts: { map: { closed: { a: false } } } };
    expect(rendered(AlignmentMap, large, { view }).match(/data-node="objective:/g)).toHaveLength(60);
  });

  test('no objectives, and none that the filter lets through', () => {
    expect(textOf(rendered(AlignmentMap, scored('')))).toBe('No objectives in these files.');
    expect(textOf(rendered(AlignmentMap, plan, { shows: () => false }))).toBe('No objective fits the filter.');
  });

  test.each([
    [undefined, undefined],
    [
      { closed: { a: true, b: 1 }, camera: { x: 1 } },
      { closed: { a: true }, camera: { x: 1 } },
    ],
    [{ closed: 'all' }, { closed: {}, camera: undefined }],
  ])('kept as %j: %j', (kept, read) => {
    expect(readKept(kept)).toEqual(read);
  });
});
