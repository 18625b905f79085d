import type { SketchWords } from '../dialect.ts';

export const sketches: SketchWords = {
  labels: { objective: ['mt'], kr: ['kq', 'kqtc'], initiative: ['sk'], kpi: [] },
  names: { objective: 'mt', kr: 'kq', initiative: 'sk', kpi: 'kpi' },
  headings: {
    kr: [
      ...['kết quả then chốt', 'các kết quả then chốt', 'kết quả chính', 'các kết quả chính', 'kết quả', 'các kết quả'],
      ...['các kr', 'kqtc', 'các kqtc'],
    ],
    initiative: [
      ...['gợi ý', 'các gợi ý', 'hành động', 'các hành động', 'kế hoạch hành động', 'sáng kiến', 'các sáng kiến'],
      ...['giải pháp', 'các giải pháp', 'đầu việc', 'các đầu việc', 'việc cần làm'],
    ],
    kpi: ['các kpi', 'chỉ số', 'các chỉ số', 'chỉ số kpi', 'các chỉ số kpi', 'bộ kpi'],
  },
  verbs: [
    ...['đạt', 'đạt được', 'có', 'là', 'được', 'làm', 'ký', 'ký kết', 'ký mới', 'tuyển', 'tuyển dụng', 'tuyển mới'],
    ...['mở', 'bán', 'phát hành', 'ra mắt', 'tổ chức', 'đào tạo', 'hoàn thành', 'hoàn tất', 'triển khai', 'xây dựng'],
    ...['thực hiện', 'tạo', 'tạo ra', 'thu hút', 'thu về', 'thu', 'chốt', 'giao', 'bàn giao', 'gửi', 'viết', 'đăng'],
    ...['xuất bản', 'sản xuất', 'phục vụ', 'chăm sóc', 'tiếp cận', 'phát triển', 'kết nạp', 'đón', 'cung cấp', 'cấp'],
    ...['xử lý', 'giải quyết', 'kiểm tra', 'rà soát', 'khảo sát', 'phỏng vấn', 'gặp', 'gọi', 'mời', 'đưa', 'đầu tư'],
    ...['duy trì', 'giữ', 'giữ vững', 'bảo đảm', 'đảm bảo', 'cải thiện', 'nhận', 'trao', 'hỗ trợ', 'giúp', 'trồng'],
    ...['mới', 'thêm', 'nhanh', 'sớm', 'đều', 'luôn', 'chỉ', 'cả', 'tổng', 'toàn bộ', 'thành công', 'và', 'với', 'cho'],
    ...['các', 'những', 'mỗi', 'mọi', 'ít nhất', 'tối thiểu', 'tối đa', 'khoảng', 'hơn', 'trên', 'dưới', 'từ', 'lên'],
    ...['xuống', 'còn', 'ra', 'vào', 'ở', 'mức', 'sẽ', 'đã', 'đang', 'cần', 'phải', 'không', 'trong'],
  ],
};
