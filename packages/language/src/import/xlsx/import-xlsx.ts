import type { Bilingual } from '@okr/core';
import { type Imported, type ImportOptions, importSheets } from '../import-text.ts';
import { readWorkbook, type Workbook, type WorkbookProblem } from './workbook.ts';

export type { WorkbookProblem } from './workbook.ts';

/** The sheets of a spreadsheet as one plan, by the words above their columns; `most`: bytes that it may unpack to. */
export function importXlsx(bytes: Uint8Array, options: ImportOptions = {}, most?: number): Imported | WorkbookProblem {
  const workbook = readWorkbook(bytes, most);
  if (typeof workbook === 'string') return workbook;
  return { ...importSheets(workbook.sheets, options), told: toldOf(workbook) };
}

function toldOf({ sheets, hasMacros, hasOutside }: Workbook): readonly Bilingual[] {
  const formulas = sheets.reduce((sum, sheet) => sum + sheet.formulas, 0);
  const told: Bilingual[] = [];
  if (formulas > 0)
    told.push({
      en: `${formulas} ${formulas === 1 ? 'cell holds a formula' : 'cells hold formulas'}; the values that the file keeps were taken`,
      vi: `${formulas} ô chứa công thức; đã lấy giá trị lưu trong tệp`,
    });
  if (hasMacros) told.push({ en: 'it holds macros; none was run', vi: 'tệp có macro; không macro nào được chạy' });
  if (hasOutside)
    told.push({
      en: 'it takes values from other workbooks; none was opened',
      vi: 'tệp lấy số liệu từ tệp khác; không tệp nào được mở',
    });
  return told;
}
