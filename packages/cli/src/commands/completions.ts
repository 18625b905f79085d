import { rules } from '@okr/analysis';
import { type Language, type Published, publish, safeLine } from '@okr/core';
import { templateChoices } from '@okr/language';
import { type Candidate, complete, type Kind } from '../completions/complete.ts';
import { scripts, shells } from '../completions/scripts.ts';
import { commandShapes } from '../completions/shapes.ts';
import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import type { CompletionsOptions } from '../program.ts';
import { choiceIn, load } from '../workspace/load.ts';

/** `okr completions SHELL`: its script; with `--complete` what fits at the cursor of a command line that is being written. */
export async function completions(
  words: readonly string[],
  options: CompletionsOptions,
  host: Host,
  language: Language,
): Promise<number> {
  if (options.complete === undefined) {
    const shell = choiceIn('okr completions', words[0], shells);
    if (shell === undefined || words.length > 1) throw needsShell();
    host.raw(scripts[shell]);
    return 0;
  }
  const found = await complete(words, options.complete, commandShapes(language), (kind) => known(kind, host, language));
  const lines = found.candidates.map(({ value, about }) => `${safeLine(value)}\t${safeLine(about)}\n`);
  host.out(`${lines.join('')}${found.files ? ':files\n' : ''}`);
  return 0;
}

/** Of the workspace that the current folder is in, as far as it can be read. */
async function known(kind: Kind, host: Host, language: Language): Promise<readonly Candidate[]> {
  const plain = (value: string): Candidate => ({ value, about: '' });
  switch (kind) {
    case 'shell':
      return shells.map(plain);
    case 'template':
      return templateChoices.map(({ id, title }) => ({ value: id, about: title[language] }));
    case 'rule':
      return rules.map(({ id }) => plain(id));
    case 'file':
    case 'nothing':
      return [];
    case 'reference':
    case 'team':
    case 'person':
    case 'cycle':
      return inPlans(kind, host);
  }
}

type InPlans = 'reference' | 'team' | 'person' | 'cycle';

async function inPlans(kind: InPlans, host: Host): Promise<readonly Candidate[]> {
  const quiet = { ...host, err: () => {} };
  const { workspaces } = await load([], { color: false }, quiet).catch((error: unknown) => {
    if (error instanceof Failure) return { workspaces: [] };
    throw error;
  });
  const documents = workspaces.map(({ analysis: { workspace, scores } }) => publish(workspace, scores));
  const found = documents.flatMap((document) => namedIn(document, kind));
  return [...new Map(found.map((candidate) => [candidate.value, candidate])).values()];
}

interface Named {
  readonly name: string | null;
  readonly title: string | null;
  readonly qualifiedName?: string;
}

function namedIn({ plans, kpis, units, people, cycles }: Published, kind: InPlans): readonly Candidate[] {
  const keyResults = plans.flatMap(({ objectives }) => objectives.flatMap((objective) => objective.keyResults));
  const named: { readonly [K in InPlans]: readonly Named[] } = {
    reference: [...keyResults, ...kpis],
    team: units,
    person: people,
    cycle: cycles,
  };
  return named[kind].flatMap(({ name, title, qualifiedName = name }) =>
    qualifiedName === null ? [] : [{ value: qualifiedName, about: title ?? '' }],
  );
}

function needsShell(): Failure {
  return new Failure({
    en: `say which shell: okr completions ${shells.join(', ')}`,
    vi: `hãy cho biết shell nào: okr completions ${shells.join(', ')}`,
  });
}
