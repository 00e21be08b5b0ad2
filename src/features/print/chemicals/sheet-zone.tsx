import type { ReactNode } from 'react';
import type { Endangered } from '../../../analyses/chemicals/result';
import type { Translator } from '../../../i18n/translator';

interface ZoneProps {
  readonly zone: Pick<Endangered, 'radius' | 'rule'> | 'awaited' | null;
  readonly text: Translator;
}

/** How far everybody is kept away, large, and by which rule. */
export function SheetZone({ zone, text }: ZoneProps): ReactNode {
  const { t, formats } = text;
  if (zone === null || zone === 'awaited') {
    return (
      <div className="chemical-page-zone">
        <p>{t('chemical-sheet.zone')}</p>
        <p>{t(zone === null ? 'chemical-sheet.zone-none' : 'chemical-sheet.zone-awaited')}</p>
      </div>
    );
  }
  const { radius, rule } = zone;
  const sure = t(`confidence.${rule.confidence}`);
  return (
    <div className="chemical-page-zone">
      <p>{t('chemical-sheet.zone')}</p>
      {radius !== null && <p>{t('chemical-sheet.around')}</p>}
      <strong>{radius === null ? t('chemical-sheet.zone-room') : formats.metresUp(radius, 0)}</strong>
      <small>{t('chemical-sheet.source', { rule: t('coverage.cite', { ...rule }), sure })}</small>
    </div>
  );
}
