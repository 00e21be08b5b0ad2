import type { Translator } from '../../../../i18n/translator';
import type { RunState } from '../../../../session/evacuation/evacuation-state';

/** How a run stands, in a sentence; nothing where other words tell it. `people`: those of the scenario. */
export function runText(
  { status, simulated, people: running, left }: RunState,
  people: number,
  { t }: Translator,
): string {
  const time = t('rehearsal.time', { seconds: simulated });
  const inside = running - left;
  switch (status) {
    case 'none':
      return people === 0 ? '' : t('rehearsal.ready', { people });
    case 'preparing':
      return t('rehearsal.preparing', { people });
    case 'running':
      return t('rehearsal.running', { time, left, inside });
    case 'over':
      return inside === 0
        ? t('rehearsal.over-all', { people: running, time })
        : t('rehearsal.over-some', { people: running, inside, time });
    case 'stopped':
      return t('rehearsal.stopped', { time, inside });
    case 'refused':
    case 'failed':
      return '';
  }
}
