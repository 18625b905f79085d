/** So many bytes at a time: more arguments than that a call does not take. */
const step = 24_576;

/** Bytes as text that a message can hold, in Node and in a browser. */
export function inBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += step)
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + step))));
  return parts.join('');
}
