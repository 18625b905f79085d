export { rowsOf } from './cells.ts';
export { type Role, roleNames } from './columns.ts';
export { readWide, type Wide } from './encoding.ts';
export { type FileImport, importFile, longestImport } from './file.ts';
export { type Imported, type ImportOptions, importRows, importText, type Unplaced } from './import-text.ts';
export { importJson } from './json/import-json.ts';
