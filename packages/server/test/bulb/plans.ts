/** Plans as they lie on disks: half-written, with errors nearby, in both languages. Each is a workspace of its own. */
export const plans: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a team in English': {
    'org.okr': `company acme "Acme Bikes" lead @ceo
department shops "Shops" in acme lead @mai
team online "Online shop" in shops
person @mai "Mai Tran" role "Head of shops" in shops
kpi returns "Bikes that come back" unit % for shops
  target at most 4% alert > 6% every month owner @mai source "shop.csv"
  2026-09  4.6%
  2026-10  4.2%
kpi footfall "Visitors in the shops"
  2026-10  12,400
`,
    'shops.okr': `plan for shops in 2026-Q4

objective ride "Riders come back to our shops because the bikes just work"
  kr nps "Riders recommend us" from 30 to 45 points by 2026-12-31 weight 2
    2026-10-15  33  confidence 7/10  "first wave"
    2026-11-01  31
    2026-10-28  35  "late entry"
  kr "Organise 10 repair trainings" by 2026-12-01 owner @an
    2026-10-20  3  "three so far"
    2026-11-03  5
  kr "Repairs that are done the same day" to 80%
  kr "Publish 8 videos on repairs" from 0 to 8 videos weight 1
    2026-11-02  2
  kr "Bikes that come back" keep below 4% measured by returns
  initiative "One checklist for every bike" for nps owner @an doing
  initiative "Call every rider after a week"

objective "Grow online revenue and reduce the cost of returns" supports ride, agency.growth guard footfal
  owner @lan
  committed
  kr rev "Increase revenue and average basket" from 3.2 to 4 million
    2026-11-10  3.4
  kr churn "Reduce churn" from 10% to 12% weight 40%
  kr "Launch the new shop"
  kr "Better service"
    review 2026-12-31 grade 0.7 "fine"
  // kr old "An old one" from 1 to 2
  kr conv "Conversion" from ? to 3.5% by 2027-02-30
  kr stock "Bikes in stock" from 50 to …
`,
  },
  'a half-written plan in English': {
    'draft.okr': `language en
plan for @kim in 2026-Q4 draft
obejctive "Win the schools of the region"
  kr "Schools that order" from 3 to 12 schools by
  kr
  kr schools "Pupils who ride to school" from 10% to 15 % ownr @kim
  kr schools "Teachers who recommend us" from 12 to 30 weigth 2
    2026-11-31  14
    2026-11-03
    15/11/2026  16
  - kr "Parents who join" from 0 to 1,000
  kr "Accidents on the way" keep at most
  kr "Share of pupils" from 20% to 130%
  kr "Improve awareness" from 1 to 2
objective
  kr "TBD" from 1 to 3
    milestone "Pilot in two schools"
    milestone "Town council agrees" by 2026-12-10
objective "Increase members by 20%" because "fees pay the trainers"
  guard returns
  kr "Grow members from 300 to 360 members"
  guard members
  kr "Fees" from $2,000 to 2,500 EUR
  kr "Fees paid late" from 10 days to 5 weeks
    2026-11-02  8
  unknown words here
<<<<<<< HEAD
  initiative "Ask every member" for fees, members by 2026-10-01
=======
  initiative "Ask some members" for members by 2026-10-01
>>>>>>> other
kpi members "Members"
  target >= 300 alert >= 320
  2026-10  310
  2026-09  305
`,
  },
  'a closed quarter in English': {
    'q3.okr': `// The quarter that is over.
cycle summer "Summer" from 2026-07-01 to 2026-09-30 check-ins weekly
plan for ops in summer closed
team ops "Operations"
objective fast "Orders leave the house the day they come in" owner @bo committed
  kr sameday "Orders sent the same day" from 60% to 90% owner @bo
    was to 95% until 2026-08-01
    2026-09-25  88%
  kr errors "Wrong parcels" from 40 to 20 parcels
    2026-09-20  18 parcels
    review 2026-10-02 grade 0.9 "better than hoped" learned "two people pack"
  kr "Write the packing handbook" done
plan for ops in 2026-Q4
objective safe "Nobody gets hurt in the warehouse" owner @bo aspirational supports fast
  kr hurt "Accidents" from 5 to 0
  kr near "Near misses reported" from 2 to 10 reports weight 3 confidence 4/10
    2026-10-10  3
    2026-10-17  3
    2026-10-24  3
    2026-10-31  3
  kr "Drills" from 0 to 4 drills
    2026-11-20  1
  initiative "Mark the lanes" by 2026-10-15 todo
`,
  },
  'a team in Vietnamese': {
    'to-chuc.okr': `ngôn ngữ vi
công ty an_phuc "An Phúc" quản lý @ha
phòng kd "Kinh doanh" thuộc an_phuc quản lý @nam
kpi csat "Khách hài lòng" đơn vị điểm của kd
  chỉ tiêu >= 4,5 báo động < 4 đo mỗi tháng
  2026-09  4,2
  tháng 10/2026  4,4
`,
    'kinh-doanh.okr': `ngôn ngữ vi
kế hoạch của kd trong quý IV/2026

mục tiêu giu_chan "Khách cũ quay lại vì được chăm sóc tận tâm"
  kết quả gia_han "Tỷ lệ khách gia hạn" từ 60% lên 80% hạn 31/12/2026
    15/10/2026  63%  tự tin 7/10  "đợt gọi đầu"
    01/11/2026  66%
    28/10/2026  65%
  kết quả "Tổ chức 10 buổi đào tạo chăm sóc" hạn 01/12/2026 phụ trách @an
    20/10/2026  3  "ba buổi"
  kết quả "Doanh thu từ khách cũ" từ 2,4 lên 3,2 tỷ đồng
    10/11/2026  2,6
  kết quả "Thời gian trả lời" xuống dưới 2 giờ
  kết quả "Khách hài lòng" duy trì ít nhất 4,5 điểm
  kết quả "Đăng 8 bài viết" từ 0 lên 8 bài viết
  sáng kiến "Gọi từng khách sau một tuần"
  sáng kiến "Sổ tay chăm sóc" cho gia_han phụ trách @an đang làm

mục tiêu "Mở rộng thị trường miền Trung và nâng cao chất lượng dịch vụ" đóng góp cho giu_chan, tang_truong
  phụ trách @lan
  cam kết
  kết quả dai_ly "Tăng đại lý và doanh số" từ 12 lên 20 đại lý trọng số 2
  kết quả "Giảm tỷ lệ trả hàng" từ 3% lên 5%
  kết quả "Ra mắt kho Đà Nẵng"
  kết quả "Nâng cao chất lượng phục vụ"
  kết quả khieu_nai "Khiếu nại" từ ? xuống 12 vụ
`,
  },
  'a half-written plan in Vietnamese': {
    'nhap.okr': `ngôn ngữ vi
ke hoach của @minh trong quý IV/2026
muc tieu "Tăng doanh thu 20%"
  kết quả "Số hợp đồng" lên 5.000 hợp đồng hạng 31/12/2026
  kết quả "Khách mới" từ 1,250 lên 2,500 khách
    31/11/2026  1.300
    12/11/2026
  kết quả
  kết quả kenh "Kênh bán" từ 3 lên 5 phu trach @minh
  kết quả kênh "Kênh bán lẻ" từ 3 lên 5
  kết quả "Chi phí" từ 3,2 tỷ lên 2.500 triệu USD
  kết quả "Hoàn thành 100% kế hoạch" trước 30/6
tổ bán_hàng "Bán hàng"
mục tiêu "Đội ngũ gắn bó" phụ trách @hoa
  kết quả "Độ gắn kết" từ 3,8 lên 4,5 điểm
    trước đây lên 4,8 điểm đến hết 01/11/2026
  bảo vệ csat
  kết quả "Nhân viên nghỉ việc" từ 12% lên 8%
  chữ lạ không phải từ khóa
  sáng kiến "Trò chuyện hằng tháng" cho gan_ket hạn 01/10/2026
`,
  },
  'two plans that speak of one another': {
    'okr.config.json': '{}',
    'one.okr': `plan for a in 2026-Q4
objective top "The house is known in town" committed
  kr known "Neighbours who know us" from 10% to 40% weight 60%
  kr visits "Visits" from 0 to 300 visits weight 30%
  initiative "Open day" for two.known
`,
    'two.okr': `plan for b in 2026-Q4
objective low "The house is known in town" supports top
  kr known "Neighbours who know us" from 10% to 40%
objective other "Neighbours help each other" supports known.x, top.known
  kr help "Hours of help" from 20 to 60 hours
  initiative "A board at the door" for visits
`,
  },
  'a first draft of ten lines': {
    'first.okr': `objective "Customers are happy"
kr "NPS" 
kr "Answer faster" to 2 hours
kr "Sell more"
objective "Team grows"
kr "Hire 3 engineers" to 3 engineers
kr "Write the handbook" to 100%
`,
  },
  'a plan with Windows line ends': {
    'crlf.okr':
      'plan for @kim in 2026-Q4\r\nobjective "Guests return"\r\n  kr "Guests who return" from 20% to 30%\r\n    2026-11-02  22%\r\n  kr "Train the staff" by 2026-12-01\r\n    2026-11-01  2\r\n  kr "Grow tips and reviews" from 3 to 5\r\n',
  },
};
