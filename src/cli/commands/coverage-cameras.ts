import { floorOf, floorTotals } from '../../analyses/cameras/floor-totals';
import { computeCameras } from '../../analyses/cameras/compute';
import { HEIGHTS } from '../../analyses/cameras/storey-scene';
import type { CameraResult, CameraView, RoomView } from '../../analyses/cameras/result';
import { localId } from '../../model/schema/ids';
import { cameraQuestion } from '../camera-question';
import type { Answer, CommandContext } from '../command';
import { ownId } from '../own-ids';
import { readPlanFile } from '../plan-file';
import { toldFinding } from '../told-finding';
import { cameraCoverageLines } from './coverage-cameras-lines';
import { toldCameras } from './check-summary';

/** What the cameras of a plan see: per storey, room and camera. */
export async function coverageOfCameras(context: CommandContext): Promise<Answer> {
  const { document } = await readPlanFile(context);
  const question = await cameraQuestion(document, context.arguments);
  context.progress(context.say('cli.computing'));
  const result = computeCameras(document, question);
  const summary = toldCameras(result, question);
  const { findings, scale, lifts } = result;
  return {
    json: {
      standard: question.profile ?? document.campus.profile,
      ...summary,
      levels: scale.levels.map(({ id, density }) => ({ id, density })),
      storeys: storeysOf(result),
      lifts: lifts.map(({ lift, camera }) => ({ id: localId(lift), camera: camera && localId(camera) })),
      findings: findings.map(toldFinding),
    },
    lines: cameraCoverageLines(context, document, result, summary),
    broken: findings.some(({ severity }) => severity !== 'info'),
  };
}

const storeysOf = ({ storeys, scale }: CameraResult) =>
  storeys.map(({ storey, rooms, cameras }) => ({
    id: localId(storey),
    ...floorTotals(rooms),
    spaces: rooms.map((room) => toldRoom(room, scale)),
    cameras: cameras.map(toldCamera),
  }));

function toldRoom(room: RoomView, { levels }: CameraResult['scale']) {
  const floor = floorOf(room);
  return {
    id: localId(room.space),
    area: room.area,
    // By samples of 0.25 m; the floor below is measured.
    heights: room.heights.map(({ free, seen }, h) => ({
      height: HEIGHTS[h],
      free,
      seen: Object.fromEntries(levels.map(({ id }, i) => [id, seen[i] ?? 0])),
    })),
    floor: floor && {
      duty: floor.duty.id,
      level: floor.duty.level,
      density: floor.density,
      height: floor.duty.height,
      area: floor.area,
      blind: floor.blind,
      below: floor.below,
      blindSpots: floor.blindSpots,
      belowSpots: floor.belowSpots,
    },
    doors: room.doors.map(({ duty, density, opening, x, y, best, angle }) => ({
      id: localId(opening),
      duty: duty.id,
      density,
      x,
      y,
      camera: best && localId(best.camera),
      reached: best?.density ?? null,
      angle,
    })),
  };
}

const toldCamera = ({ camera, place, fault, seen, alone, forbidden }: CameraView) => ({
  id: localId(camera),
  space: place.space === null ? null : ownId(place.space),
  fault,
  seen,
  alone,
  forbidden: forbidden.map(({ space, area, inside, masks }) => ({
    space: localId(space),
    area,
    inside,
    masks,
  })),
});
