import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { dutiesOf } from '../../../src/standards/duty-profile';
import { CN_EXTINGUISHER_CHECK } from '../../../src/standards/checklists/cn-extinguisher';
import { assetStanding } from '../../../src/records/due/asset-standing';
import { isOpen } from '../../../src/records/hazard/hazard-state';
import { NORMAL, type GivenAnswer } from '../../../src/records/inspection/given-answer';
import { createDesigner } from '../../../src/session/design/designer';
import { createStandingKeeper } from '../../../src/session/records/standing-keeper';
import type { Session } from '../../../src/session/session';
import { recordSession } from '../support/record-session';

const ABOUT = 'asset_XF-101';
const [first] = CN_EXTINGUISHER_CHECK.items;
if (first === undefined) throw new Error('the checklist is empty');

const form = (answers: Readonly<Record<string, GivenAnswer>> = {}) => ({
  checklist: CN_EXTINGUISHER_CHECK,
  about: ABOUT,
  answers: { ...Object.fromEntries(CN_EXTINGUISHER_CHECK.items.map(({ id }) => [id, NORMAL])), ...answers },
  note: '',
});

/** Every standing anew from the book, without the keeper's bookkeeping. */
function byHand(session: Session) {
  const { document } = session.plan.getState();
  const { book, keeper } = session.records.getState();
  if (document === null || book === null || keeper === null) throw new Error('not open');
  const rules = { document, duties: dutiesOf(document.campus.profile), now: keeper.now(), zone: keeper.zone };
  return Object.fromEntries(
    Object.values(document.assets)
      .filter(({ retired }) => !retired)
      .map((asset) => {
        const hazards = book
          .hazards()
          .filter((state) => isOpen(state) && state.raised?.body.asset === asset.id);
        const { status, dues } = assetStanding(book, asset, hazards.length, rules);
        return [asset.id, { status, due: dues[0] ?? null, hazards: hazards.length }];
      }),
  );
}

const kept = (session: Session) => Object.fromEntries(session.standings.getState().standings);

describe('standings', () => {
  it('go by the duties of the country whose rules the plan names, and back with undo', async () => {
    const { session } = await recordSession('standing-abroad');
    const standing = session.part(createStandingKeeper);
    await standing.settled();
    const atHome = kept(session);
    expect(atHome[ABOUT]?.due?.rule.id).toMatch(/^cn\.extinguisher\./);
    session.part(createDesigner).setCampus({ profile: 'uk' });
    await standing.settled();
    expect(kept(session)[ABOUT]?.due?.rule.id).toMatch(/^uk\.extinguisher\./);
    expect(kept(session)).toEqual(byHand(session));
    session.undo();
    await standing.settled();
    expect(kept(session)).toEqual(atHome);
  });

  it('follow a check, a hazard, an edit of the plan and undo, one asset at a time', async () => {
    const { session, keeper } = await recordSession('standing-1');
    const standing = session.part(createStandingKeeper);
    await standing.settled();
    expect(kept(session)).toEqual(byHand(session));
    expect(kept(session)[ABOUT]?.status).toBe('unrecorded');
    expect(session.standings.getState().complete).toBe(true);

    await keeper.setPerson('王');
    await keeper.saveInspection(form());
    await standing.settled();
    expect(kept(session)[ABOUT]?.status).toBe('ok');
    expect(kept(session)).toEqual(byHand(session));

    const { revision } = session.standings.getState();
    await keeper.saveInspection(form({ [first.id]: { ...NORMAL, mark: 'fail', note: '不在' } }));
    await standing.settled();
    expect(kept(session)[ABOUT]).toMatchObject({ status: 'fault', hazards: 1 });
    expect(kept(session)).toEqual(byHand(session));
    expect(session.standings.getState().revision).toBeGreaterThan(revision);

    session.select(ABOUT);
    session.removeSelected();
    const other = Object.values(session.plan.getState().document?.assets ?? {}).find(
      ({ id }) => id !== ABOUT,
    );
    if (other === undefined) throw new Error('no other asset');
    session.select(other.id);
    session.removeSelected();
    await standing.settled();
    expect(kept(session)).toEqual(byHand(session));
    session.undo();
    session.undo();
    await standing.settled();
    expect(kept(session)).toEqual(byHand(session));
    expect(kept(session)[ABOUT]).toMatchObject({ status: 'fault' });
  });

  it('are gone through again when the page is looked at on another day', async () => {
    const { session, keeper, tick, wake } = await recordSession('standing-3');
    const standing = session.part(createStandingKeeper);
    await keeper.setPerson('王');
    await keeper.saveInspection(form());
    await standing.settled();
    const due = kept(session)[ABOUT]?.due?.due;
    expect(kept(session)[ABOUT]).toMatchObject({ status: 'ok', due: { state: 'ok' } });
    const { today } = session.records.getState();

    tick(25 * 86_400_000);
    expect(kept(session)[ABOUT]).toMatchObject({ status: 'ok', due: { state: 'ok' } });
    wake();
    await standing.settled();
    expect(session.records.getState().today).not.toBe(today);
    expect(kept(session)).toEqual(byHand(session));
    tick(25 * 86_400_000);
    wake();
    await standing.settled();
    expect(kept(session)[ABOUT]).toMatchObject({ status: 'overdue', due: { due, state: 'overdue' } });
    session.dispose();
  });

  it('are forgotten with their plan', async () => {
    const { session } = await recordSession('standing-2');
    const standing = session.part(createStandingKeeper);
    await standing.settled();
    expect(session.standings.getState().standings.size).toBeGreaterThan(0);
    await session.openSample('small-ward');
    await session.openRecords();
    await standing.settled();
    expect(kept(session)).toEqual(byHand(session));
  });
});
