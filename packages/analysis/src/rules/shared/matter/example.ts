import { type Bilingual, lazy, type Objective } from '@okr/core';
import { plainWords } from '../title.ts';
import { WordList } from '../word-list.ts';
import { type Matter, matterWords } from './words.ts';

const matters: readonly Matter[] = ['money', 'customers', 'people', 'time', 'quality'];

const list = lazy(
  () => new WordList(matters.flatMap((matter) => matterWords[matter].map((phrase) => [phrase, matter] as const))),
);

/** What the first title that says so is about, by its first word that does; undefined where none does. */
export function matterOf(titles: readonly string[]): Matter | undefined {
  for (const title of titles) {
    const matter = list().firstIn(plainWords(title));
    if (matter !== undefined) return matter;
  }
  return undefined;
}

/** A key result with its measure that a message may point to: of the plan's own matter, else named an example. */
export function exampleOfResult(titles: readonly string[]): Bilingual {
  const matter = matterOf(titles);
  const { en, vi } = results[matter ?? 'people'];
  return matter === undefined
    ? { en: `for example \`kr ${en}\``, vi: `ví dụ \`kết quả ${vi}\`` }
    : { en: `such as \`kr ${en}\``, vi: `như \`kết quả ${vi}\`` };
}

/** What an objective says of its matter: its own title first, then those of its key results. */
export function titlesOf({ written }: Objective): readonly string[] {
  return [written.title.value, ...written.keyResults.map(({ title }) => title.value)];
}

/** The same for an objective. */
export function exampleOfObjective(titles: readonly string[]): Bilingual {
  const matter = matterOf(titles);
  const { en, vi } = objectives[matter ?? 'customers'];
  return matter === undefined
    ? { en: `for example "${en}"`, vi: `ví dụ "${vi}"` }
    : { en: `such as "${en}"`, vi: `như "${vi}"` };
}

const results: Readonly<Record<Matter, Bilingual>> = {
  money: { en: '"Revenue per customer" from 120 to 150 USD', vi: '"Doanh thu mỗi khách" từ 1,2 lên 1,5 triệu' },
  customers: { en: '"Customers who come back" from 40% to 55%', vi: '"Tỷ lệ khách quay lại" từ 40% lên 55%' },
  people: { en: '"Staff who use it" from 40% to 80%', vi: '"Tỷ lệ nhân viên dùng" từ 40% lên 80%' },
  time: { en: '"Time to the first answer" from 9 to 4 hours', vi: '"Thời gian trả lời" từ 9 xuống 4 giờ' },
  quality: { en: '"Orders that need rework" from 12% to 5%', vi: '"Tỷ lệ phải làm lại" từ 12% xuống 5%' },
};

const objectives: Readonly<Record<Matter, Bilingual>> = {
  money: { en: 'Every customer is worth serving', vi: 'Khách nào cũng đem lại lợi nhuận' },
  customers: { en: 'Customers get help the day they ask', vi: 'Khách hỏi là được giúp ngay trong ngày' },
  people: { en: 'New colleagues work on their own in a month', vi: 'Người mới tự làm được việc sau một tháng' },
  time: { en: 'Orders arrive when we said they would', vi: 'Hàng đến đúng ngày đã hẹn' },
  quality: { en: 'What we deliver does not come back', vi: 'Việc đã giao không phải làm lại' },
};
