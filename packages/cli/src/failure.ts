import type { Bilingual } from '@okr/core';

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

/** A folder that was asked for holds no plan. */
export class NoPlans extends Failure {}

/** A failure of the file system in words; other errors pass through. */
export function fileFailure(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) return error;
  const known = reasons[code];
  const detail = known ?? { en: `cannot be used (${code})`, vi: `không dùng được (${code})` };
  return new Failure({ en: `${path}: ${detail.en}`, vi: `${path}: ${detail.vi}` }, path);
}

const reasons: Readonly<Record<string, Bilingual>> = {
  ENOENT: { en: 'no such file or folder', vi: 'không có tệp hay thư mục này' },
  ENOTDIR: { en: 'no such file or folder', vi: 'không có tệp hay thư mục này' },
  EACCES: { en: 'no permission to use it', vi: 'không có quyền truy cập' },
  EPERM: { en: 'no permission to use it', vi: 'không có quyền truy cập' },
  EROFS: { en: 'cannot be written: the disk is read-only', vi: 'không ghi được: ổ đĩa chỉ cho đọc' },
  ENOSPC: { en: 'cannot be written: the disk is full', vi: 'không ghi được: ổ đĩa đã đầy' },
  EISDIR: { en: 'is a folder, not a file', vi: 'là thư mục, không phải tệp' },
  ELOOP: { en: 'is a link that leads back to itself', vi: 'là liên kết trỏ vòng về chính nó' },
  ENAMETOOLONG: { en: 'the name is too long', vi: 'tên quá dài' },
  ERR_FS_FILE_TOO_LARGE: { en: 'is too large to read', vi: 'quá lớn, không đọc được' },
  ERR_STRING_TOO_LONG: { en: 'is too large to read', vi: 'quá lớn, không đọc được' },
  ERR_INVALID_ARG_VALUE: { en: 'is no path that can be used', vi: 'không phải đường dẫn dùng được' },
};
