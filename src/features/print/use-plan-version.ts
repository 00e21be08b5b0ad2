import { useMemo } from 'react';
import { usePlan } from '../../session/react/use-stores';
import type { Translator } from '../../i18n/translator';
import { useText } from '../../session/react/use-text';

/** Longer names of files are cut where they stand on paper. */
const LONGEST = 40;

/** Which plan a paper is made of, with what that is called: its file, and how often it was changed since; in the paper's own language where that is another. */
export function usePlanVersion(own: Translator | null = null): readonly [label: string, value: string] {
  const page = useText();
  const { t } = own ?? page;
  const file = usePlan((plan) => plan.fileName);
  const isSample = usePlan((plan) => plan.sample !== null);
  const count = usePlan((plan) => plan.undo.length);
  return useMemo(() => {
    const own =
      file === null ? t('plan.untitled') : file.length > LONGEST ? `${file.slice(0, LONGEST - 1)}…` : file;
    const name = isSample ? t('print.plan-sample') : own;
    return [t('print.plan'), count === 0 ? name : t('print.plan-changed', { name, count })];
  }, [t, file, isSample, count]);
}
