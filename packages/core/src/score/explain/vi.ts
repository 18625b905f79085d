import type { Sentences } from './sentences.ts';

const bounds = { 'at-least': 'ít nhất', 'at-most': 'tối đa', above: 'trên', below: 'dưới' } as const;

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
  origin: (origin, value) =>
    origin === 'zero'
      ? 'Chưa ghi mức ban đầu nên tạm tính từ 0'
      : `Chưa biết mức ban đầu nên lấy ${origin === 'kpi' ? 'số của KPI lúc bắt đầu' : 'check-in đầu tiên'}: ${value}`,
  asKeep: (reason) =>
    reason === 'no-baseline'
      ? 'Chỉ tiêu giảm mà chưa có mức ban đầu thì tính như một mức cần giữ'
      : 'Mức ban đầu đã đạt chỉ tiêu nên tính như một mức cần giữ',
  relative: (formula) => `Chỉ tiêu: ${formula}`,
  score: (formula, progress) => `${formula} = ${progress}`,
  counted: (as) => `tính là ${as}`,
  grade: (grade) => `làm tròn ${grade}`,
  inside: (value, bound, inside) => `${value} ${inside ? 'đạt' : 'không đạt'} mức cần giữ ${bound}`,
  held: (held, of) => `giữ được ở ${held}/${of} lần check-in`,
  stillTarget: (held) =>
    `Mức ban đầu hóa ra bằng đúng chỉ tiêu: giữ được thì tính 1, và hiện ${held ? 'vẫn giữ được' : 'không còn giữ được'}`,
  none: (reason) =>
    ({
      'baseline-equals-target': 'Chưa có điểm: mức ban đầu bằng đúng chỉ tiêu',
      'unit-mismatch': 'Chưa có điểm: đơn vị của mức ban đầu và chỉ tiêu không quy đổi được',
      'ambiguous-number': 'Chưa có điểm: có con số hiểu được theo hai cách',
      'relative-without-baseline': 'Chưa có điểm: chỉ tiêu tính theo mức ban đầu mà chưa có mức ban đầu',
      'percent-of-zero': 'Chưa có điểm: phần trăm của 0 không thành chỉ tiêu',
    })[reason],
  milestones: (done, of) => `Xong ${done}/${of} cột mốc`,
  milestoneWeights: (done, all) => `Trọng số đã xong ${done} trên ${all}`,
  judgedBy: (by, value, date) =>
    by === 'grade'
      ? `Theo điểm chấm khi tổng kết ngày ${date}: ${value}`
      : `Theo check-in mới nhất (${date}): ${value}`,
  judgedDone: () => 'Chưa có số đo nhưng đã ghi xong: 1',
  carried: (counted, of) => `theo các mục tiêu đóng góp, ${counted}/${of} đã có điểm`,
  unmeasured: (judged) => (judged ? 'Chưa đến ngày đánh giá nên chưa có điểm' : 'Chưa có gì để đo nên chưa có điểm'),
  stretch: (value, progress) =>
    `Mức vươn tới ${value}${progress === undefined ? '' : `: đã đi được ${progress} quãng đường từ chỉ tiêu`}`,
  ambition: (ambition, green) =>
    ambition === 'committed'
      ? `Cam kết: xanh khi đạt đủ 1, vàng từ ${green}`
      : `Khát vọng: từ ${green} đã là thành công`,
  day: (date, day, days) => `${date} là ngày thứ ${day}/${days}`,
  expected: (expected) => `cần đạt ${expected}`,
  expectedOfKeep: () => 'ngày nào cũng cần đạt 1 vì là mức cần giữ',
  expectedOfMilestones: (expected) => `đến hôm đó cần xong ${expected} trọng số`,
  noPace: () => 'Chưa có trạng thái: thiếu ngày bắt đầu hoặc hạn',
  closed: () => 'Không còn trạng thái: kế hoạch đã đóng',
  reason: (reason, { progress, onTrack, atRisk, due, start }) =>
    ({
      dropped: 'không tính vào điểm nào nữa',
      'marked-done': 'đã ghi xong',
      reached: 'chỉ tiêu đã đạt',
      'held-to-the-end': `giữ được đến hạn ${due}`,
      'past-due': `quá hạn ${due} mà chưa xong`,
      'before-start': `bắt đầu từ ${start}`,
      early: 'chưa có điểm, và chưa qua một phần mười thời gian',
      'no-score': 'đã qua một phần mười thời gian mà chưa có điểm',
      'on-pace': `tiến độ ${progress} từ ${onTrack} trở lên`,
      stale: `tiến độ ${progress} là đủ (${onTrack}) nhưng số liệu lâu chưa cập nhật`,
      'milestone-overdue': `tiến độ ${progress} là đủ (${onTrack}) nhưng có cột mốc quá hạn`,
      behind: `tiến độ ${progress} dưới ${onTrack} nhưng từ ${atRisk} trở lên`,
      'far-behind': `tiến độ ${progress} dưới ${atRisk}`,
    })[reason],
  status: (label, reason) => `${label}: ${reason}`,
  silent: (days, last, limit) =>
    `Lâu chưa cập nhật: ${days} ngày chưa có số mới (lần cuối ${last}), quá ${limit} ngày là lâu`,
  confidence: (value, trend) => `Mức độ tự tin ${value}${trend === undefined ? '' : ` (${trend} so với lần trước)`}`,
  unchanged: 'không đổi',
  forecast: (date, value, low, high, score) => `Dự báo đến ${date}: ${value} (${low} đến ${high}), điểm ${score}`,
  needed: (rate) => `Nhịp cần đạt mỗi tuần: ${rate}`,
  made: (rate) => `Nhịp hiện tại mỗi tuần: ${rate}`,
  neededAndMade: (needed, made) => `Nhịp cần đạt mỗi tuần: ${needed}, hiện tại ${made}`,
  reachedOn: (date) => `đạt chỉ tiêu vào khoảng ${date}`,
  promised: (until, promise, score) => `Chỉ tiêu ban đầu (đến hết ${until}) ${promise}: so với mức đó là ${score}`,
  noScore: '–',
  review: (grade, date, differs) =>
    `Điểm chấm ${grade} ngày ${date}${differs ? ', lệch hơn 0,1 so với điểm tính được' : ''}`,
  reported: (reported, of) => `${reported}/${of} kết quả có số liệu`,
  reportedMean: (mean) => `trung bình các kết quả có số liệu ${mean}`,
  noneReported: (of) => `Chưa kết quả nào trong ${of} kết quả có điểm`,
  noKeyResults: () => 'Chưa có kết quả nào và chưa có mục tiêu đóng góp nên chưa có điểm',
  ownAndSupporters: (own, supporters) => `của chính mục tiêu ${own} · các mục tiêu đóng góp ${supporters}`,
  supporters: (formula, counted, of) => `Mục tiêu đóng góp: ${formula}; ${counted}/${of} đã có điểm`,
  objectives: (formula, counted, of) => `${formula}; ${counted}/${of} mục tiêu đã có điểm`,
  noObjectives: () => 'Chưa có mục tiêu nào',
  below: (unit, score) => `${unit} ${score}`,
  counts: (counts) => counts.join(', '),
  count: (label, count) => `${count} ${label}`,
  badWeights: () => 'Trọng số đang có lỗi',
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
