interface PickedFile {
  readonly name: string;
  readonly read: () => Promise<Uint8Array>;
}

/** Asks the person for one file; null when they decline. Called from a click or a key, as browsers demand. */
export function pickFile(accept: string): Promise<PickedFile | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.hidden = true;
    // Some browsers open no dialogue for an input outside the document.
    document.body.append(input);
    input.addEventListener('cancel', () => {
      input.remove();
      resolve(null);
    });
    input.addEventListener('change', () => {
      input.remove();
      const file = input.files?.[0];
      resolve(file ? { name: file.name, read: async () => new Uint8Array(await file.arrayBuffer()) } : null);
    });
    input.click();
  });
}
