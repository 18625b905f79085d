import { list } from '../list.ts';

export const purposes = () =>
  list(
    `để, để mà, nhằm, nhằm mục đích, với mục tiêu, với mục đích, với mong muốn, hướng tới, hướng đến, phục vụ, phục vụ cho, góp phần, giúp, giúp cho, từ đó, qua đó, nhờ đó, tạo tiền đề, làm cơ sở, làm nền tảng, đáp ứng yêu cầu, đáp ứng nhu cầu, sao cho, mục đích, tiến tới, tạo điều kiện, vì mục tiêu, tạo đà`,
  );

export const comparators = () =>
  list(
    `trên, dưới, hơn, ít hơn, nhiều hơn, thấp hơn, cao hơn, nhỏ hơn, lớn hơn, ngắn hơn, không quá, không vượt quá, không ít hơn, không dưới, không thấp hơn, tối thiểu, tối đa, ít nhất, nhiều nhất, tối thiểu là, chỉ còn, trong vòng, trong, quá, từ, đến, tới, xuống, xuống dưới, lên, lên trên, thêm, trở lên, trở xuống, đạt, còn, khoảng, ≥, ≤, <, >, >=, <=, =, =>, →, ->`,
  );

export const wholesale = () =>
  list(`toàn bộ, tất cả, tất cả các, mọi, mỗi, từng, các, những, cả, hết, toàn thể, 100 phần trăm`);

export const nones = () =>
  list(
    `không, không có, không còn, không để, không để xảy ra, không xảy ra, không phát sinh, không bị, không một, không ai, zero, chấm dứt, không gây`,
  );

export const recurrences = () =>
  list(
    `mỗi ngày, mỗi tuần, mỗi tháng, mỗi quý, mỗi năm, hằng ngày, hằng tuần, hằng tháng, hằng quý, hằng năm, hàng ngày, hàng tuần, hàng tháng, hàng quý, hàng năm, định kỳ, một tuần, một tháng, một ngày, thường xuyên, thường niên, /tháng, /tuần, /ngày, /quý, /năm, trên tháng`,
  );

export const abilities = () => list(`có thể, cho phép, có khả năng, được phép, hỗ trợ việc`);

export const comparatives = () =>
  list(
    `nhanh hơn, chậm hơn, rẻ hơn, ngắn hơn, ít hơn, nhiều hơn, cao hơn, thấp hơn, tốt hơn, dễ hơn, an toàn hơn, khỏe hơn, mạnh hơn, sớm hơn, đơn giản hơn, tự tin hơn, hài lòng hơn, hiệu quả hơn, lớn hơn, nhỏ hơn, chính xác hơn, gắn bó hơn, ổn định hơn, sạch hơn, thuận tiện hơn, chủ động hơn`,
  );

export const vagueWords = () =>
  list(
    `tốt, tốt hơn, tốt nhất, cao hơn, nhanh hơn, mạnh hơn, hiệu quả, hiệu quả hơn, hiệu quả cao, có hiệu quả, tối ưu, tối ưu hóa, tối ưu hoá, cải thiện, nâng cao, nâng tầm, đẩy mạnh, tăng cường, đáng kể, rõ rệt, vượt trội, chuyên nghiệp, chuyên nghiệp hơn, chất lượng, chất lượng cao, phù hợp, hợp lý, kịp thời, đầy đủ, hoàn hảo, hoàn thiện, xuất sắc, tuyệt vời, ấn tượng, nhiều hơn, thường xuyên, mượt mà, thân thiện, hiện đại, bền vững, đồng bộ, toàn diện, sâu rộng, mạnh mẽ, tích cực, thiết thực, linh hoạt, nhanh chóng, dễ dàng, thuận tiện, uy tín, đẳng cấp, hàng đầu, lớn mạnh, vững mạnh, cơ bản, tương đối, càng nhiều càng tốt, sớm nhất có thể, improve, optimize, better`,
  );

export const vanityMetrics = () =>
  list(
    `lượt xem, lượt thích, lượt like, lượt theo dõi, lượt tải, lượt tải về, lượt truy cập, lượt hiển thị, lượt tiếp cận, lượt chia sẻ, lượt share, lượt bình luận, lượt tương tác, lượt nhấp, lượt click, lượt view, người theo dõi, người tiếp cận, view, views, like, likes, follower, followers, share, impression, impressions, reach, click, clicks, traffic, fan, fans, lượng truy cập, lượng theo dõi, lượng tiếp cận, lượt ghé thăm, lượt tải app, subscriber youtube`,
  );

export const joiners = () =>
  list(
    `và, cũng như, cùng với, cùng, đồng thời, kèm theo, kết hợp với, song song với, &, /, vừa, lẫn, bên cạnh đó, ngoài ra, mà vẫn`,
  );

export const fixedPairs = () =>
  list(
    `nghiên cứu và phát triển, an toàn và sức khỏe, khoa học và công nghệ, giáo dục và đào tạo, cung và cầu, phòng cháy và chữa cháy, tài nguyên và môi trường, nông nghiệp và phát triển nông thôn, lao động và thương binh, văn hóa và thể thao, ăn và ở, trước và sau, trong và ngoài, trong và ngoài nước, vừa và nhỏ, doanh nghiệp vừa và nhỏ, nhỏ và vừa, cán bộ và nhân viên, khách hàng và đối tác, phụ huynh và học sinh, thầy và trò, nam và nữ, nhà hàng và khách sạn, đầu vào và đầu ra, kiểm tra và đánh giá, học và làm, theo dõi và đánh giá, an ninh và trật tự, thu và chi, xuất và nhập, mua và bán, R&D, M&A, L&D, F&B, Q&A, P&L, A/B, CI/CD, UI/UX, B2B, 24/7, và/hoặc, HIV/AIDS, I/O, S/4HANA, GV/HS`,
  );

