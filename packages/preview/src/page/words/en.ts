/** What the whole page says, in English; the parts of the page have their own tables. */
export const en = {
  tree: 'Tree',
  alignment: 'Alignment',
  kpis: 'KPIs',
  notYet: 'no score yet',
  stale: 'not updated for long',
  openInEditor: 'Open in the editor',
  openLink: 'Open the link',
  daysLeft: (days: number): string => {
    if (days === 0) return 'last day today';
    const count = Math.abs(days);
    const noun = count === 1 ? 'day' : 'days';
    return days > 0 ? `${count} ${noun} left` : `${count} ${noun} over`;
  },
  atLeast: (value: string): string => `at least ${value}`,
  atMost: (value: string): string => `at most ${value}`,
  above: (value: string): string => `above ${value}`,
  below: (value: string): string => `below ${value}`,
  between: (low: string, high: string): string => `between ${low} and ${high}`,
  perWeek: (rate: string): string => `${rate} a week`,
};

export type Words = typeof en;
