import fc from 'fast-check';

type Language = 'en' | 'vi';

/** One thing that a plan says, in each language. */
type Said = Readonly<Record<Language, string>>;

const both = (en: string, vi: string): Said => ({ en, vi });
const join = (...parts: readonly Said[]): Said => ({
  en: parts.map(({ en }) => en).join(''),
  vi: parts.map(({ vi }) => vi).join(''),
});
const plain = (text: string): Said => both(text, text);

/** Numbers of up to three digits behind their mark, as each language writes them. */
const number = fc
  .tuple(
    fc.constantFrom(10, 100, 100, 1000, 100_000),
    fc.constantFrom(0, 0, 1, 2),
    fc.integer({ min: 0, max: 1_000_000 }),
  )
  .map(([size, decimals, millionths]) => {
    const text = ((millionths / 1_000_000) * size).toFixed(decimals);
    return both(text, text.replace('.', ','));
  });

const unit = fc.constantFrom(
  plain(''),
  plain('%'),
  plain('/5'),
  both(' points', ' điểm'),
  both(' hours', ' giờ'),
  both(' million USD', ' triệu USD'),
  both(' incidents', ' vụ'),
);

const day = fc.integer({ min: -20, max: 91 }).map((days) => {
  const iso = new Date(Date.UTC(2026, 9, 1 + days)).toISOString().slice(0, 10);
  return both(iso, iso.split('-').toReversed().join('/'));
});

const comparison = fc.constantFrom(
  plain(''),
  both('at least ', 'ít nhất '),
  both('at most ', 'tối đa '),
  both('above ', 'trên '),
  both('below ', 'dưới '),
);

const percent = fc.integer({ min: 1, max: 250 });

const target = fc.oneof(
  fc.tuple(comparison, number).map(([bound, value]) => join(both('to ', 'lên '), bound, value)),
  number.map((value) => join(both('down to ', 'xuống còn '), value)),
  percent.map((value) => both(`to +${value}%`, `lên +${value}%`)),
  percent.map((value) => both(`to -${value % 100}%`, `xuống -${value % 100}%`)),
  number.map((value) => join(both('to +', 'lên +'), value)),
);

/** The numbers of a measure and its check-ins share their unit. */
const measure = fc
  .tuple(
    fc.oneof(number, number, fc.constant(plain('?')), fc.constant(undefined)),
    target,
    fc.boolean(),
    fc.option(number, { nil: undefined, freq: 3 }),
  )
  .map(([from, to, cumulative, stretch]) =>
    join(
      from === undefined ? plain('') : join(both('from ', 'từ '), from, plain(' ')),
      to,
      stretch === undefined ? plain('') : join(both(' stretch ', ' vươn tới '), stretch),
      cumulative ? both('\n    cumulative', '\n    lũy kế') : plain(''),
    ),
  );

const keep = fc.tuple(comparison, number).map(([bound, value]) => {
  return join(both('keep ', 'duy trì '), bound.en === '' ? both('at least ', 'ít nhất ') : bound, value);
});

const weight = fc.oneof(
  fc.constant(plain('')),
  fc.constant(plain('')),
  fc.integer({ min: 1, max: 4 }).map((value) => both(` weight ${value}`, ` trọng số ${value}`)),
);

const checkIns = fc
  .array(fc.tuple(day, number, fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined })), { maxLength: 6 })
  .map((lines) =>
    join(
      ...lines.map(([date, value, confidence]) =>
        join(
          plain('\n    '),
          date,
          plain(' '),
          value,
          confidence === undefined ? plain('') : both(` confidence ${confidence}`, ` tự tin ${confidence}`),
        ),
      ),
    ),
  );

const milestones = fc
  .array(fc.tuple(weight, fc.option(day, { nil: undefined }), fc.boolean()), { minLength: 1, maxLength: 10 })
  .map((all) =>
    join(
      ...all.map(([weighs, date, done], at) =>
        join(
          both(`\n    milestone "M${at}"`, `\n    cột mốc "M${at}"`),
          weighs,
          date === undefined ? plain('') : join(both(' by ', ' hạn '), date),
          done ? both(' done', ' xong') : plain(''),
        ),
      ),
    ),
  );

