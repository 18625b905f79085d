import { before, behind, type Change, common } from './change.ts';

/** Vietnamese as typed without marks. */
export const withoutMarks = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFC');

export const changes: readonly Change[] = [
  ...common,
  { name: 'no marks', apply: withoutMarks },
  { name: 'decomposed marks', apply: (title) => title.normalize('NFD') },
  { name: 'deadline “trước 30/6”', apply: behind('trước 30/6') },
  { name: 'deadline “đến hết năm 2027”', apply: behind('đến hết năm 2027') },
  { name: 'deadline “hạn 31/12/2027”', apply: behind('hạn 31/12/2027') },
  { name: 'deadline “vào thứ 6”', apply: behind('vào thứ 6') },
  { name: 'period “trong quý III/2027”', apply: behind('trong quý III/2027') },
  { name: 'period “trong năm 2027”', apply: behind('trong năm 2027') },
  { name: 'period before “Trong năm 2027,”', apply: before('Trong năm 2027,') },
  { name: 'period before “Đến hết quý II,”', apply: before('Đến hết quý II,') },
  { name: 'period before “Quý 3:”', apply: before('Quý 3:') },
  { name: 'team “Phòng Kinh doanh:”', apply: before('Phòng Kinh doanh:') },
  { name: 'team “[Marketing]”', apply: before('[Marketing]') },
  { name: 'owner “(phụ trách: chị Lan)”', apply: behind('(phụ trách: chị Lan)') },
  { name: 'owner “– PIC: Minh”', apply: behind('– PIC: Minh') },
  { name: 'remark “(xem quy chế)”', apply: behind('(xem quy chế)') },
  { name: 'place “tại Hà Nội”', apply: behind('tại Hà Nội') },
  { name: 'place “trên địa bàn tỉnh”', apply: behind('trên địa bàn tỉnh') },
  { name: 'doer “Phòng Kinh doanh …”', verbFirst: true, apply: before('Phòng Kinh doanh') },
  { name: 'adverb “Thường xuyên”', verbFirst: true, apply: before('Thường xuyên') },
  { name: 'adverb “Kiên quyết”', verbFirst: true, apply: before('Kiên quyết') },
  { name: 'opener “Tiếp tục”', verbFirst: true, apply: before('Tiếp tục') },
  { name: 'opener “Tập trung”', verbFirst: true, apply: before('Tập trung') },
  { name: 'purpose “nhằm phục vụ chiến lược”', apply: behind('nhằm phục vụ chiến lược') },
  { name: 'purpose “để nâng cao chất lượng”', apply: behind('để nâng cao chất lượng') },
];
