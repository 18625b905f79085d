/** Builds what belongs into `dist` of the extension's folder; `dist` is where to. */
export function buildExtension(folder: string, dist?: string): Promise<void>;
