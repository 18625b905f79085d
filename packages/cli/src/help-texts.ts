import type { Language } from '@okr/core';
import { exportFormats } from '@okr/preview/formats';

interface CommandTexts {
  readonly usage: string;
  readonly summary: string;
  readonly description: string;
}

export interface HelpTexts {
  readonly usage: string;
  readonly description: string;
  readonly epilogue: string;
  readonly version: string;
  readonly help: string;
  readonly commandName: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly paths: string;
  readonly asOf: string;
  readonly config: string;
  readonly lang: string;
  readonly noColor: string;
  readonly stdinFilename: string;
  readonly check: CommandTexts & {
    readonly format: string;
    readonly maxWarnings: string;
    readonly fix: string;
    readonly all: string;
    readonly known: string;
    readonly updateKnown: string;
  };
  readonly score: CommandTexts & {
    readonly format: string;
    readonly explain: string;
    readonly scorecard: string;
    readonly cycle: string;
    readonly unit: string;
    readonly owner: string;
  };
  readonly export: CommandTexts & { readonly to: string; readonly output: string };
  readonly import: CommandTexts & { readonly files: string; readonly output: string; readonly columns: string };
  readonly serve: CommandTexts & { readonly port: string };
  readonly checkIn: CommandTexts & {
    readonly ref: string;
    readonly value: string;
    readonly paths: string;
    readonly date: string;
    readonly confidence: string;
    readonly note: string;
    readonly replace: string;
    readonly keep: string;
  };
  readonly fmt: CommandTexts & { readonly check: string; readonly tidy: string; readonly toLanguage: string };
  readonly init: CommandTexts & { readonly folder: string; readonly template: string; readonly list: string };
  readonly explain: CommandTexts & { readonly rule: string };
  readonly completions: CommandTexts & { readonly shell: string };
  readonly lsp: CommandTexts & { readonly stdio: string };
}

