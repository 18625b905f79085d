import type { PublishConfig } from './publish/config.mjs';

/** The extension's folder and what was built (`dist`) as a .vsix, and the version that its manifest tells. */
export function packVsix(
  folder: string,
  dist: string,
  config: PublishConfig,
): { readonly bytes: Uint8Array; readonly version: string };
