import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { IsoTime } from '../../../src/base/time/iso-time';
import { addSpan } from '../../../src/base/time/local-date';
import { localDateAt } from '../../../src/base/time/zone';
import { assetStanding } from '../../../src/records/due/asset-standing';
import { RecordBook } from '../../../src/records/fold/record-book';
import { isOpen } from '../../../src/records/hazard/hazard-state';
import { NORMAL, type GivenAnswer } from '../../../src/records/inspection/given-answer';
import { createStandingKeeper } from '../../../src/session/records/standing-keeper';
import { createStandingsOfDay } from '../../../src/session/records/standings-of-day';
import type { Session } from '../../../src/session/session';
import { instantOf } from '../../../src/session/use-cases/as-of';
import { CN_EXTINGUISHER_CHECK } from '../../../src/standards/checklists/cn-extinguisher';
import { CN_DUTIES } from '../../../src/standards/duty-profile';
import { recordSession } from '../support/record-session';

const ABOUT = 'asset_XF-101';
const DAY = 86_400_000;
const [first] = CN_EXTINGUISHER_CHECK.items;
if (first === undefined) throw new Error('the checklist is empty');

const form = (answers: Readonly<Record<string, GivenAnswer>> = {}) => ({
  checklist: CN_EXTINGUISHER_CHECK,
  about: ABOUT,
  answers: { ...Object.fromEntries(CN_EXTINGUISHER_CHECK.items.map(({ id }) => [id, NORMAL])), ...answers },
  note: '',
});

/** Every standing by a book that was never told what came later. */
function byHand(session: Session, at: IsoTime) {
  const { document } = session.plan.getState();
  const { book, keeper } = session.records.getState();
  if (document === null || book === null || keeper === null) throw new Error('not open');
  const then = new RecordBook();
  for (const entry of book.log.entries()) {
    if (entry.readable && entry.event.at <= at) then.add(entry);
  }
  const rules = { document, duties: CN_DUTIES, now: at, zone: keeper.zone };
  return Object.fromEntries(
    Object.values(document.assets)
      .filter(({ retired }) => !retired)
      .map((asset) => {
        const open = then.hazards().filter((each) => isOpen(each) && each.raised?.body.asset === asset.id);
        const { status, dues } = assetStanding(then, asset, open.length, rules);
        return [asset.id, { status, due: dues[0] ?? null, hazards: open.length }];
      }),
  );
}

describe('standings of a day', () => {
  it('are those of what had happened by then, and follow records made since', async () => {
    const { session, keeper, tick, until } = await recordSession('standing-day-1');
    await keeper.setPerson('王');
    const start = localDateAt(keeper.now(), keeper.zone);
    await keeper.saveInspection(form());
    tick(2 * DAY);
    await keeper.saveInspection(form({ [first.id]: { ...NORMAL, mark: 'fail', note: '不在' } }));
    tick(DAY);

    session.part(createStandingsOfDay);
    expect(session.standings.getState().ofDay).toBeNull();
    const seen: string[] = [];
    for (const days of [-1, 0, 1, 2, 3]) {
      const day = addSpan(start, { count: days, unit: 'day' });
      session.setAsOf(day);
      const found = () => session.standings.getState().ofDay;
      await until(() => found()?.day === day && found()!.standings.size > 0);
      expect(Object.fromEntries(found()!.standings)).toEqual(byHand(session, instantOf(day, keeper)));
      seen.push(Object.fromEntries(found()!.standings)[ABOUT]!.status);
    }
    expect(seen).toEqual(['unrecorded', 'ok', 'ok', 'fault', 'fault']);

    session.setAsOf('designed');
    expect(session.standings.getState().ofDay).toBeNull();
    session.dispose();
  });

  it("leave today to those who keep today's", async () => {
    const { session, until } = await recordSession('standing-day-2');
    session.part(createStandingsOfDay);
    session.setAsOf('today');
    await until(() => (session.standings.getState().ofDay?.standings.size ?? 0) > 0);
    await session.part(createStandingKeeper).settled();
    expect(session.standings.getState().ofDay).toBeNull();
    session.dispose();
  });
});
