import { describe, expect, it } from 'vitest';
import { decideOpenings } from '../../../src/model/edit/decide-openings';
import { readDocument } from '../../../src/model/migrate/read-document';
import type { CampusDocument } from '../../../src/model/schema/document';
import { makeId, type OpeningId } from '../../../src/model/schema/ids';
import { createDrill, type Drill } from '../../../src/session/drill/create-drill';
import { waySketch } from '../../../src/session/drill/way-sketch';
import { EMPTY_URL, type UrlState } from '../../../src/session/url/url-state';
import { box } from '../../model/edit/two-rooms';
import { nodeSession, type NodeSession } from '../support/node-session';
import { pointerAt } from '../support/pointer-at';

const STOREY = makeId('storey', '1');
/** Between the two rooms, as the program names it. */
const FOUND: OpeningId = makeId('opening', 'derived~a~b');

/** Two rooms side by side without a wall between them, so that a passage is found there; the second leads out. */
function openRooms(): CampusDocument {
  const space = (id: string, x: number) => ({
    id,
    storey: STOREY,
    outline: { outer: box(x, 0, x + 4, 4) },
    use: 'ward',
  });
  const read = readDocument({
    format: 'wardtwin',
    version: 2,
    campus: { id: 'campus_1' },
    storeys: { [STOREY]: { id: STOREY, elevation: 0, height: 3 } },
    spaces: { space_a: space('space_a', 0), space_b: space('space_b', 4) },
    openings: {
      opening_out: {
        id: 'opening_out',
        storey: STOREY,
        kind: 'door',
        line: [[8, 1], [8, 2]], // prettier-ignore
        finalExit: true,
      },
    },
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const known = (drill: Drill): boolean => drill.store.getState().derived.has(FOUND);
const ready = (node: NodeSession, drill: Drill): Promise<void> =>
  node.until(() => {
    const { status, found, effects } = drill.store.getState();
    return status === 'ready' && (found?.kind !== 'way' || effects !== null);
  });
const kind = (drill: Drill): string | undefined => drill.store.getState().found?.kind;

async function opened(link: UrlState['link'] = {}) {
  const node = nodeSession({ ...EMPTY_URL, role: 'drill', link }, null, openRooms);
  await node.session.openSample('small-ward');
  const drill = node.session.part(createDrill);
  await node.until(() => known(drill));
  return { node, drill, session: node.session };
}

describe('a passage that the program found', () => {
  it('is shut and opened by a click like any door, and drawn so', async () => {
    const { node, drill, session } = await opened();
    drill.startAt({ storey: STOREY, x: 1, y: 2 });
    await ready(node, drill);
    expect(kind(drill)).toBe('way');
    drill.takeTool('shut-door');
    session.tools.hover(pointerAt(STOREY, 4.1, 2));
    expect(session.sketches.getState().sketches.get('shut-door')?.lines).toHaveLength(1);
    session.tools.click(pointerAt(STOREY, 4.1, 2));
    expect(drill.store.getState().shut).toEqual([FOUND]);
    await ready(node, drill);
    const { found } = drill.store.getState();
    expect(found?.kind).toBe('no-way');
    if (found?.kind === 'no-way') expect(found.barred.map(({ id }) => id)).toEqual([FOUND]);
    const words = { whole: () => '', onward: () => '', exit: () => '', matters: () => '' };
    const document = session.plan.getState().document!;
    const { lines } = waySketch(document, drill.store.getState(), [], words);
    expect(lines?.filter(({ tone }) => tone === 'shut')).toHaveLength(1);
    session.tools.click(pointerAt(STOREY, 4.1, 2));
    await ready(node, drill);
    expect(kind(drill)).toBe('way');
    // Neither is an edit.
    expect(session.plan.getState().undo).toEqual([]);
    session.dispose();
  });

  it('stays shut in a link, when somebody accepts it, and when that is taken back', async () => {
    const { node, drill, session } = await opened({
      way: '1:1,2',
      shut: 'derived~a~b derived~a~z derived~a~b~2',
    });
    await node.until(() => kind(drill) === 'no-way');
    await node.until(() => drill.store.getState().shut.length === 1);
    expect(drill.store.getState().shut).toEqual([FOUND]);
    expect(session.view.getState().link.shut).toBe('derived~a~b');

    const { document } = session.plan.getState();
    const opening = drill.store.getState().derived.get(FOUND);
    if (!document || !opening) throw new Error('no passage');
    session.part(({ history }) => history).commit(decideOpenings(document, [opening], true));
    await node.until(() => !known(drill));
    expect(drill.store.getState().shut).toEqual([FOUND]);
    await node.until(() => kind(drill) === 'no-way');
    session.undo();
    await node.until(() => known(drill));
    expect(drill.store.getState().shut).toEqual([FOUND]);
    session.dispose();
  });
});
