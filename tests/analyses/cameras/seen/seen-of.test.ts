import { describe, expect, it } from 'vitest';
import { NO_FLOOR, type SeenQuestion } from '../../../../src/analyses/cameras/seen/seen-storey';
import { seenOf } from '../../../../src/analyses/cameras/seen/seen-of';
import { computeCameras } from '../../../../src/analyses/cameras/compute';
import { floorOf } from '../../../../src/analyses/cameras/floor-totals';
import { USUAL_QUESTION } from '../../../../src/analyses/cameras/result';
import { HEIGHTS, storeyScene, type TargetHeight } from '../../../../src/analyses/cameras/storey-scene';
import { viewsOf } from '../../../../src/analyses/cameras/views-of';
import { present } from '../../../../src/base/assert';
import { seededRandom } from '../../../../src/base/random';
import { pixelsAt } from '../../../../src/geometry/viewing/sight-line';
import { viewSamples } from '../../../../src/geometry/viewing/view-samples';
import { partsOfPlan } from '../../../../src/model/derive/storey-parts';
import { storeyPlans } from '../../../../src/model/derive/storey-plan';
import { applyPatch } from '../../../../src/model/edit/apply-patch';
import { updateEntities } from '../../../../src/model/edit/update-entities';
import type { Camera } from '../../../../src/model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../../src/model/schema/document';
import type { DoorsStand } from '../../../../src/model/derive/opening-screens';
import { makeId, type AssetId } from '../../../../src/model/schema/ids';
import { scaleOf } from '../../../../src/standards/cameras/density-scales';
import { cases, QUICK } from '../../../support/cases';
import { camerasIn, wardWithCameras } from './ward';

const NOTHING = { away: [], held: [], told: null, scale: null } as const;

const partsOf = (document: CampusDocument, { storey }: SeenQuestion) =>
  partsOfPlan(
    present(
      storeyPlans(document).find((plan) => plan.storey.id === storey),
      'it is there',
    ),
  );

/** Cameras that a question counts, found the plain way. */
function countedIn(document: CampusDocument, { storey, away, held }: SeenQuestion): Camera[] {
  const own = camerasIn(document, storey).filter(({ id }) => !held.some((other) => other.id === id));
  return [...own, ...held].filter((camera) => camera.storey === storey && !away.includes(camera.id));
}

/** The same from nothing: every camera laid over an empty floor, sensor by sensor. */
function laid(document: CampusDocument, question: SeenQuestion, at: TargetHeight) {
  const { scene, grid } = storeyScene(document, partsOf(document, question), question.doors);
  const height = HEIGHTS.indexOf(at);
  const densest = new Float32Array(grid.nx * grid.ny);
  const counts = new Uint8Array(grid.nx * grid.ny);
  const own = new Map<AssetId, ReadonlySet<number>>();
  for (const camera of countedIn(document, question)) {
    const seen = new Set<number>();
    for (const view of viewsOf(camera)) {
      const window = viewSamples(scene, grid, view, HEIGHTS);
      window.densities[height]!.forEach((density, k) => {
        if (density === 0) return;
        const row = window.row + Math.floor(k / window.columns);
        const cell = row * grid.nx + window.column + (k % window.columns);
        densest[cell] = Math.max(densest[cell]!, density);
        seen.add(cell);
      });
    }
    for (const cell of seen) counts[cell]!++;
    own.set(camera.id, seen);
  }
  return { grid, densest, counts, own };
}

function rebuilt(document: CampusDocument, question: SeenQuestion) {
  const { rooms } = storeyScene(document, partsOf(document, question), question.doors);
  const { grid, densest, counts } = laid(document, question, question.height);
  const free = new Set(rooms.flatMap((room) => [...room.free[HEIGHTS.indexOf(question.height)]!]));
  densest.forEach((_, cell) => {
    if (free.has(cell)) return;
    densest[cell] = NO_FLOOR;
    counts[cell] = 0;
  });
  return { grid, densest, counts };
}

