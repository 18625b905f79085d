import { list } from '../list.ts';

/** Verbs that name work: attained means that the work was done. */
export const workVerbs = () =>
  list(`kỷ niệm, đẩy nhanh tiến độ, đóng điện, nâng cao vai trò, nâng cao trách nhiệm, phát huy vai trò, mở cửa hàng, mở thêm cửa hàng, tạo tài khoản, 
dành, dành thời gian, dành thêm thời gian, dành nhiều thời gian, dành nhiều thời gian hơn, dành ra, suy nghĩ, suy ngẫm, chiêm nghiệm, tâm sự, trò chuyện, đi bộ, chạy bộ,
đạp xe, bơi, tập gym, tập yoga, thiền, dậy sớm, ngủ sớm, đi ngủ, ăn, uống, nấu ăn, làm bánh, du lịch, đi du lịch, về quê, về thăm, chơi, chơi thể thao, nghe, xem,
xem phim, học thêm, học lại, ôn lại, viết nhật ký, ghi nhật ký, đọc sách, đăng ký học, đăng ký khóa học, tham gia khóa học, thi, dự thi, thi chứng chỉ, trả góp, lập quỹ,
mở sổ tiết kiệm, gửi tiết kiệm, đăng ảnh, upload, post, review, audit, feedback, follow up, update, upgrade, design, redesign, release, launch, migrate,
sync, plan, present, pitch, report, support, clean, clean up, refactor, optimize code, document, benchmark, prototype, implement, integrate,
rollout, roll out, handover, kick off, kickoff, brief, workshop, phân rã, phân tích lại, chia nhỏ, gom nhóm, thiết lập mới, dựng mới, đi sâu, đi sát, bám sát, bám nắm,
nắm chắc, nắm bắt kịp thời, tham gia ý kiến, tham gia góp ý, xây dựng và, thăm và tặng quà, trao quà, trao học bổng, thắp nến, dâng hương, trồng cây, phát quang, lắp biển,
tuần tra kiểm soát, tấn công trấn áp, trấn áp, truy bắt, xử lý nghiêm, xử lý dứt điểm, kiểm tra giám sát, giám sát phản biện, phản biện xã hội, thực hiện tốt,
thực hiện hiệu quả, thực hiện nghiêm, làm tốt công tác, làm tốt, đảm nhận thực hiện, đổi mới phương thức, đổi mới nội dung, phổ biến quán triệt, học tập quán triệt,
vận động nhân dân, vận động hội viên, giúp đỡ, giúp, bảo vệ quyền lợi, hòa giải cơ sở, tiếp xúc cử tri, lấy phiếu tín nhiệm, xây dựng đảng, phát triển đảng,
phân công nhiệm vụ, xây dựng chương trình, xây dựng chương trình công tác, ký giao ước thi đua, ký kết giao ước, ký quy chế phối hợp, ký chương trình phối hợp,
tháo gỡ khó khăn, tháo gỡ vướng mắc, khơi dậy, khơi nguồn, lan tỏa, cổ vũ, nhân rộng mô hình, nhân rộng điển hình, quản lý chặt chẽ, siết chặt quản lý, đầu tư xây dựng,
hoàn thiện thể chế, cải cách hành chính, tinh giản biên chế, đẩy nhanh tiến độ thi công, rà, soi, rà soát bổ sung, bổ sung quy hoạch, điều tra cơ bản, chỉnh lý,
số hóa tài liệu, tích hợp dữ liệu, chuẩn hóa dữ liệu, làm giàu dữ liệu, làm sạch dữ liệu, gán nhãn, huấn luyện mô hình, tinh chỉnh, fine-tune, tuning, cấu hình lại,
viết test, viết docs, viết tài liệu, vẽ sơ đồ, dựng server, dựng môi trường, phát hành bản, ra bản, ra phiên bản, ra mắt bản, ra mắt thử nghiệm,hiểu, hiểu được, hiểu rõ, nắm, nắm được, nắm vững, nắm bắt, tìm được nguồn, lên concept, lên thiết kế, lên lịch, lên khung, kéo, đẩy, tắt sóng, phủ sóng, tắt, bật, bê tông hóa, nhựa hóa, tối giản hóa, lành mạnh hóa, thương mại hóa, chuyên môn hóa, chuyên nghiệp hóa, luật hóa, thể thao hóa, ra quân, triển khai, thực hiện, tổ chức, tổ chức lại, xây dựng, xây dựng lại, xây, thiết lập, thành lập, hoàn thành, hoàn thiện, hoàn tất, lập, lập ra, soạn, soạn thảo, biên soạn, ban hành, rà soát, rà soát lại, cập nhật, nghiên cứu, phân tích, đề xuất, chuẩn hóa, chuẩn hoá, áp dụng, thí điểm, nghiệm thu, báo cáo, chuẩn bị, xác định, tìm hiểu, tìm kiếm, tìm, học, học tập, gửi, thông báo, trình bày, trình, thu thập, theo dõi, hỗ trợ, tham gia, phối hợp,
tiến hành, bắt đầu, khởi động, khởi tạo, khởi công, khởi xướng, làm, làm lại, làm mới, làm sạch, làm việc với, làm quen, tạo, tạo ra, tạo lập, đưa vào, đưa ra, mở, mở lớp, mở rộng, đóng, đóng cửa, sửa, sửa đổi, bổ sung, thay thế, thay, thay đổi, điều chỉnh, cải tiến, cải tạo, cải tổ, đổi mới, tái cấu trúc, tái cơ cấu, tái thiết kế, tái bố trí, cơ cấu lại, sắp xếp, sắp xếp lại, bố trí, bố trí lại, phân công, phân bổ, phân loại, phân quyền, phân chia, giao, bàn giao, chuyển giao,
tiếp quản, quản lý, quản trị, điều hành, điều phối, chỉ đạo, lãnh đạo, kiểm soát, giám sát, đánh giá, đánh giá lại, so sánh, tổng hợp, tổng kết, thống kê, ghi chép, ghi âm, lưu trữ, lưu, lên kế hoạch, lên kịch bản, lên ý tưởng, lên danh sách, lập kế hoạch, hoạch định, vạch ra, xây dựng kế hoạch, dự thảo, xin ý kiến, xin phép, lấy ý kiến, tham vấn, góp ý, thống nhất, phê duyệt, thông qua, ký kết, ký, gia hạn giấy phép, công bố, công khai, niêm yết, đăng tải, chia sẻ, trao đổi, thảo luận, họp, hội ý,
bàn bạc, liên hệ, kết nối, hợp tác, liên kết, liên doanh, cộng tác, đồng hành, tài trợ, ủng hộ, trao, trao tặng, tặng, phát, phát động, phát triển, phát hành, phát sóng, phân phối, cung cấp, cung ứng, cấp, cấp phát, tiếp nhận, tiếp thu, nhận diện, nhận dạng, ghi nhận, phát hiện, tích hợp, nâng cấp, di trú, di chuyển, di dời, chuyển đổi, chuyển sang, chuyển, cấu hình, cài đặt, cài, kiểm thử, kiểm tra, kiểm định, kiểm kê, kiểm toán, thẩm định, thẩm tra, thanh tra, thanh lý, thanh quyết toán, sao lưu,
phục chế, vận hành thử, chạy thử, chạy, thử nghiệm, thử, thực nghiệm, thực hành, thực thi, thực tập, mô phỏng, khảo sát, phỏng vấn, điều tra, đo, đo lường, đo đạc, tính toán, ước tính, dự báo, đối chiếu, đối soát, hạch toán, quyết toán, kê khai, trích lập, khóa sổ kế toán, thanh toán, mua, mua sắm, mua lại, thuê, thuê ngoài, cho thuê, bán thanh lý, đấu thầu, dự thầu, mời thầu, đấu giá, đàm phán, đàm phán lại, thương lượng, thương thảo, chào hàng, báo giá, chào giá, tiếp cận, tư vấn, bám đuổi, trưng bày, trang trí, trang bị,
lắp đặt, lắp, bảo trì, bảo dưỡng, sửa chữa, tu sửa, tu bổ, nâng cấp lên, thi công, giải phóng mặt bằng, quy hoạch, thiết kế, thiết kế lại, vẽ, quay, quay phim, chụp, chụp ảnh, dựng, dựng phim, viết, viết lại, biên tập, biên dịch, dịch, dịch thuật, xuất bản, sản xuất, in, in ấn, đăng, đăng bài, chạy quảng cáo, quảng bá, quảng cáo, truyền thông, livestream, tung, tung ra, ra mắt, giới thiệu, khai trương, khánh thành, khai giảng, bế giảng, tuyên truyền, phổ biến, quán triệt, tham mưu, tiếp dân, số hóa, số hoá, sơ kết, vận động,
tập huấn, đào tạo, đào tạo lại, huấn luyện, bồi dưỡng, kèm cặp, hướng dẫn, dạy, giảng dạy, ôn tập, ôn luyện, ôn thi, phụ đạo, dự giờ, thao giảng, chấm bài, chấm điểm, ra đề, soạn bài, đọc, nghe giảng, luyện, luyện tập, rèn luyện, tập, tập luyện, thi thử, ôn, tìm đọc, tự học, khám, khám sức khỏe, tiêm, tầm soát, sàng lọc, xét nghiệm, điều trị, hội chẩn, diễn tập, chăm sóc, thăm hỏi, thăm, tri ân, giải đáp, phản hồi, xử lý, giải quyết, khắc phục, vá, tháo gỡ, gỡ, gỡ bỏ, xóa, dọn dẹp, vệ sinh, trồng,
tuyển dụng, tuyển, bổ nhiệm, luân chuyển, khen thưởng, kỷ luật, đề bạt, cử, cử cán bộ, gọi điện, gặp gỡ, gặp, mời, đón, đón tiếp, tham quan, tham dự, dự, đi, đến thăm, ghé thăm, lập trình, code, viết code, đồng bộ, đồng bộ hóa, tự động hóa, tự động hoá, tin học hóa, hiện đại hóa, cơ giới hóa, quy chuẩn hóa, hệ thống hóa, chính thức hóa, cụ thể hóa, việt hóa, xã hội hóa, mô hình hóa, bản địa hóa, tinh gọn, tinh giản, sáp nhập, tách, chia tách, giải thể, cổ phần hóa, gói, đóng gói, vận chuyển, nhập khẩu, xuất khẩu thử, lên lịch, đặt lịch, đặt hàng, đặt,
hẹn gặp, nộp, nộp hồ sơ, đăng ký bảo hộ, đăng ký giấy phép, đăng ký tham gia, xin, xin cấp, bảo vệ luận án, bảo vệ đề tài, đề cử, bình chọn, bình xét, xét, xét duyệt, duyệt, lựa chọn, chọn, chọn lọc, tuyển chọn, tách lọc, sử dụng thử, khai thác, ứng dụng, đầu tư, rót vốn, góp vốn, gây dựng, kiện toàn, củng cố, duy tu, nạo vét, khơi thông, bàn, nghiên cứu và, quan trắc, quan sát, ghi hình, tập trung, chú trọng, quan tâm, động viên, khuyến khích, thúc đẩy hợp tác, thử việc, đổi, đấu nối, nối, kéo dây, mô tả, định nghĩa, định hướng,
định vị, định danh, gắn, gắn thẻ, dán, dán nhãn, dán tem, gắn mã, bảo quản, cất, sang nhượng, chuyển nhượng, thành lập mới, tiếp tục, duy trì hoạt động, tổ chức thi, tập dượt, cho ra mắt, đẩy mạnh công tác, tăng cường công tác, nâng cao nhận thức, đưa vào sử dụng, đưa vào vận hành, đưa vào hoạt động, phân tách, gom, tập hợp, điểm danh, rút kinh nghiệm, học hỏi, tham khảo, setup, set up, đi công tác, làm việc, giảm giá, khuyến mại, khuyến mãi, chiết khấu, tăng ca, hạ tải, báo giảng, chốt danh sách, chốt phương án, chốt kế hoạch, chốt thiết kế, ký hợp đồng thuê, ký hợp đồng mua, đưa, hiển thị, nhập, nhập liệu, xuất, xuất file, đảm nhiệm, đảm nhận, phụ trách, chịu trách nhiệm, lọc, tra cứu, tải lên, tải xuống, gọi api, nhận dữ liệu, trả về, lắng nghe, truy vấn, đóng góp, ghi nhận ý kiến, tự đánh giá, kê đơn, bốc thăm, bố trí lịch, chấm công, chi trả, chuyển hóa, chuyển tải, chứng minh, chứng thực, cam kết, canh tác, chăn nuôi, chế tạo, chế biến, chỉnh sửa, chỉnh trang, chọn tạo, công chứng, củng cố lại, cưỡng chế, dàn dựng, di chuyển sang, diễn giải, dò tìm, giao ban,
giao lưu, giao nhận, giải trình, giám định, gia công, gia cố, hàn gắn, hiệu chỉnh, hiệu chuẩn, hình thành, hoạch định lại, hòa nhập, hợp nhất, hợp thức hóa, khởi nghiệp, khoanh vùng, khử khuẩn, kiến nghị, kiến tạo, kích hoạt, làm chủ, làm rõ, làm thủ tục, làm video, lấy mẫu, lấy phiếu, lồng ghép, luyện thi, lưu hành, mã hóa, minh họa, mở bán, mở thầu, mở tài khoản, nâng cấp thành, ngoại giao, nhân bản, nhân giống, nhân rộng, nhập học, nuôi dưỡng, ổn định tổ chức, phát thanh, phát tờ rơi, phân bón, phân luồng, phân phát, phản ánh, phản biện, phiên dịch, phủ sóng, phun, quán xuyến, quét, quy hoạch lại, quy định, rà quét,
san lấp, sáng tác, sáng lập, sao chép, sát hạch, soát xét, sơ chế, sơ tán, sửa lỗi, sưu tầm, tái bản, tái cấp, tái định vị, tái khởi động, tạm ứng, tận dụng, tập kết, tập thể dục, thả, thay mới, thăm khám, thẩm vấn, thế chấp, thể chế hóa, thiết lập lại, thu âm, thu gom, thu mua, thu xếp, thuyết minh, thuyết trình, tiếp sóng, tiêu hủy, tìm nguồn, tìm hướng, tổng duyệt, tổng hợp lại, tra soát, trả lời, tranh thủ, triển lãm, trích xuất, trực, truy quét, truy thu, truy xuất, truyền đạt, truyền thông nội bộ, tuần tra, tư vấn cho, ủy quyền, ứng phó, vạch, vay, vận dụng, vận hành, vẽ lại, viết bài, xác lập, xác minh, xác thực, xây lắp, xóa mù, xúc tiến, xử phạt, yêu cầu, build, test, fix, debug, merge, demo, onboarding, research, follow, brainstorm, training, ký biên bản,
áp giá, bài trí, bán đấu giá, bảo hành, bảo lãnh, bảo tồn, bày bán, biểu diễn, biểu dương, biểu quyết, bóc tách, bồi hoàn, cải biên, cải cách, canh gác, cảnh báo, cắm mốc, cắm biển, cân đối lại,
cân chỉnh, cấp mới, cấp đổi, cất nóc, cấy, chăm bón, chăm lo, chẩn đoán, chấm thi, chấn chỉnh, chèn, chỉ định, chỉ huy, chia lại, chống thấm, chuyển trụ sở, chiếu phim, chiêu sinh, công chiếu,
công nhận, cứng hóa, cứu trợ, dẫn dắt, dọn, dồn điền đổi thửa, duyệt chi, đánh số, đào ao, đăng cai, đăng tuyển, đặt hàng sản xuất, đề nghị, điều chuyển, điều động, định biên, định giá lại, định giá,
đổ bê tông, đôn đốc, đổi tên, đối thoại, đưa đón, đưa tin, đúc kết, gặp mặt, gắn biển, ghép, gia hạn hợp đồng thuê, giảng, giao chỉ tiêu, giao đất, giao khoán, giao nhiệm vụ, giải tán, gọi thầu, gợi ý,
hiệu đính, hoàn trả mặt bằng, họp phụ huynh, họp bàn, họp giao ban, họp tổng kết, hợp lý hóa, huy động nhân lực, hưởng ứng, kết nghĩa, khai báo, khai mạc, khai tử, khảo nghiệm, khoanh nuôi, khuyến cáo,
khử trùng, kiểm điểm, kinh doanh thử, ký ban hành, ký kết hợp tác, ký phụ lục, ký quy chế, ký mou, ký biên bản ghi nhớ, ký thỏa thuận, ký hợp đồng lao động, ký lại, ký lại hợp đồng,
ký lại hợp đồng lao động, ký hợp đồng nguyên tắc, làm đường, làm phim, lát, lắp ráp, lắp thêm, lên phương án, liên danh, lợp, may đo, miễn giảm, mở cửa, nắm tình hình, ngầm hóa, ngừng, nhắc nhở,
nhận bàn giao, niêm phong, nói chuyện, phác thảo, phát quà, phân cấp, phân vai, phê chuẩn, phong tặng, phòng chống, phủ xanh, phục dựng, quét dọn, quyên góp, quyết định, ra quyết định, rà phá,
rải nhựa, rút gọn, san nền, sắm, sơn, sơn lại, tạm dừng, tháo dỡ, thả cá, thắp sáng, thí nghiệm, thi tuyển, thu hồi đất, tiến cử, tiếp đón, tiếp sức, tổng vệ sinh, tôn tạo, tôn vinh, trao quyền,
trau dồi, trình diễn, trồng rừng, truy vết, truyền dạy, tuyên dương, tưới, ủy thác, vá đường, viếng, vinh danh, xây lại, xét tặng, xóa nhà tạm, trùng tu, lai tạo, đóng mới, chạy roadshow,
chạy thử nghiệm, chạy seeding, up load, làm content, làm clip, quay clip, quay tvc, lên bài, đi thị trường, đi thực tế, đi khảo sát, đi học, làm thêm giờ, làm báo cáo, làm slide, poc, config, retest,
viết unit test, bàn thảo, chạy job, dựng lại, cấu trúc lại, tái thiết, cân bằng tải, kéo cáp, phân lô, đóng cọc, đổ móng, chống dột, ốp lát, ươm, gieo, gieo trồng, thu hoạch, tỉa, tẩy giun, phối giống,
thả giống, sát trùng, đóng sách, phân loại lại, kiểm đếm, phát cơm, nấu cơm, quyên tặng, hiến máu, nhặt rác, dọn rác, hành hương, giảng đạo, sắp lại, sang chiết, đóng chai, đóng thùng, lên đơn,
soạn đơn, xuất kho, nhập kho, chốt kịch bản, chốt ngân sách, chốt nhà cung cấp, kêu gọi đề xuất, thêm tính năng, thêm chức năng, thêm phần, thêm mục, thêm nút, thêm trang, thêm module, thêm bộ lọc,
thêm kênh, thêm bước,
dùng thử, thu hồi cáp, thu hồi giấy tờ, thu hồi thiết bị, thu hồi xe, thu hồi sản phẩm lỗi, mời gọi, luân phiên, quang hóa, ký ghi nhớ`);

