import { findRule, rulePage } from '@okr/language';
import { listFilesRequest, readFileRequest } from '@okr/language/protocol';
import type { ServerHost } from '@okr/language/server';
import type { Connection } from 'vscode-languageserver';
import { rulePageRequest, ruleScheme } from '../rules/protocol.ts';
import { today } from '../today.ts';

/** The machine around a server that the extension started: the editor reads the files, so that it works on virtual ones too. */
export function editorHost(connection: Connection): ServerHost {
  connection.onRequest(rulePageRequest, ({ rule, language }) => {
    const found = findRule(rule);
    return 'rule' in found ? rulePage(found.rule, language) : null;
  });
  return {
    today: () => today(),
    language: 'en',
    list: (folder) => connection.sendRequest(listFilesRequest, { folder }),
    read: async (uri) => (await connection.sendRequest(readFileRequest, { uri })) ?? undefined,
    rulePage: (rule, language) => `${ruleScheme}:/${language}/${rule}.md`,
  };
}
