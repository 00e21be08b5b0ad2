import { useMemo } from 'react';
import { CHINA_ZONE } from '../../base/time/zone';
import { usePlan, useRecords } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import { dutiesOf } from '../../standards/duty-profile';
import type { Telling } from './timeline';

/** With what records are told: plan, forms, the hospital's clock, the language. Null while no plan is open. */
export function useTelling(): Telling | null {
  const text = useText();
  const document = usePlan((plan) => plan.document);
  const zone = useRecords(({ keeper }) => keeper?.zone ?? CHINA_ZONE);
  return useMemo(
    () => (document === null ? null : { document, duties: dutiesOf(document.campus.profile), zone, text }),
    [document, zone, text],
  );
}
