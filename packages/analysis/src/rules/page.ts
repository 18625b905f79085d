import { formatNumber, type Language } from '@okr/core';
import type { Severity } from '@okr/language';
import type { Rule, RuleGroup } from './rule.ts';

export const groupNames: { readonly [G in RuleGroup]: { readonly [L in Language]: string } } = {
  shape: { en: 'Shape', vi: 'Cách viết' },
  'key-results': { en: 'Key results', vi: 'Kết quả then chốt' },
  objectives: { en: 'Objectives', vi: 'Mục tiêu' },
  cycle: { en: 'The cycle in motion', vi: 'Trong chu kỳ' },
  kpis: { en: 'KPIs', vi: 'KPI' },
  text: { en: 'Text', vi: 'Câu chữ' },
};

export const severityNames: { readonly [S in Severity]: { readonly [L in Language]: string } } = {
  error: { en: 'error', vi: 'lỗi' },
  warning: { en: 'warning', vi: 'cảnh báo' },
  info: { en: 'info', vi: 'gợi ý' },
  hint: { en: 'hint', vi: 'lưu ý' },
};

const words = {
  default: { en: 'Default severity', vi: 'Mức mặc định' },
  fixed: { en: 'errors cannot be turned off', vi: 'lỗi thì không tắt được' },
  limits: { en: 'Limits', vi: 'Giới hạn' },
  bad: { en: 'Reported', vi: 'Cách viết bị nhắc' },
  good: { en: 'Better', vi: 'Nên viết' },
  source: { en: 'Source', vi: 'Nguồn' },
  asOf: { en: 'Samples as of 15 November 2026', vi: 'Ví dụ xét tại ngày 15/11/2026' },
} satisfies Record<string, { readonly [L in Language]: string }>;

/** The day as of which the samples of every page are checked; `words.asOf` says the same. */
export const sampleDay = '2026-11-15';

/** A rule's page as Markdown: what `okr explain` prints and `docs/reference/rules` holds. */
export function rulePage(rule: Rule, language: Language): string {
  const page = rule.page()[language];
  const say = (word: keyof typeof words): string => words[word][language];
  const severity = severityNames[rule.severity][language];
  const limits = Object.entries(rule.limits ?? {}).map(
    ([name, limit]) =>
      `- \`limits.${rule.id}.${name}\` (${formatNumber(limit.default, language)}): ${limit.description[language]}`,
  );
  const parts = [
    `# ${rule.id}`,
    `**${page.title}**`,
    `${groupNames[rule.group][language]} · ${say('default')}: ${severity}${rule.severity === 'error' ? ` (${say('fixed')})` : ''} · ${say('asOf')}`,
    page.text.trim(),
    ...(limits.length > 0 ? [`## ${say('limits')}`, limits.join('\n')] : []),
    `## ${say('bad')}`,
    fenced(page.bad),
    `## ${say('good')}`,
    fenced(page.good),
    `## ${say('source')}`,
    page.source.trim(),
  ];
  return `${parts.join('\n\n')}\n`;
}

function fenced(okr: string): string {
  return `\`\`\`okr\n${okr.trim()}\n\`\`\``;
}