/** Acts towards people: a count of people reached by them still counts acts. */
export const contactVerbs = () =>
  list(`
gọi, gọi điện, gọi điện thăm hỏi, gặp, gặp gỡ, phỏng vấn, khảo sát, thăm, thăm hỏi, đến thăm, ghé thăm, tiếp cận, tư vấn, liên hệ, mời, gửi email, gửi thư, nhắn tin, chào hàng, báo giá, bám đuổi, chăm sóc, tri ân, trao đổi với, làm việc với, tiếp, tiếp xúc, tiếp dân, đối thoại với, lấy ý kiến, giới thiệu với, giới thiệu cho, giảm giá, tặng quà, khám sàng lọc, hỏi, hỏi ý kiến, telesales, hẹn gặp, vận động, kết nối với, hỗ trợ, hướng dẫn, giải đáp`);

/** Looking, comparing, choosing: "xác định 10 nhà cung cấp" counts looking. */
export const examineVerbs = () =>
  list(
    `tổ chức, chạy, đặt lịch, đọc, học, nghe, tham gia, tham dự, dự, luyện, thi thử, đánh giá, đánh giá lại, đề xuất, điều tra, đo, đo lường, khảo sát, kiểm tra, kiểm định, lựa chọn, chọn, nghiên cứu, phân tích, quan sát, rà soát, so sánh, tham khảo, theo dõi, thẩm định, thăm dò, thử nghiệm, tìm, tìm hiểu, tìm kiếm, xác định, xem xét, tham quan, thanh tra, giám sát, nhận diện, thí điểm, sàng lọc hồ sơ, thẩm tra, review, audit`,
  );