const en: HelpTexts = {
  usage: 'COMMAND [PATH…] [options]',
  description: 'OKRs as text: checks plans, scores them, keeps them tidy.',
  epilogue: `A PATH is a file or a folder (every .okr below it); without one, the current folder; - reads standard input.

Exit codes: 0 done · 1 errors, too many warnings, or differences · 2 wrong use, or what cannot be read or written.
A mistake in okr.config.json is reported and the rest still counts; okr check then ends with 2.`,
  version: 'print the version',
  help: 'show help',
  commandName: 'command',
  titles: {},
  paths: 'files or folders; - for standard input (default: the current folder)',
  asOf: 'score as of this date, such as 2026-11-15 (default: today)',
  config: 'settings from this file instead of okr.config.json',
  lang: 'language of messages: en or vi (default: that of the plan)',
  noColor: 'no colours',
  stdinFilename: 'file name to use for standard input',
  check: {
    usage: '[PATH…] [options]',
    summary: 'find errors and weak spots',
    description: 'Finds what okr cannot read, link or score, and what a good OKR coach would question.',
    format: 'text or json (default: text)',
    maxWarnings: 'exit with 1 if there are more warnings than this',
    fix: 'fix safe problems in place',
    all: 'show every problem in full, also infos, hints and repeated ones',
    known: 'report only problems that are not in this file',
    updateKnown: 'save the problems found now to the file of --known',
  },
  score: {
    usage: '[PATH…] [options]',
    summary: 'score plans',
    description: 'Scores objectives, key results and KPIs as of one day.',
    format: 'text, json, csv or markdown (default: text)',
    explain: 'show how each number is calculated',
    scorecard: 'the KPIs of each team and person, summed up from 1 to 5',
    cycle: 'only plans and scorecards of this cycle, such as 2026-Q4',
    unit: 'only plans and KPIs of this company, department or team',
    owner: 'only items owned by this person, such as @linh',
  },
  export: {
    usage: '[PATH…] --to FORMAT [-o FILE] [options]',
    summary: 'export scores: HTML, CSV, Markdown, JSON, Mermaid, calendar',
    description:
      'Writes the scores as one self-contained page (html), as a table (csv), text (markdown), data (json), a drawing of who supports whom (mermaid) or a calendar of deadlines and check-ins (ics).',
    to: `${listed('or')} (default: from the extension of FILE)`,
    output: 'write to this file (default: standard output)',
  },
  import: {
    usage: 'FILE… [-o FILE] [options]',
    summary: 'turn documents and tables into a plan',
    description:
      'Turns text, Markdown (.md), tables (.csv, .tsv, .xlsx) with OKRs in them, and what score writes as JSON, into a plan. What has no place in it becomes a comment next to it, and is named line by line.',
    files: 'documents or tables; - for standard input',
    output: 'write to this new .okr file (default: standard output)',
    columns: 'what columns hold, such as title=Name,target=Goal',
  },
  serve: {
    usage: '[PATH…] [options]',
    summary: 'show the preview in a browser, live',
    description:
      'Shows the preview in a browser on this machine, and follows every change to the files until Ctrl-C. Other machines cannot see it, and it writes nothing.',
    port: 'the port to use (default: 4519, or a free one)',
  },
  checkIn: {
    usage: 'REF VALUE [PATH…] [options]',
    summary: 'write a check-in into a plan',
    description:
      'Writes a dated line to a key result, or an actual to a KPI, in its place and as the file writes them. A day that has a value keeps it, unless --replace is given.',
    ref: 'the key result or KPI by its name, as much of it as is needed: nps, renew.nps, delivery.renew.nps',
    value: 'what was measured, such as 38 or "2.4 million"',
    paths: 'files or folders to look in (default: the current folder)',
    date: 'the day it was measured, such as 2026-11-15 (default: today)',
    confidence: 'how sure you are that the target will be met, 0 to 10',
    note: 'a short note',
    replace: 'write over the line of that day, if there is one',
    keep: 'with --replace: keep its note and confidence where no others are given',
  },
  fmt: {
    usage: '[PATH…] [options]',
    summary: 'format plans in place',
    description: 'Formats plans in place; standard input goes to standard output.',
    check: 'change nothing; exit with 1 if something is not formatted',
    tidy: 'write lists and labels (Objective:, KR1:) in the full form',
    toLanguage: 'rewrite keywords in this language: en or vi',
  },
  init: {
    usage: '[FOLDER] [options]',
    summary: 'write a first plan into this folder',
    description: 'Writes a first plan to start from, in English or (--lang vi) Vietnamese. Overwrites nothing.',
    folder: 'where to write it (default: the current folder)',
    template: 'a plan of this field, such as sales or school',
    list: 'list the fields that there are plans of',
  },
  explain: {
    usage: 'RULE [options]',
    summary: 'show the page of a rule',
    description: 'Shows what a rule looks for, why, and how to write instead.',
    rule: 'the id of a rule, such as kr-activity',
  },
  completions: {
    usage: 'bash|zsh|fish|powershell',
    summary: 'print completions for your shell',
    description: 'Prints what makes Tab complete commands, options, key results, rules and files in your shell.',
    shell: 'bash, zsh, fish or powershell',
  },
  lsp: {
    usage: '--stdio',
    summary: 'run the language server for an editor',
    description:
      'Runs the language server for your editor: problems, hovers, completion and more. See docs/editors/other-editors.md.',
    stdio: 'talk to the editor over standard input and output',
  },
};

