import { useMemo } from 'react';
import { useRecords, useView } from '../../../session/react/use-stores';
import { stateText } from '../state-text';
import { usePlanVersion } from '../use-plan-version';
import { scaleName } from './camera-words';
import type { PaperProps } from './paper-props';

/** What stands at the head of each paper about cameras: by which scale and with which doors, of which plan, and by which state. */
export function usePaperHead({ document, result, state: { choice, absent }, text }: PaperProps) {
  const asOf = useView((view) => view.asOf);
  const today = useRecords((records) => records.today) ?? '';
  const version = usePlanVersion();
  return useMemo(() => {
    const { t } = text;
    const by = [
      t(`camera-print.profile-${document.campus.profile}`),
      scaleName(document, result.scale, text),
      t('camera-print.doors', { doors: t(`cameras.doors-${choice.doors}`) }),
      ...(choice.failed.length > 0 ? [t('camera-print.what-if', { count: choice.failed.length })] : []),
    ];
    const day = stateText(asOf, today, text);
    const told = absent.length === 0 ? day : t('camera-print.state-absent', { day, count: absent.length });
    return { about: by.join(' · '), version, state: [t('print.state'), told] as const };
  }, [document, result, choice, absent, asOf, today, version, text]);
}
