import { useMemo, type ReactNode } from 'react';
import { lookUp } from '../../../model/schema/dictionary';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import type { AssetId } from '../../../model/schema/ids';
import { useSession } from '../../../session/react/session-context';
import { useStandings } from '../../../session/react/use-stores';
import { Button } from '../../../ui/button';
import type { Telling } from '../../../widgets/asset-card/timeline';
import type { Pages } from '../pages';
import { duePoints, nextPoint } from './due-points';

interface NextPointProps {
  readonly telling: Telling;
  /** Where one stands. */
  readonly after: AssetId;
  readonly pages: Pages;
}

/** On to the nearest point of this storey that is still due. */
export function NextPoint({ telling, after, pages }: NextPointProps): ReactNode {
  const session = useSession();
  const { t } = telling.text;
  const { document } = telling;
  const standings = useStandings((state) => state.standings);
  const next = useMemo(() => {
    const asset = lookUp<Asset>(document.assets, after);
    return asset && nextPoint(duePoints(document, standings, false), asset.storey, asset);
  }, [document, standings, after]);
  if (next === null) return null;
  return (
    <Button
      iconAfter="right"
      onClick={() => {
        session.focusOn(next.storey, next.x, next.y);
        pages.open({ kind: 'asset', id: next.id });
      }}
    >
      {t('due.next')}
    </Button>
  );
}
