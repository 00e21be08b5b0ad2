import { writeSliced } from '../../src/base/sliced-json';
import type { CampusDocument } from '../../src/model/schema/document';

/** A document as gzipped JSON, as the device keeps it, in lines that a page reads one by one. O(size). */
export async function packDocument(document: CampusDocument): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([writeSliced({ ...document })]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The bytes of what was gzipped. O(size). */
export async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
