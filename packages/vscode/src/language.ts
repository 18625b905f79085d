import { isLanguage, type Language, languageOfLocale } from '@okr/core';
import { env, workspace } from 'vscode';

/** What the setting says; undefined where it leaves the choice to plans and editor. */
export function setLanguage(): Language | undefined {
  const set = workspace.getConfiguration('okr').get('language');
  return isLanguage(set) ? set : undefined;
}

/** The language of what the extension shows of plans: the setting, else that of the editor. */
export function shownLanguage(): Language {
  return setLanguage() ?? languageOfLocale(env.language);
}
