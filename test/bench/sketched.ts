const heads =
  /^(\s*)(objective|mục tiêu|kr|kết quả|initiative|sáng kiến|kpi)\s+(?:[\p{L}\p{M}\d_-]+\s+)?"([^"]*)"(.*)$/u;

const labels: Readonly<Record<string, string>> = {
  objective: 'Objective:',
  'mục tiêu': 'Mục tiêu:',
  kr: '- KR:',
  'kết quả': '- Kết quả:',
  initiative: 'Initiative:',
  'sáng kiến': 'Sáng kiến:',
  kpi: 'KPI:',
};

/** A plan with labels for its openers and no quotes around its titles. */
export function sketched(plan: string): string {
  return plan
    .split('\n')
    .map((line) => {
      const [, indent = '', keyword = '', title = '', rest = ''] = heads.exec(line) ?? [];
      return keyword === '' ? line : `${indent}${labels[keyword]} ${title}${rest}`;
    })
    .join('\n');
}
