import { useState, type ReactNode } from 'react';
import { groupOf, storeyGroups } from '../../../model/query/storey-groups';
import type { CampusDocument } from '../../../model/schema/document';
import { useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Segments } from '../../../ui/segments';

const FILTERS = ['storey', 'building', 'all'] as const;
type Filter = (typeof FILTERS)[number];

const LABELS = {
  storey: 'assets.filter-storey',
  building: 'finding.filter-building',
  all: 'assets.filter-all',
} as const;

export interface PlaceFilter {
  /** Is that storey among those that are asked for? */
  isHere(storey: string): boolean;
  /** Another one where other storeys are asked for. */
  readonly key: string;
  /** What one chooses by. */
  readonly control: ReactNode;
}

/** The shown storey, its building or all: of which of them a list tells. */
export function usePlaceFilter(
  document: CampusDocument | null,
  start: Filter,
  filters: readonly Filter[] = FILTERS,
): PlaceFilter {
  const { t } = useText();
  const storey = useView((view) => view.storey);
  const [filter, setFilter] = useState<Filter>(start);
  const groups = document === null ? 0 : storeyGroups(document).length;
  const group = document === null || storey === null ? null : groupOf(document, storey);
  const own = new Set<string>(group?.storeys.map(({ id }) => id));
  const offered = filters.filter((each) => each !== 'building' || groups > 1);
  return {
    isHere: (on) => filter === 'all' || (filter === 'building' ? own.has(on) : on === storey),
    key: `${filter} ${filter === 'all' ? '' : storey}`,
    control: offered.length > 1 && (
      <Segments<Filter>
        label={t('storeys.stack')}
        options={offered.map((value) => ({ value, label: t(LABELS[value]) }))}
        value={filter}
        onChange={setFilter}
      />
    ),
  };
}
