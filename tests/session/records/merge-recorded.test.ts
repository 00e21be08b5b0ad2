import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { raiseHazard } from '../../../src/session/records/hazard-deeds';
import { createMender } from '../../../src/session/use-cases/mend';
import { twoRooms } from '../../model/edit/two-rooms';
import { nodeSession } from '../support/node-session';
import { recordSession } from '../support/record-session';

/** Two rooms, with an open hazard in each of the given ones. */
async function withHazards(name: string, spaces: readonly string[]) {
  const node = await recordSession(name, {}, () => twoRooms('line'));
  const { session, keeper } = node;
  await keeper.setPerson('王小明');
  for (const space of spaces) {
    const place = { storey: 'storey_1', space, x: 1, y: 1 };
    const hazard = { id: keeper.newId('hazard'), asset: null, place, description: '堆物', photos: [] };
    const saved = await keeper.saveEvents((writer) => {
      const event = raiseHazard(writer, { ...hazard, grade: 'general' });
      return event === null ? [] : [event];
    });
    expect(saved.ok).toBe(true);
  }
  session.setRole('editor');
  return { session, mender: session.part(createMender) };
}

describe('rooms that become one', () => {
  it('are the one that a hazard lies in: the record names a room of the plan, also after undo', async () => {
    const { session, mender } = await withHazards('merge-1', ['space_b']);
    const rooms = (): string[] => Object.keys(session.plan.getState().document?.spaces ?? {});
    const named = session.records.getState().book?.hazards()[0]?.raised?.body.place?.space;
    expect(mender.mergeSpaces('space_a', 'space_b')).toBeNull();
    expect(rooms()).toEqual(['space_b']);
    expect(rooms()).toContain(named);
    expect(session.selection.getState().thing).toEqual({ kind: 'space', id: 'space_b' });
    session.undo();
    expect(rooms()).toEqual(['space_a', 'space_b']);
    session.dispose();
  });

  it('stay two where both have hazards', async () => {
    const { session, mender } = await withHazards('merge-2', ['space_a', 'space_b']);
    expect(mender.mergeSpaces('space_a', 'space_b')).toMatchObject({ code: 'mend.both-recorded' });
    expect(session.plan.getState().undo).toEqual([]);
    session.dispose();
  });

  it('wait until it is known what records speak of', async () => {
    const { session } = nodeSession(null, null, () => twoRooms('line'));
    await session.openSample('small-ward');
    const mender = session.part(createMender);
    expect(mender.mergeSpaces('space_a', 'space_b')).toMatchObject({ code: 'mend.records-unread' });
    await session.openRecords();
    expect(mender.mergeSpaces('space_a', 'space_b')).toBeNull();
    expect(Object.keys(session.plan.getState().document?.spaces ?? {})).toEqual(['space_a']);
    session.dispose();
  });
});
