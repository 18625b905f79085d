import { DiagnosticSeverity, type Diagnostic as LspDiagnostic } from 'vscode-languageserver';
import type { Snapshot } from '../workspace/snapshot.ts';
import { configName } from '../workspace/uris.ts';

/** What is wrong with a folder's `okr.config.json`; undefined where there is none. */
export function configDiagnostics({
  folder,
  configuration,
}: Snapshot): { readonly key: string; readonly items: LspDiagnostic[] } | undefined {
  const { config, problems, text } = configuration;
  if (folder === undefined || text === undefined) return undefined;
  return {
    key: `${folder}/${configName}`,
    items: problems.map(({ range, message }) => ({
      range,
      severity: DiagnosticSeverity.Error,
      source: 'okr',
      message: message[config.language ?? 'en'],
    })),
  };
}
