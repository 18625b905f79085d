import { type Bilingual, positionAt, type SourceFile } from '@okr/core';
import type { View } from '../view.ts';
import type { Seen } from './seen.ts';

/** Why something that is asked for cannot be done here. */
export interface Obstacle {
  /** As a whole sentence, with the line that stands in the way. */
  readonly reason: Bilingual;
}

export function isObstacle(value: object): value is Obstacle {
  return 'reason' in value;
}

/** Something else stands on the lines that would have to go or to come. */
export function sharedLine(file: SourceFile, offset: number): Obstacle {
  const line = lineNumber(file, offset);
  return {
    reason: {
      en: `Line ${line} holds something else too: give each part its own line first.`,
      vi: `Dòng ${line} còn chứa phần khác: hãy tách mỗi phần ra một dòng trước.`,
    },
  };
}

/** What stands at a place would get lost or mean something else. */
export function lostAt(file: SourceFile, offset: number): Obstacle {
  const line = lineNumber(file, offset);
  return {
    reason: {
      en: `Something on or below line ${line} would be lost or would mean something else.`,
      vi: `Có phần ở dòng ${line} hoặc ngay dưới sẽ bị mất hoặc đổi nghĩa.`,
    },
  };
}

/** What stands on a line names the key result, and would find it no more. */
export function lineNamed(file: SourceFile, offset: number): Obstacle {
  const line = lineNumber(file, offset);
  return {
    reason: {
      en: `Line ${line} names this key result: let it name another one first.`,
      vi: `Dòng ${line} đang trỏ tới kết quả này: hãy cho dòng đó trỏ sang kết quả khác trước.`,
    },
  };
}

/** An error between two places that is to be mended first; undefined where there is none. */
export function errorWithin(view: View, span: { readonly start: number; readonly end: number }): Obstacle | undefined {
  const error = view.snapshot
    .diagnosticsOf(view.file)
    .find((one) => one.severity === 'error' && one.span.start <= span.end && span.start <= one.span.end);
  if (error === undefined) return undefined;
  const line = lineNumber(view.file, error.span.start);
  return mendFirst({ key: 'error', path: view.file.path, line });
}

/** What is wrong on a line already, and would be twice. */
export function mendFirst({ key, path, line }: Pick<Seen, 'key' | 'path' | 'line'>): Obstacle {
  return key.startsWith('error')
    ? {
        reason: {
          en: `Line ${line} of ${path} has an error: fix it first.`,
          vi: `Dòng ${line} của ${path} đang có lỗi: hãy sửa lỗi đó trước.`,
        },
      }
    : {
        reason: {
          en: `Line ${line} of ${path} has a warning that would then be there twice: see to it first.`,
          vi: `Dòng ${line} của ${path} đang có cảnh báo và khi đó sẽ lặp lại: hãy xử lý trước.`,
        },
      };
}

/** What would be found afterwards, and on which line. */
export function wouldSay(line: number, path: string | undefined, message: Bilingual): Obstacle {
  const where = path === undefined ? { en: '', vi: '' } : { en: ` of ${path}`, vi: ` của ${path}` };
  return {
    reason: {
      en: `Line ${line}${where.en} would then say: ${message.en}`,
      vi: `Khi đó dòng ${line}${where.vi} sẽ báo: ${message.vi}`,
    },
  };
}

function lineNumber(file: SourceFile, offset: number): number {
  return positionAt(file, offset).line + 1;
}
