import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Language } from '@okr/core';
import { firstPlan } from '@okr/language';
import { Failure, fileFailure } from '../failure.ts';
import type { Host } from '../host.ts';
import type { SharedOptions } from '../program.ts';
import { configFor } from '../workspace/config-file.ts';
import { asOfIn, languageIn } from '../workspace/load.ts';
import { shown, workspaceOf } from '../workspace/paths.ts';

/** `okr init`: a first plan for the quarter of today; the folder is made where it is not there. */
export function init(folder: string, options: SharedOptions, host: Host, spoken: Language): number {
  const asked = languageIn(options);
  const where = resolve(host.cwd, folder);
  const config = configFor(workspaceOf(where), options.config, host.cwd);
  const language = asked ?? config.language ?? spoken;
  const { name, text } = firstPlan(asOfIn(options, host), config.scoring, language);
  const path = join(where, name);
  const visible = shown(path, host.cwd);
  try {
    mkdirSync(where, { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    throw isThere(error) ? notOverwritten(visible) : fileFailure(error, visible);
  }
  host.out(
    language === 'vi'
      ? `Đã viết ${visible}. Tiếp theo:\n  okr check ${visible}   xem có gì cần sửa\n  okr score ${visible}   xem điểm và tiến độ\n`
      : `Wrote ${visible}. Next:\n  okr check ${visible}   see what to improve\n  okr score ${visible}   see scores and pace\n`,
  );
  return 0;
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

function notOverwritten(path: string): Failure {
  return new Failure({
    en: `${path}: is there already; nothing was written`,
    vi: `${path}: đã có sẵn; không ghi gì`,
  });
}
