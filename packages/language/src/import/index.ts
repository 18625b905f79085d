export { rowsOf } from './cells.ts';
export { type Role, roleNames } from './columns.ts';
export { type Imported, type ImportOptions, importRows, importText, type Unplaced } from './import-text.ts';
export { importJson, type JsonProblem } from './json/import-json.ts';
