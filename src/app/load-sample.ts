import { slices } from '../base/slices';
import type { ComputeClient } from '../compute/compute-client';
import { readDocumentSliced } from '../compute/document-text';
import type { CampusDocument } from '../model/schema/document';
import { nextTask } from '../session/next-task';
import type { SampleName } from '../session/sample-name';

type Packed = Uint8Array<ArrayBuffer>;

/** Milliseconds of reading between two pauses: a page that only opens a plan has little else to answer. */
const AT_ONCE = 20;

/** The file that was asked for before its plan was. */
let ahead: { readonly name: SampleName; readonly packed: Promise<Packed> } | null = null;

async function fetchSample(name: SampleName): Promise<Packed> {
  // The name says nothing of the version, so the server is asked whether what was kept is still right.
  const response = await fetch(`sample-plans/${name}.plan`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`sample plan ${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Asks for the file of a plan that will most likely be opened, so that it comes while the page starts. */
export function fetchAhead(name: SampleName): void {
  const packed = fetchSample(name);
  // Whoever opens the plan is told of it.
  packed.catch(() => undefined);
  ahead = { name, packed };
}

/**
 * A built-in plan: a packed file beside the page, made at build time by the code of `demo`. Neither that code nor a
 * validator has to be loaded for it; the worker that will be given the plan unpacks it.
 */
export async function loadSample(name: SampleName, compute: ComputeClient): Promise<CampusDocument> {
  const fetched = ahead?.name === name ? ahead.packed : fetchSample(name);
  ahead = null;
  const text = await compute.run('plan.unpack', { packed: await fetched });
  return readDocumentSliced(text, slices(nextTask, AT_ONCE));
}
