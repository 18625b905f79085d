import type { Bilingual, Language } from '@okr/core';
import type { Keyword } from '../dialect/keywords.ts';
import { writtenSurface } from '../dialect/surfaces.ts';
import { choices, type Shape } from '../dialect/tables.ts';

const dayExample = (language: Language): string => (language === 'vi' ? '31/12/2026' : '2026-12-31');
const decimal = (language: Language, whole: number, tenths: number): string =>
  `${whole}${language === 'vi' ? ',' : '.'}${tenths}`;

/** What a shape needs, with an example in the file's language and with that language’s habits of numbers and dates. */
export function needed(shape: Shape, language: Language): Bilingual {
  const day = dayExample(language);
  const word = (keyword: Keyword): string => writtenSurface(keyword, language);
  switch (shape) {
    case 'text':
    case 'text?':
      return {
        en: 'a text in quotes, such as "why it matters"',
        vi: 'lời văn trong dấu nháy kép, ví dụ "lý do quan trọng"',
      };
    case 'person':
      return { en: 'a person such as @linh', vi: 'một người, ví dụ @linh' };
    case 'ref':
    case 'refs':
      return { en: 'a name such as renew or @linh', vi: 'một tên, ví dụ gia_hạn hoặc @linh' };
    case 'names':
      return { en: 'a label such as growth', vi: 'một nhãn, ví dụ tăng_trưởng' };
    case 'cycle':
      return { en: 'a cycle such as 2026-Q4', vi: 'một chu kỳ, ví dụ quý IV/2026' };
    case 'day':
      return {
        en: `a date such as ${day}, or a period such as 2026-Q4`,
        vi: `một ngày, ví dụ ${day}, hoặc một kỳ, ví dụ quý IV/2026`,
      };
    case 'date':
    case 'date?':
      return { en: `a date such as ${day}`, vi: `một ngày, ví dụ ${day}` };
    case 'baseline':
      return { en: 'a number such as 30, or ? if it is not known yet', vi: 'một con số, ví dụ 30, hoặc ? nếu chưa đo' };
    case 'target':
    case 'quantity':
      return { en: 'a number such as 45', vi: 'một con số, ví dụ 45' };
    case 'weight':
      return { en: 'a number such as 2 or 30%', vi: 'một con số, ví dụ 2 hoặc 30%' };
    case 'bound': {
      const example = `${word('at-least')} 60%`;
      return {
        en: `a level such as \`${example}\`, \`>= 60%\` or \`${word('between')} 3 ${word('and')} 5\``,
        vi: `một mức, ví dụ \`${example}\`, \`>= 60%\` hoặc \`${word('between')} 3 ${word('and')} 5\``,
      };
    }
    case 'confidence':
      return { en: 'a number out of ten such as 7/10', vi: 'một số trên thang mười, ví dụ 7/10' };
    case 'grade':
      return {
        en: `a number from 0 to 1 such as ${decimal(language, 0, 7)}`,
        vi: `một số từ 0 đến 1, ví dụ ${decimal(language, 0, 7)}`,
      };
    case 'unit':
      return { en: 'a unit such as points or %', vi: 'một đơn vị, ví dụ điểm hoặc %' };
    case 'scale': {
      const example = `3 ${decimal(language, 3, 5)} 4 ${decimal(language, 4, 5)}`;
      return { en: `four numbers such as ${example}`, vi: `bốn con số, ví dụ ${example}` };
    }
    case 'rhythm':
    case 'period':
    case 'priority':
    case 'status':
      return choice(choices[shape], language);
    case 'flag':
      return { en: 'nothing after it', vi: 'không có gì theo sau' };
  }
}

function choice(of: readonly Keyword[], language: Language): Bilingual {
  const words = of.map((keyword) => `\`${writtenSurface(keyword, language)}\``);
  const last = words.pop() ?? '';
  return { en: `one of ${words.join(', ')} or ${last}`, vi: `một trong các từ ${words.join(', ')} hoặc ${last}` };
}
