import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { csvText } from '../../../src/base/csv-text';
import { hazardTable } from '../../../src/features/inspector/hazard/hazard-table';
import { groupHazards } from '../../../src/features/inspector/hazard/use-hazards';
import { dueTable } from '../../../src/features/inspector/home/due-table';
import { duePoints } from '../../../src/features/inspector/home/due-points';
import { translator } from '../../../src/i18n/translator';
import { raiseHazard } from '../../../src/session/records/hazard-deeds';
import { createStandingKeeper } from '../../../src/session/records/standing-keeper';
import { CN_DUTIES } from '../../../src/standards/duty-profile';
import { recordSession } from '../../session/support/record-session';

it('the lists of an inspector are handed over whole, each line with its place and state', async () => {
  const { session, keeper } = await recordSession('ledgers');
  const standing = session.part(createStandingKeeper);
  await standing.settled();
  const document = session.plan.getState().document!;
  const telling = { document, duties: CN_DUTIES, zone: keeper.zone, text: translator('zh') };
  const due = duePoints(document, session.standings.getState().standings, false);
  const points = due.flatMap((storey) => storey.points);
  const lines = csvText(dueTable(due, keeper.now(), telling))
    .trim()
    .split(/\r?\n/);
  expect(lines).toHaveLength(points.length + 1);
  points.forEach(({ asset }, i) => expect(lines[i + 1]).toContain(asset.number));

  await keeper.setPerson('王小明');
  for (const description of ['堆物', '遮挡, "逗号"']) {
    await keeper.saveEvents((writer) => {
      const place = { storey: 'storey_L1', space: null, x: 2, y: 2 };
      const id = keeper.newId('hazard');
      const event = raiseHazard(writer, { id, asset: null, place, description, grade: 'major', photos: [] });
      return event === null ? [] : [event];
    });
  }
  const { book } = session.records.getState();
  const csv = csvText(hazardTable(groupHazards(book!.hazards(), keeper.now(), keeper.zone), telling));
  expect(csv.trim().split(/\r?\n/)).toHaveLength(3);
  expect(csv).toContain('"遮挡, ""逗号"""');
  expect(csv).toContain('王小明');
  for (const { id } of book!.hazards()) expect(csv).toContain(id);
  session.dispose();
});
