/** Plans that use all of the language, one in each; every line of them is broken in turn. */
export const english = `language en
cycle 2026-Q4 check-ins weekly
cycle spring "Spring term" from 2026-02-01 to 2026-06-30

company harbour "Harbour Foods" lead @mara
department bakery "Bakery" in harbour lead @jonas
team night "Night shift" in bakery
person @jonas "Jonas Reed" role "Head baker" in bakery

plan "Bread that sells out" for bakery in 2026-Q4 active

objective fresh "Every shop has fresh bread all day"
  owner @jonas, @mara
  committed
  supports growth
  guard csat
  because "Customers who find empty shelves do not come back"

  kr shelves "Shops with bread at closing time" from 55% to 90% by 2026-12-31 weight 2
    was from 55% to 80% until 2026-10-20 because "Two ovens came early"
    2026-10-12  61%  confidence 6/10  "after the first week"
    2026-11-09  74%
  kr waste "Bread thrown away" from 9 to 4 kg
    owner @jonas
    2026-10-12  8.5  confidence 7/10
  kr wait "Wait at the counter" from ? to below 3 minutes
    2026-10-19  5 minutes  "first count"
  kr hold "Regulars who come each week" keep at least 60% measured by regulars
    2026-11-09  63%

  initiative ovens "A second bake at noon" for shelves, waste
    owner @jonas by 2026-11-01 priority high doing
  review 2026-12-30 grade 0.7 "Good, late start"
    learned "Order flour a month earlier"

objective "New shops open without surprises" owner @mara aspirational
  kr ready "Opening checklist in use"
    milestone pilot "Two pilot shops" weight 40% by 2026-10-31 done 2026-10-29
    milestone all "All shops" weight 60% by 2026-12-15
  kr "Days from lease to opening" from 90 to 60 days stretch 45 days
    2026-11-02  84
    status at risk confidence 5/10

kpi csat "Customer satisfaction" for bakery unit points
  target >= 4.5 alert < 4 scale 3 3.5 4 4.5 every month
  area "Customer care" owner @mara source "till survey"
  was target >= 4.2 alert < 3.8 until 2026-06-30 because "Two shops were new"
  2026-09  4.2
  2026-10  4.4  "212 answers"

kpi baked "Loaves without fault" for @jonas unit % weight 60%
  scale 90 94 97 99 every week
  2026-11-09  98
`;

export const vietnamese = `ngôn ngữ vi
chu kỳ quý IV/2026 check-in hằng tuần

công ty sao_mai "Công ty Sao Mai" quản lý @hà
phòng bán_hàng "Phòng Bán hàng" thuộc sao_mai quản lý @tú
nhóm miền_tây "Nhóm miền Tây" thuộc bán_hàng
người @tú "Lê Anh Tú" chức danh "Trưởng phòng" thuộc bán_hàng

kế hoạch của sao_mai trong quý IV/2026 đang chạy
mục tiêu bền_vững "Khách mua một lần trở thành khách lâu năm"
  phụ trách @hà khát vọng
  vì "Bán cho khách cũ tốn ít công hơn"
  kết quả "Doanh thu từ khách cũ" từ 1,8 tỷ đồng lên 2,6 tỷ đồng vươn tới 3 tỷ đồng
    15/11/2026  2,1 tỷ đồng  tự tin 7/10  "hai đơn lớn quay lại"

kế hoạch của bán_hàng trong quý IV/2026
mục tiêu giao_đúng "Khách nhận hàng đúng hẹn"
  phụ trách @tú, @hà
  cam kết
  đóng góp cho bền_vững bảo vệ hài_lòng
  kết quả đúng_hẹn "Đơn giao đúng hẹn" từ 70% lên 92% hạn 31/12/2026 trọng số 2
    trước đây lên 85% đến hết 20/10/2026 vì "Thêm kho mới"
    10/10/2026  74%  tự tin 6/10
    15/11/2026  83%
  kết quả chờ "Thời gian chờ phản hồi" từ ? xuống dưới 2 giờ
    10/10/2026  5 giờ  "tuần đầu"
  kết quả "Đơn phải đổi trả" từ 30 xuống còn 12 đơn
    15/11/2026  21
  kết quả tồn "Hàng tồn trên 60 ngày" duy trì trong khoảng 3 đến 5 %
    15/11/2026  4 %
  sáng kiến "Chia tuyến giao theo quận" cho đúng_hẹn, chờ
    phụ trách @tú hạn 01/11/2026 ưu tiên cao đang làm
  tổng kết 30/12/2026 chấm 0,6 "Tiến bộ nhưng chậm"
    bài học "Chọn đối tác giao hàng sớm hơn"

mục tiêu "Kho vận hành trơn tru" phụ trách @tú khát vọng
  kết quả nề_nếp "Quy trình nhập kho chung"
    cột mốc "Chạy thử một kho" trọng số 50% hạn 20/10/2026 xong 19/10/2026
    cột mốc "Mọi kho" trọng số 50% hạn 15/12/2026

kpi hài_lòng "Mức hài lòng" của bán_hàng đơn vị điểm
  chỉ tiêu >= 4,5 báo động < 4 thang điểm 3 3,5 4 4,5 đo mỗi tháng
  phụ trách @hà nguồn "Phiếu sau giao hàng" trọng số 60%
  trước đây chỉ tiêu >= 4,2 đến hết 30/06/2026 vì "Đổi mẫu phiếu"
  tháng 10/2026  4,1
  tháng 11/2026  4,3  "180 phiếu"
kpi gọi_lại "Khách được gọi lại trong ngày" của @tú đơn vị %
  thang điểm 70 80 90 95 trọng số 2
  tháng 11/2026  92
`;
