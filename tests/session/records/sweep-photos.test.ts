import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { raiseHazard } from '../../../src/session/records/hazard-deeds';
import { T0 } from '../support/node-session';
import { recordSession } from '../support/record-session';

const PHOTO = new Blob(['照片'], { type: 'image/jpeg' });
const HOUR = 3_600_000;

/** The device, opened again so many hours after the first time. */
const later = (name: string, hours: number) =>
  recordSession(name, { calendar: { now: () => T0 + hours * HOUR } });

/** One photo of each kind that there may be. */
async function withPhotos(name: string) {
  const { keeper, session } = await later(name, 0);
  await keeper.setPerson('王小明');
  const take = async (about: string): Promise<string> => {
    const id = keeper.newPhotoId();
    expect(await keeper.keepPhoto(about, { id, blob: PHOTO })).toMatchObject({ ok: true });
    return id;
  };
  const given = await take('hazard_given-up');
  const drafted = await take('asset_XF-101');
  await keeper.keepDraft({
    about: 'asset_XF-101',
    checklist: 'x.y',
    checklistVersion: 1,
    answers: {},
    note: 'n',
  });
  const recorded = await take('hazard_1');
  const saved = await keeper.saveEvents(
    (writer) => {
      const what = { asset: null, place: null, description: '堆物', grade: 'general' } as const;
      const event = raiseHazard(writer, { ...what, id: 'hazard_1', photos: [recorded] });
      return event === null ? [] : [event];
    },
    [],
    'hazard_1',
  );
  expect(saved.ok).toBe(true);
  session.dispose();
  return { given, drafted, recorded };
}

describe('photos of forms that were given up', () => {
  it('go a day after that was seen; those of drafts and records stay', async () => {
    const { given, drafted, recorded } = await withPhotos('sweep-1');
    const there = async (hours: number): Promise<readonly boolean[]> => {
      const { keeper, session } = await later('sweep-1', hours);
      const found = [];
      for (const id of [given, drafted, recorded]) found.push((await keeper.photo(id)) !== null);
      session.dispose();
      return found;
    };
    // Seen for the first time then, however long it was there.
    expect(await there(100)).toEqual([true, true, true]);
    expect(await there(123)).toEqual([true, true, true]);
    expect(await there(125)).toEqual([false, true, true]);
    expect(await there(1000)).toEqual([false, true, true]);
  });

  it('stay when a form comes back to them, and when the clock was set back', async () => {
    const { given } = await withPhotos('sweep-2');
    const one = await later('sweep-2', 10);
    await one.keeper.keepDraft({
      about: 'hazard_given-up',
      checklist: 'x.y',
      checklistVersion: 1,
      answers: {},
      note: '',
    });
    one.session.dispose();
    const two = await later('sweep-2', 100);
    expect(await two.keeper.photo(given)).not.toBeNull();
    two.session.dispose();

    const { given: other } = await withPhotos('sweep-3');
    for (const hours of [50, 1, 24]) {
      const { keeper, session } = await later('sweep-3', hours);
      expect(await keeper.photo(other)).not.toBeNull();
      session.dispose();
    }
    const last = await later('sweep-3', 25);
    expect(await last.keeper.photo(other)).toBeNull();
    last.session.dispose();
  });
});
