/** How long a download may take to begin: the browser reads from the address before that is let go, milliseconds. */
const KEEP = 60_000;

/** Hands a blob to the person as a download. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP);
}

/** Hands bytes of a plan to the person as a download. */
export const saveFile = (name: string, bytes: Uint8Array<ArrayBuffer>): void =>
  saveBlob(name, new Blob([bytes], { type: 'application/json' }));
