import type { Language } from '@okr/core';

export type Lines = readonly string[];
export type Some = readonly [string, ...string[]];

export interface Names {
  readonly objective: string;
  readonly supported: string | undefined;
  readonly guarded: string;
}

/** How one language writes the parts of a generated plan. */
export interface Words {
  readonly fields: Some;
  readonly states: Some;
  readonly measures: Some;
  readonly works: Some;
  readonly remarks: Some;
  /** Syllables of place names. */
  readonly heads: Some;
  readonly middles: Some;
  readonly tails: Some;
  opening(company: string): Lines;
  unit(name: string, parent: string, title: string): Lines;
  kpi(name: string, unit: string, title: string, target: number): Lines;
  plan(unit: string): Lines;
  objective(names: Names, state: string, field: string): Lines;
  keyResult(name: string, measure: string, field: string, baseline: number, target: number): Lines;
  /** `day` counts from the first of October. */
  checkIn(day: number, value: number, confidence: number, remark: string | undefined): Lines;
  initiative(keyResult: string, work: string, field: string): Lines;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The month and day that is `day` days after the last of September. */
function placeOf(day: number): { readonly month: number; readonly day: number } {
  return day <= 31 ? { month: 10, day } : { month: 11, day: day - 31 };
}

const english: Words = {
  fields: ['the north', 'new customers', 'the workshop', 'online sales', 'large accounts', 'the evening shift'],
  states: ['People trust us with', 'Nobody has to wait for', 'We are the first choice in', 'Quality holds in'],
  measures: [
    'Share of on-time deliveries',
    'Customers who come back',
    'Satisfaction after a visit',
    'Cases solved at once',
  ],
  works: ['One checklist for', 'A weekly round through', 'A shared calendar for', 'A second pair of eyes in'],
  remarks: [
    'two large customers signed',
    'holidays slowed us down',
    'the new route holds',
    'counted by hand this time',
  ],
  heads: ['Bel', 'Cor', 'Dun', 'Fair', 'Glen', 'Hart', 'Kings', 'Mar', 'North', 'Oak', 'Win', 'Stan'],
  middles: ['ing', 'er', 'a', 'le', 'mo', 'de', 'es', 'wi'],
  tails: ['ton', 'ford', 'ville', 'ham', 'field', 'bury', 'port', 'wick'],
  opening: (company) => ['language en', `company ${company} "Example Company" lead @chief`, ''],
  unit: (name, parent, title) => [`team ${name} "Team for ${title}" in ${parent} lead @lead_${name}`, ''],
  kpi: (name, unit, title, target) => [
    `kpi ${name} "${title}" for ${unit} unit points`,
    `  target >= ${target} alert < ${target - 15} every month`,
    `  area "Care" owner @lead_${unit} source "monthly survey" formula "mean of all answers"`,
    `  2026-10  ${target - 1}`,
    `  2026-11  ${target + 1}  "more answers than before"`,
    '',
  ],
  plan: (unit) => [`plan for ${unit} in 2026-Q4 active`, ''],
  objective: ({ objective, supported, guarded }, state, field) => [
    `objective ${objective} "${state} ${field}"`,
    `  owner @lead_${objective} aspirational`,
    `  because "It decides whether ${field} can grow next year"`,
    supported === undefined ? `  guard ${guarded}` : `  supports ${supported} guard ${guarded}`,
  ],
  keyResult: (name, measure, field, baseline, target) => [
    `  kr ${name} "${measure} in ${field}" from ${baseline} to ${target} points by 2026-12-31 weight 2`,
  ],
  checkIn: (day, value, confidence, remark) => {
    const place = placeOf(day);
    const tail = remark === undefined ? '' : `  "${remark}"`;
    return [`    2026-${two(place.month)}-${two(place.day)}  ${value}  confidence ${confidence}/10${tail}`];
  },
  initiative: (keyResult, work, field) => [
    `  initiative "${work} ${field}" for ${keyResult} owner @helper by 2026-12-10 priority high doing`,
    '',
  ],
};

const vietnamese: Words = {
  fields: ['miền Bắc', 'khách hàng mới', 'xưởng sản xuất', 'kênh trực tuyến', 'khách hàng lớn', 'ca làm việc buổi tối'],
  states: [
    'Khách yên tâm giao việc ở',
    'Không ai phải chờ đợi ở',
    'Chúng ta là lựa chọn đầu tiên của',
    'Chất lượng được giữ vững ở',
  ],
  measures: [
    'Tỷ lệ giao hàng đúng hẹn',
    'Tỷ lệ khách quay lại',
    'Mức độ hài lòng sau khi dùng',
    'Tỷ lệ giải quyết ngay lần đầu',
  ],
  works: [
    'Một danh mục kiểm tra cho',
    'Buổi đi một vòng hằng tuần qua',
    'Lịch làm việc chung cho',
    'Thêm một lượt soát ở',
  ],
  remarks: ['hai khách lớn ký lại sớm', 'nghỉ lễ nên chậm lại', 'tuyến mới chạy ổn', 'lần này đếm bằng tay'],
  heads: ['An ', 'Bình ', 'Long ', 'Phú ', 'Tân ', 'Vĩnh ', 'Đông ', 'Hòa ', 'Mỹ ', 'Thạnh ', 'Xuân ', 'Hải '],
  middles: ['Thới ', 'Hưng ', 'Lộc ', 'Khánh ', 'Mỹ ', 'Phước ', 'Sơn ', 'Trường '],
  tails: ['Đông', 'Tây', 'Thượng', 'Hạ', 'Trung', 'Nam', 'Bắc', 'Giang'],
  opening: (company) => ['ngôn ngữ vi', `công ty ${company} "Công ty Ví Dụ" quản lý @giám_đốc_chung`, ''],
  unit: (name, parent, title) => [`nhóm ${name} "Nhóm phụ trách ${title}" thuộc ${parent} quản lý @trưởng_${name}`, ''],
  kpi: (name, unit, title, target) => [
    `kpi ${name} "${title}" của ${unit} đơn vị điểm`,
    `  chỉ tiêu >= ${target} báo động < ${target - 15} đo mỗi tháng`,
    `  lĩnh vực "Chăm sóc" phụ trách @trưởng_${unit} nguồn "khảo sát hằng tháng" công thức "trung bình các phiếu"`,
    `  tháng 10/2026  ${target - 1}`,
    `  tháng 11/2026  ${target + 1}  "nhiều phiếu hơn trước"`,
    '',
  ],
  plan: (unit) => [`kế hoạch của ${unit} trong quý IV/2026 đang chạy`, ''],
  objective: ({ objective, supported, guarded }, state, field) => [
    `mục tiêu ${objective} "${state} ${field}"`,
    `  phụ trách @trưởng_${objective} khát vọng`,
    `  vì "Điều này quyết định ${field} có lớn lên được trong năm sau hay không"`,
    supported === undefined ? `  bảo vệ ${guarded}` : `  đóng góp cho ${supported} bảo vệ ${guarded}`,
  ],
  keyResult: (name, measure, field, baseline, target) => [
    `  kết quả ${name} "${measure} ở ${field}" từ ${baseline} lên ${target} điểm hạn 31/12/2026 trọng số 2`,
  ],
  checkIn: (day, value, confidence, remark) => {
    const place = placeOf(day);
    const tail = remark === undefined ? '' : `  "${remark}"`;
    return [
      `    ${two(place.day)}/${two(place.month)}/2026  ${String(value).replace('.', ',')}  tự tin ${confidence}/10${tail}`,
    ];
  },
  initiative: (keyResult, work, field) => [
    `  sáng kiến "${work} ${field}" cho ${keyResult} phụ trách @người_giúp hạn 10/12/2026 ưu tiên cao đang làm`,
    '',
  ],
};

export function wordsOf(language: Language): Words {
  return language === 'vi' ? vietnamese : english;
}
