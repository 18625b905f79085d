import { findRule, rulePage } from '@okr/analysis';
import { clientHost, type ServerHost } from '@okr/server';
import type { Connection } from 'vscode-languageserver';
import { rulePageRequest, ruleScheme } from '../rules/protocol.ts';

/** The machine around a server that the extension started: the editor reads the files, so that it works on virtual ones too. */
export function editorHost(connection: Connection): ServerHost {
  connection.onRequest(rulePageRequest, ({ rule, language }) => {
    const found = findRule(rule);
    return 'rule' in found ? rulePage(found.rule, language) : null;
  });
  return {
    ...clientHost(connection),
    language: 'en',
    rulePage: (rule, language) => `${ruleScheme}:/${language}/${rule}.md`,
  };
}
