import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Language, safeLine } from '@okr/core';
import { firstPlan } from '@okr/language';
import { type Failure, failureAt, fileFailure, tell } from '../failure.ts';
import { writeWhole } from '../files/write.ts';
import type { Host } from '../host.ts';
import type { SharedOptions } from '../program.ts';
import { configFor } from '../workspace/config-file.ts';
import { asOfIn, languageIn } from '../workspace/load.ts';
import { shown, workspaceOf } from '../workspace/paths.ts';

/** `okr init`: a first plan for the quarter of today; the folder is made where it is not there. */
export async function init(folder: string, options: SharedOptions, host: Host, spoken: Language): Promise<number> {
  const asked = languageIn(options);
  const where = resolve(host.cwd, folder);
  const { config, problems, unread } = configFor(workspaceOf(where), options.config, host.cwd);
  for (const problem of [...problems, ...unread]) tell(host, problem, spoken);
  const language = asked ?? config.language ?? spoken;
  const { name, text } = firstPlan(asOfIn(options, host), config.scoring.fiscalYearStart, language);
  const path = join(where, name);
  const visible = safeLine(shown(path, host.cwd));
  try {
    mkdirSync(where, { recursive: true });
  } catch (error) {
    throw fileFailure(error, visible);
  }
  const written = await writeWhole({ absolute: path, path: visible, text, before: 'nothing' });
  if (written === 'changed') throw notOverwritten(visible);
  host.out(
    language === 'vi'
      ? `Đã viết ${visible}. Tiếp theo:\n  okr check ${visible}   xem có gì cần sửa\n  okr score ${visible}   xem điểm và tiến độ\n`
      : `Wrote ${visible}. Next:\n  okr check ${visible}   see what to improve\n  okr score ${visible}   see scores and pace\n`,
  );
  return 0;
}

function notOverwritten(path: string): Failure {
  return failureAt(path, { en: 'is there already; nothing was written', vi: 'đã có sẵn; không ghi gì' });
}
