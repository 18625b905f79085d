import { type Bilingual, type Language, safeLine } from '@okr/core';
import type { Host } from './host.ts';

/** Wrong use, an unreadable file, a bad configuration: ends the command with exit code 2 and this one line. */
export class Failure extends Error {
  readonly said: Bilingual;
  /** The file that it is about, as shown. */
  readonly path: string | undefined;

  constructor(said: Bilingual, path?: string) {
    super(said.en);
    this.said = said;
    this.path = path;
  }
}

/** On standard error, as one line. */
export function tell(host: Pick<Host, 'err'>, { said }: Failure, language: Language): void {
  host.err(`okr: ${safeLine(said[language])}\n`);
}

/** A folder that was asked for holds no plan. */
export class NoPlans extends Failure {}

/** What the system calls an error: `ENOENT`, `EACCES` …; undefined for other errors. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/** A failure of the file system in words; other errors pass through. */
export function fileFailure(error: unknown, path: string): unknown {
  const code = errorCode(error);
  if (code === undefined) return error;
  const known = reasons[code];
  const detail = known ?? { en: `cannot be used (${code})`, vi: `không dùng được (${code})` };
  return failureAt(path, detail);
}

/** `PATH: what is wrong with it`. */
export function failureAt(path: string, detail: Bilingual): Failure {
  return new Failure({ en: `${path}: ${detail.en}`, vi: `${path}: ${detail.vi}` }, path);
}

const reasons: Readonly<Record<string, Bilingual>> = {
  ENOENT: { en: 'no such file or folder', vi: 'không có tệp hay thư mục này' },
  ENOTDIR: { en: 'no such file or folder', vi: 'không có tệp hay thư mục này' },
  EACCES: { en: 'no permission to use it', vi: 'không có quyền truy cập' },
  EPERM: { en: 'no permission to use it', vi: 'không có quyền truy cập' },
  EROFS: { en: 'cannot be written: the disk is read-only', vi: 'không ghi được: ổ đĩa chỉ cho đọc' },
  ENOSPC: { en: 'cannot be written: the disk is full', vi: 'không ghi được: ổ đĩa đã đầy' },
  EDQUOT: { en: 'cannot be written: your share of the disk is used up', vi: 'không ghi được: đã hết hạn mức ổ đĩa' },
  EFBIG: { en: 'cannot be written: too large for this disk', vi: 'không ghi được: quá lớn đối với ổ đĩa này' },
  EIO: { en: 'the device reports an error', vi: 'thiết bị báo lỗi' },
  EBUSY: { en: 'cannot be replaced: something else holds it', vi: 'không thay được: chương trình khác đang giữ' },
  EISDIR: { en: 'is a folder, not a file', vi: 'là thư mục, không phải tệp' },
  ELOOP: { en: 'is a link that leads back to itself', vi: 'là liên kết trỏ vòng về chính nó' },
  ENAMETOOLONG: { en: 'the name is too long', vi: 'tên quá dài' },
  ERR_FS_FILE_TOO_LARGE: { en: 'is too large to read', vi: 'quá lớn, không đọc được' },
  ERR_STRING_TOO_LONG: { en: 'is too large to read', vi: 'quá lớn, không đọc được' },
  ERR_INVALID_ARG_VALUE: { en: 'is not a path that can be used', vi: 'không phải đường dẫn dùng được' },
};
