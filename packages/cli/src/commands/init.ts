import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Language, largest, safeLine } from '@okr/core';
import { firstPlan, nearNames, type Template, templateChoices, templateOf } from '@okr/language';
import { Failure, failureAt, fileFailure, tell } from '../failure.ts';
import { writeWhole } from '../files/write.ts';
import type { Host } from '../host.ts';
import type { InitOptions } from '../program.ts';
import { configFor } from '../workspace/config-file.ts';
import { asOfIn, languageIn } from '../workspace/load.ts';
import { shown, workspaceOf } from '../workspace/paths.ts';

/** `okr init`: a first plan for the quarter of today, or of a field; the folder is made where it is not there. */
export async function init(folder: string, options: InitOptions, host: Host, spoken: Language): Promise<number> {
  const asked = languageIn(options);
  if (options.list === true) {
    const width = largest(templateChoices.map(({ id }) => id.length));
    for (const { id, title } of templateChoices) host.out(`${id.padEnd(width)}  ${title[asked ?? spoken]}\n`);
    return 0;
  }
  const template = templateIn(options);
  const where = resolve(host.cwd, folder);
  const { config, problems, unread } = configFor(workspaceOf(where), options.config, host.cwd);
  for (const problem of [...problems, ...unread]) tell(host, problem, spoken);
  const language = asked ?? config.language ?? spoken;
  const { name, text } = firstPlan(asOfIn(options, host), config.scoring, language, template);
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
    {
      en: `Wrote ${visible}. Next:\n  okr check ${visible}   see what to improve\n  okr score ${visible}   see scores and pace\n`,
      vi: `Đã viết ${visible}. Tiếp theo:\n  okr check ${visible}   xem có gì cần sửa\n  okr score ${visible}   xem điểm và tiến độ\n`,
    }[language],
  );
  return 0;
}

function templateIn({ template }: InitOptions): Template | undefined {
  if (template === undefined) return undefined;
  const found = templateOf(template);
  if (found !== undefined) return found;
  const [near] = nearNames(
    template,
    templateChoices.map(({ id }) => id),
  );
  throw new Failure({
    en: `there is no template "${template}"; ${near === undefined ? 'see okr init --list' : `did you mean ${near}?`}`,
    vi: `không có mẫu "${template}"; ${near === undefined ? 'xem okr init --list' : `có phải ý bạn là ${near}?`}`,
  });
}

function notOverwritten(path: string): Failure {
  return failureAt(path, { en: 'is there already; nothing was written', vi: 'đã có sẵn; không ghi gì' });
}
