import type { ReactNode } from 'react';
import { useEvacuation, useEvacuationState } from '../../session/react/use-evacuation';
import { useText } from '../../session/react/use-text';
import { Segments } from '../../ui/segments';

/** Single ways out, or a whole crowd. */
export function DrillKind(): ReactNode {
  const evacuation = useEvacuation();
  const { t } = useText();
  const shown = useEvacuationState((state) => state.shown);
  return (
    <div className="section">
      <Segments
        label={t('drill.kind')}
        options={(['single', 'crowd'] as const).map((value) => ({ value, label: t(`drill.kind-${value}`) }))}
        value={shown ? 'crowd' : 'single'}
        onChange={(value) => evacuation.show(value === 'crowd')}
      />
    </div>
  );
}