/** Teaching and certifying: a count of people is coverage, an output. */
export const trainVerbs = () =>
  list(
    `đào tạo, đào tạo lại, huấn luyện, tập huấn, bồi dưỡng, kèm cặp, dạy nghề, cấp chứng chỉ, tiêm, tiêm chủng, tiêm vắc xin, tiêm phòng, tầm soát, sàng lọc, truyền nghề, train, training, phổ cập, dạy, được đào tạo, được tập huấn, được bồi dưỡng, được huấn luyện, hoàn thành khóa học, hoàn thành đào tạo, hoàn thành khóa đào tạo, hoàn thành chương trình đào tạo, có chứng chỉ, đạt chứng chỉ, ký cam kết, qua lớp, tham gia tập huấn, tham gia đào tạo, hoàn thành đánh giá, được cấp chứng chỉ, được khám, được tiêm`,
  );

export const hireVerbs = () =>
  list(
    `tuyển, tuyển thêm, tuyển mới, tuyển đủ, tuyển được, tuyển dụng, tuyển dụng thêm, tuyển dụng được, tuyển dụng mới, bổ sung nhân sự, chiêu mộ, hire, hiring, lấp đầy, lấp đầy vị trí`,
  );

/** Getting something from the world: a count of customers, deals or money with them is a result. */
export const gainVerbs = () =>
  list(`
ký mới, ký được, ký thêm, ký, ký kết, ký kết được, ký hợp đồng với, chốt, chốt được, chốt thêm, bán, bán được, bán ra, có, có được, có thêm, có ít nhất, có tối thiểu, có trên, thu hút, thu hút được, thu hút thêm, thu về, thu được, thu, thu hồi, thu hồi được, kêu gọi được, huy động, huy động được, gọi vốn, gọi vốn được, gây quỹ, gây quỹ được, nhận, nhận được, giành, giành được, thắng, thắng thầu, trúng, trúng thầu, được, đạt, đạt được, kiếm, kiếm được, mang về, đem về, mang lại, phát triển được, phát triển thêm, phát triển mới, phát triển,
tìm được, kết nạp, kết nạp thêm, kết nạp mới, tạo việc làm cho, tạo việc làm mới cho, giải quyết việc làm cho, xuất khẩu, xuất khẩu được, giải ngân được, tạo, tạo ra, tạo được, sinh ra, giữ chân, giữ, giữ được, tiếp nhận, phục vụ, đón, đón được, xuất hiện, lọt vào, lọt, vào, nằm trong, tuyển sinh, tuyển sinh được, chuyển đổi, chuyển đổi được, mở rộng, cán đích, hoàn thành vượt, tiết kiệm, tiết kiệm được, thuyết phục được, vận động được, kêu gọi, xây dựng, có hơn, mở mới được, được trích dẫn, thu phí được, đăng ký mới, thêm, tăng thêm`);

