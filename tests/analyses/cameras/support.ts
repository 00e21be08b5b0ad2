import { computeCameras } from '../../../src/analyses/cameras/compute';
import {
  USUAL_QUESTION,
  type CameraQuestion,
  type CameraResult,
  type RoomView,
} from '../../../src/analyses/cameras/result';
import { present } from '../../../src/base/assert';
import { addEntities } from '../../../src/model/edit/add-entities';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import type { CampusDocument } from '../../../src/model/schema/document';
import type { EntityInput } from '../../../src/model/schema/entity-schemas';
import { makeId } from '../../../src/model/schema/ids';
import { boxFeature, planText, readPlan } from '../../model/derive/read-plan';

export const STOREY = makeId('storey', 'G');

type CameraInput = Omit<Extract<EntityInput<'assets'>, { kind: 'camera' }>, 'id' | 'kind' | 'storey'>;

/** A camera that sees nearly everything before it, with pixels to spare. */
export const WIDE = {
  horizontalView: 2.6,
  verticalView: 2.6,
  pixelsAcross: 20_000,
  pixelsDown: 20_000,
} as const;

/** A plan of features on storey G (4 m high), with cameras by their names. */
export function planWith(
  features: readonly unknown[],
  cameras: Readonly<Record<string, CameraInput>>,
): CampusDocument {
  const document = readPlan(planText(features));
  const assets = Object.entries(cameras).map(([name, fields]): EntityInput<'assets'> => ({
    kind: 'camera',
    retentionDays: 90,
    ...fields,
    id: makeId('asset', name),
    storey: STOREY,
  }));
  return applyPatch(document, addEntities(document, 'assets', assets));
}

export const wall = (x0: number, y0: number, x1: number, y1: number, rest: Record<string, unknown> = {}) =>
  boxFeature('wall', [x0, y0, x1, y1], rest);

/** Walls of 0.2 m around a room. */
export const around = (x0: number, y0: number, x1: number, y1: number): unknown[] => [
  wall(x0 - 0.2, y0 - 0.2, x1 + 0.2, y0),
  wall(x0 - 0.2, y1, x1 + 0.2, y1 + 0.2),
  wall(x0 - 0.2, y0, x0, y1),
  wall(x1, y0, x1 + 0.2, y1),
];

export const space = (
  id: string,
  box: readonly [number, number, number, number],
  use: string,
  rest: Record<string, unknown> = {},
) => boxFeature('space', box, { id, use, ...rest });

export const asked = (document: CampusDocument, question: Partial<CameraQuestion> = {}): CameraResult =>
  computeCameras(document, { ...USUAL_QUESTION, ...question });

export const roomOf = ({ storeys }: CameraResult, name: string): RoomView =>
  present(
    storeys.flatMap(({ rooms }) => rooms).find((room) => room.space === makeId('space', name)),
    name,
  );
