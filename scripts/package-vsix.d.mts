/** The extension's folder and what was built (`dist`) as a .vsix. */
export function packVsix(folder: string, dist: string): Uint8Array;
