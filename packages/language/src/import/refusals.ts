import type { Bilingual } from '@okr/core';
import type { JsonProblem } from './json/import-json.ts';
import type { WorkbookProblem } from './xlsx/workbook.ts';

export const tooLarge = { en: 'is larger than 20 MB; import it in parts', vi: 'lớn hơn 20 MB; hãy nhập từng phần' };

export const damaged = {
  en: 'holds letters that nobody can read; save it as UTF-8, then import that',
  vi: 'có chữ không đọc được; hãy lưu lại ở dạng UTF-8 rồi nhập',
};

export const notText = {
  en: 'is neither text nor a table as text; save it as CSV (from a spreadsheet) or as text, then import that',
  vi: 'không phải văn bản hay bảng dạng văn bản; hãy lưu thành CSV (từ bảng tính) hoặc văn bản rồi nhập tệp đó',
};

export const notXlsx: { readonly [P in WorkbookProblem]: Bilingual } = {
  'not-zip': {
    en: 'is no spreadsheet, whatever its name says; save it as .xlsx or CSV, then import that',
    vi: 'không phải bảng tính dù tên tệp ghi vậy; hãy lưu thành .xlsx hoặc CSV rồi nhập',
  },
  'not-xlsx': {
    en: 'is an archive without a workbook in it; save the spreadsheet as .xlsx or CSV, then import that',
    vi: 'là tệp nén không chứa bảng tính; hãy lưu bảng tính thành .xlsx hoặc CSV rồi nhập',
  },
  damaged: {
    en: 'is a damaged spreadsheet; open it where it was made, save it anew, then import that',
    vi: 'là bảng tính bị hỏng; hãy mở bằng chương trình đã tạo ra nó, lưu lại rồi nhập',
  },
  locked: {
    en: 'asks for a password, or is of before 2007; save it as .xlsx without one, then import that',
    vi: 'có mật khẩu hoặc theo định dạng trước 2007; hãy lưu thành .xlsx không mật khẩu rồi nhập',
  },
  'too-large': {
    en: 'unpacks to more than 200 MB; keep the sheets with OKRs, then import that',
    vi: 'giải nén ra hơn 200 MB; hãy chỉ giữ các trang có OKR rồi nhập',
  },
};

export const notScores: { readonly [P in JsonProblem]: Bilingual } = {
  'not-json': {
    en: 'is no JSON: it ends too early, or a sign is missing',
    vi: 'không phải JSON: tệp bị cụt hoặc thiếu dấu',
  },
  'not-scores': {
    en: 'is JSON of another program; import what `okr score --format json` writes, or a table as CSV',
    vi: 'là JSON của chương trình khác; hãy nhập tệp do `okr score --format json` tạo, hoặc bảng dạng CSV',
  },
};

export const notUtf8 = {
  en: 'is not UTF-8 (windows-1258 perhaps), so letters would be lost; save it as UTF-8',
  vi: 'không phải UTF-8 (có thể là windows-1258) nên sẽ mất chữ; hãy lưu lại ở dạng UTF-8',
};
