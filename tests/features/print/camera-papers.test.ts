import { beforeAll, describe, expect, it } from 'vitest';
import { computeCameras } from '../../../src/analyses/cameras/compute';
import { isMet } from '../../../src/analyses/cameras/checks/key-place';
import { reachOf } from '../../../src/analyses/cameras/reach/reach-of';
import { roomVerdict } from '../../../src/session/cameras/room-verdict';
import { USUAL_QUESTION, type CameraResult } from '../../../src/analyses/cameras/result';
import { cameraColumns } from '../../../src/features/print/cameras/camera-columns';
import { cameraRows } from '../../../src/features/print/cameras/camera-rows';
import { comparedFigures } from '../../../src/features/print/cameras/compare-figures';
import { roomColumns } from '../../../src/features/print/cameras/rooms-columns';
import { wholeBearing, wallText } from '../../../src/features/print/cameras/camera-words';
import { translator } from '../../../src/i18n/translator';
import type { CampusDocument } from '../../../src/model/schema/document';
import { makeId } from '../../../src/model/schema/ids';
import { partOf, roomChanges } from '../../../src/session/cameras/room-changes';
import { around, planWith, space, STOREY, wall } from '../../analyses/cameras/support';
import { lineFeature } from '../../model/derive/read-plan';

const LENS = { horizontalView: 1.8, pixelsAcross: 2688, pixelsDown: 1520 } as const;
const HOUSE = [
  ...around(0, 0, 18, 6),
  wall(12, 0, 12.2, 2),
  wall(12, 3, 12.2, 6),
  lineFeature(
    'door',
    [
      [12.1, 2],
      [12.1, 3],
    ],
    { height: 2.1 },
  ),
  space('H', [0, 0, 12, 6], 'hall'),
  space('S', [12.2, 0, 18, 6], 'pharmacy'),
];

let few: CampusDocument;
let more: CampusDocument;
let before: CameraResult;
let after: CameraResult;
const ASKED = { storey: STOREY, doors: 'closed', profile: 'cn', least: 20, away: [] } as const;

beforeAll(() => {
  few = planWith(HOUSE, { K1: { x: 0, y: 2, z: 2.8, heading: 0.2, tilt: 0.4, number: 'K1', ...LENS } });
  more = planWith(HOUSE, {
    K1: { x: 0, y: 2, z: 2.8, heading: 0.2, tilt: 0.4, number: 'K1', ...LENS },
    K2: { x: 18, y: 5.5, z: 2.8, heading: -2.4, tilt: 0.5, number: 'K2', ...LENS },
    K3: { x: 5, y: 0, z: 2.8, heading: 1.5, tilt: 0.5, number: 'K3' },
  });
  const compute = (plan: CampusDocument): CameraResult =>
    computeCameras(plan, { ...USUAL_QUESTION, profile: 'cn' });
  [before, after] = [compute(few), compute(more)];
});

