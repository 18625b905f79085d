/** The whole of `okr.config.json` as one shape: its keys, their values and what each is for. */
import { type Bilingual, defaultSettings, languages } from '@okr/core';
import type { Rule } from '../rules/rule.ts';
import { choice, glob, type JsonSchema, list, named, number, object, record, type Shape, text } from './shape.ts';

/** What a configuration may name: the rules, and the word lists that they read. */
export interface Known {
  readonly rules: readonly KnownRule[];
  readonly wordLists: readonly string[];
}

export interface KnownRule extends Pick<Rule, 'id' | 'severity' | 'limits'> {
  /** What it points out, in a line. */
  readonly title: Bilingual;
}

const severities = ['error', 'warning', 'info', 'hint', 'off'] as const;

function rules(known: Known) {
  const entries = known.rules.map((rule) => {
    const fixed = rule.severity === 'error';
    const shape: Shape<(typeof severities)[number]> = fixed
      ? choice(['error'], {
          en: `${rule.title.en} (an error stays an error)`,
          vi: `${rule.title.vi} (lỗi thì luôn là lỗi)`,
        })
      : choice(severities, {
          en: `${rule.title.en} (${rule.severity})`,
          vi: `${rule.title.vi} (${rule.severity})`,
        });
    return [rule.id, shape] as const;
  });
  return record(Object.fromEntries(entries), {
    en: 'How loud each rule is: error, warning, info, hint, or off.',
    vi: 'Mức độ của từng quy tắc: error (lỗi), warning (cảnh báo), info (gợi ý), hint (lưu ý), hoặc off (tắt).',
  });
}

function limits(known: Known) {
  const entries = known.rules.flatMap((rule) => {
    if (rule.limits === undefined) return [];
    const shapes = Object.entries(rule.limits).map(
      ([name, limit]) => [name, number({ min: 0, max: 1_000_000, default: limit.default }, limit.description)] as const,
    );
    const shape = record(Object.fromEntries(shapes), {
      en: `The limits of ${rule.id}.`,
      vi: `Ngưỡng của ${rule.id}.`,
    });
    return [[rule.id, shape] as const];
  });
  return record(Object.fromEntries(entries), {
    en: 'The numbers from which rules speak, by rule.',
    vi: 'Các ngưỡng để quy tắc lên tiếng, theo từng quy tắc.',
  });
}

const wordList = list(text({ en: 'A word or phrase.', vi: 'Một từ hoặc cụm từ.' }), 0, {
  en: 'Words or phrases.',
  vi: 'Các từ hoặc cụm từ.',
});
const wordChange = object({ add: wordList, remove: wordList }, [], {
  en: 'Words to add to this list, and words to take out of it.',
  vi: 'Các từ thêm vào danh sách này và các từ bỏ ra.',
});

function words(known: Known, language: Bilingual) {
  const change = named('wordChange', wordChange);
  return record(Object.fromEntries(known.wordLists.map((name) => [name, change])), {
    en: `Changes to the ${language.en} word lists.`,
    vi: `Thay đổi cho các danh sách từ ${language.vi}.`,
  });
}

const { bands, pace, staleDays, fiscalYearStart } = defaultSettings;

