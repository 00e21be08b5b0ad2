import { describe, expect, it } from 'vitest';
import { acceptCameras } from '../../../../src/analyses/cameras/placement/accept-cameras';
import { placeCameras } from '../../../../src/analyses/cameras/placement/place-cameras';
import { FINE, FinerLook } from '../../../../src/analyses/cameras/placement/finer-look';
import type {
  PlacementQuestion,
  StoreyPlacement,
} from '../../../../src/analyses/cameras/placement/placement';
import { firstRows, PlacementRows } from '../../../../src/analyses/cameras/placement/placement-rows';
import { storeyTask } from '../../../../src/analyses/cameras/placement/storey-task';
import { present } from '../../../../src/base/assert';
import { finished } from '../../../../src/base/steps';
import { isCover } from '../../../../src/geometry/cover/cover-need';
import { applyPatch } from '../../../../src/model/edit/apply-patch';
import { modelFields } from '../../../../src/model/query/camera-model';
import type { CampusDocument } from '../../../../src/model/schema/document';
import { CAMERA_MODELS } from '../../../../src/standards/cameras/camera-models';
import { around, asked, planWith, space, STOREY, wall, WIDE } from '../support';

const DOME = modelOf('hikvision-ds-2cd2143g2-i');
const TILTS = [20, 35, 50].map((degrees) => (degrees * Math.PI) / 180);
const QUESTION: PlacementQuestion = {
  profile: null,
  scale: null,
  doors: 'closed',
  away: [],
  offers: [DOME],
  mounts: ['wall'],
  wallHeight: 2.8,
  tilts: TILTS,
  forces: ['must', 'should'],
  more: null,
  twice: false,
};

function modelOf(id: string) {
  const model = present(
    CAMERA_MODELS.find((each) => each.id === id),
    id,
  );
  return modelFields(model, present(model.views[0], 'view'));
}

function placed(
  document: CampusDocument,
  part: Partial<PlacementQuestion> = {},
  budget?: number,
  rounds?: number,
): StoreyPlacement {
  const steps = placeCameras(document, STOREY, { ...QUESTION, ...part }, budget, rounds);
  let least = 0;
  for (;;) {
    const step = steps.next();
    if (step.value !== null) {
      // A bound that was proven stays, and is never above what was found.
      expect(step.value.least).toBeLessThanOrEqual(step.value.proposals.length);
      expect(step.value.least).toBeGreaterThanOrEqual(least);
      least = step.value.least;
    }
    if (step.done) return step.value;
  }
}

const UNSEEN = new Set([
  'camera.none',
  'camera.blind-spot',
  'camera.below-density',
  'camera.doorway-unseen',
  'camera.face-angle',
  'camera.key-place-unseen',
]);

let ids = 0;
const accepted = (document: CampusDocument, { proposals }: StoreyPlacement): CampusDocument =>
  applyPatch(
    document,
    acceptCameras(
      document,
      proposals.map((proposal) => ({ storey: STOREY, proposal })),
      () => `made${ids++}`,
    ),
  );

const unseen = (document: CampusDocument): string[] =>
  asked(document)
    .findings.filter(({ code }) => UNSEEN.has(code))
    .map(({ code }) => code);

/** An L of two lobbies' lengths: no one camera sees round its corner. */
const corner = (x = 0, y = 0) => [
  ...around(x, y, x + 14, y + 3),
  space('A', [x, y, x + 14, y + 3], 'corridor'),
];
const hall = [...around(0, 0, 12, 8), space('H', [0, 0, 12, 8], 'lobby')];

