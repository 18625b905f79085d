import type { Published } from '@okr/core';
import { ConfigurationTarget, l10n, window, workspace } from 'vscode';
import { plainLabel } from '../plain.ts';
import type { Scores } from '../scores/scores.ts';
import { peopleIn } from './people.ts';

/** Who the user is in the plans, as the setting says: `@linh`; empty where it says nothing. */
export function me(): string {
  const set = workspace.getConfiguration('okr').get<string>('me', '').trim();
  return set === '' || set.startsWith('@') ? set : `@${set}`;
}

/** Asks who of the plans' people the user is, and keeps it in the settings; false where nobody was chosen. */
export async function chooseMe(scores: Scores): Promise<boolean> {
  const people = peopleIn(scores.all.map(({ scored }: { scored: Published }) => scored));
  const items = people.map(({ name, title, goals }) => ({
    label: name,
    ...(title === null ? {} : { description: plainLabel(title) }),
    detail: l10n.t('Goals: {0}', goals),
  }));
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Who are you in these plans?'),
    placeHolder: l10n.t('“Mine” then shows what this person owns.'),
    matchOnDescription: true,
  });
  if (chosen === undefined) return false;
  await workspace.getConfiguration('okr').update('me', chosen.label, ConfigurationTarget.Global);
  return true;
}
