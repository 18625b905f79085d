import type { Bilingual } from '@okr/core';
import type { Both, Called, Template, TemplateGuard, TemplateKeyResult } from '../template.ts';

const percent: Bilingual = { en: '%', vi: '%' };
const days: Bilingual = { en: 'days', vi: 'ngày' };
const hours: Bilingual = { en: 'hours', vi: 'giờ' };
const points: Bilingual = { en: 'points', vi: 'điểm' };

const named = (en: readonly [string, string], vi: readonly [string, string]): Both<Called> => ({
  en: { name: en[0], title: en[1] },
  vi: { name: vi[0], title: vi[1] },
});

const aim = (en: readonly [string, string, string], vi: readonly [string, string, string]): Template['objective'] => ({
  en: { name: en[0], title: en[1], because: en[2] },
  vi: { name: vi[0], title: vi[1], because: vi[2] },
});

const move = (
  en: readonly [string, string],
  vi: readonly [string, string],
  from: number,
  to: number,
  unit: Bilingual = percent,
): TemplateKeyResult => ({ called: named(en, vi), from, to, unit });

const watch = (
  en: readonly [string, string],
  vi: readonly [string, string],
  target: number,
  alert: number,
  unit: Bilingual,
  source: Bilingual,
): TemplateGuard => ({ called: named(en, vi), target, alert, unit, source });

