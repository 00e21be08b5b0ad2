import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, describe, expect, it } from 'vitest';
import { smallWard } from '../../../../src/demo/small-ward/small-ward';
import { walkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { computeEgress } from '../../../../src/analyses/egress/compute';
import { USUAL_QUESTION, type BuildingClearing } from '../../../../src/analyses/egress/result';
import type { StoreyId } from '../../../../src/model/schema/ids';
import { ChangedBuildings } from '../../../../src/features/planner/egress/changed-buildings';
import { egressChanges } from '../../../../src/session/egress/egress-changes';
import { SessionProvider } from '../../../../src/session/react/session-context';
import { loadLateWords } from '../../../../src/i18n/load-language';
import { nodeSession } from '../../../session/support/node-session';

const document = smallWard();
const { session } = nodeSession(null, null, () => document, {});
afterAll(() => session.dispose());
const usual = computeEgress(walkingPlan(document), USUAL_QUESTION);

/** The ward with its building clear at another time and one of its rooms shut, or neither. */
function told(seconds: number, locked: boolean): string {
  const [building] = usual.buildings as [BuildingClearing];
  const [storey, ...others] = usual.storeys;
  const lost = storey!.rooms.find(({ persons }) => persons > 0)!;
  const shut = { ...lost, inRoom: null, doors: lost.doors.map((door) => ({ ...door, walked: null })) };
  const rooms = storey!.rooms.map((room) => (room === lost && locked ? shut : room));
  const now = {
    ...usual,
    storeys: [{ ...storey!, rooms }, ...others],
    buildings: [{ ...building, seconds }],
  };
  return renderToStaticMarkup(
    <SessionProvider value={session}>
      <ChangedBuildings document={document} changes={egressChanges(usual, now)} />
    </SessionProvider>,
  );
}

describe('when buildings are clear with doors shut', () => {
  const { seconds } = usual.buildings[0]!;

  it('is said before and after', async () => {
    await loadLateWords();
    expect(told(seconds! + 60, false)).toMatch(/疏散完毕 1 分 27 秒\u00a0→\u00a02 分 27 秒<\/li>/);
  });

  it('is said with its reason where a storey changes and the building doesn’t, and of whom it is told', () => {
    const steady = told(seconds!, true);
    expect(steady).toMatch(/康复楼其余的人疏散完毕时间不变：1 分 27 秒，失去路线的 \d+ 人不在其中。/);
    expect(steady).toMatch(/最后的人从 1F .+ 出去，没有因为关门而更晚/);
    expect(told(seconds! + 60, true)).toMatch(/康复楼其余的人疏散完毕 .*失去路线的 \d+ 人不在其中/);
  });

  it('is said once of buildings that the last of leave by the same exit, at the same time', () => {
    const [building] = usual.buildings as [BuildingClearing];
    const [storey] = usual.storeys;
    const own = Object.values(document.buildings)[0]!;
    const other = { ...own, id: `${own.id}2` as typeof own.id, name: { zh: '后楼', en: 'Back' } };
    const below = {
      ...document.storeys[storey!.storey]!,
      id: `${storey!.storey}2` as StoreyId,
      building: other.id,
    };
    const both = {
      ...document,
      buildings: { ...document.buildings, [other.id]: other },
      storeys: { ...document.storeys, [below.id]: below },
    };
    const changed = egressChanges(usual, {
      ...usual,
      storeys: usual.storeys.map((each) => ({ ...each, exitWidth: each.exitWidth - 1 })),
    });
    const said = (last: BuildingClearing['last'], later: number): string =>
      renderToStaticMarkup(
        <SessionProvider value={session}>
          <ChangedBuildings
            document={both}
            changes={{
              ...changed,
              storeys: [...changed.storeys, { ...changed.storeys[0]!, storey: below.id }],
              steady: [building, { ...building, building: other.id, last, seconds: seconds! + later }],
            }}
          />
        </SessionProvider>,
      );
    const together = said(building.last, 0);
    expect(together.match(/<li>/g)).toHaveLength(1);
    expect(together).toMatch(/康复楼.*后楼.*的人走同样的出口，合起来疏散完毕时间不变：1 分 27 秒/);
    expect(said(building.last, 30).match(/<li>/g)).toHaveLength(2);
    expect(said(null, 0).match(/<li>/g)).toHaveLength(2);
  });

  it('is not said of a building where nothing changes', () => {
    expect(told(seconds!, false)).toBe('');
  });
});
