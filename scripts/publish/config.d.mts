/** Where the project lives. */
export interface PublishConfig {
  /** Its page, without `.git`; undefined where it is not known. */
  readonly repository: string | undefined;
  readonly homepage: string | undefined;
  /** Who the extension's id begins with. */
  readonly publisher: string;
}

/** Reads `publish.config.json`, or another file of that shape; throws on a value that no manifest could hold. */
export function readPublishConfig(file?: string): PublishConfig;
