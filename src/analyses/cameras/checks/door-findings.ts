import type { CampusDocument } from '../../../model/schema/document';
import { lookUp } from '../../../model/schema/dictionary';
import type { OpeningId } from '../../../model/schema/ids';
import { faceAngleOf } from '../../../standards/cameras/face-angles';
import type { CameraCode, CameraFinding, DoorView } from '../result';
import { isKey, isMet } from './key-place';
import { gravest, othersOf, severityOf } from './unmet';

/** A doorway in which nobody is seen, or not well enough, by the gravest duty that it fails. */
interface Poor {
  readonly code: CameraCode;
  readonly view: DoorView;
  /** Further duties that it fails, of whichever of its two sides. */
  readonly others: string;
}

/**
 * Doorways of a storey in which nobody is seen, or not well enough. A doorway is told once, though it be the entrance of the rooms on
 * both of its sides; doorways of a room that fail the same duty in the same way are one finding, told where least is seen. O(doorways).
 */
export function doorFindings(document: CampusDocument, doors: readonly DoorView[]): CameraFinding[] {
  const byOpening = grouped(doors, ({ opening }): OpeningId => opening);
  const poor = [...byOpening.values()].flatMap((views) => poorOf(views));
  const together = grouped(poor, ({ code, view }) => `${code}:${view.space}:${view.duty.id}`);
  return [...together].map(([id, each]) => findingOf(document, id, each));
}

function grouped<T, K>(list: readonly T[], keyOf: (each: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const each of list) {
    const group = groups.get(keyOf(each));
    if (group === undefined) groups.set(keyOf(each), [each]);
    else group.push(each);
  }
  return groups;
}

function poorOf(views: readonly DoorView[]): Poor[] {
  const unmet = views.filter((view) => !isMet(view));
  const aside = views.filter(({ angle }) => angle === false);
  const failing = unmet.length > 0 ? unmet : aside;
  const view = gravest(failing);
  if (view === null) return [];
  const others = othersOf([...unmet, ...aside], view);
  const code =
    unmet.length === 0
      ? 'camera.face-angle'
      : view.best === null
        ? 'camera.doorway-unseen'
        : 'camera.below-density';
  return [{ code, view, others }];
}

const reachedIn = ({ view }: Poor): number => view.best?.density ?? 0;

function findingOf(document: CampusDocument, id: string, all: readonly Poor[]): CameraFinding {
  const worst = all.reduce((least, each) => (reachedIn(each) < reachedIn(least) ? each : least));
  const { code, view } = worst;
  const { duty, density, best, opening, space, x, y } = view;
  const { storey, use } = lookUp(document.spaces, space) ?? { storey: '', use: 'other' };
  const cite =
    code === 'camera.doorway-unseen'
      ? duty.cite
      : code === 'camera.face-angle'
        ? (faceAngleOf(duty.level)?.cite ?? duty.levelCite)
        : duty.levelCite;
  return {
    id,
    code,
    severity: severityOf(duty, best !== null),
    cite,
    place: { storey, space, x, y },
    params: {
      space,
      use,
      opening,
      doors: all.length,
      duty: duty.id,
      others: [...new Set(all.flatMap(({ others }) => others.split(' ')))].filter(Boolean).join(' '),
      part: duty.part,
      level: duty.level,
      density,
      height: duty.height,
      reached: reachedIn(worst),
      camera: best?.camera ?? null,
      key: isKey(duty),
    },
  };
}
