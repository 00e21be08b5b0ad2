import { smallWard } from '../../../src/demo/small-ward/small-ward';
import type { CampusDocument } from '../../../src/model/schema/document';
import type { RecordKeeper } from '../../../src/session/records/record-keeper';
import type { Services } from '../../../src/session/services';
import { keepsPlans } from '../../../src/storage/keeps-plans';
import { openStorage } from '../../../src/storage/open-storage';
import { nodeSession, type NodeSession } from './node-session';

/** Notes that outlive a session, by the device's name. */
const notes = new Map<string, string>();

/** What a device keeps under that name, in the in-memory IndexedDB that the test file loads first. */
export const deviceOf = (name: string): Services['storage'] => ({
  open: (onGate) => openStorage({ name, onGate }),
  keepsPlans: () => keepsPlans(name),
  note: { read: () => notes.get(name) ?? null, write: (text) => void notes.set(name, text) },
});

/** A session on a device, with a plan open and its records read. */
export async function recordSession(
  name: string,
  outside: Partial<Services> = {},
  sample: () => CampusDocument = smallWard,
): Promise<NodeSession & { readonly keeper: RecordKeeper }> {
  const node = nodeSession(null, null, sample, { storage: deviceOf(name), ...outside });
  await node.session.openSample('small-ward');
  await node.session.openRecords();
  const { keeper } = node.session.records.getState();
  if (keeper === null) throw new Error('no keeper');
  return { ...node, keeper };
}
