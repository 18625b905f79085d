import type { CommanderError } from 'commander';
import { Failure } from './failure.ts';

/** What each argument is, where its name alone does not say it. */
function missing(argument: string): Failure | undefined {
  switch (argument) {
    case 'ref':
    case 'value':
      return new Failure({
        en: 'okr check-in needs a key result or KPI and its value, such as: okr check-in nps 38',
        vi: 'okr check-in cần tên kết quả hoặc KPI và giá trị, ví dụ: okr check-in nps 38',
      });
    case 'rule':
      return new Failure({
        en: 'okr explain needs a rule, such as: okr explain kr-activity',
        vi: 'okr explain cần một quy tắc, ví dụ: okr explain kr-activity',
      });
    case 'file':
      return new Failure({
        en: 'okr import needs a file, such as: okr import okrs.xlsx',
        vi: 'okr import cần một tệp, ví dụ: okr import okrs.xlsx',
      });
    default:
      return undefined;
  }
}

/** Why a command line cannot be read, in words of our own. */
export function wrongUse(error: CommanderError): Failure {
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const near = /\(Did you mean (?:one of )?(.+)\?\)/.exec(error.message)?.[1];
  const ending =
    near === undefined
      ? { en: '; see okr --help', vi: '; xem okr --help' }
      : { en: `; did you mean ${near}?`, vi: `; có phải ý bạn là ${near}?` };
  const said = (en: string, vi: string): Failure => new Failure({ en: `${en}${ending.en}`, vi: `${vi}${ending.vi}` });
  switch (error.code) {
    case 'commander.unknownOption':
      return said(`there is no option ${named}`, `không có tùy chọn ${named}`);
    case 'commander.unknownCommand':
      return said(`there is no command "${named}"`, `không có lệnh "${named}"`);
    case 'commander.optionMissingArgument':
      return said(`the option ${named} needs a value`, `tùy chọn ${named} cần một giá trị`);
    case 'commander.missingArgument':
      return missing(named) ?? said(`a value for <${named}> is missing`, `thiếu giá trị cho <${named}>`);
    case 'commander.excessArguments':
      return said('too many arguments', 'thừa đối số');
    default:
      return said(
        'give a command, such as okr check or okr score',
        'hãy cho biết lệnh, ví dụ okr check hoặc okr score',
      );
  }
}
