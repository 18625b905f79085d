export const WORDS_EN: ReadonlyMap<string, number> = new Map(
  'one 1,two 2,three 3,four 4,five 5,six 6,seven 7,eight 8,nine 9,ten 10,eleven 11,twelve 12,fifteen 15,twenty 20,thirty 30,forty 40,fifty 50,sixty 60,seventy 70,eighty 80,ninety 90,hundred 100,thousand 1000,dozen 12,half 0.5'
    .split(',')
    .map((pair) => pair.split(' '))
    .map(([word = '', value = '']) => [word, Number(value)]),
);
export const WORDS_VI: ReadonlyMap<string, number> = new Map(
  'một 1,hai 2,ba 3,bốn 4,sáu 6,bảy 7,tám 8,chín 9,mười 10,chục 10,trăm 100,nửa 0.5'
    .split(',')
    .map((pair) => pair.split(' '))
    .map(([word = '', value = '']) => [word, Number(value)]),
);
/** "X%": a number still to be filled in. */
export const PLACEHOLDERS: ReadonlySet<string> = new Set(['x', 'xx', 'y', 'yy', 'n', 'z']);
export const MAGNITUDES: ReadonlyMap<string, number> = new Map(
  'k 1000,m 1000000,b 1000000000,bn 1000000000,mn 1000000,mil 1000000,million 1000000,millions 1000000,billion 1000000000,thousand 1000,hundred 100,dozen 12,tr 1000000,triệu 1000000,trieu 1000000,tỷ 1000000000,tỉ 1000000000,nghìn 1000,ngàn 1000,nghin 1000,ngan 1000,trđ 1000000,tỷđ 1000000000'
    .split(',')
    .map((pair) => pair.split(' '))
    .map(([word = '', value = '']) => [word, Number(value)]),
);
export const MONEY: ReadonlySet<string> = new Set(
  '$ € £ ¥ ₫ usd eur gbp vnd vnđ đ đồng dong dollars dollar euro euros pounds ugx aud sgd jpy chf inr cad trđ tỷđ usd'.split(
    ' ',
  ),
);
export const MONEY_TAIL: ReadonlySet<string> = new Set(['tỷ', 'tỉ', 'trđ', 'tỷđ']);
export const CLOCK: ReadonlySet<string> = new Set(
  'ms s sec secs second seconds min mins minute minutes h hr hrs hour hours day days week weeks month months quarter quarters year years sprint sprints semester semesters giây phút giờ tiếng ngày tuần tháng quý năm giay phut gio tieng ngay tuan thang'.split(
    ' ',
  ),
);
export const GLUED_CLOCK: ReadonlySet<string> = new Set('ms s sec secs min mins h hr hrs d'.split(' '));
export const ORDINALS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
export const PHYSICAL: ReadonlySet<string> = new Set(
  'kg g km m² ha kwh mwh kw mw gw gwh kva sqm gb mb tb kb mbps lít lit tấn tan tonnes tonne tons litres liters ppm bps px db fps rpm pp pts pt km2 ha rps qps kv mva kva kwp mwp'.split(
    ' ',
  ),
);
export const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
/** Words that a number only names a member of: "phase 2", "giai đoạn 2". */
export const NAMERS_EN: ReadonlySet<string> = new Set(
  'net ifrs gaap basel sox itil cmmi scorm wcag html css http gpt sap solvency mifid esrs gri ce haccp gmp cat python kubernetes version v ver phase stage grade year chapter room building floor line site iso iec soc tier part step article section no number annex appendix gate form route ward lot batch wave industry web type fy directive regulation rfc covid windows node java python php angular react zone block gen generation goal sdg figure option season episode week day age aged horizon station pier platform top level iphone android office area hall bay clause paragraph stand aisle'.split(
    ' ',
  ),
);
export const NAMERS_VI: ReadonlySet<string> = new Set(
  'số so tháng thang quý quy ngày ngay tuần tuan đoạn doan kỳ khóa khoa lớp lop khối khoi tầng tang chương chuong điều dieu khoản khoan bậc bac cấp cap thứ thu phiên version xưởng xuong nm quận quan q t phase sprint top gen web node java net level bước buoc mục muc loại loai chuyền chuyen vòng vong iso soc iec phân giai'.split(
    ' ',
  ),
);
/** Words that are verbs or counted nouns as well: a number names a member only when no noun follows. */
export const NAMERS_BARE: ReadonlySet<string> = new Set(
  'release model class press presses series sprint quarter module chuyến đợt kíp ca'.split(' '),
);
/** Of these, a decimal number is never a name. */
export const COUNTING: ReadonlySet<string> = new Set(
  'day days week month age aged stage grade room floor line number no level season episode office area site building gate lot batch station platform số lớp khối tầng điểm ngày tháng tuần'.split(
    ' ',
  ),
);
export const DATE_CUES: ReadonlySet<string> = new Set(
  'by before until on due after since ngày trước hạn đến hết sau từ ngay truoc han den het sau tu'.split(' '),
);
export const RATING_TOPS: ReadonlySet<number> = new Set([4, 5, 7, 10, 20, 100]);
/** Words that point at a line of the plan: "see 4.2", "complete 3.1". */
export const REFERRING: ReadonlySet<string> = new Set(
  'see per accomplish complete finish from support item items kr krs objective goal point points task tasks step steps section theo mục tại muc tai'.split(
    ' ',
  ),
);