/** Doing for a share of cases: with a percentage or a time limit they state a service level. */
export const serviceVerbs = () =>
  list(`
xử lý, xử lý xong, giải quyết, giải quyết xong, phản hồi, trả lời, giao, giao đúng, bàn giao, hoàn thành đúng hạn, thu hồi, thu, thu được, đáp ứng, khắc phục, trả kết quả, tiếp nhận và trả, giữ chân, hoàn trả, thanh toán đúng hạn, vá, duyệt, phê duyệt, cấp phép, bảo đảm, đảm bảo, đạt, thắng, thắng hoặc, hòa giải, hòa giải thành, chốt, giải ngân, tái chế, khép, hoàn tất, nộp đúng hạn, thu gom, thu gom và xử lý, điều trị khỏi, chữa khỏi, cứu sống, lấp đầy, tái ký, gia hạn, khôi phục, đóng`);

export const upVerbs = () =>
  list(
    `tăng, tăng thêm, tăng gấp, tăng gấp đôi, tăng trưởng, tăng lên, gấp đôi, gấp ba, gấp rưỡi, nhân đôi, nhân ba, nâng, nâng lên, vượt, vượt mốc, lên tới, vươn lên, phục hồi, nhân rộng thị phần, gia tăng, mở rộng thị phần, cán mốc, bứt phá, cao hơn, nhiều hơn, nhanh hơn, lớn hơn, dài hơn, thêm, cộng thêm, scale, tăng tốc, tăng cao, tăng trở lại, tăng mạnh, tăng đều`,
  );

