/** What a plan may be about, as far as an example in a message can follow it. */
export type Matter = 'money' | 'customers' | 'people' | 'time' | 'quality';

/** Words that say so, in lower case; of a title the word that stands first decides. */
export const matterWords: Readonly<Record<Matter, readonly string[]>> = {
  money: [
    ...[
      'revenue',
      'sales',
      'turnover',
      'profit',
      'margin',
      'cost',
      'costs',
      'budget',
      'price',
      'prices',
      'cash',
      'money',
    ],
    ...['spend', 'spending', 'savings', 'income', 'deal', 'deals', 'contract', 'contracts', 'donations', 'mrr', 'arr'],
    ...['doanh thu', 'doanh số', 'lợi nhuận', 'chi phí', 'ngân sách', 'giá bán', 'dòng tiền', 'công nợ', 'hợp đồng'],
    ...['đơn hàng', 'bán hàng', 'tiết kiệm', 'thị phần', 'kinh doanh'],
  ],
  customers: [
    ...['customer', 'customers', 'client', 'clients', 'user', 'users', 'guest', 'guests', 'shopper', 'shoppers'],
    ...['buyer', 'buyers', 'subscriber', 'subscribers', 'member', 'members', 'visitor', 'visitors', 'nps', 'churn'],
    ...['marketing', 'website', 'app', 'newsletter', 'leads', 'campaign', 'campaigns', 'brand'],
    ...['khách', 'khách hàng', 'người dùng', 'người mua', 'độc giả', 'thương hiệu', 'truyền thông', 'kênh'],
  ],
  people: [
    ...[
      'employee',
      'employees',
      'staff',
      'team',
      'teams',
      'people',
      'colleague',
      'colleagues',
      'hire',
      'hires',
      'hiring',
    ],
    ...['training', 'trainings', 'train', 'onboarding', 'culture', 'engineers', 'manager', 'managers', 'attrition'],
    ...['nhân viên', 'nhân sự', 'đội ngũ', 'đồng nghiệp', 'đào tạo', 'tuyển dụng', 'văn hóa', 'quản lý', 'người mới'],
  ],
  time: [
    ...['time', 'times', 'hours', 'days', 'delay', 'delays', 'late', 'deadline', 'deadlines', 'delivery', 'response'],
    ...['speed', 'faster', 'wait', 'waiting', 'lead time', 'on time', 'ticket', 'tickets', 'support'],
    ...['thời gian', 'tiến độ', 'đúng hạn', 'trễ', 'giao hàng', 'phản hồi', 'tốc độ', 'chờ', 'hỗ trợ'],
  ],
  quality: [
    ...['quality', 'bug', 'bugs', 'defect', 'defects', 'error', 'errors', 'incident', 'incidents', 'complaint'],
    ...['complaints', 'returns', 'rework', 'audit', 'test', 'tests', 'testing', 'safety', 'process', 'checklist'],
    ...['chất lượng', 'lỗi', 'sự cố', 'khiếu nại', 'sai sót', 'kiểm tra', 'nghiệm thu', 'an toàn', 'quy trình'],
  ],
};
