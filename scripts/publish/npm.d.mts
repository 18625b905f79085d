import type { PublishConfig } from './config.mjs';

/** Writes the npm package into a folder, all but the built command, which belongs into its `dist`. */
export function layOutNpm(folder: string, config: PublishConfig): Promise<void>;
