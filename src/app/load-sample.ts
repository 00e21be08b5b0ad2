import type { CampusDocument } from '../model/schema/document';
import type { SampleName } from '../session/sample-name';

/**
 * A built-in plan: a packed file beside the page, made at build time by the code of `demo`. Neither that code nor a
 * validator has to be loaded for it.
 */
export async function loadSample(name: SampleName): Promise<CampusDocument> {
  // The name says nothing of the version, so the server is asked whether what was kept is still right.
  const response = await fetch(`sample-plans/${name}.plan`, { cache: 'no-cache' });
  if (!response.ok || !response.body) throw new Error(`sample plan ${name}: ${response.status}`);
  const unpacked = new Response(response.body.pipeThrough(new DecompressionStream('gzip')));
  // Made by the same build from the model's own edits.
  return (await unpacked.json()) as CampusDocument;
}
