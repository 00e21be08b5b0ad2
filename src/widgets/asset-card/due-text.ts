import { daysBetween } from '../../base/time/local-date';
import type { IsoTime } from '../../base/time/iso-time';
import { localDateAt } from '../../base/time/zone';
import type { Due } from '../../records/due/due';
import { advisesReplacing } from '../../records/due/unit-due';
import { checklistLabel, type Telling } from './timeline';
import { clockText, dayText } from './when';

/** What has to be done, by its form or by its nature. */
export function dutyText({ rule }: Due, telling: Telling): string {
  const { duty } = rule;
  if (duty.type === 'inspection') return checklistLabel(duty.checklist, telling);
  if (advisesReplacing(rule)) return telling.text.t('card.due-replacement');
  const test = duty.type === 'service' && duty.tested;
  return telling.text.t(test ? 'card.due-pressure-test' : `card.due-${duty.type}`);
}

/** How often, in words; null for what is counted from the making of a unit. */
export function rhythmText({ rule }: Due, { text }: Telling): string | null {
  const { frequency } = rule;
  if (frequency.type === 'every') return text.t('card.every', { ...frequency.span });
  return frequency.type === 'windows' ? text.t('card.every-window') : null;
}

/** By when. */
export function byText({ due, by }: Due, { text, zone }: Telling): string {
  if (due === null) return text.t('card.due-now');
  const day = dayText(due, text.formats);
  return by === null
    ? text.t('card.due-on', { day })
    : text.t('card.due-by', { day, time: clockText(by, zone) });
}

/** How that stands: days over, today, days left. */
export function standText(due: Due, now: IsoTime, { text, zone }: Telling): string {
  if (due.due === null) return text.t('card.due-now');
  const left = daysBetween(localDateAt(now, zone), due.due);
  if (left < 0) return text.t('card.due-overdue', { days: -left });
  if (due.state === 'overdue') return text.t('card.due-state-overdue');
  return left === 0 ? text.t('card.due-today') : text.t('card.due-soon', { days: left });
}