/** What the camera that is asked about sees at 1 m, and what of it no other sees. */
function ownOf(document: CampusDocument, question: SeenQuestion) {
  const { grid, counts, own } = laid(document, question, 1);
  const camera = question.told;
  const cells = camera === null ? undefined : own.get(camera);
  if (camera === null || cells === undefined) return null;
  const alone = [...cells].filter((cell) => counts[cell] === 1).length;
  return { camera, seen: grid.cell ** 2 * cells.size, alone: grid.cell ** 2 * alone };
}

/** Samples of rooms with a duty, as the check tells it, where nobody sees enough. */
function blindOf(document: CampusDocument, question: SeenQuestion): number {
  const scale = scaleOf(document, question.scale);
  const { grid, rooms } = storeyScene(document, partsOf(document, question), question.doors);
  const checked = computeCameras(document, { ...USUAL_QUESTION, scale: question.scale });
  const views = checked.storeys.find(({ storey }) => storey === question.storey)!.rooms;
  const at = new Map(
    [...new Set(views.flatMap((room) => floorOf(room)?.duty.height ?? []))].map(
      (height) => [height, laid(document, question, height).densest] as const,
    ),
  );
  let blind = 0;
  views.forEach((room, number) => {
    const told = floorOf(room);
    if (told === null) return;
    const densest = at.get(told.duty.height)!;
    const free = [...rooms[number]!.free[HEIGHTS.indexOf(told.duty.height)]!];
    blind += free.filter((cell) => densest[cell]! < scale.levels[0]!.density).length;
  });
  return grid.cell ** 2 * blind;
}

