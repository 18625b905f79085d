/** One scored plan for every door. What each element of it has as its score stands beside it. */
export const day = '2026-11-15';

/** `closed`: as it is read once the plans are closed. */
export function onePlan(closed: boolean): string {
  const state = closed ? 'closed' : 'active';
  return `language en
company us "Our company"
team sales "Sales" in us

plan for us in 2026-Q4 ${state}
objective loved "Customers stay"
  kr nps "Customers recommend us" from 30 to 45 points
    2026-11-15  41
  kr answer "Time to answer" from 6 to below 2 hours
    2026-11-15  3
  kr up "Service is up" keep at least 99%
    2026-10-15  99.5%
    2026-11-01  98%
    2026-11-15  99.9%

plan for sales in 2026-Q4 ${state}
objective sell "Customers come" supports loved
  kr buy "Visitors who buy" from 2% to 4%
    2026-11-15  2.5%
`;
}

/** (41 − 30) / 15, (3 − 6) / (2 − 6), 2 of 3 check-ins; their mean; (2.5 − 2) / 2. */
export const scores = {
  nps: { en: '0.73', vi: '0,73' },
  answer: { en: '0.75', vi: '0,75' },
  up: { en: '0.67', vi: '0,67' },
  loved: { en: '0.72', vi: '0,72' },
  buy: { en: '0.25', vi: '0,25' },
} as const;

/** The same scores in forms that no door may show: per cent, and more digits. */
export const otherForms = /(?<![\d.,])(?:7[235]|67|25)\s?%|[01][.,](?:733|667|716|717)/;
