import { type Disposable, l10n, workspace } from 'vscode';
import type { Server } from '../client/server.ts';
import { rulePageRequest, ruleScheme } from './protocol.ts';

/** The page of a rule, for the link of its findings: a document that nobody needs to store. */
export function offerRulePages(server: Server): Disposable {
  return workspace.registerTextDocumentContentProvider(ruleScheme, {
    async provideTextDocumentContent({ path }) {
      const [, language, rule = ''] = /^\/(en|vi)\/([\w-]+)\.md$/.exec(path) ?? [];
      const page = await server.request(rulePageRequest, { rule, language: language === 'vi' ? 'vi' : 'en' });
      return page ?? l10n.t('There is no page for the rule “{0}”.', rule);
    },
  });
}