describe.each(['zh', 'en'] as const)('papers about cameras in %s', (language) => {
  const text = translator(language);

  it('have a schedule whose cells say something in one language, with why a camera counts for nothing', () => {
    const rows = cameraRows(more, reachOf(more, ASKED)!, after, [makeId('asset', 'K2')]);
    expect(rows.map(({ camera }) => camera.number)).toEqual(['K1', 'K2', 'K3']);
    const columns = cameraColumns({ document: more, scale: after.scale, absences: new Map(), text });
    for (const { value, head } of columns) {
      expect(head).not.toBe('');
      for (const row of rows) {
        const told = String(value(row) ?? '');
        expect(told).not.toMatch(/undefined|NaN|\[object|asset_K|space_(?!H|S)/);
        if (language === 'en') expect(told).not.toMatch(/[\u4e00-\u9fff]/);
      }
    }
    const state = columns.find(({ head }) => head === text.t('camera-print.state'))!;
    expect(rows.map((row) => state.value(row))).toEqual([
      text.t('camera-print.works'),
      text.t('camera-print.assumed-failed'),
      text.t('camera-fault.optics-unknown'),
    ]);
    const heads = columns.filter(({ only }) => only !== 'file').map(({ head }) => head);
    expect(new Set(heads).size).toBe(heads.length);
  });

  it('have files that begin with what a camera is called and where it hangs, and hold no id of the program', () => {
    const rows = cameraRows(more, reachOf(more, ASKED)!, after, []);
    const inFile = cameraColumns({ document: more, scale: after.scale, absences: new Map(), text }).filter(
      ({ only }) => only !== 'paper',
    );
    expect(inFile.slice(0, 4).map(({ head }) => head)).toEqual([
      text.t('camera-print.camera'),
      text.t('list.building'),
      text.t('list.storey'),
      text.t('camera-print.room'),
    ]);
    const none = (): string => '';
    const ofRooms = roomColumns({ document: more, scale: after.scale, numbersOf: none, citesOf: none, text });
    const roomRows = after.storeys.flatMap(({ storey, rooms }) =>
      rooms.flatMap((room) => {
        const verdict = roomVerdict(room);
        return verdict === null ? [] : [{ storey, room, verdict, cameras: [] }];
      }),
    );
    const cells = [
      ...rows.flatMap((row) => inFile.map(({ value }) => value(row))),
      ...roomRows.flatMap((row) =>
        ofRooms.filter(({ only }) => only !== 'paper').map(({ value }) => value(row)),
      ),
    ];
    expect(cells.length).toBeGreaterThan(40);
    for (const cell of cells) expect(String(cell)).not.toMatch(/^(asset|space|storey|building)_/);
  });

  it('say of a camera that it hangs where nobody may film, and of another that it shows such a place', () => {
    const plan = planWith(
      [...around(0, 0, 6, 6), space('H', [0, 0, 3, 6], 'hall'), space('WC', [3, 0, 6, 6], 'toilet')],
      {
        K1: { x: 0, y: 3, z: 2.8, heading: 0, tilt: 0.4, number: 'K1', ...LENS },
        K2: { x: 6, y: 3, z: 2.8, heading: Math.PI, tilt: 0.5, number: 'K2', ...LENS },
      },
    );
    const result = computeCameras(plan, { ...USUAL_QUESTION, profile: 'cn' });
    const rows = cameraRows(plan, reachOf(plan, ASKED)!, result, []);
    const columns = cameraColumns({ document: plan, scale: result.scale, absences: new Map(), text });
    const state = columns.find(({ head }) => head === text.t('camera-print.state'))!;
    const rooms = text.t('use.toilet');
    expect(rows.map((row) => state.value(row))).toEqual([
      text.t('camera-print.shows-forbidden', { rooms }),
      text.t('camera-print.in-forbidden', { rooms }),
    ]);
  });

  it('have a table of rooms whose levels never grow and whose sums are those of its rows', () => {
    const rows = after.storeys.flatMap(({ storey, rooms }) =>
      rooms.flatMap((room) => {
        const verdict = roomVerdict(room);
        return verdict === null ? [] : [{ storey, room, verdict, cameras: [] }];
      }),
    );
    expect(rows.length).toBe(2);
    const none = (): string => '';
    const columns = roomColumns({ document: more, scale: after.scale, numbersOf: none, citesOf: none, text });
    for (const { value } of columns) {
      for (const row of rows) expect(String(value(row) ?? '')).not.toMatch(/undefined|NaN|\[object/);
    }
    const levels = after.scale.levels.map(({ id, density }) =>
      text.t('camera-print.level-file', {
        level: text.tell({ code: `camera-level.${id}`, params: {} }),
        density: text.formats.number(density, 1),
      }),
    );
    for (const row of rows) {
      const seen = levels.map((head) => Number(columns.find((column) => column.head === head)!.value(row)));
      expect(seen).toEqual(seen.toSorted((a, b) => b - a));
    }
    const heads = columns.filter(({ only }) => only !== 'file').map(({ head }) => head);
    expect(new Set(heads).size).toBe(heads.length);
  });

  it('tell what a change did, nothing where nothing changed, and the opposite the other way round', () => {
    const same = comparedFigures(after, after, true, text);
    expect(new Set(same.map(({ change }) => change))).toEqual(new Set([text.t('camera-print.unchanged')]));
    expect(roomChanges(after, after, [STOREY])).toEqual([]);
    const [there, back] = [
      comparedFigures(before, after, true, text),
      comparedFigures(after, before, true, text),
    ];
    there.forEach((row, i) => {
      expect([row.before, row.after]).toEqual([back[i]!.after, back[i]!.before]);
      const flipped = row.change.replace(/^[+−]/, (sign) => (sign === '+' ? '−' : '+'));
      expect(back[i]!.change).toBe(flipped);
    });
    expect(there.find(({ key }) => key === 'cameras')).toMatchObject({
      before: '1',
      after: '3',
      change: '+2',
    });
    const changed = roomChanges(before, after, [STOREY]);
    const store = changed.find((change) => change.space === makeId('space', 'S'));
    expect(store?.before?.blind).toBeGreaterThan(store?.after?.blind ?? Infinity);
    const sum = (key: 'before' | 'after') => changed.reduce((all, each) => all + (each[key]?.blind ?? 0), 0);
    const blind = ({ storeys }: CameraResult) =>
      storeys
        .flatMap(({ rooms }) => rooms)
        .reduce((all, room) => all + (roomVerdict(room)?.floor?.blind ?? 0), 0);
    expect(sum('after') - sum('before')).toBeCloseTo(blind(after) - blind(before), 1);
    expect(partOf(after, []).storeys).toEqual([]);
  });
});

it('say that a room is met only where its floor and all its doorways are', () => {
  for (const result of [before, after]) {
    for (const room of result.storeys.flatMap(({ rooms }) => rooms)) {
      const verdict = roomVerdict(room);
      if (verdict === null) continue;
      // What is smaller than 1 m² in one piece hides nobody.
      const floors = room.floors.every(({ blindSpots, belowSpots }) =>
        [...blindSpots, ...belowSpots].every(({ area }) => area < 1),
      );
      const doors = room.doors.every((door) => isMet(door) && door.angle !== false);
      expect(verdict.broken === null).toBe(floors && doors);
    }
  }
});

it('count degrees from north, clockwise, and name the wall by where it is', () => {
  expect([0, Math.PI / 2, Math.PI, -Math.PI / 2, -1e-12 + Math.PI / 2].map(wholeBearing)).toEqual([
    90, 0, 270, 180, 0,
  ]);
  const measures = [
    { metres: 0, x: 0, y: 0, heading: Math.PI, to: 'face' as const },
    { metres: 2.345, x: 0, y: 0, heading: -Math.PI / 2, to: 'face' as const },
  ];
  expect(wallText(measures, translator('zh'))).toBe('贴西墙\n距南墙 2.35\u00a0m');
});
