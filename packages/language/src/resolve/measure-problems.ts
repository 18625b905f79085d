import type { Bilingual, Kpi, MeasureProblem, Span, Unit } from '@okr/core';
import type { Problem } from '../findings.ts';
import { shortened } from '../shortened.ts';
import { levelOf, type MeasureAround, measureFixes, misspeltUnit } from './measure-fixes.ts';

/** A number of a measure that does not fit the others, in words; `around` is the key result's own measure. */
export function measureProblem(problem: MeasureProblem, around?: MeasureAround): Problem {
  return {
    rule: problem.rule,
    span: spanToBlame(problem),
    message: messageOf(problem),
    fixes: measureFixes(problem, around),
  };
}

/** Of two units the one that is a misspelling of the other, wherever it stands. */
function spanToBlame(problem: MeasureProblem): Span {
  return (problem.rule === 'unit-mismatch' ? misspeltUnit(problem)?.span : undefined) ?? problem.span;
}

function messageOf(problem: MeasureProblem): Bilingual {
  switch (problem.rule) {
    case 'baseline-equals-target': {
      const baseline = shortened(problem.baseline.text);
      const target = shortened(problem.target.text);
      const level = shortened(levelOf(problem));
      return {
        en: `Baseline ${baseline} and target ${target} are the same, so there is no score. To keep it, write \`keep at least ${level}\`.`,
        vi: `Mức ban đầu ${baseline} và chỉ tiêu ${target} là một, nên không có đoạn đường nào để chấm điểm. Nếu muốn giữ mức này, hãy viết \`duy trì ít nhất ${level}\`.`,
      };
    }
    case 'unit-mismatch':
      return unitMismatch(problem);
    case 'unit-words-differ': {
      const other = nameOf(problem.expected);
      const text = shortened(problem.quantity.unit.text);
      return {
        en: `The unit here is “${text}”, elsewhere in this measure “${other.en}”. They are counted as one; write the same words if they mean the same.`,
        vi: `Đơn vị ở đây là “${text}”, chỗ khác trong cùng thước đo là “${other.vi}”. Hai số vẫn được tính chung; nếu là một thì hãy ghi cùng một cách.`,
      };
    }
    case 'ambiguous-number':
      return ambiguous(problem);
    case 'check-in-magnitude': {
      const { magnitudeText } = problem;
      const written = shortened(problem.quantity.text);
      const full = shortened(problem.readings[0]?.text ?? written);
      return {
        en: `Without a unit, ${written} takes “${magnitudeText}” from its measure, which is too large. Write \`${full}\`, or the smaller number.`,
        vi: `Số ${written} không ghi đơn vị nên được hiểu là ${written} ${magnitudeText}, gấp hơn một trăm lần mức của thước đo. Hãy ghi đủ đơn vị, ví dụ \`${full}\`, hoặc ghi số nhỏ lại.`,
      };
    }
    case 'bad-scale':
      return {
        en: 'A rating scale needs four numbers that all rise or all fall, such as `scale 60 70 80 90`.',
        vi: 'Thang điểm gồm bốn ngưỡng cùng tăng dần hoặc cùng giảm dần, ví dụ `thang điểm 60 70 80 90`, để mỗi giá trị có một mức xếp loại từ 1 đến 5.',
      };
  }
}

function ambiguous({ reason, quantity, readings }: Extract<MeasureProblem, { rule: 'ambiguous-number' }>): Bilingual {
  const written = shortened(quantity.text);
  const [first = '', second = ''] = readings.map(({ text }) => `\`${shortened(text)}\``);
  if (reason === 'thousands') {
    return {
      en: `In a measure in %, “${written}” can be thousands or a decimal. Write the one that is meant: ${first} or ${second}.`,
      vi: `Số đo tính bằng %, nên “${written}” có thể là hàng nghìn hoặc số thập phân. Hãy ghi rõ: ${first} hoặc ${second}.`,
    };
  }
  return {
    en: `In a measure in %, “${written}” can be a share of 1 or a %. Write which one you mean: ${first} or ${second}.`,
    vi: `Số đo tính bằng %, nên “${written}” chưa rõ là phần của 1 hay phần trăm. Hãy ghi rõ: ${first} hoặc ${second}.`,
  };
}

function unitMismatch(problem: Extract<MeasureProblem, { rule: 'unit-mismatch' }>): Bilingual {
  const { reason, readings } = problem;
  const quantity = shortened(problem.quantity.text);
  const expected = nameOf(problem.expected);
  if (reason === 'bare-between') {
    const offered = readings.map(({ text }) => `\`${shortened(text)}\``);
    return {
      en: `Baseline and target are written in two units, so ${quantity} alone could be either. Write its unit: ${offered.join(' or ')}.`,
      vi: `Mức ban đầu và chỉ tiêu ghi bằng hai đơn vị khác nhau, nên không rõ ${quantity} theo đơn vị nào. Hãy ghi cả đơn vị: ${offered.join(' hay ')}.`,
    };
  }
  if (reason === 'times') {
    return {
      en: `A level is needed here, not a multiple. Write the number itself, in ${expected.en}.`,
      vi: `Ở đây cần một mức cụ thể, không phải số lần. Hãy ghi hẳn con số, tính bằng ${expected.vi}.`,
    };
  }
  if (reason === 'size') {
    const other = shortened(problem.other?.text ?? '');
    const offered = readings.map(({ text }) => `\`${shortened(text)}\``).join('');
    return {
      en: `“${quantity}” and “${other}” are sizes too far apart to be one measure. Write the size of both, such as ${offered}.`,
      vi: `“${quantity}” và “${other}” lệch nhau quá xa để cùng một thước đo. Hãy ghi rõ độ lớn của cả hai, ví dụ ${offered}.`,
    };
  }
  const written = problem.other && shortened(problem.other.text);
  const other = written === undefined ? expected : { en: written, vi: written };
  return {
    en: `“${quantity}” and “${other.en}” cannot be compared: their units do not convert into each other. Write both in one unit.`,
    vi: `Không so được “${quantity}” với “${other.vi}”: hai đơn vị không quy đổi được cho nhau. Hãy ghi cả hai theo một đơn vị.`,
  };
}

function nameOf(unit: Unit): Bilingual {
  if (unit.text === '') return { en: 'a plain number', vi: 'số không đơn vị' };
  const text = shortened(unit.text);
  return { en: text, vi: text };
}

/** A key result whose KPI measures something that its own numbers cannot be held against. */
export function kpiUnitMismatch(kpi: Kpi, expected: Unit, span: Span): Problem {
  const name = shortened(kpi.written.name?.text ?? kpi.written.title?.value ?? '');
  return {
    rule: 'unit-mismatch',
    span,
    message: {
      en: `\`${name}\` is measured in ${nameOf(kpi.unit).en}, this key result in ${nameOf(expected).en}, so its values can’t count here. Use one unit for both.`,
      vi: `\`${name}\` đo bằng ${nameOf(kpi.unit).vi}, còn kết quả này tính bằng ${nameOf(expected).vi}; hai đơn vị không quy đổi được nên số của KPI không dùng được ở đây. Hãy thống nhất một đơn vị.`,
    },
  };
}
