import { listFilesRequest, readFileRequest, type ScoredChanged, scoredChanged } from '@okr/server/protocol';
import { type LogOutputChannel, Uri, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
  type StaticFeature,
} from 'vscode-languageclient';
import { listFiles, readFile } from '../files/files.ts';
import type { Quiet } from '../writing/quiet.ts';

export type ServerState = 'starting' | 'running' | 'stopped';

/** Makes the client of this kind of host: with a process beside Node, with a worker in a browser. */
export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** What is told of the connection, and what is asked when the server is gone. */
interface Listener {
  readonly output: LogOutputChannel;
  /** Between what the server says and what is shown. */
  readonly quiet: Quiet;
  crashed(): { readonly restart: boolean; readonly message: string };
  changed(state: ServerState): void;
  scoresChanged(changed: ScoredChanged): void;
}

/** A client that is still to be started. */
export async function connect(create: CreateClient, listener: Listener): Promise<BaseLanguageClient> {
  const client = await create(optionsOf(listener));
  listener.quiet.follow(client);
  client.registerFeature(ownAbilities);
  client.onRequest(listFilesRequest.method, ({ folder }: { folder: string }) =>
    listFiles(folder, (message) => listener.output.warn(message)),
  );
  client.onRequest(
    readFileRequest.method,
    async ({ uri }: { uri: string }) => (await readFile(Uri.parse(uri))) ?? null,
  );
  client.onNotification(scoredChanged.method, (changed: ScoredChanged) => listener.scoresChanged(changed));
  client.onDidChangeState(({ newState }) => listener.changed(stateOf(newState)));
  return client;
}

function optionsOf({ output, quiet, crashed }: Listener): LanguageClientOptions {
  // Other schemes are views of a file that is there anyway: `git:` beside it would count every plan twice.
  const schemes = new Set(['file', 'untitled', ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]);
  return {
    documentSelector: [...schemes].flatMap((scheme) => [
      { scheme, language: 'okr' },
      { scheme, pattern: '**/okr.config.json' },
    ]),
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: settings,
    middleware: quiet.middleware,
    initializationFailedHandler: () => false,
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        const { restart, message } = crashed();
        return { action: restart ? CloseAction.Restart : CloseAction.DoNotRestart, message, handled: true };
      },
    },
  };
}

/** Tells the server that it may ask for a file to be chosen, `okr.pickFile`, and whether lenses are shown. */
const ownAbilities: StaticFeature = {
  fillClientCapabilities(capabilities) {
    capabilities.experimental = {
      okr: { pickFile: true, codeLens: workspace.getConfiguration('editor').get('codeLens') },
    };
  },
  initialize() {},
  getState: () => ({ kind: 'static' }),
  clear() {},
};

/** As plain data: a worker cannot be sent the functions that come with it. */
function settings(): unknown {
  return JSON.parse(JSON.stringify(workspace.getConfiguration('okr')));
}

function stateOf(state: State): ServerState {
  if (state === State.Running) return 'running';
  return state === State.Starting ? 'starting' : 'stopped';
}
