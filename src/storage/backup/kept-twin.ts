import { canonicalJson } from '../../records/log/canonical-json';
import type { KeptDocument } from '../document-store';
import type { DeviceStores } from '../device-stores';
import { Sha256, sha256 } from '../sha256';
import type { ContentLine } from './backup-lines';
import { fromBase64 } from './base64';

export type DocumentLine = Extract<ContentLine, { kind: 'document' }>;

/** How a plan of a backup stands to what is kept here. */
export interface Twin {
  /** Under which id it would be kept. */
  readonly id: string;
  /** `new`: nothing of it is here; `known`: all of it is; `differs`: that plan is here, but was edited otherwise. */
  readonly kind: 'new' | 'known' | 'differs';
}

const lastSeq = (journal: readonly { readonly seq: number }[], base: number): number =>
  Math.max(journal.at(-1)?.seq ?? 0, base);

const stepText = (step: DocumentLine['journal'][number] | KeptDocument['journal'][number]): string =>
  canonicalJson([step.step, step.patch.label, step.patch.changes, step.mergeKey]);

/** Whether the plan that is kept went through all that the backup's did: taking that one in would bring nothing. */
async function holds(kept: KeptDocument, { base, journal }: DocumentLine): Promise<boolean> {
  if (lastSeq(journal, base?.seq ?? 0) > lastSeq(kept.journal, kept.base?.seq ?? 0)) return false;
  const here = new Map(kept.journal.map((step) => [step.seq, step]));
  const shared = journal.filter(({ seq }) => here.has(seq));
  const same = shared.every((step) => {
    const own = here.get(step.seq);
    return own !== undefined && stepText(own) === stepText(step);
  });
  if (!same) return false;
  // Begun alike and edited alike. Without an edit in common only the beginnings can be held against each other.
  if (shared.length > 0) return true;
  if (base === null || kept.base === null) return base === null && kept.base === null;
  const bytes = fromBase64(base.data);
  const own = new Uint8Array(await kept.base.blob.arrayBuffer());
  return bytes !== null && kept.base.seq === base.seq && sha256(bytes) === sha256(own);
}

/** Sixteen digits that tell the content of a plan from that of others. */
function markOf({ base, journal }: DocumentLine): string {
  const sum = new Sha256();
  const add = (text: string): Sha256 => sum.add(new TextEncoder().encode(text));
  add(base === null ? '' : `${base.seq} ${base.data}`);
  for (const step of journal) add(`${step.seq} ${stepText(step)}`);
  return sum.hex().slice(0, 16);
}

/**
 * Looks for the plan of a backup here. Two that were edited apart are never mixed: the backup's then gets an id by its
 * content, so that taking the same backup in again finds it.
 */
export async function keptTwin({ documents }: DeviceStores, line: DocumentLine): Promise<Twin> {
  const { id } = line.row;
  const kept = await documents.get(id);
  if (kept === null) return { id, kind: 'new' };
  if (await holds(kept, line)) return { id, kind: 'known' };
  const apart = `${id}~${markOf(line)}`;
  return { id: apart, kind: (await documents.get(apart)) === null ? 'differs' : 'known' };
}
