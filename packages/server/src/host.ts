import type { Damage } from '@okr/analysis';
import type { IsoDate, Language } from '@okr/core';

/** The text of a file, and what of its bytes could not be read; spans count in `text`. */
export interface FileText {
  readonly text: string;
  readonly damage: readonly Damage[];
}

/** What the server needs of the machine around it; files are named by URIs. */
export interface ServerHost {
  /** Today in the machine's own time zone. */
  today(): IsoDate;
  /** The language of messages that no plan decides. */
  readonly language: Language;
  /** Every `.okr` file and `okr.config.json` below a folder; hidden folders and what is ignored left out. */
  list(folder: string): Promise<readonly string[]>;
  /** Files below a folder that may hold the numbers of a KPI: tables, in a size that can be offered. */
  dataFiles?(folder: string): Promise<readonly string[]>;
  /** The text of a file, with what is wrong with its bytes where that is known; undefined where none can be read. */
  read(uri: string): Promise<string | FileText | undefined>;
  /** Another value where a file is not as it was, cheaper than its text; undefined where none is there. */
  stamp?(uri: string): Promise<string | undefined>;
  /** Where links lead, those to the folders around it too; undefined for what is not there. */
  realUri?(uri: string): string | undefined;
  /** An absolute link to a rule's page; undefined where the pages are not at hand. */
  rulePage(rule: string, language: Language): string | undefined;
}
