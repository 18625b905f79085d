import { isLanguage } from '@okr/core';
import { Disposable, EventEmitter, l10n, type Uri, workspace } from 'vscode';
import type { Server } from '../client/server.ts';
import { rulePageRequest, ruleScheme } from './protocol.ts';

/** The page of a rule, for the link of its findings: a document that nobody needs to store. */
export function offerRulePages(server: Server): Disposable {
  const changes = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(ruleScheme, {
    onDidChange: changes.event,
    async provideTextDocumentContent({ path }) {
      const [, language, rule = ''] = /^\/(en|vi)\/([\w-]+)\.md$/.exec(path) ?? [];
      const page = await server.request(rulePageRequest, { rule, language: isLanguage(language) ? language : 'en' });
      // Without a server there is nothing to say yet.
      return page === undefined ? '' : (page ?? l10n.t('There is no page for the rule “{0}”.', rule));
    },
  });
  // A page that is restored with the window is asked for before the server is up.
  const restored = server.onDidChangeState((state) => {
    if (state !== 'running') return;
    for (const { uri } of workspace.textDocuments) if (uri.scheme === ruleScheme) changes.fire(uri);
  });
  return Disposable.from(changes, provider, restored);
}
