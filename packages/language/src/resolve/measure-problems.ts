import type { Bilingual, Kpi, MeasureProblem, Span, Unit } from '@okr/core';
import type { Problem } from '../findings.ts';

/** A number of a measure that does not fit the others, in words. */
export function measureProblem(problem: MeasureProblem): Problem {
  const { rule, span } = problem;
  const readings = 'readings' in problem ? problem.readings : [];
  return {
    rule,
    span,
    message: messageOf(problem),
    fixes: readings.map(({ text }) => ({
      title: { en: `Write \`${text}\``, vi: `Ghi \`${text}\`` },
      edits: [{ span, text }],
      safe: false,
    })),
  };
}

function messageOf(problem: MeasureProblem): Bilingual {
  switch (problem.rule) {
    case 'baseline-equals-target': {
      const { baseline, target } = problem;
      return {
        en: `It starts at ${baseline.text} and aims at ${target.text}, which is the same level, so there is no way to go and no score. To hold a level write \`keep at least ${target.text}\`.`,
        vi: `Mức ban đầu ${baseline.text} và chỉ tiêu ${target.text} là một, nên không có đoạn đường nào để chấm điểm. Nếu muốn giữ mức này, hãy viết \`duy trì ít nhất ${target.text}\`.`,
      };
    }
    case 'unit-mismatch':
      return unitMismatch(problem);
    case 'unit-words-differ': {
      const other = nameOf(problem.expected);
      const { text } = problem.quantity.unit;
      return {
        en: `The unit here is “${text}”, elsewhere in this measure “${other.en}”. They are counted as one; write the same words if they mean the same.`,
        vi: `Đơn vị ở đây là “${text}”, chỗ khác trong cùng thước đo là “${other.vi}”. Hai số vẫn được tính chung; nếu là một thì hãy ghi cùng một cách.`,
      };
    }
    case 'check-in-magnitude': {
      const { quantity, magnitudeText, unit } = problem;
      return {
        en: `Without a unit, ${quantity.text} takes the “${magnitudeText}” of its measure and comes out over a hundred times its size. Write the full unit, such as \`${quantity.text} ${unit.text}\`, or the smaller number.`,
        vi: `Số ${quantity.text} không ghi đơn vị nên được hiểu là ${quantity.text} ${magnitudeText}, gấp hơn một trăm lần mức của thước đo. Hãy ghi đủ đơn vị, ví dụ \`${quantity.text} ${unit.text}\`, hoặc ghi số nhỏ lại.`,
      };
    }
    case 'bad-scale':
      return {
        en: 'A rating scale has four thresholds that all rise or all fall, such as `scale 60 70 80 90`, so that a value has one rating from 1 to 5.',
        vi: 'Thang điểm gồm bốn ngưỡng cùng tăng dần hoặc cùng giảm dần, ví dụ `thang điểm 60 70 80 90`, để mỗi giá trị có một mức xếp loại từ 1 đến 5.',
      };
  }
}

function unitMismatch(problem: Extract<MeasureProblem, { rule: 'unit-mismatch' }>): Bilingual {
  const { quantity, reason, readings } = problem;
  const expected = nameOf(problem.expected);
  if (reason === 'bare-between') {
    const offered = readings.map(({ text }) => `\`${text}\``);
    return {
      en: `Baseline and target are written in two units, so ${quantity.text} alone could be either. Write its unit: ${offered.join(' or ')}.`,
      vi: `Mức ban đầu và chỉ tiêu ghi bằng hai đơn vị khác nhau, nên không rõ ${quantity.text} theo đơn vị nào. Hãy ghi cả đơn vị: ${offered.join(' hay ')}.`,
    };
  }
  if (reason === 'times') {
    return {
      en: `A level is needed here, not a multiple. Write the number itself, in ${expected.en}.`,
      vi: `Ở đây cần một mức cụ thể, không phải số lần. Hãy ghi hẳn con số, tính bằng ${expected.vi}.`,
    };
  }
  const other = problem.other === undefined ? expected : { en: problem.other.text, vi: problem.other.text };
  return {
    en: `“${quantity.text}” and “${other.en}” cannot be compared: their units do not convert into each other. Write both in one unit.`,
    vi: `Không so được “${quantity.text}” với “${other.vi}”: hai đơn vị không quy đổi được cho nhau. Hãy ghi cả hai theo một đơn vị.`,
  };
}

function nameOf(unit: Unit): Bilingual {
  return unit.text === '' ? { en: 'a plain number', vi: 'số không đơn vị' } : { en: unit.text, vi: unit.text };
}

/** A key result whose KPI measures something that its own numbers cannot be held against. */
export function kpiUnitMismatch(kpi: Kpi, expected: Unit, span: Span): Problem {
  const name = kpi.written.name?.text ?? kpi.written.title?.value ?? '';
  return {
    rule: 'unit-mismatch',
    span,
    message: {
      en: `\`${name}\` is measured in ${nameOf(kpi.unit).en}, this key result in ${nameOf(expected).en}, and the two do not convert, so its values cannot count here. Use one unit for both.`,
      vi: `\`${name}\` đo bằng ${nameOf(kpi.unit).vi}, còn kết quả này tính bằng ${nameOf(expected).vi}; hai đơn vị không quy đổi được nên số của KPI không dùng được ở đây. Hãy thống nhất một đơn vị.`,
    },
  };
}