describe('the fewest cameras for a storey', () => {
  it('leaves the check nothing to find once they are put up', () => {
    for (const features of [corner(), hall]) {
      const document = planWith(features, {});
      expect(unseen(document)).not.toEqual([]);
      const found = placed(document);
      expect(found.proposals.length).toBeGreaterThan(0);
      expect(found.unmet).toEqual([]);
      expect(found.after).toEqual({ area: 0, doorways: 0, others: 0 });
      expect(found.finer?.left).toBe(0);
      expect(unseen(accepted(document, found))).toEqual([]);
    }
  });

  it('is never more than the greedy choice of the same rows, and its gains add up to what was lacking', () => {
    const found = placed(planWith(hall, {}));
    expect(found.least).toBeLessThanOrEqual(found.proposals.length);
    const gained = found.proposals.flatMap(({ gains }) => gains).reduce((sum, { area }) => sum + area, 0);
    // Spots too small to matter may stay: they are not lacking, and nobody gained them.
    expect(gained).toBeLessThanOrEqual(found.before.area - found.after.area + 1e-6);
    expect(gained).toBeGreaterThan(found.before.area - found.after.area - 1);
    expect(found.proposals.length).toBeLessThanOrEqual(found.greedy);
    expect(found.proposals.every(({ gains }) => gains.length > 0)).toBe(true);
  });

  it('is as few as any subset of the trials allows', () => {
    const steps = storeyTask(planWith(corner(), {}), STOREY, { ...QUESTION, tilts: TILTS.slice(0, 1) });
    let step = steps.next();
    while (!step.done) step = steps.next();
    const { demand, scene, trials } = present(step.value, 'task');
    const rows = new PlacementRows(demand, trials.trials.length);
    const first = firstRows(demand, scene.grid.nx);
    rows.add(first, finished(trials.meeting(first)).trials);
    const problem = rows.problem();
    const found = placed(planWith(corner(), {}), { tilts: TILTS.slice(0, 1) });
    // All subsets of one fewer than the bound: none covers the rows.
    const columns = Array.from({ length: problem.columnCount }, (_, c) => c);
    const subsets = (size: number, from = 0): boolean =>
      size === 0
        ? isCover(problem, chosen)
        : columns.slice(from).some((c) => {
            chosen.push(c);
            const covers = subsets(size - 1, c + 1);
            chosen.pop();
            return covers;
          });
    const chosen: number[] = [];
    expect(problem.rowCount).toBeGreaterThan(20);
    expect(subsets(Math.min(2, found.least - 1))).toBe(false);
  });

  it('answers the same each time, and wherever the building stands', () => {
    const document = planWith(corner(), {});
    const found = placed(document);
    expect(placed(document)).toEqual(found);
    expect(placed(planWith(corner(), {}))).toEqual(found);
    expect(placed(planWith(corner(37.5, -12.25), {})).proposals.length).toBe(found.proposals.length);
    const turned = [...around(0, 0, 3, 14), space('A', [0, 0, 3, 14], 'corridor')];
    expect(placed(planWith(turned, {})).proposals.length).toBe(found.proposals.length);
  });

  it('cures all the same where no time is left to search, and says that it was cut short and what isn’t proven', () => {
    const document = planWith(hall, {});
    const whole = placed(document);
    expect(whole).toMatchObject({ cutShort: false, optimal: true, gap: 0 });
    const cut = placed(document, {}, 0);
    expect(cut).toMatchObject({ cutShort: true, optimal: false, least: 0, gap: null });
    expect(cut.proposals.length).toBeGreaterThanOrEqual(whole.proposals.length);
    expect(cut.after).toEqual(whole.after);
    expect(unseen(accepted(document, cut))).toEqual([]);
  });

  it('tells what is missed with all that is proposed, however often it was added to', () => {
    const taskOf = (document: CampusDocument) => {
      const steps = storeyTask(document, STOREY, QUESTION);
      let step = steps.next();
      while (!step.done) step = steps.next();
      return present(step.value, 'task');
    };
    // A wall that stands out between rooms hides what the samples of a first choice don't tell.
    const features = [
      ...around(0, 0, 14, 10),
      wall(6, 0, 6.2, 4),
      space('A', [0, 0, 6, 4], 'lobby'),
      space('B', [6.2, 0, 14, 4], 'lobby'),
      space('C', [0, 4, 14, 10], 'lobby'),
    ];
    const document = planWith(features, {});
    const { parts, scene, demand } = taskOf(document);
    const left = [0, 1, 20].map((rounds) => {
      const found = placed(document, {}, undefined, rounds);
      const { standing } = taskOf(accepted(document, found));
      expect(standing).toHaveLength(found.proposals.length);
      const short = new FinerLook(parts, scene).short(demand, standing);
      expect(found.finer?.left).toBeCloseTo(short.length * FINE ** 2, 9);
      return short.length;
    });
    expect(left[0]).toBeGreaterThan(0);
    expect(left.at(-1)).toBe(0);
  });

  it('keeps what stands', () => {
    const seen = { x: 7, y: 1.5, z: 3.5, tilt: Math.PI / 2, heading: 0, ...WIDE, form: 'fisheye' } as const;
    const whole = { ...seen, horizontalView: 3.1, verticalView: 3.1 };
    const document = planWith(corner(), { C: whole });
    expect(unseen(document)).toEqual([]);
    expect(placed(document).proposals).toEqual([]);
    // The same camera can't be counted on: as if it weren't there.
    const [camera] = Object.values(document.assets).map(({ id }) => id);
    const away = [present(camera, 'camera')];
    const fresh = placed(planWith(corner(), {})).proposals.length;
    expect(placed(document, { away }).proposals.length).toBe(fresh);
  });
});

