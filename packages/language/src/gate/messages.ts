import type { Bilingual, Tongue } from '@okr/core';
import { dialects } from '../dialect/dialects.ts';
import { writtenSurface } from '../dialect/surfaces.ts';
import type { ElementKind } from '../dialect/tables.ts';

/** Everything the gate says, in one place. Examples are as the file's tongue writes them. */

const elementNames: { readonly [E in ElementKind]: Bilingual } = {
  unit: { en: 'a company, department or team', vi: 'công ty, phòng hoặc nhóm' },
  person: { en: 'a person', vi: 'người' },
  cycle: { en: 'a cycle', vi: 'chu kỳ' },
  plan: { en: 'a plan', vi: 'kế hoạch' },
  objective: { en: 'an objective', vi: 'mục tiêu' },
  kr: { en: 'a key result', vi: 'kết quả then chốt' },
  initiative: { en: 'an initiative', vi: 'sáng kiến' },
  kpi: { en: 'a KPI', vi: 'KPI' },
  review: { en: 'a review', vi: 'phần tổng kết' },
  milestone: { en: 'a milestone', vi: 'cột mốc' },
  was: { en: 'a line about an old target', vi: 'dòng ghi chỉ tiêu cũ' },
  'kpi-was': { en: 'a line about an earlier KPI target', vi: 'dòng ghi chỉ tiêu KPI trước đây' },
  'check-in': { en: 'a check-in', vi: 'dòng check-in' },
  actual: { en: 'a KPI’s number', vi: 'dòng số liệu KPI' },
};

function joined(names: readonly string[], or: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1)}`;
}

function listed(elements: readonly ElementKind[]): Bilingual {
  return {
    en: joined(
      elements.map((element) => elementNames[element].en),
      'or',
    ),
    vi: joined(
      elements.map((element) => elementNames[element].vi),
      'hoặc',
    ),
  };
}

/** `by` needs a date such as 2026-12-31. */
export function needs(keyword: string, what: Bilingual): Bilingual {
  return { en: `\`${keyword}\` needs ${what.en}.`, vi: `Sau \`${keyword}\` cần ${what.vi}.` };
}

export const said = {
  unclosedComment: {
    en: 'This comment does not end: its closing */ is missing. Only this line is skipped.',
    vi: 'Chú thích này chưa kết thúc: thiếu dấu đóng */. Chỉ dòng này bị bỏ qua.',
  },
  conflict: {
    en: 'There is a merge conflict here. okr reads both sides; keep the right one and remove this line.',
    vi: 'Chỗ này còn sót xung đột khi gộp (merge) tệp. Cả hai bên đều được đọc; hãy giữ bên đúng và xóa dòng này.',
  },
  danglingComma: {
    en: 'A comma says that another name follows, and none does.',
    vi: 'Dấu phẩy cho biết còn tên nữa ở sau, nhưng không thấy.',
  },
  laterLanguage: {
    en: 'The language belongs on the first line of the file. This line is skipped.',
    vi: 'Ngôn ngữ chỉ khai báo một lần, ở dòng đầu tệp. Dòng này bị bỏ qua.',
  },
  orphanReview: {
    en: 'A review needs an objective or a key result above it. This line is skipped.',
    vi: 'Tổng kết phải nằm dưới một mục tiêu hoặc kết quả. Dòng này bị bỏ qua.',
  },
  orphanDated: {
    en: 'A dated line needs a key result or a KPI above it. This line is skipped.',
    vi: 'Dòng có ngày phải nằm dưới một kết quả hoặc một KPI. Dòng này bị bỏ qua.',
  },
  orphanPart: {
    en: 'This needs a key result above it. This line is skipped.',
    vi: 'Phần này phải nằm dưới một kết quả. Dòng này bị bỏ qua.',
  },
  orphanRevision: {
    en: 'This needs a key result or a KPI above it. This line is skipped.',
    vi: 'Phần này phải nằm dưới một kết quả hoặc một KPI. Dòng này bị bỏ qua.',
  },
  noteAfter: {
    en: 'A check-in’s note comes last; write `confidence` before it.',
    vi: 'Lời ghi của check-in đứng cuối dòng; hãy viết mức tự tin trước lời ghi.',
  },
  prose: {
    en: 'This text around the plan is not read into it. Leave it, or make it a comment with //.',
    vi: 'Lời văn này nằm ngoài OKR nên không được đọc. Có thể để nguyên, hoặc thêm // để thành chú thích.',
  },
  sketch: {
    en: 'okr reads this list as it is. Tidy up (`okr fmt --tidy`) rewrites it in full, with quotes and keywords.',
    vi: 'Phần này được đọc như đang viết. Lệnh “Viết lại đầy đủ” (`okr fmt --tidy`) sẽ chuyển sang dạng đầy đủ, có từ khóa và dấu nháy.',
  },
  clauseAfterUntil: {
    en: 'Only a reason may follow the date here; write the rest before it.',
    vi: 'Sau ngày này chỉ có thể ghi lý do; phần còn lại hãy viết phía trước.',
  },
} satisfies { readonly [name: string]: Bilingual };

