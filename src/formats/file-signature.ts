/** First bytes of kinds of files that people mistake for a plan. */
const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip', [0x1f, 0x8b]],
  ['WebP', [0x52, 0x49, 0x46, 0x46]],
  ['DWG', [0x41, 0x43, 0x31, 0x30]],
  ['OLE2', [0xd0, 0xcf, 0x11, 0xe0]],
];

/** How texts (and the binary kind) of drawings begin. A DXF may begin with comments (group 999). */
const DRAWINGS: readonly (readonly [name: string, start: RegExp])[] = [
  ['IFC', /^\s*ISO-10303-21\s*;/],
  ['DXF', /^(?:\s*999[ \t]*\r?\n[^\r\n]*\r?\n)*\s*0[ \t]*\r?\n[ \t]*SECTION[ \t]*\r?\n/],
  ['DXF', /^AutoCAD Binary DXF\r\n/],
];

/** So much of a file tells what it is. */
const HEAD = 4096;

/** What a file is that is no plan: its name, and whether it is a drawing that a plan could be made of. */
export interface FileKind {
  readonly kind: string;
  readonly drawing: boolean;
}

/** The kind of file that the bytes begin like, whatever its name says; null for one that is not known here. O(1). */
export function fileSignature(bytes: Uint8Array): FileKind | null {
  const found = SIGNATURES.find(([, start]) => start.every((byte, i) => bytes[i] === byte));
  if (found !== undefined) return { kind: found[0], drawing: found[0] === 'DWG' };
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD));
  const drawing = DRAWINGS.find(([, start]) => start.test(head));
  return drawing === undefined ? null : { kind: drawing[0], drawing: true };
}
