/** Bundles the page into a folder, by default packages/preview/dist; returns the sizes of its files in bytes. */
export function buildPreview(outdir?: string): Promise<readonly { readonly name: string; readonly bytes: number }[]>;
