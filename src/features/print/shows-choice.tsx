import { useMemo, type ReactNode } from 'react';
import { onStorey } from '../../model/query/on-storey';
import type { AssetKind } from '../../model/schema/assets/asset-kinds';
import type { StoreyId } from '../../model/schema/ids';
import { usePlan } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import { SelectField } from '../../ui/select-field';
import { kindsThere, sheetChoices, type SheetShows } from './sheet-kinds';

interface ShowsChoiceProps {
  readonly storey: StoreyId;
  readonly shows: SheetShows;
  onShows(shows: SheetShows): void;
}

/** What of a storey is printed. */
export function ShowsChoice({ storey, shows, onShows }: ShowsChoiceProps): ReactNode {
  const { t } = useText();
  const document = usePlan((plan) => plan.document);
  const there = useMemo(
    () => new Set(document ? onStorey(document, 'assets', storey).map(({ kind }) => kind) : []),
    [document, storey],
  );
  const label = (each: SheetShows): string =>
    each === 'picture' || each === 'job' || each === 'all'
      ? t(`print.shows-${each}`)
      : t(`asset-group.${each}`);
  return (
    <SelectField<SheetShows>
      label={t('print.shows')}
      value={shows}
      options={sheetChoices(there).map((value) => ({ value, label: label(value) }))}
      onChange={onShows}
    />
  );
}

/** Named so many: whoever prints more sees them in the legend. */
const NAMED = 8;

interface ShownProps {
  readonly storey: StoreyId;
  readonly kinds: readonly AssetKind[];
}

/** Says what that is, kind by kind: layers that somebody switched off long ago are missed on paper only once it hangs. */
export function ShownKinds({ storey, kinds }: ShownProps): ReactNode {
  const { t, formats } = useText();
  const document = usePlan((plan) => plan.document);
  const there = useMemo(
    () => kindsThere(kinds, document ? onStorey(document, 'assets', storey) : []),
    [document, storey, kinds],
  );
  const names = there.slice(0, NAMED).map((kind) => t(`asset.${kind}`));
  const rest = there.length - names.length;
  return (
    <p className="print-hint print-shown" role="status">
      {kinds.length === 0
        ? t('print.shows-nothing')
        : there.length === 0
          ? t('print.shows-none-there')
          : rest > 0
            ? t('print.shows-more', { kinds: formats.list(names), count: rest })
            : t('print.shows-these', { kinds: formats.list(names) })}
    </p>
  );
}
