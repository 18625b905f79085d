import type { Lexicons } from '../judge/index.ts';
import { defaultLimit, type RuleSettings } from '../rules/settings.ts';
import { type Config, type FileSettings, settingsByFile } from './config.ts';

/** A configuration as the rules' runner asks for it; `lexicons` are the word lists with the configured changes applied. */
export function ruleSettings(config: Config, lexicons: Lexicons): RuleSettings {
  const compute = settingsByFile(config);
  const cache = new Map<string, FileSettings>();
  const settingsOf = (path: string): FileSettings => {
    const known = cache.get(path);
    if (known !== undefined) return known;
    const made = compute(path);
    cache.set(path, made);
    return made;
  };
  return {
    lexicons,
    severityOf: (rule, path) => settingsOf(path).rules[rule.id] ?? rule.severity,
    limit: (rule, name, path) => settingsOf(path).limits[rule.id]?.[name] ?? defaultLimit(rule, name),
  };
}
