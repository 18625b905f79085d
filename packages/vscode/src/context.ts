import { commands, Disposable } from 'vscode';
import type { Server } from './client/server.ts';
import type { Scores } from './scores/scores.ts';

/** What commands, menus and the walkthrough are shown by, kept true as plans and the server change. */
export function followContext(server: Server, scores: Scores): Disposable {
  const told = new Map<string, boolean>();
  const tell = (key: string, value: boolean): void => {
    if (told.get(key) === value) return;
    told.set(key, value);
    void commands.executeCommand('setContext', `okr.${key}`, value);
  };
  const update = (): void => {
    const objectives = scores.all.flatMap(({ scored }) => scored.plans.flatMap((plan) => plan.objectives));
    const keyResults = objectives.flatMap((objective) => objective.keyResults);
    const files = scores.all.flatMap((each) => each.files);
    tell('hasPlans', scores.hasPlans);
    tell(
      'hasKeyResults',
      keyResults.some(({ kind }) => kind !== 'unmeasured'),
    );
    tell(
      'hasCheckIns',
      keyResults.some(({ checkIns }) => checkIns.length > 0),
    );
    tell('noProblems', keyResults.length > 0 && files.every(({ errors, warnings }) => errors + warnings === 0));
    tell('serverStopped', server.state === 'stopped');
  };
  const subscriptions = [
    server.onDidChangeState(update),
    scores.onDidChange(() => {
      // From here on an empty view means that there are no plans, and not that they are being read.
      tell('ready', true);
      update();
    }),
  ];
  update();
  return Disposable.from(...subscriptions);
}