describe('what the cameras of a storey see together', () => {
  it.each([1, 2])(
    'is what a rebuild from nothing gives, whatever was held, moved or lost before (%d)',
    (seed) => {
      const random = seededRandom(seed);
      const between = (low: number, high: number): number => low + (high - low) * random.next();
      const some = <T>(list: readonly T[]): T => list[Math.floor(random.next() * list.length)]!;
      const made = wardWithCameras(random, 9);
      const { storey } = made;
      let { document } = made;
      let held: readonly Camera[] = [];
      let away: readonly AssetId[] = [];
      let height: TargetHeight = 1;
      let doors: DoorsStand = 'closed';
      const blind = new Set<number>();
      for (let step = 0; step < cases(30); step++) {
        const one = some(camerasIn(document, storey));
        const pose = { x: one.x + between(-2, 2), heading: between(-3, 3), tilt: between(0, 1.2) };
        const deeds = [
          'hold',
          'hold',
          'let-go',
          'edit',
          'away',
          'back',
          'propose',
          'height',
          'doors',
        ] as const;
        switch (some(deeds)) {
          case 'hold':
            // A message brings a copy each time.
            held = structuredClone([{ ...one, ...pose }]);
            break;
          case 'let-go':
            held = [];
            break;
          case 'edit':
            document = applyPatch(document, updateEntities(document, 'assets', [one.id], pose));
            break;
          case 'away':
            away = away.concat(one.id);
            break;
          case 'back':
            away = [];
            break;
          case 'propose':
            held = held.concat({ ...one, ...pose, id: makeId('asset', `proposed${step}`) });
            break;
          case 'height':
            height = some(HEIGHTS);
            break;
          case 'doors':
            doors = some(['closed', 'half', 'open'] as const);
        }
        const question: SeenQuestion = {
          storey,
          doors,
          height,
          away,
          held,
          told: one.id,
          scale: some([null, 'dori-2014']),
        };
        const seen = present(seenOf(document, question), 'the storey');
        const { grid, densest, counts } = rebuilt(document, question);
        expect(seen.grid).toEqual(grid);
        expect(seen.densest).toEqual(densest);
        expect(seen.counts).toEqual(counts);
        expect(seen.told).toEqual(ownOf(document, question));
        expect(seen.blind).toBe(blindOf(document, question));
        blind.add(seen.blind);
      }
      if (!QUICK) expect(blind.size).toBeGreaterThan(3);
    },
  );

  it('tells of each camera what a check of the whole plan tells', () => {
    const { document, storey } = wardWithCameras(seededRandom(6), 9);
    const { cameras } = computeCameras(document, USUAL_QUESTION).storeys.find(
      (each) => each.storey === storey,
    )!;
    expect(cameras.some(({ alone }) => alone > 0)).toBe(true);
    for (const { camera, seen, alone } of cameras) {
      const question: SeenQuestion = { storey, doors: 'closed', height: 0, ...NOTHING, told: camera };
      expect(seenOf(document, question)?.told).toEqual({ camera, seen, alone });
    }
    const nobody = makeId('asset', 'nobody');
    expect(
      seenOf(document, { storey, doors: 'closed', height: 0, ...NOTHING, told: nobody })?.told,
    ).toBeNull();
  });

  it('is what a line of sight to the middle of a cell finds', () => {
    const random = seededRandom(8);
    const { document, storey } = wardWithCameras(random, 10);
    const question: SeenQuestion = { storey, doors: 'half', height: 1.6, ...NOTHING };
    const { grid, densest, counts } = present(seenOf(document, question), 'it is there');
    const { scene } = storeyScene(document, partsOf(document, question), 'half');
    const cameras = countedIn(document, question);
    const truth = (x: number, y: number) => {
      const best = cameras.map((camera) =>
        Math.max(0, ...viewsOf(camera).map((view) => pixelsAt(scene, view, x, y, 1.6)?.across ?? 0)),
      );
      return { most: Math.max(...best), seen: best.filter((density) => density > 0).length };
    };
    let compared = 0;
    let seen = 0;
    const told = [...counts.keys()].filter((cell) => counts[cell]! > 0);
    for (let i = 0; i < 900; i++) {
      const any = Math.floor(random.next() * densest.length);
      const cell = i % 3 === 0 ? told[Math.floor(random.next() * told.length)]! : any;
      if (densest[cell] === NO_FLOOR) continue;
      const x = grid.x0 + ((cell % grid.nx) + 0.5) * grid.cell;
      const y = grid.y0 + (Math.floor(cell / grid.nx) + 0.5) * grid.cell;
      const { most, seen: count } = truth(x, y);
      // On an edge of sight rounding may say either.
      const edge = [-1e-3, 1e-3].some((off) => truth(x + off, y + off).seen !== count);
      if (edge) continue;
      expect(counts[cell]).toBe(count);
      expect(Math.abs(densest[cell]! - most)).toBeLessThanOrEqual(1e-6 * most);
      compared++;
      if (count > 0) seen++;
    }
    expect(compared).toBeGreaterThan(300);
    expect(seen).toBeGreaterThan(100);
  });

  it('is nobody’s where no storey is, and keeps nothing of what was given away', () => {
    const { document, storey } = wardWithCameras(seededRandom(3), 4);
    const question: SeenQuestion = { storey, doors: 'closed', height: 0, ...NOTHING };
    expect(seenOf(document, { ...question, storey: makeId('storey', 'nowhere') })).toBeNull();
    const first = present(seenOf(document, question), 'it is there');
    const wanted = first.densest.slice();
    first.densest.fill(7);
    first.counts.fill(7);
    expect(present(seenOf(document, question), 'it is there').densest).toEqual(wanted);
  });

  it('is a number for cameras that show nothing', () => {
    const { document, storey } = wardWithCameras(seededRandom(4), 6);
    const [one] = camerasIn(document, storey);
    const odd: readonly Partial<Camera>[] = [
      { x: 1e6, y: -1e6 },
      { horizontalView: 1e-300 },
      { horizontalView: 6.3 },
      { form: 'dome', projection: 'rectilinear', horizontalView: 2 * Math.PI },
      { pixelsAcross: null },
      { tilt: -1.6 },
      { z: 40 },
      { z: -3 },
    ];
    const held = odd.map((fields, i) => ({ ...one!, ...fields, id: makeId('asset', `odd${i}`) }));
    for (const height of HEIGHTS) {
      const seen = present(
        seenOf(document, { storey, doors: 'open', height, ...NOTHING, held }),
        'it is there',
      );
      expect(seen.densest.some(Number.isNaN)).toBe(false);
      expect(seen.densest.every((density) => density === NO_FLOOR || density >= 0)).toBe(true);
    }
  });
});