const was = fc.tuple(target, day).map(([to, until]) => {
  return join(both('\n    was ', '\n    trước đây '), to, both(' until ', ' đến hết '), until);
});

const title = fc.constantFrom(
  both('Result', 'Kết quả'),
  both('Cut complaints', 'Giảm khiếu nại'),
  both('Attrition', 'Tỷ lệ nghỉ việc'),
  both('Grow the share', 'Tăng thị phần'),
);

const keyResult = fc
  .tuple(
    title,
    fc.oneof(
      fc
        .tuple(measure, unit, fc.option(was, { nil: undefined }), checkIns)
        .map(([what, of, then, dated]) => join(plain(' '), withUnit(what, of), then ?? plain(''), dated)),
      fc
        .tuple(measure, fc.constant(both(' measured by k', ' đo bằng k')), checkIns)
        .map((parts) => join(plain(' '), ...parts)),
      fc.tuple(keep, unit, checkIns).map(([what, of, dated]) => join(plain(' '), withUnit(what, of), dated)),
      milestones,
      fc
        .tuple(day, fc.integer({ min: 0, max: 100 }))
        .map(([date, share]) => join(plain('\n    '), date, plain(` ${share}%`))),
      fc.constant(plain('')),
    ),
    weight,
  )
  .map(([name, what, weighs]) => join(both('\n  kr "', '\n  kết quả "'), name, plain('"'), weighs, what));

/** The unit stands with the first number of a measure: said once, meant for all. */
function withUnit(what: Said, of: Said): Said {
  const put = (text: string, unitText: string): string =>
    text.replace(/(?<![+-][\d.,]*)\d[\d.,]*(?![\d%])/, `$&${unitText}`);
  return both(put(what.en, of.en), put(what.vi, of.vi));
}

const percents = fc.constantFrom(['30%', '70%'], ['50%', '49%'], ['34%', '67%'], ['20%', '30%']);

const objective = fc
  .tuple(
    fc.constantFrom(plain(''), both(' committed', ' cam kết')),
    fc.array(keyResult, { maxLength: 11 }),
    fc.boolean(),
    percents,
  )
  .map(([ambition, keyResults, shared, [a = '', b = '']]) => {
    const [first, second] = keyResults;
    const isShared = shared && keyResults.length === 2 && first !== undefined && second !== undefined;
    const all = isShared ? [inPercent(first, a), inPercent(second, b)] : keyResults;
    return { ambition, all };
  });

/** A share in per cent in the place of a key result's weight. */
function inPercent({ en, vi }: Said, share: string): Said {
  const head = /^(\n {2}[^"]*"[^"]*")(?: (?:weight|trọng số) \d)?/;
  return both(en.replace(head, `$1 weight ${share}`), vi.replace(head, `$1 trọng số ${share}`));
}

const kpi = fc
  .tuple(number, number, number)
  .map(([september, october, november]) =>
    join(
      both(
        '\nkpi k "K" every month target at most 5\n  2026-09 ',
        '\nkpi k "K" đo mỗi tháng chỉ tiêu tối đa 5\n  tháng 9/2026 ',
      ),
      september,
      both('\n  2026-10 ', '\n  tháng 10/2026 '),
      october,
      both('\n  2026-11 ', '\n  tháng 11/2026 '),
      november,
    ),
  );

/** A plan for the fourth quarter of 2026 in both languages, with any day to look from. */
export const aPlan = fc
  .record({ objectives: fc.array(objective, { minLength: 1, maxLength: 3 }), kpi, asOf: day })
  .map(({ objectives, kpi: measures, asOf }) => {
    const all = objectives.map(({ ambition, all: keyResults }, at) =>
      join(
        both(`\nobjective o${at} "O${at}"`, `\nmục tiêu o${at} "O${at}"`),
        ambition,
        at === 0 ? plain('') : both(' supports o0', ' đóng góp cho o0'),
        ...keyResults,
      ),
    );
    const head = both('language en\nplan in 2026-Q4', 'ngôn ngữ vi\nkế hoạch trong quý IV/2026');
    const { en, vi } = join(head, ...all, measures, plain('\n'));
    return { en, vi, asOf: asOf.en };
  });
