import type { Absence } from '../../../analyses/as-of';
import type { Translator } from '../../../i18n/translator';
import type { CampusDocument } from '../../../model/schema/document';
import type { AssetId } from '../../../model/schema/ids';
import { spaceLabel } from '../../../widgets/labels';
import type { CameraRow } from './camera-rows';

/** What is amiss with a camera, what nobody may film first; that nothing is, too. */
export function stateOf(
  { camera, view, away }: CameraRow,
  absences: ReadonlyMap<AssetId, Absence>,
  document: CampusDocument,
  text: Translator,
): string {
  const { t, formats } = text;
  if (away === 'failed') return t('camera-print.assumed-failed');
  if (away === 'absent') {
    const absence = absences.get(camera.id);
    if (!absence) return t('camera-print.absent');
    const reason = t(`time.reason-${absence.reason}`);
    return absence.since === null ? reason : t('camera-print.absent-since', { reason, day: absence.since });
  }
  const rooms = (inside: boolean): string =>
    formats.list(
      (view?.forbidden ?? [])
        .filter((each) => each.inside === inside)
        .map(({ space }) => spaceLabel(document, space, text)),
    );
  const [within, seen] = [rooms(true), rooms(false)];
  const amiss = [
    ...(within === '' ? [] : [t('camera-print.in-forbidden', { rooms: within })]),
    ...(seen === '' ? [] : [t('camera-print.shows-forbidden', { rooms: seen })]),
    ...(view === null || view.fault === null ? [] : [t(`camera-fault.${view.fault}`)]),
  ];
  return amiss.length === 0 ? t('camera-print.works') : amiss.join('\n');
}
