import { afterAll, expect, test } from 'vitest';
import { Copy } from './copy.ts';

const copy = new Copy();
afterAll(() => copy[Symbol.dispose]());

test('a new rule is one file: found, explained, listed, and held to the form of the others', () => {
  copy.follow('Add a rule');
  expect(copy.run('scripts/generate/rules.ts')).toEqual({ code: 0, said: expect.any(String) });
  expect(copy.read('docs/reference/rules/en/kr-shouts.md')).toContain('A title in capitals');
  expect(copy.read('docs/reference/rules/vi/kr-shouts.md')).toContain('Tiêu đề viết hoa cả câu');

  const cases = ['packages/analysis/test/rules/cases.test.ts', 'packages/analysis/test/rules/messages.test.ts'];
  const tests = copy.run('node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...cases);
  expect(tests.said).toMatch(/Tests {2}\d+ passed/);
  expect(tests.code).toBe(0);

  const okr = 'packages/cli/src/okr.ts';
  copy.write(
    'plan/a.okr',
    'mục tiêu "Khách ở lại"\n  kết quả "KHÁCH KÝ TIẾP HỢP ĐỒNG" từ 60% lên 80% hạn 31/12/2026 phụ trách @linh\n',
  );
  const found = copy.run(okr, 'check', 'plan', '--all', '--lang', 'vi', '--as-of', '2026-11-30');
  expect(found.said).toContain('2:11 gợi ý kr-shouts');
  expect(copy.run(okr, 'explain', 'kr-shouts').said).toContain('slower to read');
});
