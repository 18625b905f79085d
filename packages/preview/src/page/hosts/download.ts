/** Hands a file to the person, as the browser saves downloads. */
export function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Some browsers read the address only after the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** What the page made itself (`save`), as a download. */
export function downloadBase64(name: string, mediaType: string, base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  download(name, new Blob([bytes], { type: mediaType }));
}

/** A link of a plan, in a tab of its own that knows nothing of this one. */
export function openLink(url: string): void {
  window.open(url, '_blank', 'noopener,noreferrer');
}
