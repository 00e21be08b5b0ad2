import { expect, it } from 'vitest';
import { spacesCsv, storeysCsv } from '../../../src/features/planner/panel/coverage-csv';
import { isHole } from '../../../src/standards/extinguishers/is-hole';
import { translator } from '../../../src/i18n/translator';
import { openedWard } from '../../session/support/node-session';

/** Cells of a table; commas within a name part it too, so figures are counted from the end. */
const cells = (csv: string): string[][] =>
  csv
    .replace(/^\ufeff/, '')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(',').map((cell) => cell.replace(/^"|"$/g, '')));

it('the tables of coverage say of every storey, and of every room with uncovered floor, what was measured', async () => {
  const { session } = await openedWard();
  session.setLimit(6);
  await new Promise<void>((resolve) => {
    const stop = session.coverage.subscribe(({ status, limit }) => {
      if (status !== 'ready' || limit !== 6) return;
      stop();
      resolve();
    });
  });
  const document = session.plan.getState().document!;
  const { storeys } = session.coverage.getState();
  const text = translator('en');
  const [, ...rows] = cells(storeysCsv(document, storeys, true, text));
  expect(rows).toHaveLength(Object.keys(document.storeys).length);
  for (const coverage of storeys.values()) {
    const row = rows.find((each) => Number(each[2]) === Math.round(coverage.area * 10) / 10);
    expect(Number(row?.[3])).toBeCloseTo(coverage.uncovered, 2);
    expect(Number(row?.[4])).toBeCloseTo(coverage.farthest!.length, 1);
  }
  const [, ...rooms] = cells(spacesCsv(document, storeys, true, text));
  // Floor in doorways belongs to no room.
  const spaces = [...storeys.values()].flatMap(({ bySpace }) => bySpace);
  const holes = spaces.filter(({ uncovered }) => isHole(uncovered));
  expect(holes.length).toBeGreaterThan(0);
  const rounded = (areas: readonly number[]): number[] =>
    areas.map((area) => Math.round(area * 100) / 100).toSorted();
  const ofRooms = rooms.filter((row) => row.at(-5) !== text.t('coverage.stray'));
  expect(rounded(ofRooms.map((row) => Number(row.at(-4))))).toEqual(
    rounded(holes.map(({ uncovered }) => uncovered)),
  );
  // With it the rows come to what the headline says.
  const listed = rooms.reduce((sum, row) => sum + Number(row.at(-4)), 0);
  expect(listed).toBeCloseTo(session.coverage.getState().total!.uncovered, 1);
  // What a finding tells is listed, and nothing else: both have one least hole.
  const told = session.coverage
    .getState()
    .findings.flatMap(({ code, place }) => (code === 'extinguisher.uncovered' ? [place.space] : []));
  expect(told.toSorted()).toEqual(holes.map(({ space }) => space).toSorted());
  // Without extinguishers there is nothing to be far from.
  expect(
    cells(storeysCsv(document, storeys, false, text))
      .slice(1)
      .every((row) => row[4] === ''),
  ).toBe(true);
  session.dispose();
});
