import { useMemo, useState, type ReactNode } from 'react';
import type { StoreSummary } from '../../../analyses/chemicals/result';
import type { CampusDocument } from '../../../model/schema/document';
import type { AssetId } from '../../../model/schema/ids';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { nextBunch } from '../../../ui/next-bunch';
import { worse } from '../panel/listed-findings';
import type { ListedChemical } from './listed-chemicals';
import { StoreRow } from './store-row';

const PAGE = 10;
const NONE: readonly ListedChemical[] = [];

interface StoreListProps {
  readonly document: CampusDocument;
  readonly stores: readonly StoreSummary[];
  readonly findings: readonly ListedChemical[];
  readonly marks: ReadonlyMap<string, string>;
}

/** Stores with what is in them and what is wrong with them, the worst first. */
export function StoreList({ document, stores, findings, marks }: StoreListProps): ReactNode {
  const { t } = useText();
  const [most, setMost] = useState(PAGE);
  const of = useMemo(() => {
    const found = new Map<AssetId, ListedChemical[]>();
    for (const finding of findings) {
      if (finding.severity === 'info') continue;
      for (const id of finding.assets) found.set(id, [...(found.get(id) ?? []), finding]);
    }
    return found;
  }, [findings]);
  const sorted = useMemo(() => {
    const worst = ({ store }: StoreSummary) =>
      of
        .get(store)
        ?.map(({ severity }) => severity)
        .sort(worse)[0] ?? 'info';
    return stores.toSorted(
      (a, b) => worse(worst(a), worst(b)) || (of.get(b.store)?.length ?? 0) - (of.get(a.store)?.length ?? 0),
    );
  }, [stores, of]);
  if (stores.length === 0) return <p className="chemical-note">{t('chemicals.no-stores-here')}</p>;
  const more = nextBunch(sorted.length - most, 4 * PAGE);
  return (
    <>
      <ul className="chemical-stores">
        {sorted.slice(0, most).map((summary) => (
          <StoreRow
            key={summary.store}
            document={document}
            summary={summary}
            findings={of.get(summary.store) ?? NONE}
            mark={marks.get(summary.place.storey) ?? ''}
          />
        ))}
      </ul>
      {more > 0 && (
        <Button look="quiet" onClick={() => setMost(most + more)}>
          {t('chemicals.more', { count: more })}
        </Button>
      )}
    </>
  );
}
