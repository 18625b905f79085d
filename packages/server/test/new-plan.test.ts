import { describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import type { NewPlanParams, NewPlanResult, PlanTemplate } from '../src/protocol.ts';
import { start } from './client.ts';
import { disk } from './plans.ts';

const made = async (params: NewPlanParams, files: Record<string, string> = {}) => {
  const client = await start({ disk: files });
  const result = await client.connection.sendRequest<NewPlanResult>('okr/newPlan', params);
  expect(client.log).toEqual([]);
  return { client, result };
};

const lineOf = (text: string, start: string) => text.split('\n').find((line) => line.startsWith(start));

describe('okr/newPlan', () => {
  test.each([
    [{ language: 'en', unit: 'Customer Care', cycle: '2026-Q4' }, 'customer-care-2026-q4.okr', {}],
    [{ language: 'vi', unit: 'Khối Dự án', cycle: 'quý IV/2026' }, 'khoi-du-an-quy-iv-2026.okr', {}],
    [{ language: 'en', unit: '@an.mai', cycle: '2026-H2' }, 'an-mai-2026-h2.okr', {}],
    [{ language: 'en', unit: 'Delivery', cycle: 'Winter' }, 'delivery-winter.okr', disk],
    [{ language: 'vi', unit: 'Đội mới', cycle: '2027', title: 'Năm "mới"' }, 'doi-moi-2027.okr', disk],
    [{ language: 'en', unit: '3rd floor', cycle: '2027-Q1', title: 'Next' }, '3rd-floor-2027-q1.okr', disk],
  ] as const)('%o → %s, with no error and no warning', async (params, fileName, files) => {
    const { client, result } = await made(params, files);
    if (result.kind !== 'plan') throw new Error(result.message);
    expect(result.fileName).toBe(fileName);
    client.open(fileName, result.text);
    const found: Diagnostic[] = await client.diagnostics(fileName);
    expect(found.filter(({ severity = 1 }) => severity <= 2).map(({ message }) => message)).toEqual([]);
    const formatted = await client.ask('textDocument/formatting', fileName, { options: {} });
    expect(formatted).toEqual([]);
  });

  test.each(['en', 'vi'] as const)('of a field in %s, for a team and for a person', async (language) => {
    const client = await start({});
    const templates = await client.connection.sendRequest<readonly PlanTemplate[]>('okr/planTemplates', { language });
    expect(templates.map(({ id }) => id)).toContain('finance');
    for (const unit of ['Care', '@an.mai']) {
      const params: NewPlanParams = { language, unit, cycle: '2027-Q1', template: 'finance' };
      const result = await client.connection.sendRequest<NewPlanResult>('okr/newPlan', params);
      if (result.kind !== 'plan') throw new Error(result.message);
      expect(result.text).toMatch(/^kpi .*%$/m);
      client.open('plan.okr', result.text);
      const found: Diagnostic[] = await client.diagnostics('plan.okr');
      expect(found.filter(({ severity = 1 }) => severity <= 2).map(({ message }) => message)).toEqual([]);
    }
  });

  test('begins on the day that plans are looked at from: nothing in it is still to come', async () => {
    const client = await start({ settings: { asOf: '2026-10-20' } });
    const params: NewPlanParams = { language: 'en', unit: 'Care', cycle: '2026-Q4' };
    const result = await client.connection.sendRequest<NewPlanResult>('okr/newPlan', params);
    if (result.kind !== 'plan') throw new Error(result.message);
    client.open('care.okr', result.text);
    const found: Diagnostic[] = await client.diagnostics('care.okr');
    expect(found.map(({ code }) => code)).not.toContain('check-in-in-future');
  });

  test('what the workspace declares is not declared again; its lead answers for the goals', async () => {
    const { result } = await made({ language: 'en', unit: 'delivery', cycle: 'winter' }, disk);
    if (result.kind !== 'plan') throw new Error(result.message);
    expect(result.text).not.toMatch(/^(cycle|team|company)/m);
    expect(lineOf(result.text, 'plan')).toBe('plan for delivery in winter active');
    expect(result.text).toContain('owner @an.mai');
  });

  test('a new team belongs to the company; a plan for later is a draft without values', async () => {
    const { result } = await made({ language: 'en', unit: 'Care', cycle: '2027-Q1', title: 'Care' }, disk);
    if (result.kind !== 'plan') throw new Error(result.message);
    expect(lineOf(result.text, 'team')).toBe('team care "Care" in agency lead @sam');
    expect(lineOf(result.text, 'plan')).toBe('plan "Care" for care in 2027-Q1 draft');
    expect(result.text).not.toContain('2026-11-15');
  });

  test('beside a file of that name another one', async () => {
    const { result } = await made({ language: 'en', unit: 'Care', cycle: '2026-Q4' }, { 'care-2026-q4.okr': '' });
    expect(result).toMatchObject({ fileName: 'care-2026-q4-2.okr' });
  });

  test.each([
    [{ language: 'en', unit: ' ', cycle: '2026-Q4' }, 'unit', /^Say whose plan/],
    [{ language: 'vi', unit: '@', cycle: '2026-Q4' }, 'unit', /^Hãy cho biết/],
    [{ language: 'en', unit: 'Care', cycle: 'soon' }, 'cycle', /“soon” is neither a period/],
    [{ language: 'vi', unit: 'Care', cycle: '2026-Q5' }, 'cycle', /“2026-Q5” không phải là một kỳ/],
  ] as const)('%o is refused for its %s', async (params, field, reason) => {
    const { result } = await made(params);
    expect(result).toEqual({ kind: 'refused', field, message: expect.stringMatching(reason) });
  });
});
