import { expect, test } from 'vitest';
import { roleOf } from '../../src/import/columns.ts';

test.each([
  ['key_result', 'kr'],
  ['start_value', 'from'],
  ['target-value', 'to'],
  ['due_date', 'by'],
  ['**Key Result**', 'kr'],
  ['__Owner__', 'owner'],
  ['**Name (KR)**', 'kr'],
  ['_Tên (Kết quả then chốt)_', 'kr'],
  ['kết_quả', 'kr'],
  ['**Reason**', 'other'],
])('what %j heads is %s, however its words are joined or marked', (heading, role) => {
  expect(roleOf(heading)).toBe(role);
});