const vi: HelpTexts = {
  usage: 'LỆNH [ĐƯỜNG_DẪN…] [tùy chọn]',
  description: 'OKR viết bằng văn bản: kiểm tra, chấm điểm và trình bày gọn kế hoạch.',
  epilogue: `ĐƯỜNG_DẪN là tệp hoặc thư mục (lấy mọi tệp .okr bên trong); không ghi thì là thư mục hiện tại; - đọc từ đầu vào chuẩn.

Mã kết thúc: 0 xong · 1 có lỗi, quá nhiều cảnh báo, hoặc có khác biệt · 2 dùng sai, hoặc không đọc hay ghi được.
Chỗ sai trong okr.config.json được báo và phần còn lại vẫn được dùng; khi đó okr check kết thúc với mã 2.`,
  version: 'in số phiên bản',
  help: 'xem hướng dẫn',
  commandName: 'lệnh',
  titles: {
    'Usage:': 'Cách dùng:',
    'Options:': 'Tùy chọn:',
    'Global Options:': 'Tùy chọn chung:',
    'Commands:': 'Các lệnh:',
    'Arguments:': 'Đối số:',
  },
  paths: 'tệp hoặc thư mục; - là đầu vào chuẩn (mặc định: thư mục hiện tại)',
  asOf: 'xem tại ngày này, ví dụ 2026-11-15 (mặc định: hôm nay)',
  config: 'dùng thiết lập trong tệp này thay cho okr.config.json',
  lang: 'ngôn ngữ của thông báo: en hoặc vi (mặc định: theo kế hoạch)',
  noColor: 'không tô màu',
  stdinFilename: 'tên tệp dùng cho đầu vào chuẩn',
  check: {
    usage: '[ĐƯỜNG_DẪN…] [tùy chọn]',
    summary: 'tìm lỗi và điểm yếu trong kế hoạch',
    description:
      'Tìm những chỗ không đọc, không liên kết hay không chấm điểm được, và những điều một người huấn luyện OKR giỏi sẽ hỏi lại.',
    format: 'text hoặc json (mặc định: text)',
    maxWarnings: 'kết thúc với mã 1 nếu có nhiều cảnh báo hơn số này',
    fix: 'tự sửa các vấn đề an toàn, ngay trong tệp',
    all: 'hiện đầy đủ mọi vấn đề, cả gợi ý, lưu ý và vấn đề lặp lại',
    known: 'chỉ báo những vấn đề chưa có trong tệp này',
    updateKnown: 'lưu các vấn đề hiện có vào tệp của --known',
  },
  score: {
    usage: '[ĐƯỜNG_DẪN…] [tùy chọn]',
    summary: 'chấm điểm kế hoạch',
    description: 'Chấm điểm mục tiêu, kết quả then chốt và KPI tại một ngày.',
    format: 'text, json, csv hoặc markdown (mặc định: text)',
    explain: 'cho biết từng con số được tính thế nào',
    scorecard: 'bảng điểm KPI của từng đơn vị, từng người, tổng từ 1 đến 5',
    cycle: 'chỉ kế hoạch và bảng điểm của chu kỳ này, ví dụ 2026-Q4',
    unit: 'chỉ kế hoạch và KPI của đơn vị này',
    owner: 'chỉ phần người này phụ trách, ví dụ @linh',
  },
  export: {
    usage: '[ĐƯỜNG_DẪN…] --to ĐỊNH_DẠNG [-o TỆP] [tùy chọn]',
    summary: 'xuất điểm: HTML, CSV, Markdown, JSON, Mermaid, lịch',
    description:
      'Ghi điểm thành một trang trọn trong một tệp (html), bảng (csv), văn bản (markdown), dữ liệu (json), sơ đồ liên kết mục tiêu (mermaid) hoặc lịch các hạn và ngày check-in (ics).',
    to: `${listed('hoặc')} (mặc định: theo đuôi của TỆP)`,
    output: 'ghi vào tệp này (mặc định: đầu ra chuẩn)',
  },
  import: {
    usage: 'TỆP… [-o TỆP] [tùy chọn]',
    summary: 'chuyển tài liệu và bảng thành kế hoạch',
    description:
      'Chuyển văn bản, Markdown (.md), bảng (.csv, .tsv, .xlsx) có OKR và tệp JSON do score tạo thành kế hoạch. Phần không xếp được vào đâu thành chú thích bên cạnh và được báo từng dòng.',
    files: 'tài liệu hoặc bảng; - đọc từ đầu vào chuẩn',
    output: 'ghi vào tệp .okr mới này (mặc định: đầu ra chuẩn)',
    columns: 'cột nào chứa gì, ví dụ title=Tên,target=Đích',
  },
  serve: {
    usage: '[ĐƯỜNG_DẪN…] [tùy chọn]',
    summary: 'xem trước trong trình duyệt, cập nhật liên tục',
    description:
      'Mở trang xem trước cho trình duyệt trên máy này và theo mọi thay đổi của tệp cho đến khi bấm Ctrl-C. Máy khác không xem được, và lệnh không ghi gì.',
    port: 'cổng sử dụng (mặc định: 4519, hoặc một cổng còn trống)',
  },
  checkIn: {
    usage: 'TÊN GIÁ_TRỊ [ĐƯỜNG_DẪN…] [tùy chọn]',
    summary: 'ghi một check-in vào kế hoạch',
    description:
      'Ghi một dòng có ngày vào kết quả then chốt hoặc KPI, đúng chỗ và theo cách tệp đang viết. Ngày đã có số thì giữ nguyên, trừ khi dùng --replace.',
    ref: 'tên của kết quả then chốt hoặc KPI, ghi đủ để phân biệt: nps, gia_hạn.nps, triển_khai.gia_hạn.nps',
    value: 'số đo được, ví dụ 38 hoặc "2,4 tỷ"',
    paths: 'tệp hoặc thư mục để tìm (mặc định: thư mục hiện tại)',
    date: 'ngày đo, ví dụ 2026-11-15 (mặc định: hôm nay)',
    confidence: 'mức độ tự tin sẽ đạt chỉ tiêu, từ 0 đến 10',
    note: 'ghi chú ngắn',
    replace: 'ghi đè dòng của ngày đó, nếu đã có',
    keep: 'dùng với --replace: giữ ghi chú và mức tự tin của dòng cũ nếu không ghi cái mới',
  },
  fmt: {
    usage: '[ĐƯỜNG_DẪN…] [tùy chọn]',
    summary: 'trình bày gọn kế hoạch, ghi vào chính tệp',
    description: 'Trình bày gọn kế hoạch và ghi vào chính tệp; đầu vào chuẩn thì ghi ra đầu ra chuẩn.',
    check: 'không sửa gì; kết thúc với mã 1 nếu có tệp chưa gọn',
    tidy: 'viết lại đầy đủ các danh sách và nhãn (Mục tiêu:, KQ1:)',
    toLanguage: 'viết lại từ khóa bằng ngôn ngữ này: en hoặc vi',
  },
  init: {
    usage: '[THƯ_MỤC] [tùy chọn]',
    summary: 'viết kế hoạch đầu tiên vào thư mục này',
    description: 'Viết một kế hoạch để bắt đầu, bằng tiếng Anh hoặc (--lang vi) tiếng Việt. Không ghi đè tệp nào.',
    folder: 'nơi ghi (mặc định: thư mục hiện tại)',
    template: 'kế hoạch mẫu của một mảng, như sales hoặc school',
    list: 'liệt kê các mảng có kế hoạch mẫu',
  },
  explain: {
    usage: 'QUY_TẮC [tùy chọn]',
    summary: 'xem trang của một quy tắc',
    description: 'Cho biết quy tắc tìm điều gì, vì sao, và nên viết thế nào.',
    rule: 'mã quy tắc, ví dụ kr-activity',
  },
  completions: {
    usage: 'bash|zsh|fish|powershell',
    summary: 'in phần tự điền cho shell của bạn',
    description:
      'In ra phần giúp phím Tab tự điền lệnh, tùy chọn, kết quả then chốt, quy tắc và tệp trong shell của bạn.',
    shell: 'bash, zsh, fish hoặc powershell',
  },
  lsp: {
    usage: '--stdio',
    summary: 'chạy máy chủ ngôn ngữ cho trình soạn thảo',
    description:
      'Hỗ trợ trong lúc viết kế hoạch: báo vấn đề, giải thích điểm, gợi ý và nhiều việc khác. Xem docs/editors/other-editors.vi.md.',
    stdio: 'trao đổi với trình soạn thảo qua đầu vào và đầu ra chuẩn',
  },
};

export const helpTexts: { readonly [L in Language]: HelpTexts } = { en, vi };

function listed(or: string): string {
  return `${exportFormats.slice(0, -1).join(', ')} ${or} ${exportFormats.at(-1)}`;
}