/** How it is done, or that it goes on: passed over before the verb. */
export const openers = () =>
  list(
    `thường xuyên, kiên quyết, tiếp tục, tập trung, chủ động, tích cực, nhanh chóng, kịp thời, đồng bộ, quyết liệt, từng bước, bước đầu, cơ bản, hoàn toàn, thành công, nghiêm túc, triệt để, sớm, khẩn trương, đồng loạt, liên tục, định kỳ, phấn đấu, quyết tâm, cố gắng, nỗ lực, không ngừng, luôn, luôn luôn, cùng nhau, cần, phải, sẽ, đã, đang, nên, hãy, bắt đầu, chính thức, trực tiếp, đồng thời, song song, ưu tiên, chú trọng, quan tâm, chung tay, thực sự, tăng cường hơn nữa, hơn nữa, dần dần, lần lượt, mạnh dạn, chuyên tâm, kiên trì, kiên định, bền bỉ, sâu sát, chặt chẽ, hiệu quả, cẩn thận, đầy đủ, đều đặn, tự giác, phấn đấu đến, tích cực chủ động, chủ động tích cực, tiến hành, tiến tới, đi đầu, gương mẫu, nghiêm túc, thống nhất, tập trung vào, hướng tới việc, chăm, chăm chỉ, siêng năng, cố, ráng`,
  );

/** Our own teams: they do it, so what they do is read as work to do. */
export const teams = () =>
  list(
    `phòng, ban, bộ phận, tổ, đội, nhóm, khoa, khối, trung tâm, chi nhánh, team, văn phòng, xưởng, phân xưởng, ban giám đốc, ban điều hành, ban lãnh đạo, ban chấp hành, ban thường vụ, ban chỉ đạo, ban tổ chức, phòng ban, hội đồng, ủy ban, tiểu ban, tổ công tác, công ty, đơn vị, toàn công ty, chúng tôi, chúng ta, toàn đội, cả nhóm, cả team, dev team, nhóm dự án, đội dự án, phòng kinh doanh, phòng nhân sự, phòng kế toán, phòng kỹ thuật, phòng marketing, phòng hành chính, phòng đào tạo, phòng chăm sóc khách hàng, phòng bán hàng, phòng mua hàng, phòng thiết kế, phòng kiểm soát, phòng quản lý chất lượng, phòng sản xuất, phòng truyền thông, phòng nghiên cứu, phòng kế hoạch, phòng thi đua, phòng tổ chức, phòng công tác, bộ phận bán hàng, bộ phận kinh doanh, bộ phận kho, bộ phận chăm sóc khách hàng, bộ phận sản xuất, bộ phận kiểm tra, bộ phận tuyển dụng, nhóm phát triển, đội phát triển, đội bán hàng, nhóm bán hàng, đội kinh doanh, nhóm nghiên cứu, ban quản lý, ban đào tạo, tổ bảo trì, tổ kiểm tra, tổ sản xuất`,
  );

/** Words that fit any objective of anybody: with nothing else beside them they name no state to reach. */
export const emptyWords = () =>
  list(
    `mọi thứ, mọi mặt, mọi việc, mọi lĩnh vực, công việc, hoạt động, công tác, hiệu quả, hiệu suất, chất lượng, năng suất, sức mạnh, sức mạnh tổng hợp, nguồn lực, tiềm năng, thế mạnh, giá trị, thành công, thắng lợi, xuất sắc, đột phá, bứt phá, tầm cao mới, tầm cao, toàn diện, bền vững, tổ chức, công ty, doanh nghiệp, cơ quan, đơn vị, tăng trưởng, phát triển, đổi mới, sáng tạo, đổi mới sáng tạo, chuyển đổi, chuyển mình, kết quả, mục tiêu, nhiệm vụ, nhiệm vụ được giao, chiến lược, tầm nhìn, sứ mệnh, quy trình, giải pháp, năng lực, cơ hội, thách thức, tương lai, nền tảng, vai trò, vị thế, lợi thế, lĩnh vực, khía cạnh, phương diện, mức độ, tiêu chuẩn, hệ sinh thái, văn hóa, tinh thần, tư duy, nội lực, sự thay đổi, thay đổi, khác biệt, tiến bộ, vận hành, quản trị, quản lý, điều hành,
nâng cao, nâng tầm, cải thiện, cải tiến, tối ưu, tối ưu hóa, tối ưu hoá, tối đa hóa, tối đa hoá, đẩy mạnh, tăng cường, thúc đẩy, phát huy, tận dụng, khai thác, khai phá, khơi dậy, hoàn thành, hoàn thiện, đạt, đạt được, hướng tới, hướng đến, vươn tới, vươn lên, kiến tạo, tạo, tạo ra, mang lại, đem lại, xây dựng, củng cố, mở rộng, làm, làm tốt, thực hiện, thực hiện tốt, triển khai, đảm bảo, bảo đảm, tiếp tục, không ngừng, ngày càng, hơn nữa, hơn, tốt, tốt hơn, tốt nhất, mới, mạnh, mạnh mẽ, vững mạnh, vững chắc, nhanh, cao, lớn, chung, chính, trọng tâm, trọng điểm, đồng bộ, đồng lòng, tích cực, chủ động, linh hoạt, chuyên nghiệp, hiện đại, số, thông minh, vượt bậc, vượt trội, tối đa, hết mình, mọi, tất cả, toàn bộ, các, những, sự, việc`,
  );
