import type { CampusDocument } from '../../src/model/schema/document';

/** A document as gzipped JSON, as the device keeps it. O(size). */
export async function packDocument(document: CampusDocument): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([JSON.stringify(document)]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