describe('what is asked', () => {
  it('so many more show the more the more they are, never above what is proven', () => {
    const document = planWith(hall, {});
    const all = placed(document).proposals.length;
    let last = Infinity;
    for (const more of [1, 2]) {
      const found = placed(document, { more });
      expect(found.proposals.length).toBe(Math.min(more, all));
      expect(found.after.area).toBeLessThan(last);
      last = found.after.area;
      expect(present(found.most, 'most')).toBeLessThanOrEqual(1);
      expect(found.gap).toBeGreaterThanOrEqual(0);
    }
  });

  it('without models, without mounts, with too few pixels it says why nothing is cured', () => {
    const document = planWith(corner(), {});
    expect(placed(document, { offers: [] })).toMatchObject({ proposals: [], gap: 0, optimal: true });
    const none = placed(document, { mounts: [] });
    expect(none.proposals).toEqual([]);
    expect(none.unmet.map(({ reason }) => reason)).toEqual(['no-mount']);
    expect(none.after).toEqual(none.before);
    const coarse = placed(document, { offers: [{ ...DOME, pixelsAcross: 16, pixelsDown: 9 }] });
    expect(coarse.proposals).toEqual([]);
    expect(coarse.unmet.map(({ reason }) => reason)).toEqual(['no-pixels']);
    const unknown = placed(document, { offers: [{ ...DOME, horizontalView: null }] });
    expect(unknown.proposals).toEqual([]);
  });

  it('a storey that is not there, or that lacks nothing, has nothing proposed', () => {
    const empty = planWith([...around(0, 0, 5, 5), space('W', [0, 0, 5, 5], 'office')], {});
    expect(placed(empty)).toMatchObject({ proposals: [], least: 0, gap: 0, optimal: true });
  });

  it('hangs none where nobody may film', () => {
    const features = [
      ...around(0, 0, 14, 3),
      space('A', [0, 0, 14, 3], 'corridor'),
      ...around(0, 3.2, 14, 8),
      space('T', [0, 3.2, 14, 8], 'toilet'),
    ];
    const document = planWith(features, {});
    const found = placed(document);
    expect(found.proposals.every(({ y }) => y < 3.1)).toBe(true);
    const codes = asked(accepted(document, found)).findings.map(({ code }) => code);
    expect(codes.filter((code) => code.includes('forbidden'))).toEqual([]);
  });
});
