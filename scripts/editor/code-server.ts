import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { CodeServer } from './install.ts';

export interface EditorOptions {
  /** Packaged extensions (.vsix) to install. */
  readonly extensions: readonly string[];
  /** User settings, on top of those that keep the window quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** 0 takes any that is free. */
  readonly port?: number;
  /** With trust a folder may be in restricted mode; by default every folder is trusted. */
  readonly workspaceTrust?: boolean;
}

export interface RunningEditor {
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  /** What it has written until now. */
  log(): string;
  /** Ends it and takes its folders away. */
  stop(): Promise<void>;
}

const quiet = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'files.autoSave': 'off',
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Starts VS Code as code-server on 127.0.0.1, with a home, user data and extensions of its own. */
export async function startEditor(program: CodeServer, options: EditorOptions): Promise<RunningEditor> {
  const home = mkdtempSync(join(tmpdir(), 'okr-editor-'));
  const data = join(home, 'data');
  mkdirSync(join(data, 'User'), { recursive: true });
  writeFileSync(join(data, 'User/settings.json'), JSON.stringify({ ...quiet, ...options.settings }));
  writeFileSync(join(home, 'config.yaml'), '');
  speakVietnamese(data);
  const own = [
    '--config',
    join(home, 'config.yaml'),
    '--user-data-dir',
    data,
    '--extensions-dir',
    join(home, 'extensions'),
  ];
  const run = (args: readonly string[]): Output =>
    outputOf(
      spawn(program.node, [program.entry, ...own, ...args], {
        cwd: home,
        env: environment(home, program),
        detached: true,
      }),
    );

  const remove = () => rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  try {
    if (options.extensions.length > 0) {
      const installing = run([...options.extensions.flatMap((path) => ['--install-extension', path]), '--force']);
      if ((await installing.ended) !== 0) throw new Error(`An extension cannot be installed:\n${installing.text()}`);
    }
    const server = run([
      ...['--auth', 'none', '--bind-addr', `127.0.0.1:${options.port ?? 0}`],
      ...['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override', '--disable-proxy'],
      // Lets a test run code inside the extension host.
      ...['--vscode-option', 'enable-smoke-test-driver'],
      ...(options.workspaceTrust ? [] : ['--disable-workspace-trust']),
    ]);
    const address = await server.line(/HTTP server listening on (http:\/\/127\.0\.0\.1:\d+)/);
    return {
      address,
      log: server.text,
      async stop() {
        await server.stop();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/** A window may have Vietnamese as its display language, as with a language pack; this one translates nothing of VS Code's own. */
function speakVietnamese(data: string): void {
  const texts = join(data, 'vi.i18n.json');
  writeFileSync(texts, JSON.stringify({ version: '1.0.0', contents: {} }));
  const extensions = [{ extensionIdentifier: { id: 'okr.vi' }, version: '1.0.0' }];
  const pack = { hash: 'vi', extensions, translations: { vscode: texts }, label: 'Tiếng Việt' };
  writeFileSync(join(data, 'languagepacks.json'), JSON.stringify({ vi: pack }));
  // Without this file every window is English; with it each says its own language in a cookie.
  writeFileSync(join(data, 'User/argv.json'), '{}');
}

/** Nothing of an editor that we may be running in. */
function environment(home: string, program: CodeServer): NodeJS.ProcessEnv {
  const { PATH = '', TMPDIR, LANG } = process.env;
  return {
    HOME: home,
    PATH: `${dirname(program.node)}:${PATH}`,
    LANG: LANG ?? 'C.UTF-8',
    SHELL: '/bin/sh',
    // No look-ups in a gallery of extensions.
    EXTENSIONS_GALLERY: '{}',
    ...(TMPDIR === undefined ? {} : { TMPDIR }),
  };
}

interface Output {
  readonly ended: Promise<number | null>;
  text(): string;
  /** The first group of the pattern, once it is written. */
  line(pattern: RegExp): Promise<string>;
  stop(): Promise<void>;
}

/** Its log library runs without its compiled half, and says so at length. */
const noise = /^Error: Could not locate the bindings file[\s\S]*?^}\n/gm;

function outputOf(child: ChildProcess): Output {
  let text = '';
  const listeners = new Set<() => void>();
  const heard = (chunk: Buffer): void => {
    text += chunk.toString('utf8');
    for (const listener of listeners) listener();
  };
  child.stdout?.on('data', heard);
  child.stderr?.on('data', heard);
  const ended = once(child, 'close').then(() => child.exitCode);
  const endGroup = (): void => signal(child, 'SIGKILL');
  process.once('exit', endGroup);
  return {
    ended,
    text: () => text.replaceAll(noise, ''),
    line: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(text)?.[1];
          if (found !== undefined) resolve(found);
        };
        listeners.add(look);
        void ended.then(() => reject(new Error(`code-server ended:\n${text}`)));
      }),
    async stop() {
      signal(child, 'SIGTERM');
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 5_000))]);
      endGroup();
      await ended;
      process.off('exit', endGroup);
    },
  };
}

/** To the process and all that it started: it leads a group of its own. */
function signal({ pid }: ChildProcess, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    if (pid !== undefined) process.kill(-pid, name);
  } catch {
    // They have ended already.
  }
}
