import { describe, expect, test } from 'vitest';
import { KpiBoard, readKept } from '../../../src/page/board/board.tsx';
import { rendered, textOf } from '../detail/rendered.tsx';
import { scored } from '../support/scored.ts';

const hostile = '<img src=x onerror=alert(1)>';
const plan = scored(`company inn "The inn"
kpi a "Content guests" area "Guests" for inn unit points every month target at least 4.5 alert below 4 scale 3 3.5 4 4.5 source "Survey" owner @linh
  2026-08-01 4.2
  2026-09-01 4.4
kpi b "${hostile}" area "${hostile}" source "${hostile}" unit hours every month target at most 2
  2026-10-01 1.5
  2026-11-01 1
kpi c "Nights a guest stays"
`);

describe('the KPI board', () => {
  test.each([
    [
      'en',
      'Content guests 4.4 points Watch target at least 4.5 points rating 4 of 5 +0.2 points · better 1 Sep 2026 not updated for long',
    ],
    ['en', 'The inn · monthly · Survey · @linh'],
    ['en', '1 Watch 1 Healthy 1 No health'],
    ['en', 'Nights a guest stays No value yet No health'],
    [
      'vi',
      '4,4 points Cần theo dõi chỉ tiêu ít nhất 4,5 points mức xếp loại 4/5 +0,2 points · tốt lên 01/09/2026 lâu chưa cập nhật',
    ],
    ['vi', 'Nights a guest stays Chưa có số thực tế Chưa xét tình trạng'],
  ] as const)('in %s: %s', (language, part) => {
    expect(textOf(rendered(KpiBoard, plan, { language }))).toContain(part);
  });

  test('as a table, where somebody chose so', () => {
    const view = { parts: { board: { by: 'unit', as: 'table' } } };
    const text = textOf(rendered(KpiBoard, plan, { view }));
    expect(text).toContain('KPI Value Health Rating Trend History Target Last value Source Owner');
    expect(text).toContain('Owner The inn 1 Content guests');
    expect(text).toContain('at least 4.5 points');
  });

  test('hostile titles, areas and sources are text', () => {
    const markup = rendered(KpiBoard, plan);
    expect(markup).not.toContain('<img');
    expect(textOf(markup)).toContain(hostile);
  });

  test('no KPI, and none that the filter lets through', () => {
    expect(textOf(rendered(KpiBoard, scored('objective "O"')))).toContain('No KPIs in these files.');
    expect(textOf(rendered(KpiBoard, plan, { shows: () => false }))).toContain('No KPI fits the filter.');
  });

  test.each([
    [undefined, undefined],
    ['table', undefined],
    [
      { by: 'unit', as: 'table' },
      { by: 'unit', as: 'table' },
    ],
    [
      { by: 'moon', as: 7 },
      { by: 'area', as: 'cards' },
    ],
  ])('kept as %j: %j', (kept, read) => {
    expect(readKept(kept)).toEqual(read);
  });
});
