import type { ReactNode } from 'react';
import { MOST_IN_ROW, type RowAsked } from '../../../model/query/row-places';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { useTool } from '../../../session/react/use-stores';
import { SPACING_RANGE } from '../../../session/tools/place-corridor';
import { placesOfRow } from '../../../session/tools/place-row';
import type { ManyPlacer } from '../../../session/use-cases/place-many';
import { Button } from '../../../ui/button';
import { NumberField } from '../../../ui/number-field';
import { Segments } from '../../../ui/segments';

/** A row: by number or by spacing, and how many that comes to. */
export function RowControls({ many }: { readonly many: ManyPlacer }): ReactNode {
  const session = useSession();
  const { t, formats } = useText();
  const tool = useTool((state) => (state.kind === 'place-row' ? state : null));
  if (!tool) return null;
  const { asked, from, ended } = tool;
  const count = placesOfRow(tool).length;
  const complaint = (code: 'edit-field.range' | 'edit-field.whole') => (min: number, max: number) =>
    t(code, { min: formats.number(min, 1), max: formats.number(max) });
  const setBy = (by: 'count' | 'spacing'): void => {
    const next: RowAsked = by === 'count' ? { count: Math.max(2, count) } : { spacing: 5 };
    many.setRow(next);
  };
  return (
    <>
      <span className="tool-hint" role="status">
        {t(ended ? 'place.row-ready' : from ? 'place.row-end' : 'place.row-start')}
      </span>
      <div className="tool-fields">
        <Segments
          label={t('place.row-by')}
          options={[
            { value: 'count', label: t('place.by-count') },
            { value: 'spacing', label: t('place.by-spacing') },
          ]}
          value={'count' in asked ? 'count' : 'spacing'}
          onChange={setBy}
        />
        {'count' in asked ? (
          <NumberField
            label={t('place.count-field')}
            hideLabel
            live
            value={asked.count}
            digits={0}
            step={1}
            min={1}
            max={MOST_IN_ROW}
            complaint={complaint('edit-field.whole')}
            onCommit={(value) => many.setRow({ count: Math.round(value) })}
          />
        ) : (
          <NumberField
            label={t('place.spacing-field')}
            hideLabel
            live
            value={asked.spacing}
            step={0.5}
            unit="m"
            {...SPACING_RANGE}
            complaint={complaint('edit-field.range')}
            onCommit={(spacing) => many.setRow({ spacing })}
          />
        )}
      </div>
      <div className="tool-buttons">
        {!ended && <Button onClick={many.clickCentre}>{t('place.use-centre')}</Button>}
        <Button look="solid" disabled={!ended || count === 0} onClick={() => many.commit()}>
          {t('place.commit', { count: ended ? count : 0 })}
        </Button>
        <Button onClick={() => session.tools.putAway()}>{t('place.done')}</Button>
      </div>
    </>
  );
}