/** Measures that each field keeps in its own books: the CRM, the ticket system, the ledger, the class register. */
export const templates: readonly Template[] = [
  {
    id: 'sales',
    kind: 'department',
    unit: named(['sales', 'Sales'], ['kinh_doanh', 'Phòng Kinh doanh']),
    objective: aim(
      [
        'wins',
        'Good prospects become customers without long waits',
        'A deal that drags on ties up the team and is lost more often',
      ],
      [
        'chốt_nhanh',
        'Khách phù hợp trở thành khách hàng mà không phải chờ lâu',
        'Thương vụ kéo dài vừa giữ chân cả đội vừa dễ mất',
      ],
    ),
    keyResults: [
      move(
        ['win-rate', 'Win rate of qualified opportunities'],
        ['tỷ_lệ_thắng', 'Tỷ lệ thắng của cơ hội đủ điều kiện'],
        22,
        30,
      ),
      move(['sales-cycle', 'Average sales cycle'], ['chu_kỳ_bán', 'Chu kỳ bán hàng trung bình'], 60, 45, days),
      move(
        ['quota', 'Sales people who reach their quota'],
        ['đạt_chỉ_tiêu', 'Tỷ lệ nhân viên đạt chỉ tiêu doanh số'],
        45,
        60,
      ),
    ],
    guards: [
      watch(['renewals', 'Contracts that are renewed'], ['gia_hạn', 'Tỷ lệ hợp đồng được gia hạn'], 80, 70, percent, {
        en: 'CRM',
        vi: 'CRM',
      }),
      watch(['discount', 'Average discount'], ['chiết_khấu', 'Tỷ lệ chiết khấu trung bình'], 10, 15, percent, {
        en: 'Order book',
        vi: 'Sổ đơn hàng',
      }),
    ],
    initiative: {
      en: 'One checklist of what makes an opportunity worth pursuing',
      vi: 'Một bộ tiêu chí chung để biết cơ hội nào đáng theo',
    },
  },
  {
    id: 'marketing',
    kind: 'department',
    unit: named(['marketing', 'Marketing'], ['tiếp_thị', 'Phòng Marketing']),
    objective: aim(
      [
        'demand',
        'The right people find us and ask for an offer',
        'Sales spends half its time on enquiries that do not fit',
      ],
      [
        'đúng_khách',
        'Đúng người cần tìm thấy chúng ta và chủ động hỏi mua',
        'Đội bán hàng mất nửa thời gian cho những khách không phù hợp',
      ],
    ),
    keyResults: [
      move(
        ['conversion', 'Website visits that become an enquiry'],
        ['chuyển_đổi', 'Tỷ lệ lượt ghé website thành lượt hỏi mua'],
        1.8,
        2.5,
      ),
      move(['accepted', 'Leads that sales accepts'], ['lead_nhận', 'Tỷ lệ lead được đội bán hàng nhận'], 38, 55),
      move(['organic', 'Enquiries that come from search'], ['tìm_kiếm', 'Tỷ lệ lượt hỏi mua đến từ tìm kiếm'], 25, 35),
    ],
    guards: [
      watch(
        ['spend', 'Marketing spend against revenue'],
        ['chi_tiếp_thị', 'Tỷ lệ chi phí marketing trên doanh thu'],
        8,
        10,
        percent,
        { en: 'Ledger', vi: 'Sổ kế toán' },
      ),
      watch(
        ['unsubscribes', 'Readers who unsubscribe'],
        ['hủy_nhận_tin', 'Tỷ lệ người đọc hủy nhận bản tin'],
        0.5,
        1,
        percent,
        { en: 'Mail system', vi: 'Hệ thống email' },
      ),
    ],
    initiative: {
      en: 'Landing pages that answer the three questions customers ask first',
      vi: 'Trang đích trả lời ba câu khách hay hỏi nhất',
    },
  },
  {
    id: 'product',
    kind: 'team',
    unit: named(['product', 'Product'], ['sản_phẩm', 'Nhóm Sản phẩm']),
    objective: aim(
      [
        'value-early',
        'New users soon get what they came for, and stay',
        'Most of those who leave do so in their first week',
      ],
      [
        'sớm_thấy_lợi',
        'Người dùng mới sớm thấy lợi ích và ở lại lâu dài',
        'Phần lớn người bỏ đi là bỏ ngay trong tuần đầu',
      ],
    ),
    keyResults: [
      move(
        ['activation', 'New users who reach a first result within a week'],
        ['kích_hoạt', 'Tỷ lệ người dùng mới có kết quả đầu tiên trong tuần đầu'],
        35,
        50,
      ),
      move(
        ['retention', 'Users who are still active after four weeks'],
        ['giữ_chân', 'Tỷ lệ người dùng còn hoạt động sau bốn tuần'],
        24,
        32,
      ),
      move(
        ['adoption', 'Teams that use the main feature every week'],
        ['sử_dụng', 'Tỷ lệ nhóm dùng tính năng chính mỗi tuần'],
        40,
        55,
      ),
    ],
    guards: [
      watch(['crash-free', 'Sessions without a crash'], ['không_sập', 'Tỷ lệ phiên không bị sập'], 99.5, 99, percent, {
        en: 'Crash reports',
        vi: 'Báo cáo sự cố',
      }),
      watch(
        ['ticket-rate', 'Users who need support in a month'],
        ['cần_hỗ_trợ', 'Tỷ lệ người dùng phải nhờ hỗ trợ trong tháng'],
        6,
        9,
        percent,
        { en: 'Ticket system', vi: 'Hệ thống ticket' },
      ),
    ],
    initiative: {
      en: 'A guided first project in place of the tour',
      vi: 'Dự án đầu tiên có hướng dẫn thay cho phần giới thiệu',
    },
  },
  {
    id: 'engineering',
    kind: 'team',
    unit: named(['engineering', 'Engineering'], ['kỹ_thuật', 'Nhóm Kỹ thuật']),
    objective: aim(
      [
        'flow',
        'Changes reach users fast and rarely break anything',
        'A change that waits for weeks is big, and big changes fail',
      ],
      [
        'thông_suốt',
        'Thay đổi đến tay người dùng nhanh mà hiếm khi gây lỗi',
        'Thay đổi chờ nhiều tuần thì lớn dần, mà càng lớn càng dễ hỏng',
      ],
    ),
    keyResults: [
      move(
        ['lead-time', 'Lead time for changes'],
        ['thời_gian_giao', 'Thời gian từ khi viết mã đến khi chạy thật'],
        9,
        3,
        days,
      ),
      move(['failures', 'Change failure rate'], ['gây_sự_cố', 'Tỷ lệ lần phát hành gây sự cố'], 22, 10),
      move(['recovery', 'Time to restore service'], ['khôi_phục', 'Thời gian khôi phục dịch vụ'], 6, 2, hours),
    ],
    guards: [
      watch(
        ['uptime', 'Availability of the service'],
        ['sẵn_sàng', 'Tỷ lệ thời gian dịch vụ sẵn sàng'],
        99.9,
        99.5,
        percent,
        { en: 'Monitoring', vi: 'Hệ thống giám sát' },
      ),
      watch(
        ['night-alarms', 'Alarms outside working hours in a month'],
        ['báo_động_đêm', 'Số báo động ngoài giờ trong tháng'],
        5,
        10,
        { en: 'alarms', vi: 'lần' },
        { en: 'Alarm log', vi: 'Nhật ký báo động' },
      ),
    ],
    initiative: { en: 'Smaller changes, each behind a switch', vi: 'Chia nhỏ thay đổi, mỗi phần bật tắt được' },
  },
  {
    id: 'people',
    kind: 'department',
    unit: named(['people', 'People'], ['nhân_sự', 'Phòng Nhân sự']),
    objective: aim(
      [
        'belong',
        'Good people join us, settle in well and stay',
        'Each person who leaves early costs half a year of work',
      ],
      ['gắn_bó', 'Người giỏi về với chúng ta, hòa nhập nhanh và ở lại', 'Mỗi người nghỉ sớm làm mất nửa năm công sức'],
    ),
    keyResults: [
      move(['offers', 'Offers that are accepted'], ['nhận_việc', 'Tỷ lệ ứng viên nhận lời mời làm việc'], 70, 85),
      move(
        ['early-leavers', 'New hires who leave within a year'],
        ['nghỉ_sớm', 'Tỷ lệ nhân viên mới nghỉ trong năm đầu'],
        22,
        12,
      ),
      move(
        ['enps', 'Employees who recommend us (eNPS)'],
        ['enps', 'Nhân viên sẵn lòng giới thiệu nơi làm việc (eNPS)'],
        15,
        30,
        points,
      ),
    ],
    guards: [
      watch(
        ['time-to-fill', 'Time to fill a position'],
        ['thời_gian_tuyển', 'Thời gian tuyển một vị trí'],
        45,
        60,
        days,
        { en: 'Recruiting system', vi: 'Hệ thống tuyển dụng' },
      ),
      watch(['absence', 'Absence rate'], ['vắng_mặt', 'Tỷ lệ ngày vắng mặt'], 3, 5, percent, {
        en: 'Time records',
        vi: 'Bảng chấm công',
      }),
    ],
    initiative: {
      en: 'A companion and a plan for the first ninety days',
      vi: 'Người đồng hành và lộ trình cho chín mươi ngày đầu',
    },
  },
  {
    id: 'finance',
    kind: 'department',
    unit: named(['finance', 'Finance'], ['tài_chính', 'Phòng Tài chính']),
    objective: aim(
      ['numbers', 'Leaders decide in good time, on numbers that they trust', 'Numbers that come late are not used'],
      ['số_liệu', 'Số liệu đến kịp lúc và đủ tin cậy để ra quyết định', 'Số liệu đến muộn thì không ai dùng'],
    ),
    keyResults: [
      move(['close', 'Working days until the books are closed'], ['khóa_sổ', 'Thời gian khóa sổ tháng'], 10, 5, days),
      move(['dso', 'Days sales outstanding'], ['kỳ_thu_tiền', 'Kỳ thu tiền bình quân'], 52, 42, days),
      move(['forecast', 'Accuracy of the cash forecast'], ['dự_báo', 'Độ chính xác của dự báo dòng tiền'], 82, 92),
    ],
    guards: [
      watch(['bad-debt', 'Bad debt against revenue'], ['nợ_xấu', 'Tỷ lệ nợ xấu trên doanh thu'], 1, 2, percent, {
        en: 'Ledger',
        vi: 'Sổ kế toán',
      }),
      watch(
        ['suppliers', 'Supplier invoices paid on time'],
        ['trả_đúng_hạn', 'Tỷ lệ hóa đơn nhà cung cấp trả đúng hạn'],
        95,
        90,
        percent,
        { en: 'Ledger', vi: 'Sổ kế toán' },
      ),
    ],
    initiative: {
      en: 'Reconcile accounts every week in place of once a month',
      vi: 'Đối soát tài khoản mỗi tuần thay vì mỗi tháng',
    },
  },
  {
    id: 'customer-care',
    kind: 'department',
    unit: named(['customer-care', 'Customer care'], ['chăm_sóc', 'Bộ phận Chăm sóc khách hàng']),
    objective: aim(
      [
        'helped',
        'Customers are helped at once and need not ask again',
        'Every second complaint is about having to ask twice',
      ],
      [
        'được_giúp',
        'Khách hỏi là được giúp ngay, không phải hỏi lại',
        'Cứ hai lời phàn nàn thì một là vì phải hỏi lại',
      ],
    ),
    keyResults: [
      move(
        ['first-contact', 'Requests solved at the first contact'],
        ['xong_ngay', 'Tỷ lệ yêu cầu giải quyết ngay lần đầu'],
        62,
        75,
      ),
      move(['first-answer', 'Time to the first answer'], ['phản_hồi', 'Thời gian phản hồi đầu tiên'], 8, 2, hours),
      move(['csat', 'Customers who are satisfied (CSAT)'], ['hài_lòng', 'Tỷ lệ khách hài lòng (CSAT)'], 78, 88),
    ],
    guards: [
      watch(['reopened', 'Requests that are reopened'], ['mở_lại', 'Tỷ lệ yêu cầu bị mở lại'], 5, 10, percent, {
        en: 'Ticket system',
        vi: 'Hệ thống ticket',
      }),
      watch(
        ['staff-turnover', 'Turnover of the team in a year'],
        ['nghỉ_việc', 'Tỷ lệ nghỉ việc của đội trong năm'],
        20,
        30,
        percent,
        { en: 'Staff records', vi: 'Hồ sơ nhân sự' },
      ),
    ],
    initiative: {
      en: 'Answers to the twenty most frequent questions, at hand',
      vi: 'Bộ câu trả lời sẵn cho hai mươi câu hỏi thường gặp',
    },
  },
  {
    id: 'operations',
    kind: 'department',
    unit: named(['operations', 'Operations'], ['vận_hành', 'Phòng Vận hành']),
    objective: aim(
      [
        'right-first',
        'Orders arrive complete and on time at the first attempt',
        'A second delivery costs more than the order earns',
      ],
      ['đúng_ngay', 'Đơn hàng đến đủ và đúng hẹn ngay lần đầu', 'Giao lại một lần tốn hơn phần lãi của đơn hàng'],
    ),
    keyResults: [
      move(
        ['otif', 'Orders delivered on time and in full (OTIF)'],
        ['otif', 'Tỷ lệ đơn giao đúng hẹn, không thiếu hàng (OTIF)'],
        86,
        95,
      ),
      move(['returns', 'Orders that are returned'], ['trả_hàng', 'Tỷ lệ đơn bị trả lại'], 4, 2),
      move(
        ['order-time', 'Time from order to delivery'],
        ['thời_gian_đơn', 'Thời gian từ đặt hàng đến giao hàng'],
        6,
        4,
        days,
      ),
    ],
    guards: [
      watch(
        ['accidents', 'Accidents at work in a month'],
        ['tai_nạn', 'Số vụ tai nạn lao động trong tháng'],
        1,
        2,
        { en: 'accidents', vi: 'vụ' },
        { en: 'Safety log', vi: 'Sổ an toàn' },
      ),
      watch(['stock', 'Days of stock on hand'], ['tồn_kho', 'Số ngày tồn kho'], 30, 45, days, {
        en: 'Warehouse system',
        vi: 'Phần mềm kho',
      }),
    ],
    initiative: {
      en: 'Pick lists in the order of the shelves, checked by scan',
      vi: 'Phiếu soạn hàng theo thứ tự kệ, quét mã để kiểm',
    },
  },
  {
    id: 'agency',
    kind: 'company',
    unit: named(['agency', 'Agency'], ['dịch_vụ', 'Công ty dịch vụ']),
    objective: aim(
      ['renew', 'Clients see results that they gladly recommend', 'A client who stays costs far less than a new one'],
      [
        'ký_tiếp',
        'Khách hàng thấy rõ hiệu quả và sẵn lòng giới thiệu',
        'Giữ một khách cũ rẻ hơn nhiều so với tìm một khách mới',
      ],
    ),
    keyResults: [
      move(
        ['client-retention', 'Clients who stay after a year'],
        ['giữ_khách', 'Tỷ lệ khách hàng ở lại sau một năm'],
        72,
        85,
      ),
      move(['on-time', 'Projects handed over on time'], ['đúng_hạn', 'Tỷ lệ dự án bàn giao đúng hạn'], 74, 90),
      move(['margin', 'Margin of projects'], ['biên_lợi_nhuận', 'Biên lợi nhuận của dự án'], 28, 35),
    ],
    guards: [
      watch(
        ['utilisation', 'Hours that are billable'],
        ['giờ_tính_phí', 'Tỷ lệ giờ làm tính phí cho khách'],
        80,
        90,
        percent,
        { en: 'Time sheets', vi: 'Bảng chấm giờ' },
      ),
      watch(
        ['overtime', 'Overtime of a person in a week'],
        ['làm_thêm', 'Số giờ làm thêm mỗi người trong tuần'],
        4,
        8,
        hours,
        { en: 'Time sheets', vi: 'Bảng chấm giờ' },
      ),
    ],
    initiative: {
      en: 'One acceptance checklist that the client signs at the start',
      vi: 'Một danh mục nghiệm thu khách ký ngay từ đầu',
    },
  },
  {
    id: 'school',
    kind: 'team',
    unit: named(['school', 'School'], ['nhà_trường', 'Nhà trường']),
    objective: aim(
      [
        'reading',
        'Every pupil comes gladly and reads with understanding',
        'Whoever cannot read falls behind in every subject',
      ],
      ['đọc_hiểu', 'Học sinh nào cũng thích đến trường và đọc hiểu tốt', 'Em nào đọc kém thì môn nào cũng tụt lại'],
    ),
    keyResults: [
      move(
        ['grade-level', 'Pupils who read at grade level'],
        ['đạt_chuẩn_đọc', 'Tỷ lệ học sinh đọc đạt chuẩn của khối'],
        62,
        75,
      ),
      move(['attendance', 'Average daily attendance'], ['chuyên_cần', 'Tỷ lệ chuyên cần trung bình'], 91, 95),
      move(
        ['often-absent', 'Pupils who miss a tenth of their days or more'],
        ['vắng_nhiều', 'Tỷ lệ học sinh vắng từ một phần mười số buổi'],
        14,
        8,
      ),
    ],
    guards: [
      watch(
        ['teacher-leavers', 'Teachers who leave in a year'],
        ['giáo_viên_nghỉ', 'Tỷ lệ giáo viên nghỉ việc trong năm'],
        8,
        12,
        percent,
        { en: 'Staff records', vi: 'Hồ sơ nhân sự' },
      ),
      watch(['parents', 'Parents who are satisfied'], ['phụ_huynh', 'Tỷ lệ phụ huynh hài lòng'], 85, 75, percent, {
        en: 'Parent survey',
        vi: 'Khảo sát phụ huynh',
      }),
    ],
    initiative: {
      en: 'Twenty minutes of reading in small groups every morning',
      vi: 'Mỗi sáng hai mươi phút đọc theo nhóm nhỏ',
    },
  },
];
