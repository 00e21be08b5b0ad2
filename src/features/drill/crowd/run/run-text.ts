import type { Translator } from '../../../../i18n/translator';
import type { RunState } from '../../../../session/evacuation/evacuation-state';

/** How a run stands, in a sentence; nothing where other words tell it. `ready`: the scenario in hand. */
export function runText(
  { status, simulated, people: running, left, scenario }: RunState,
  ready: { readonly people: number; readonly alarm: boolean },
  { t }: Translator,
): string {
  const time = t('rehearsal.time', { seconds: simulated });
  const inside = running - left;
  switch (status) {
    case 'none':
      return ready.people === 0 ? '' : t('rehearsal.ready', ready);
    case 'preparing':
      return t('rehearsal.preparing', ready);
    case 'running':
      return t('rehearsal.running', { time, left, inside });
    case 'over':
      return inside === 0
        ? t('rehearsal.over-all', { people: running, time, alarm: scenario.alarm })
        : t('rehearsal.over-some', { people: running, inside, time });
    case 'stopped':
      return t('rehearsal.stopped', { time, inside });
    case 'refused':
    case 'failed':
      return '';
  }
}
