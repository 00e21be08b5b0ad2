import type { Translator } from '../../i18n/translator';
import { daysBetween } from '../../session/keeping/backup-age';
import type { StorageFigures } from '../../session/state/records-state';

/** Why it is time for a backup. */
export function remindText(
  { at, lastBackup, notBackedUp }: StorageFigures,
  { t, formats }: Translator,
): string {
  const count = formats.number(notBackedUp);
  return lastBackup === null
    ? t('keeping.remind-never', { count })
    : t('keeping.remind-old', { count, days: daysBetween(lastBackup, at) });
}
