import { useMemo, type ReactNode } from 'react';
import { onStorey } from '../../../model/query/on-storey';
import { floorArea } from '../../../model/query/floor-area';
import type { SpaceUse } from '../../../model/schema/space-use';
import { useSession } from '../../../session/react/session-context';
import { usePlan, useTool, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { corridorRowOf, SPACING_RANGE } from '../../../session/tools/place-corridor';
import type { ManyPlacer } from '../../../session/use-cases/place-many';
import { corridorSpacingOf } from '../../../standards/corridor-spacing';
import { Button } from '../../../ui/button';
import { Segments } from '../../../ui/segments';
import { SelectField } from '../../../ui/select-field';
import { ClauseNote } from '../../../widgets/clause-note';
import { spaceLabel } from '../../../widgets/labels';
import { EntryField } from '../panel/editor/entry-field';
import { readNumber } from '../../../ui/number-field';

/** What is walked along, and so listed; any space can be clicked. */
const WALKED: ReadonlySet<SpaceUse> = new Set(['corridor', 'hall', 'outpatient-hall', 'lobby', 'waiting']);
const NONE = '';

/** Along a corridor: which, how far apart, on the walls or down the middle, and how many that comes to. */
export function CorridorControls({ many }: { readonly many: ManyPlacer }): ReactNode {
  const session = useSession();
  const text = useText();
  const { t, formats } = text;
  const tool = useTool((state) => (state.kind === 'place-corridor' ? state : null));
  const document = usePlan((plan) => plan.document);
  const storey = useView((view) => view.storey);
  const row = useMemo(() => (document && tool ? corridorRowOf(document, tool) : null), [document, tool]);
  const taken = tool?.space ?? null;
  const options = useMemo(() => {
    if (!document || storey === null) return [];
    const listed = onStorey(document, 'spaces', storey).filter(
      ({ id, use }) => WALKED.has(use) || id === taken,
    );
    const largest = listed.toSorted((a, b) => floorArea(b.outline) - floorArea(a.outline));
    return largest.map(({ id }) => ({ value: String(id), label: spaceLabel(document, id, text), id }));
  }, [document, storey, taken, text]);
  if (!tool) return null;
  const rule = corridorSpacingOf(tool.assetKind, tool.side);
  const byRule = rule !== null && rule.limit === tool.spacing;
  const metres = formats.metres(rule?.limit ?? 0, 0);
  const setSpacing = (typed: string): string | null => {
    const value = readNumber(typed);
    const { min, max } = SPACING_RANGE;
    if (!(value >= min && value <= max)) {
      return t('edit-field.range', { min: formats.number(min, 1), max: formats.number(max) });
    }
    many.setSpacing(value);
    return null;
  };
  const told = (): string => {
    if (taken === null) return t('place.corridor-pick');
    if (!row) return t('place.corridor-say');
    if (row.lines.length === 0) return t('place.along-room');
    const length = formats.metres(row.length);
    if (row.widest === 0) return t('place.along-one', { length });
    return t('place.along', { count: row.places.length, spacing: formats.metres(row.widest), length });
  };

  return (
    <>
      <span className="tool-hint" role="status">
        {told()}
      </span>
      <div className="tool-fields">
        <SelectField
          label={t('place.corridor-choose')}
          hideLabel
          value={taken ?? NONE}
          options={[{ value: NONE, label: t('place.corridor-none') }, ...options]}
          onChange={(value) =>
            many.takeCorridor(options.find((option) => option.value === value)?.id ?? null)
          }
        />
        <EntryField
          label={t('place.spacing-field')}
          hideLabel
          numeric
          unit="m"
          value={tool.spacing === null ? '' : formats.number(tool.spacing, 2)}
          placeholder={t('place.by-spacing')}
          live
          onCommit={setSpacing}
        />
        <Segments
          label={t('place.side')}
          options={[
            { value: 'walls', label: t('place.side-walls') },
            { value: 'centre', label: t('place.side-centre') },
          ]}
          value={tool.side}
          onChange={many.setSide}
        />
      </div>
      {rule === null ? (
        <p className="tool-note">{t('place.no-rule')}</p>
      ) : (
        byRule && (
          <details className="tool-note">
            <summary>
              {rule.narrowerThan === null
                ? t('place.rule', { metres })
                : t('place.rule-narrow', { metres, width: formats.metres(rule.narrowerThan, 0) })}
            </summary>
            <ClauseNote cite={rule.cite} />
          </details>
        )
      )}
      <div className="tool-buttons">
        <Button look="solid" disabled={!row} onClick={() => many.commit()}>
          {t('place.commit', { count: row?.places.length ?? 0 })}
        </Button>
        <Button onClick={() => session.tools.putAway()}>{t('place.done')}</Button>
      </div>
    </>
  );
}
