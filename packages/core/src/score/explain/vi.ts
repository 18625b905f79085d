import type { Sentences } from './sentences.ts';

const bounds = { 'at-least': 'ít nhất', 'at-most': 'tối đa', above: 'trên', below: 'dưới' } as const;
const ways = { up: 'tăng', down: 'giảm' } as const;

export const vi: Sentences = {
  now: (value, date, source) => `Hiện tại ${value} (${source === 'kpi' ? 'theo KPI, ' : ''}${date})`,
  noValue: (source, written) => {
    const counted = written ? ' nào được tính' : '';
    return source === 'kpi'
      ? `KPI chưa có số${counted} nên chưa có điểm`
      : `Chưa có check-in${counted} nên chưa có điểm`;
  },
  path: (from, to, up) => `từ ${from} ${up ? 'lên' : 'xuống'} ${to}`,
  to: (target) => `đạt ${target}`,
  bound: (kind, low, high) => (kind === 'between' ? `trong khoảng ${low} đến ${high}` : `${bounds[kind]} ${low}`),
  hold: (bound) => `cần giữ: ${bound}`,
  total: (target) => `lũy kế đạt ${target}`,
  ceiling: (bound) => `lũy kế ${bound}`,
  origin(origin, value, date, asked) {
    if (origin === 'zero') return 'Chưa ghi mức ban đầu nên tạm tính từ 0';
    const first = origin === 'kpi' ? 'số của KPI lúc bắt đầu' : 'check-in đầu tiên';
    const dated = date === undefined ? value : `${value} (${date})`;
    return `${asked ? 'Chưa biết mức ban đầu' : 'Chưa ghi mức ban đầu'} nên lấy ${first}: ${dated}`;
  },
  direction: (by, word, way) =>
    ({
      word: `chữ “${word}” cho biết là ${ways[way]}`,
      kpi: `chỉ tiêu của KPI ${word} cho biết là ${ways[way]}`,
      title: `chữ “${word}” ở tên cho biết là ${ways[way]}`,
    })[by],
  alreadyThere: () => 'Mức ban đầu đã đạt chỉ tiêu nên tính như một mức cần giữ',
  runningTotal: () => 'Số lũy kế: tính từ 0',
  relative: (formula) => `Chỉ tiêu: ${formula}`,
  score: (formula, progress) => `${formula} = ${progress}`,
  counted: (as) => `tính là ${as}`,
  grade: (grade) => `điểm chấm ${grade}`,
  within: (bound, within) => `${within ? 'Trong' : 'Vượt'} mức trần ${bound}: ${within ? 1 : 0}`,
  held: (held, of, source) => `Giữ được ở ${held}/${of} ${source === 'kpi' ? 'số đo của KPI' : 'lần check-in'}`,
  none: (reason, { word, way }, first) =>
    ({
      unread: 'Chưa có điểm: có phần của số đo không đọc được',
      'baseline-equals-target': 'Chưa có điểm: mức ban đầu bằng đúng chỉ tiêu',
      'unit-mismatch': 'Chưa có điểm: các đơn vị không quy đổi được cho nhau',
      'relative-without-baseline': 'Chưa có điểm: chỉ tiêu tính theo mức ban đầu mà chưa có mức ban đầu',
      'percent-of-zero': 'Chưa có điểm: tăng giảm theo tỷ lệ của 0 thì không ra chỉ tiêu',
      'unknown-baseline': 'Chưa có điểm: số đo đầu tiên sẽ là mức ban đầu',
      'title-disagrees': `Chưa có điểm: chữ “${word}” ở tên cho biết là ${ways[way]} mà số đầu tiên ${first} đã qua chỉ tiêu. Hãy ghi mức ban đầu`,
      'first-is-target': `Chưa có điểm: số đầu tiên ${first} đã bằng đúng chỉ tiêu. Hãy ghi mức ban đầu`,
      'below-zero': 'Chưa có điểm: chỉ tiêu dưới 0 thì không thể tính từ 0. Hãy ghi mức ban đầu',
      'which-way': `Chưa có điểm: số đầu tiên ${first} cao hơn chỉ tiêu mà chưa rõ cần tăng hay giảm. Hãy ghi mức ban đầu`,
    })[reason],
  milestones: (done, of) => `Xong ${done}/${of} cột mốc`,
  milestoneWeights: (done, all) => `Trọng số đã xong ${done} trên ${all}`,
  judgedBy: (by, value, date) =>
    by === 'grade'
      ? `Theo điểm chấm khi tổng kết ngày ${date}: ${value}`
      : `Theo check-in mới nhất (${date}): ${value}`,
  judgedDone: () => 'Chưa có số đo nhưng đã ghi xong: 1',
  carried: (counted, of) => `trung bình các mục tiêu đóng góp, ${counted}/${of} đã có điểm`,
  unmeasured: (reason) =>
    ({
      unread: 'Chưa có điểm: số đo không đọc được',
      'no-target': 'Chưa có điểm: chưa có chỉ tiêu',
      later: 'Chưa đến ngày đánh giá nên chưa có điểm',
      unmeasured: 'Chưa có gì để đo nên chưa có điểm',
    })[reason],
  stretch: (value, progress) =>
    `Mức vươn tới ${value}${progress === undefined ? '' : `: đã đi được ${progress} quãng đường từ chỉ tiêu`}`,
  ambition: (ambition, green) =>
    ambition === 'committed'
      ? `Cam kết: khi kết thúc chỉ xanh nếu đạt đủ 1, vàng từ điểm chấm ${green}`
      : `Khát vọng: từ điểm chấm ${green} đã là thành công`,
  day: (date, day, days) => `Đến ${date} đã qua ${day}/${days} ngày`,
  expected: (formula) => `mức cần đạt đến hôm nay ${formula}`,
  expectedOfKeep: () => 'mức cần giữ ngay từ ngày đầu',
  expectedOfCeiling: () => 'mức trần không được vượt từ ngày đầu',
  expectedOfMilestones: (formula) => `đến nay phải xong ${formula} tổng trọng số`,
  noPace: (missing) =>
    ({
      start: 'Chưa có trạng thái: chưa có ngày bắt đầu. Hãy ghi chu kỳ của kế hoạch, hoặc check-in đầu tiên',
      due: 'Chưa có trạng thái: chưa có hạn',
      both: 'Chưa có trạng thái: chưa có ngày bắt đầu và hạn',
    })[missing],
  closed: () => 'Không còn trạng thái: kế hoạch đã đóng',
  reason: (reason, { progress, onTrack, atRisk, due, start, current, bound, milestone, milestoneDue }) =>
    ({
      dropped: 'không tính vào điểm nào nữa',
      'marked-done': 'đã ghi xong',
      reached: 'đã đạt chỉ tiêu',
      'held-to-the-end': `giữ được suốt đến hạn ${due}`,
      'past-due': `quá hạn ${due} mà chưa xong`,
      'before-start': `bắt đầu từ ${start}`,
      early: 'chưa có điểm, và chưa qua một phần mười thời gian',
      'no-score': 'đã qua một phần mười thời gian mà chưa có điểm',
      'on-pace': `tiến độ ${progress}, cần từ ${onTrack} trở lên`,
      stale: `số liệu lâu chưa cập nhật (tiến độ ${progress} thì đúng tiến độ)`,
      'milestone-overdue': `“${milestone}” đã quá hạn ${milestoneDue} (tiến độ ${progress} thì đúng tiến độ)`,
      'assumed-baseline': `chưa ghi mức ban đầu nên ${progress} tính từ 0 chưa cho biết đã đi được bao xa`,
      behind: `tiến độ ${progress}; từ ${onTrack} là đúng tiến độ, từ ${atRisk} là có rủi ro`,
      'far-behind': `tiến độ ${progress}, phải từ ${atRisk} mới là có rủi ro`,
      holding: `số mới nhất ${current} đạt mức ${bound}; giữ được ${progress} thời gian, cần từ ${onTrack} trở lên`,
      'not-always-held': `số mới nhất ${current} đạt mức ${bound}, nhưng mới giữ được ${progress} thời gian, cần từ ${onTrack} trở lên`,
      'not-held': `số mới nhất ${current} không đạt mức ${bound}`,
      within: `số lũy kế ${current} còn trong mức ${bound}`,
      exceeded: `số lũy kế ${current} đã vượt mức ${bound}`,
      'within-to-the-end': `không vượt mức trần đến hạn ${due}`,
    })[reason],
  early(progress, expected, grace) {
    if (expected === undefined) return `tiến độ ${progress}, chưa có phần nào đến hạn`;
    const due = `tiến độ ${progress}, đến nay cần ${expected}`;
    return grace === undefined ? due : `${due}; kém không quá ${grace} vẫn là đúng tiến độ`;
  },
  // “Đã đạt chỉ tiêu”, and not twice.
  status: (label, reason) =>
    reason.startsWith(label.toLowerCase()) ? label + reason.slice(label.length) : `${label}: ${reason}`,
  overdue: (milestones, more) =>
    `Quá hạn: ${milestones.map(({ title, due }) => `“${title}” (${due})`).join(', ')}${more === 0 ? '' : ` và ${more} cột mốc khác`}`,
  silent: (days, last, limit) =>
    `Lâu chưa cập nhật: ${days} ngày chưa có số mới (lần cuối ${last}), hạn là ${limit} ngày`,
  confidence: (value, trend) => `Mức độ tự tin ${value}${trend === undefined ? '' : ` (${trend} so với lần trước)`}`,
  meanConfidence: (value, of, lowest, title) =>
    of === 1
      ? `Mức độ tự tin ${value} (“${title}”)`
      : `Mức độ tự tin trung bình ${value}, thấp nhất ${lowest} (“${title}”)`,
  unchanged: 'không đổi',
  forecast: (date, value, band, score) =>
    `Dự báo đến ${date}: ${value}${band === undefined ? '' : ` (${band.join(' đến ')})`}, điểm ${score}`,
  needed: (rate) => `Nhịp cần đạt mỗi tuần: ${rate}`,
  made: (rate) => `Nhịp hiện tại mỗi tuần: ${rate}`,
  neededAndMade: (needed, made) => `Nhịp cần đạt mỗi tuần: ${needed}, hiện tại ${made}`,
  reachedOn: (target, date) => `đạt ${target} vào khoảng ${date}`,
  promised: (until, promise, formula) => `Chỉ tiêu cũ (đến hết ${until}): ${promise}; ${formula}`,
  noScore: '–',
  review: (grade, date, differs) =>
    `Tổng kết ngày ${date} chấm ${grade}${differs ? ', lệch hơn 0,1 so với điểm chấm tính được' : ''}`,
  reported: (reported, of) => `${reported}/${of} kết quả có số liệu`,
  reportedMean: (mean) => `trung bình các kết quả có số liệu ${mean}`,
  silentAsZero: (of) =>
    of === 'key-results' ? 'kết quả chưa có số liệu tính là 0' : 'mục tiêu chưa có điểm tính là 0',
  noneReported: (of) => (of === 1 ? 'Kết quả chưa có điểm' : `Chưa kết quả nào trong ${of} kết quả có điểm`),
  noKeyResults: () => 'Chưa có kết quả nào và chưa có mục tiêu đóng góp nên chưa có điểm',
  ownAndSupporters: (own, supporters) => `của chính mục tiêu ${own} · các mục tiêu đóng góp ${supporters}`,
  supporters: (formula, counted, of) => `Mục tiêu đóng góp: ${formula}; ${counted}/${of} đã có điểm`,
  scored: (counted, of) => `${counted}/${of} mục tiêu đã có điểm`,
  scoredMean: (mean) => `trung bình các mục tiêu đã có điểm ${mean}`,
  noObjectives: () => 'Chưa có mục tiêu nào',
  brokenPromise: () => 'Có mục tiêu cam kết chưa đạt 1 nên khi kết thúc cao nhất là vàng',
  below: (unit, score) => `${unit} ${score}`,
  decided: (title, counts) => (counts.length > 0 ? `“${title}” (${counts.join(', ')})` : `“${title}”`),
  count: (label, count) => `${count} ${label}`,
  rest: (sum, count) => `${sum} của ${count} mục khác`,
  badWeights: () => 'trọng số đang có lỗi',
  roundedWeights: (sum) => `tổng trọng số ${sum}, coi như do làm tròn`,
  actual: (value, date) => `Hiện tại ${value} (${date})`,
  noActual: () => 'Chưa có số thực tế nào',
  health: (label, health, target, alert) =>
    health === 'healthy'
      ? `${label}: đạt chỉ tiêu ${target}`
      : health === 'alarm'
        ? `${label}: nằm trong ngưỡng báo động ${alert ?? ''}`
        : `${label}: chưa đạt chỉ tiêu ${target}`,
  noTarget: () => 'Chưa có chỉ tiêu nên chưa xét tình trạng',
  rating: (rating, reached, thresholds) => `Mức xếp loại ${rating}/5: đạt ${reached}/4 ngưỡng (${thresholds})`,
  kpiTrend: (change, before, date) => `${change} so với ${before} (${date})`,
};
