import { lookUp } from '../../model/schema/dictionary';
import type { CampusDocument } from '../../model/schema/document';
import type { RetentionRule } from '../../standards/cameras/retention';
import { gravestFirst } from '../gravest-first';
import { placeInSpace } from '../placing/place-in-space';
import { cameraFindings } from './checks/camera-findings';
import { doorFindings } from './checks/door-findings';
import { floorFindings } from './checks/floor-findings';
import { isKey, keyPlaceFinding } from './checks/key-place';
import { liftFindings } from './checks/lift-findings';
import { retentionFindings } from './checks/retention-findings';
import { gravest, severityOf } from './checks/unmet';
import { floorOf, floorTotals } from './floor-totals';
import type { CameraFinding, CameraResult, RoomView } from './result';

/**
 * What is wrong with the cameras of these storeys, the gravest first; `counted` = how many the whole plan has.
 * O(rooms + cameras).
 */
export function checkCameras(
  document: CampusDocument,
  { storeys, lifts }: Pick<CameraResult, 'storeys' | 'lifts'>,
  retention: RetentionRule | null,
  counted: number,
): CameraFinding[] {
  const rooms = storeys.flatMap((storey) => storey.rooms);
  if (counted === 0) return noCameras(document, rooms);
  const findings = storeys.flatMap(({ storey, rooms, cameras }) => [
    ...roomFindings(document, rooms),
    ...cameras.flatMap((camera) => cameraFindings(document, camera)),
    ...retentionFindings(document, storey, cameras, retention),
  ]);
  return gravestFirst([...findings, ...liftFindings(lifts)]);
}

/** What of the rooms of a storey and of their doorways isn't seen. */
function roomFindings(document: CampusDocument, rooms: readonly RoomView[]): CameraFinding[] {
  const judged = rooms.map((room) => ({ room, key: keyPlaceFinding(document, room) }));
  return [
    ...judged.flatMap(({ room, key }) => (key === null ? floorFindings(document, room) : [key])),
    // A key place that nobody sees is told once, whatever else its duties ask for.
    ...doorFindings(
      document,
      judged.flatMap(({ room: { doors }, key }) =>
        key === null ? doors : doors.filter(({ duty }) => !isKey(duty)),
      ),
    ),
  ];
}

/** A plan without a single camera is told once: whatever is to be seen isn't. */
function noCameras(document: CampusDocument, rooms: readonly RoomView[]): CameraFinding[] {
  const floors = rooms.flatMap((room) => floorOf(room) ?? []);
  const told = gravest([...floors, ...rooms.flatMap(({ doors }) => doors)]);
  const first = rooms.find(({ floors: own, doors }) => own.length + doors.length > 0);
  const space = first && lookUp(document.spaces, first.space);
  if (told === null || !space) return [];
  return [
    {
      id: 'camera.none',
      code: 'camera.none',
      severity: severityOf(told.duty, false),
      cite: told.duty.cite,
      place: placeInSpace(space),
      params: { rooms: floors.length, area: floorTotals(rooms).area },
    },
  ];
}
