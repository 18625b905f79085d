import { formatsOf } from './formats.ts';
import { commentsOf, type Relation, relationsOf, sharedTexts } from './parts.ts';
import { rowsOfSheet, type SheetRows } from './sheet.ts';
import { walk } from './xml.ts';
import { Zip, ZipError, type ZipProblem } from './zip.ts';

export interface Sheet extends SheetRows {
  readonly name: string;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly hasMacros: boolean;
  /** It takes values from other workbooks, none of which is opened. */
  readonly hasOutside: boolean;
}

/** `not-xlsx`: an archive of something else. */
export type WorkbookProblem = ZipProblem | 'not-xlsx';

/** The sheets of an XLSX file. Any bytes get an answer; nothing in it is run and nothing outside of it is opened. */
export function readWorkbook(bytes: Uint8Array, most?: number): Workbook | WorkbookProblem {
  try {
    return workbookIn(new Zip(bytes, most));
  } catch (error) {
    if (error instanceof ZipError) return error.problem;
    throw error;
  }
}

function workbookIn(zip: Zip): Workbook | 'not-xlsx' {
  const main = [...relationsOf(zip, '').values()].find(({ type }) => type === 'officeDocument')?.target;
  const path = main ?? 'xl/workbook.xml';
  const xml = zip.text(path);
  if (xml === undefined || !/<(?:\w+:)?workbook[\s>]/.test(xml.slice(0, 4000))) return 'not-xlsx';
  const relations = relationsOf(zip, path);
  const part = (type: string): string | undefined =>
    zip.text([...relations.values()].find((one) => one.type === type)?.target ?? '');
  const listed: { readonly name: string; readonly id: string }[] = [];
  let isFrom1904 = false;
  walk(xml, {
    open: (name, attributes) => {
      const { name: title = '', id = '', date1904 = '' } = attributes();
      if (name === 'workbookPr') isFrom1904 = /^(?:1|true)$/.test(date1904);
      else if (name === 'sheet') listed.push({ name: title, id });
    },
  });
  const shared = { texts: sharedTexts(part('sharedStrings')), formats: formatsOf(part('styles'), isFrom1904) };
  const sheets = listed.flatMap(({ name, id }): readonly Sheet[] => {
    const relation = relations.get(id);
    const sheet = relation?.type === 'worksheet' ? zip.text(relation.target) : undefined;
    if (relation === undefined || sheet === undefined) return [];
    return [{ name, ...rowsOfSheet(sheet, shared, besideOf(zip, relation)) }];
  });
  const has = (type: RegExp): boolean => [...relations.values()].some((one) => type.test(one.type));
  return { sheets, hasMacros: has(/^vbaProject$/), hasOutside: has(/^externalLink/) };
}

function besideOf(zip: Zip, { target }: Relation): Parameters<typeof rowsOfSheet>[2] {
  const relations = relationsOf(zip, target);
  const comments = [...relations.values()].find(({ type }) => type === 'comments');
  const links = [...relations].filter(([, { isOutside, type }]) => isOutside && type === 'hyperlink');
  return {
    comments: commentsOf(comments === undefined ? undefined : zip.text(comments.target)),
    addresses: new Map(links.map(([id, { target: address }]) => [id, address])),
  };
}