export function stray(sign: string): Bilingual {
  return { en: `This “${sign}” is not needed here.`, vi: `Không cần dấu “${sign}” ở đây.` };
}

const keys = dialects.map(({ key }) => `\`${key}\``);

export function needsLanguage(keyword: string): Bilingual {
  return {
    en: `\`${keyword}\` needs the language that the plan is written in: ${joined(keys, 'or')}.`,
    vi: `Sau \`${keyword}\` cần ghi ngôn ngữ của kế hoạch: ${joined(keys.toReversed(), 'hoặc')}.`,
  };
}

export function unknownLanguage(name: string): Bilingual {
  return {
    en: `\`${name}\` isn’t a language for plans. Write ${joined(keys, 'or')}.`,
    vi: `Không có ngôn ngữ \`${name}\`. Hãy viết ${joined(keys.toReversed(), 'hoặc')}.`,
  };
}

export function orphan(opener: string, tongue: Tongue): Bilingual {
  const example = `${writtenSurface('objective', tongue)} "…"`;
  return {
    en: `\`${opener}\` needs an objective above it, such as \`${example}\`. It is read under an untitled one.`,
    vi: `\`${opener}\` phải nằm dưới một mục tiêu, ví dụ \`${example}\`. Tạm đọc dưới một mục tiêu chưa có tên.`,
  };
}

export function droppedLine(start: string, tongue: Tongue): Bilingual {
  const example = `${writtenSurface('kr', tongue)} "…"`;
  return {
    en: `A line can’t start with ${quoted(start)}, so it is skipped. Start with a keyword such as \`${example}\`, a date or //.`,
    vi: `Không có dòng nào bắt đầu bằng ${quoted(start)}, nên dòng này bị bỏ qua. Hãy bắt đầu bằng từ khóa, ví dụ \`${example}\`, bằng ngày, hoặc bằng // nếu là chú thích.`,
  };
}

export function noDate(start: string, day: string): Bilingual {
  return {
    en: `"${start}" isn’t a date, so this line is skipped. Start it with a date such as ${day}.`,
    vi: `Dòng bắt đầu bằng số phải bắt đầu bằng ngày, ví dụ ${day}; "${start}" không phải ngày nên dòng này bị bỏ qua.`,
  };
}

export function proseOpener(opener: string, example: string): Bilingual {
  return {
    en: `What follows \`${opener}\` can’t be read, so this line is skipped. Write it like \`${example}\`.`,
    vi: `Dòng này bắt đầu bằng \`${opener}\` nhưng phần sau không đọc được, nên bị bỏ qua. Ví dụ đúng: \`${example}\`.`,
  };
}

export function didYouMean(typed: string, surface: string): Bilingual {
  return {
    en: `\`${typed}\` is not known. Did you mean \`${surface}\`?`,
    vi: `Không có từ khóa \`${typed}\`. Có phải ý bạn là \`${surface}\`?`,
  };
}

export function lookAlike(typed: string, offered: readonly string[]): Bilingual {
  const words = offered.map((word) => `\`${word}\``);
  return {
    en: `\`${typed}\` isn’t a keyword. Write ${words.join(' or ')}.`,
    vi: `\`${typed}\` không phải từ khóa. Hãy viết ${words.join(' hoặc ')}.`,
  };
}

export function unreadable(typed: string): Bilingual {
  const shown = quoted(typed);
  return {
    en: `${shown} can’t be read here and is skipped.`,
    vi: `Không hiểu ${shown} ở đây nên phần này bị bỏ qua.`,
  };
}

