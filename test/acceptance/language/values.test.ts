import { describe, expect, it } from 'vitest';
import { reading } from './reading.ts';

/** A key result's target in its unit, or what is said of the line and offered instead. */
function target(header: string, written: string): unknown {
  const { workspace, found, says } = reading(`${header}objective "O"\n  kr "K" from 0 to ${written}`);
  const goal = workspace.plans[0]?.objectives[0]?.keyResults[0]?.measure?.target?.goal;
  if (says.length === 0) return goal?.kind === 'absolute' ? goal.value : goal;
  return [...says, ...found.flatMap(({ fixes }) => fixes.map(({ edits }) => edits[0]?.text))];
}

const en = 'language en\n';
const vi = 'language vi\n';

describe('numbers', () => {
  it.each([
    ['', '.5', 0.5],
    ['', '2.2', 2.2],
    ['', '2,2', 2.2],
    ['', '1_000_000', 1e6],
    ['', '1,000,000', 1e6],
    ['', '1.000.000', 1e6],
    ['', '12,345.67', 12345.67],
    ['', '12.345,67', 12345.67],
    ['', '03', 3],
    ['', '0,125', 0.125],
    ['', '0.125', 0.125],
    ['', '1,000', ['ambiguous-number: 1,000', '1000', '1']],
    ['', '1.000', ['ambiguous-number: 1.000', '1000', '1']],
    ['', '1.250 tỷ', ['ambiguous-number: 1.250', '1250', '1.25']],
    [en, '1,000', 1000],
    [en, '1.000', ['ambiguous-number: 1.000', '1000', '1']],
    [en, '1,250 million', ['ambiguous-number: 1,250', '1250', '1.25']],
    [en, '0,125', 0.125],
    [vi, '1.000', 1000],
    [vi, '5.000 người dùng', 5000],
    [vi, '1,000', ['ambiguous-number: 1,000', '1000', '1']],
    [vi, '1.250 tỷ', 1.25e12],
    [vi, '1,250 tỷ', ['ambiguous-number: 1,250', '1250', '1,25']],
    [en, '99.995%', 99.995],
    [vi, '99,995%', 99.995],
    ['', '99.995%', ['ambiguous-number: 99.995', '99995', '99.9950']],
    [en, '1,000%', ['ambiguous-number: 1,000', '1000', '1']],
    [vi, '1.250%', ['ambiguous-number: 1.250', '1250', '1,25']],
    ['', '1 000 000', 1e6],
    ['', '1\u202f250,5\u00a0€', 1250.5],
    ['', '12\t500', ['syntax: 12\t500', '12500']],
    [vi, '7.8', 7.8],
    [vi, '7,8', 7.8],
    [vi, '20.000.000', 2e7],
  ])('%j %s', (header, written, expected) => {
    expect(target(header, written)).toEqual(expected);
  });
});

describe('quantities', () => {
  it.each([
    ['$2.4M', 2.4e6],
    ['2,4 tỷ', 2.4e9],
    ['2,4 TỈ', 2.4e9],
    ['2,4 ty dong', 2.4e9],
    ['30 triệu đồng', 3e7],
    ['30tr', 3e7],
    ['30 trđ', 3e7],
    ['500k', 5e5],
    ['500 nghìn', 5e5],
    ['500 ngàn', 5e5],
    ['5bn', 5e9],
    ['6 billion', 6e9],
    ['10 m', 10],
    ['2 hours', 2],
    ['12 USD/customer', 12],
    ['9/10', 9],
    ['4,5/5', 4.5],
    ['25 %', 25],
    ['gấp đôi', { kind: 'times', factor: 2 }],
    ['x2', { kind: 'times', factor: 2 }],
    ['+30%', { kind: 'times', factor: 1.3 }],
    ['-5 days', { kind: 'plus', amount: -5 }],
    ['2 tỷ 350 triệu', ['syntax: 2 tỷ 350 triệu', '2,35 tỷ']],
    ['1tr5', ['syntax: 1tr5', '1,5 triệu']],
    ['1tr5đ', 1.5e6],
    ['2tr500đ', 2.5e6],
    ['1tr5 VND', 1.5e6],
    ['2tr50đ', ['ambiguous-number: 2tr50đ', '2,5 triệu đ', '2,05 triệu đ']],
    ['2 triệu 500 khách', ['ambiguous-number: 2 triệu 500 khách', '2,5 triệu khách', '2000500 khách']],
    ['2h30', ['syntax: 2h30', '2,5 h']],
    ['−1 000 €', { kind: 'plus', amount: -1000 }],
    ['2 triệu rưỡi', ['syntax: 2 triệu rưỡi', '2,5 triệu']],
    ['tăng 2 lần', ['ambiguous-number: tăng 2 lần', 'x2', 'x3']],
    ['tăng 30%', { kind: 'times', factor: 1.3 }],
    ['giảm 15%', { kind: 'times', factor: 0.85 }],
    ['~50', ['syntax: ~50', '50']],
    ['khoảng 50', ['syntax: khoảng 50', '50']],
    ['40–50%', ['ambiguous-number: 40–50%', '40%', '50%']],
    ['8 điểm trở lên', 8],
  ])('%s', (written, expected) => {
    expect(target(vi, written)).toEqual(expected);
  });
});

/** When a key result of 2026-Q4 is due, or what is said. */
function due(header: string, written: string): unknown {
  const { keyResult, says } = reading(`${header}plan in 2026-Q4\nobjective "O"\n  kr "K" from 1 to 2 by ${written}`);
  return says.length === 0 ? keyResult('K').due : says;
}

describe('days', () => {
  it.each([
    [vi, '31/12/2026', '2026-12-31'],
    [vi, '31-12-2026', '2026-12-31'],
    [vi, '31.12.2026', '2026-12-31'],
    [vi, '1/11/26', '2026-11-01'],
    [vi, 'ngày 5/12', '2026-12-05'],
    [vi, 'quý IV/2026', '2026-12-31'],
    [vi, 'tháng 10/2026', '2026-10-31'],
    [vi, 'T10/2026', '2026-10-31'],
    [vi, '10/2026', '2026-10-31'],
    [vi, 'nửa cuối năm 2026', '2026-12-31'],
    [vi, 'cuối quý', '2026-12-31'],
    [vi, 'hết tháng 11', '2026-11-30'],
    [vi, 'đầu tháng', ['syntax: đầu tháng']],
    [vi, '30/06', ['impossible-date: 30/06']],
    [vi, '31/11/2026', ['impossible-date: 31/11/2026']],
    [vi, 'quý V/2026', ['impossible-date: quý V/2026']],
    ['', '2026-11', '2026-11-30'],
    ['', 'Q4 2026', '2026-12-31'],
    ['', 'Q4/2026', '2026-12-31'],
    ['', '2026-H2', '2026-12-31'],
    ['', '31/12/2026', '2026-12-31'],
    ['', '1/11/2026', ['ambiguous-date: 1/11/2026']],
    ['', '2026-Q5', ['impossible-date: 2026-Q5']],
    ['', '2026-02-30', ['impossible-date: 2026-02-30']],
    ['', '2026', '2026-12-31'],
    [vi, 'năm 2026', '2026-12-31'],
    ['', '1000', ['syntax: by 1000']],
    ['', '2250', ['syntax: by 2250']],
    ['', '2027-01-31', ['date-outside-cycle: 2027-01-31']],
  ])('%j by %s', (header, written, expected) => {
    expect(due(header, written)).toEqual(expected);
  });
});