export const downVerbs = () =>
  list(
    `bớt, giảm, giảm còn, giảm bớt, giảm thiểu, giảm xuống, giảm được, giảm mạnh, cắt giảm, cắt, hạ, hạ thấp, kéo giảm, rút ngắn, tiết giảm, tiết kiệm, thu hẹp, loại bỏ, xóa bỏ, xoá bỏ, chấm dứt, không còn, không để xảy ra, xuống còn, hạn chế, ngăn chặn, ngăn ngừa, phòng ngừa, đẩy lùi, triệt tiêu, tối thiểu hóa, kiềm chế, thấp hơn, ngắn hơn, ít hơn, giảm dần, giảm tải`,
  );

export const keepVerbs = () =>
  list(
    `duy trì, giữ, giữ vững, giữ nguyên, giữ chân, ổn định ở, ổn định, bảo đảm, đảm bảo, không vượt quá, không thấp hơn, không tụt, bảo toàn, kiểm soát ở mức, giữ ổn định, giữ mức, bảo vệ`,
  );

/** Linking a metric to its level. */
export const reachVerbs = () =>
  list(
    `
đạt con số, lên con số, ở con số, đạt tỷ lệ, đạt tỉ lệ, đạt khoảng, đạt gần, đạt hơn,đạt, đạt mốc, đạt mức, đạt được, đạt tối thiểu, đạt trên, đạt ít nhất, chạm mốc, chạm, cán mốc, chiếm, chiếm tới, chiếm trên, còn, chỉ còn, xuống, xuống còn, xuống dưới, lên, lên đến, lên tới, lên mức, về, về mức, về dưới, ở mức, ở ngưỡng, từ mức, là, bằng, vượt, vượt mốc, vượt mức, vượt ngưỡng, ổn định ở, tương đương, trung bình, bình quân, được, chỉ, thành, khoảng, cỡ, tầm, tới mức, đến mức, có`,
  );

