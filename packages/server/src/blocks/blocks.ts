import { Recent } from '@okr/core';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { View } from '../view.ts';
import { Texts } from '../workspace/texts.ts';
import { Workspaces } from '../workspace/workspaces.ts';

/** It has no folder, so nothing is looked up on a disk. */
const key = 'okr-block:block.okr';
/** A document is asked about block by block, and about each again as it is read, hovered and completed. */
const mostKept = 20;

/** Plans that stand in a document of another language: each is a workspace of its own, and belongs to none of the client's. */
export class Blocks {
  private readonly workspaces: Pick<Workspaces, 'settings' | 'asOf'>;
  private readonly kept = new Recent<{ readonly view: View; readonly settings: object; readonly asOf: string }>(
    mostKept,
  );

  /** `workspaces`: whose settings and day count for blocks too. */
  constructor(workspaces: Pick<Workspaces, 'settings' | 'asOf'>) {
    this.workspaces = workspaces;
  }

  view(text: string): View {
    const { settings, asOf } = this.workspaces;
    const known = this.kept.get(text);
    if (known?.settings === settings && known.asOf === asOf) return known.view;
    const view = this.read(text);
    this.kept.set(text, { view, settings, asOf });
    return view;
  }

  private read(text: string): View {
    const { settings, asOf } = this.workspaces;
    const texts = new Texts();
    const alone = new Workspaces(texts, () => asOf);
    alone.settings = settings;
    texts.setOpen(key, TextDocument.create(key, 'okr', 0, text));
    alone.opened(key);
    const snapshot = alone.snapshotOf(key);
    const member = snapshot?.member(key);
    if (snapshot === undefined || member === undefined) throw new Error('a text that was just opened is not there');
    return new View(member, snapshot, texts);
  }
}
