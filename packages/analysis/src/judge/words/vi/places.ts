/** What opens the name of a place: “tại Hà Nội”, “trên địa bàn tỉnh”. */
export const PLACE_OPENINGS: ReadonlySet<string> = new Set('tại ở trên tai o tren'.split(' '));
/** Kinds of places, with marks and without. */
export const PLACES: ReadonlySet<string> = new Set(
  'địa bàn tỉnh huyện xã phường quận thành phố thị trấn thôn ấp vùng miền khu vực chi nhánh văn phòng trụ sở nhà máy xưởng cửa hàng trường bệnh viện nước quốc gia hà nội sài gòn tphcm hcm đà nẵng hải phòng cần thơ việt nam toàn quốc cơ sở hội trường phòng họp sân vận động công viên dia ban tinh huyen xa phuong quan thanh pho thi tran thon ap vung mien khu vuc nhanh van phong tru so nha may xuong cua hang truong benh vien nuoc quoc ha noi sai gon da nang hai can tho viet toan co so hoi hop san van dong cong vien'.split(
    ' ',
  ),
);