/** Weak movement: a result only when a metric or a quality is named; otherwise work. */
export const improveVerbs = () =>
  list(
    `cải thiện, nâng cao, tăng cường, đẩy mạnh, đẩy nhanh, thúc đẩy, tối ưu, tối ưu hóa, tối ưu hoá, hoàn thiện, củng cố, phát huy, nâng tầm, mở rộng, phát triển, phát triển mạnh, đa dạng hóa, làm tốt, siết chặt, đơn giản hóa, đơn giản hoá, chú trọng, optimize, optimise, improve`,
  );

export const vagueVerbs = () =>
  list(
    `hỗ trợ, tham gia, phối hợp, nghiên cứu, tư vấn, phân tích, tìm hiểu, theo dõi, đồng hành, góp phần, quan tâm, chú trọng, khuyến khích, động viên, tham mưu, góp ý, cộng tác, hợp tác, xem xét, cân nhắc, cố gắng, nỗ lực, phấn đấu, tiếp tục, trợ giúp, giúp, giúp đỡ, quán xuyến, tập trung, tập trung vào, phát huy, tạo điều kiện, đẩy mạnh, tăng cường, support, tham khảo, nắm bắt, chung tay, đóng góp, đóng góp vào`,
  );

/** What users, customers, cases or staff do or feel: a share or a count of them doing it is a result. */
export const behaviours = () =>
  list(`đứng đầu, dẫn đầu, đứng thứ, đứng nhất, thăng chức, thăng tiến, hòa vốn sau, 
đủ điều kiện, đủ tiêu chuẩn, đủ chuẩn, kịp tiến độ, kịp hạn, không trễ, không lỗi,tự động, xử lý tự động, được xử lý tự động, được gia hạn, ký hợp đồng, sử dụng, dùng, dùng thử, hài lòng, rất hài lòng, hài lòng với, đánh giá, đánh giá tốt, đánh giá tích cực, quay lại, mua lại, mua thêm, gia hạn, tái ký, giới thiệu, giới thiệu cho, đăng ký, đăng ký sử dụng, đăng nhập, truy cập, tham gia tích cực, tham gia đầy đủ, áp dụng, tuân thủ, đúng hạn, đúng hẹn, đúng deadline, kịp deadline, trước deadline, đúng kế hoạch, đúng chuẩn, đúng quy định, đúng quy trình, đúng tiến độ, đúng giờ, trước hạn, đạt chuẩn, đạt yêu cầu, đạt loại, đạt giải, đạt điểm, đạt mức, đạt khá, đạt kpi, đạt chỉ tiêu, đỗ, đậu, tốt nghiệp, lên lớp, có việc làm, có thu nhập, khỏi bệnh, khỏi, phục hồi, nhớ, nhớ tên, nhận biết, nhận ra,
biết đến, tin tưởng, tin dùng, chuyển sang, chuyển sang dùng, chuyển sang sử dụng, qua thử việc, vượt qua, được giải quyết, được xử lý, được duyệt, được giao, được phản hồi, được vá, được trả, được khắc phục, được cấp, được hỗ trợ cải thiện, cải thiện, tăng, giảm, thành công, không cần, không phải, tự phục vụ, tự tin, tự giác, ở lại, gắn bó, cam kết gắn bó, hoạt động, hoạt động hằng tuần, hoạt động hàng tháng, xem, mở, đọc, phản hồi tích cực, phản hồi, trả lời, trả lời đúng, hoàn thành đúng hạn, giao đúng hẹn, giao trong ngày, bàn giao đúng hạn, hoàn thành mục tiêu, hoàn thành kpi, hoàn thành chỉ tiêu,
thanh toán, thanh toán đúng hạn, thanh toán online, trả phí, nộp trực tuyến, nộp qua mạng, có trước, có mặt, có nước sạch, được tiếp cận, tiếp cận được, hiểu, hiểu rõ, nắm vững, nắm được, thành thạo, yêu thích, thích, chọn, lựa chọn, tin, ủng hộ, đồng ý, đồng thuận, sẵn sàng giới thiệu, hưởng lợi, thoát nghèo, khôi phục thành công, mua, đặt hàng, đặt phòng, đặt lại, sống, sống sót, đi học, đến trường, đến lớp, đến, ra trường, phân loại rác, tái chế, có phản hồi, được chấp nhận, được áp dụng, được sử dụng, là khách hàng cũ, đến từ, qua kênh, là, chất lượng, có kết quả, có điểm, biết bơi, đọc thông, được trích dẫn, cao hơn, thấp hơn, tốt hơn,
hòa vốn, có lãi, sinh lời, ghé, ghé lại, vắng, vắng mặt, đặt lại hàng, nhập hàng đều, đi làm lại, nghỉ việc, trụ lại, bám trụ, theo học, học tiếp, lên trình, chờ, chờ đợi, đợi`);

/** Ends of work written as a state: the thing exists, nothing is said of its effect. */
export const finishedStates = () =>
  list(
    `
đi vào nề nếp, được khánh thành, đi vào khai thác, đưa vào khai thác, ra mắt, lên sóng, lên kệ, chạy thật, chạy production, lên production, chạy chính thức,
vận hành chính thức, được kiện toàn, được duyệt,được triển khai, được ban hành, được hoàn thành, được xây dựng, được thiết lập, được phê duyệt, được thông qua, đi vào hoạt động, đi vào vận hành, đi vào sử dụng, đưa vào sử dụng, vào sử dụng, vào hoạt động, vào vận hành, sẵn sàng, hoàn thành, hoàn tất, đã xong, được tổ chức, được cập nhật, được nghiệm thu, được bàn giao, được công bố, được lắp đặt, được khởi công, được đưa vào sử dụng, được rà soát, được chuẩn hóa, được số hóa, được tích hợp, được thành lập, được nâng cấp, được ký kết, được thực hiện, lên app store, ra thị trường, golive, go-live, live`,
  );
