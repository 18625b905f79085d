import type { Language } from '@okr/core';
import { env, workspace } from 'vscode';

/** The language of what the extension shows of plans: the setting, else that of the editor. */
export function shownLanguage(): Language {
  const set = workspace.getConfiguration('okr').get('language');
  if (set === 'en' || set === 'vi') return set;
  return env.language.toLowerCase().startsWith('vi') ? 'vi' : 'en';
}