/** In quotes, unless it brings its own. */
function quoted(typed: string): string {
  return /["“”]/.test(typed) ? typed : `"${typed}"`;
}

export function keywordBetween(typed: string, example: string): Bilingual {
  return {
    en: `\`${typed}\` is not a keyword; one is needed here, such as \`${example}\`.`,
    vi: `Chỗ của \`${typed}\` cần một từ khóa, ví dụ \`${example}\`.`,
  };
}

export function objectiveForTarget(typed: string, target: string): Bilingual {
  return {
    en: `Inside a KPI the level to reach is \`${target}\`; \`${typed}\` opens a new objective.`,
    vi: `Trong KPI, mức cần đạt viết là \`${target}\`; \`${typed}\` là mở một mục tiêu mới.`,
  };
}

export function valueWithoutKeyword(kind: 'text' | 'person' | 'number', example: string): Bilingual {
  const what = {
    text: { en: 'a text', vi: 'lời văn này' },
    person: { en: 'a person', vi: 'tên người này' },
    number: { en: 'a number or date', vi: 'con số hoặc ngày này' },
  }[kind];
  return {
    en: `The keyword before ${what.en} is missing, such as \`${example}\`.`,
    vi: `Thiếu từ khóa trước ${what.vi}, ví dụ \`${example}\`.`,
  };
}

export function notHere(keyword: string, here: ElementKind | undefined, homes: readonly ElementKind[]): Bilingual {
  if (homes.length === 0) {
    return {
      en: `\`${keyword}\` can’t be used here and is skipped.`,
      vi: `Không dùng được \`${keyword}\` ở đây nên phần này bị bỏ qua.`,
    };
  }
  const home = listed(homes);
  const place = here === undefined ? undefined : elementNames[here];
  return {
    en: `\`${keyword}\` belongs to ${home.en}${place === undefined ? '' : `, not to ${place.en}`}.`,
    vi: `\`${keyword}\` dành cho ${home.vi}${place === undefined ? '' : `, không dành cho ${place.vi}`}.`,
  };
}

export function ownLine(keyword: string): Bilingual {
  return {
    en: `\`${keyword}\` must start a new line. The rest of this line is skipped.`,
    vi: `\`${keyword}\` phải bắt đầu một dòng riêng. Phần còn lại của dòng này bị bỏ qua.`,
  };
}

export function missingTitle(opener: string): Bilingual {
  return {
    en: `\`${opener}\` needs a title in quotes, such as \`${opener} "…"\`.`,
    vi: `\`${opener}\` cần có tên trong dấu nháy kép, ví dụ \`${opener} "…"\`.`,
  };
}

export function missingName(opener: string, example: string): Bilingual {
  return {
    en: `\`${opener}\` needs a name, such as \`${opener} ${example}\`.`,
    vi: `\`${opener}\` cần một tên, ví dụ \`${opener} ${example}\`.`,
  };
}

export const badName: Bilingual = {
  en: 'A name is one word of letters, digits, _ and -, and starts with a letter.',
  vi: 'Tên là một từ liền, gồm chữ, số, _ và -, bắt đầu bằng chữ.',
};

export function quoteIt(): Bilingual {
  return { en: 'A title needs quotes.', vi: 'Tên phải đặt trong dấu nháy kép.' };
}

/** Behind a keyword alone; behind a label it needs no quotes. */
export function quoteTitle(opener: string): Bilingual {
  return {
    en: `A title after \`${opener}\` needs quotes. Put it in quotes, or write \`${opener}:\`.`,
    vi: `Sau \`${opener}\`, tên cần đặt trong dấu nháy kép. Hãy thêm dấu nháy, hoặc viết \`${opener}:\`.`,
  };
}

export function keepBetween(keep: string, to: string): Bilingual {
  return {
    en: `\`${to}\` takes one number. To stay between two, write \`${keep}\` instead.`,
    vi: `Sau \`${to}\` chỉ có một con số. Nếu muốn giữ giữa hai mức, hãy viết \`${keep}\`.`,
  };
}

export function needsValue(example: string): Bilingual {
  return {
    en: `A dated line needs a number after the date, such as \`${example}\`.`,
    vi: `Sau ngày cần một con số, ví dụ \`${example}\`.`,
  };
}

export function needsDay(example: string): Bilingual {
  return {
    en: `A check-in is for one day, such as ${example}.`,
    vi: `Mỗi check-in ghi cho một ngày, ví dụ ${example}.`,
  };
}

export function needsUntil(was: string, until: string, day: string): Bilingual {
  return {
    en: `\`${was}\` needs the last day of the old target, such as \`${until} ${day}\`. This line is skipped.`,
    vi: `\`${was}\` cần ngày cuối của chỉ tiêu cũ, ví dụ \`${until} ${day}\`. Dòng này bị bỏ qua.`,
  };
}

export function misplaced(keyword: string): Bilingual {
  return {
    en: `\`${keyword}\` belongs to the objective, above its key results. Move it up.`,
    vi: `\`${keyword}\` là của mục tiêu nhưng đang đứng dưới các kết quả. Hãy chuyển lên ngay dưới mục tiêu.`,
  };
}

export function misplacedByIndent(keyword: string): Bilingual {
  return {
    en: `\`${keyword}\` is read as the key result’s, but it is indented like the objective’s. Indent it deeper, or move it up under the objective.`,
    vi: `\`${keyword}\` đang được hiểu là của kết quả nhưng lại thụt lề như của mục tiêu. Hãy thụt sâu hơn, hoặc chuyển lên ngay dưới mục tiêu.`,
  };
}

export const leftover: Bilingual = {
  en: 'This can’t be read here and is skipped.',
  vi: 'Không hiểu phần này ở đây nên bỏ qua.',
};
