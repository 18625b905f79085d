import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the process small while it idles in an editor: by default V8 lets garbage pile up to several times what is alive
 * before it looks for any. To be called before anything large is made.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=20');
}
