import { useMemo, useState, type ReactNode } from 'react';
import type { EgressResult } from '../../../analyses/egress/result';
import { storeyGroups } from '../../../model/query/storey-groups';
import type { CampusDocument } from '../../../model/schema/document';
import { storeyFigures } from '../../../session/egress/egress-figures';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { createTextSaver } from '../../../session/use-cases/save-text';
import { placeMarks } from '../../../widgets/labels';
import { PlaceTable } from '../panel/place-table';
import { usePlaceFilter } from '../panel/use-place-filter';
import { BuildingClearings } from './building-clearings';
import { EgressStoreyLine } from './egress-storey-line';
import { afterStoreyPress, FROM_TOP, sortedStoreys, STOREY_COLUMNS, type StoreyColumn } from './storey-order';
import { storeysCsv } from './storeys-csv';

interface SectionProps {
  readonly document: CampusDocument;
  readonly result: EgressResult;
}

/** Ways out storey by storey: exits, widths, the longest way, how long it takes until all are out; each row leads there. */
export function EgressStoreySection({ document, result }: SectionProps): ReactNode {
  const session = useSession();
  const text = useText();
  const { t } = text;
  const place = usePlaceFilter(document, 'building', ['building', 'all']);
  const [order, setOrder] = useState(FROM_TOP);
  const all = useMemo(() => {
    const figures = new Map(storeyFigures(result).map((each) => [each.storey, each]));
    const known = storeyGroups(document).flatMap(({ storeys }) =>
      storeys.toReversed().flatMap(({ id }) => figures.get(id) ?? []),
    );
    // Roofs and shafts that nobody is on, and nobody leaves, are told of nowhere.
    return known.filter(({ rooms, exits }) => rooms + exits.count + exits.fromStair > 0);
  }, [document, result]);
  const marks = useMemo(() => placeMarks(document, text), [document, text]);
  const here = all.filter(({ storey }) => place.isHere(storey));
  const labels: Readonly<Record<StoreyColumn, string>> = {
    name: t('ways.storey'),
    exits: t('ways.storey-exits'),
    longest: t('ways.storey-longest'),
    clearing: t('ways.storey-clearing'),
    findings: t('ways.storey-findings'),
  };
  return (
    <PlaceTable
      title={t('ways.storeys')}
      count={t('ways.storeys-count', { count: here.length })}
      places={
        <>
          {place.control}
          <BuildingClearings document={document} result={result} isHere={place.isHere} />
        </>
      }
      here={here}
      none={t('ways.storeys-none')}
      search={null}
      notFound=""
      columns={STOREY_COLUMNS.map((by) => ({ by, label: labels[by] }))}
      order={order}
      onSort={(by) => setOrder(afterStoreyPress(order, by))}
      sorted={(rows) => sortedStoreys(rows, order)}
      foldedOf={({ storey }) => storey}
      renderLine={(row) => (
        <EgressStoreyLine key={row.storey} document={document} row={row} mark={marks.get(row.storey) ?? ''} />
      )}
      note={`${t('ways.storeys-note')} ${t('ways.clearing-note')}`}
      file={{
        label: t('ways.storeys-csv'),
        save: () =>
          session.part(createTextSaver)(`${t('ways.storeys-file')}.csv`, storeysCsv(document, all, text)),
      }}
    />
  );
}
