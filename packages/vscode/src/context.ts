import { commands, Disposable, window } from 'vscode';
import type { Server } from './client/server.ts';
import { type CheckInCounts, checkInCounts, hasNewCheckIn } from './scores/check-in-counts.ts';
import type { Scores } from './scores/scores.ts';
import { shortly } from './shortly.ts';

/** What commands, menus and the walkthrough are shown by, kept true as plans and the server change. */
export function followContext(server: Server, scores: Scores): Disposable {
  let before: CheckInCounts = new Map();
  const told = new Map<string, boolean>();
  const steps = shortly(1_500, () => void checkSteps());
  const tell = (key: string, value: boolean): void => {
    if (told.get(key) === value) return;
    told.set(key, value);
    setContext(key, value);
    steps.ask();
  };
  const update = (): void => {
    const objectives = scores.all.flatMap(({ scored }) => scored.plans.flatMap((plan) => plan.objectives));
    const keyResults = objectives.flatMap((objective) => objective.keyResults);
    const counts = checkInCounts(scores.all.map(({ scored }) => scored));
    tell('hasPlans', scores.hasPlans);
    tell(
      'hasKeyResults',
      keyResults.some(({ kind }) => kind !== 'unmeasured'),
    );
    if (hasNewCheckIn(before, counts)) tell('checkedIn', true);
    before = counts;
    tell('serverStopped', server.state === 'stopped');
  };
  update();
  return Disposable.from(
    server.onDidChangeState(update),
    scores.onDidChange(() => {
      // From here on an empty view means that there are no plans, and not that they are being read.
      tell('ready', true);
      update();
    }),
    window.tabGroups.onDidChangeTabs(steps.ask),
    steps,
  );
}

/**
 * The editor marks a step of a walkthrough as done when its condition turns true while the page is known to it, and not
 * where it was true before: so a part of every condition turns true for a moment after a tab was opened or something changed.
 */
async function checkSteps(): Promise<void> {
  await setContext('stepsChecked', true);
  await setContext('stepsChecked', false);
}

function setContext(key: string, value: boolean): Thenable<unknown> {
  return commands.executeCommand('setContext', `okr.${key}`, value);
}