export function layout(known: Known) {
  const share = (standard: number, en: string, vi: string) => number({ min: 0, max: 1, default: standard }, { en, vi });
  return object(
    {
      $schema: text({ en: 'Where the schema of this file stands.', vi: 'Nơi đặt lược đồ của tệp này.' }),
      language: choice(languages, {
        en: 'The language of messages and output; without it, each file speaks its own.',
        vi: 'Ngôn ngữ của thông báo và kết quả; nếu không ghi, mỗi tệp dùng ngôn ngữ của nó.',
      }),
      bands: object(
        {
          amber: share(bands.amber, 'The grade from which a score is amber.', 'Điểm chấm từ đó trở lên là vàng.'),
          green: share(bands.green, 'The grade from which a score is green.', 'Điểm chấm từ đó trở lên là xanh.'),
        },
        [],
        { en: 'Where red, amber and green begin.', vi: 'Ranh giới đỏ, vàng, xanh.' },
      ),
      pace: object(
        {
          onTrack: share(
            pace.onTrack,
            'The share of the expected progress from which a key result is on track.',
            'Phần của mức cần đạt mà từ đó kết quả là đúng tiến độ.',
          ),
          atRisk: share(
            pace.atRisk,
            'The share of the expected progress from which a key result is at risk; below it is off track.',
            'Phần của mức cần đạt mà từ đó kết quả là có rủi ro; thấp hơn là chệch hướng.',
          ),
          onTrackGrace: share(
            pace.onTrackGrace,
            'How far behind the expected progress is still on track, whatever its share.',
            'Chậm hơn mức cần đạt bao nhiêu thì vẫn là đúng tiến độ, bất kể tỷ lệ.',
          ),
          atRiskGrace: share(
            pace.atRiskGrace,
            'How far behind the expected progress is still at risk, whatever its share.',
            'Chậm hơn mức cần đạt bao nhiêu thì vẫn là có rủi ro, bất kể tỷ lệ.',
          ),
        },
        [],
        { en: 'How far behind a key result may fall.', vi: 'Kết quả được phép kém mức cần đạt đến đâu.' },
      ),
      staleDays: number(
        { min: 1, max: 3660, whole: true, default: staleDays },
        {
          en: 'Days without a check-in after which a number is stale, where the cycle names no rhythm.',
          vi: 'Số ngày không check-in thì coi là lâu chưa cập nhật, khi chu kỳ không ghi nhịp.',
        },
      ),
      fiscalYearStart: number(
        { min: 1, max: 12, whole: true, default: fiscalYearStart },
        {
          en: 'The month in which the fiscal year starts; it shifts years, halves and quarters.',
          vi: 'Tháng bắt đầu năm tài chính; năm, nửa năm và quý dời theo tháng này.',
        },
      ),
      fiscalYearNamedBy: choice(['start', 'end'], {
        en: 'Which calendar year names a fiscal year: the one in which it starts, or the one in which it ends.',
        vi: 'Năm tài chính gọi theo năm bắt đầu (start) hay năm kết thúc (end).',
      }),
      rules: named('rules', rules(known)),
      limits: named('limits', limits(known)),
      words: object(
        {
          en: words(known, { en: 'English', vi: 'tiếng Anh' }),
          vi: words(known, { en: 'Vietnamese', vi: 'tiếng Việt' }),
        },
        [],
        { en: 'Changes to the word lists that rules read.', vi: 'Thay đổi cho các danh sách từ mà quy tắc dùng.' },
      ),
      overrides: list(
        object(
          {
            files: list(glob({ en: 'A glob such as "legacy/**".', vi: 'Mẫu đường dẫn, ví dụ "legacy/**".' }), 1, {
              en: 'Which files: globs from this file’s folder.',
              vi: 'Những tệp nào: mẫu đường dẫn tính từ thư mục của tệp này.',
            }),
            rules: named('rules', rules(known)),
            limits: named('limits', limits(known)),
          },
          ['files'],
          { en: 'Other settings for these files.', vi: 'Thiết lập riêng cho các tệp này.' },
        ),
        0,
        {
          en: 'Other settings for some files; the later entry wins.',
          vi: 'Thiết lập riêng cho một số tệp; mục sau thắng mục trước.',
        },
      ),
    },
    [],
    { en: 'Settings of a workspace of OKR plans.', vi: 'Thiết lập của một thư mục kế hoạch OKR.' },
  );
}

/** The JSON Schema (2020-12) of `okr.config.json`. */
export function configSchema(known: Known): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'okr.config.schema.json',
    title: 'okr.config.json',
    ...layout(known).schema,
    $defs: { rules: rules(known).schema, limits: limits(known).schema, wordChange: wordChange.schema },
  };
}
