import type { CampusDocument } from '../../../model/schema/document';
import { lookUp } from '../../../model/schema/dictionary';
import type { OpeningId } from '../../../model/schema/ids';
import { faceAngleOf } from '../../../standards/cameras/face-angles';
import type { CameraFinding, DoorView, RoomView } from '../result';
import { isKey, isMet } from './key-place';
import { gravest, severityOf } from './unmet';

/** Doorways of a room in which nobody is seen, or not well enough: one finding for each, of the gravest duty. */
export function doorFindings(document: CampusDocument, room: RoomView): CameraFinding[] {
  const byOpening = new Map<OpeningId, DoorView[]>();
  for (const door of room.doors) {
    const list = byOpening.get(door.opening);
    if (list === undefined) byOpening.set(door.opening, [door]);
    else list.push(door);
  }
  const { storey, use } = lookUp(document.spaces, room.space) ?? { storey: '', use: 'other' };
  return [...byOpening.values()].flatMap((views): CameraFinding[] => {
    const poor = gravest(views.filter((view) => !isMet(view)));
    const aside = gravest(views.filter(({ angle }) => angle === false));
    const told = poor ?? aside;
    if (told === null) return [];
    const { duty, density, best, opening, x, y } = told;
    const code =
      poor === null ? 'camera.face-angle' : best === null ? 'camera.doorway-unseen' : 'camera.below-density';
    const cite =
      code === 'camera.doorway-unseen'
        ? duty.cite
        : code === 'camera.face-angle'
          ? (faceAngleOf(duty.level)?.cite ?? duty.levelCite)
          : duty.levelCite;
    return [
      {
        id: `${code}:${opening}:${room.space}`,
        code,
        severity: severityOf(duty, best !== null),
        cite,
        place: { storey, space: room.space, x, y },
        params: {
          space: room.space,
          use,
          opening,
          duty: duty.id,
          part: duty.part,
          level: duty.level,
          density,
          height: duty.height,
          reached: best?.density ?? 0,
          camera: best?.camera ?? null,
          key: isKey(duty),
        },
      },
    ];
  });
}
