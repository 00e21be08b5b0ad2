import type { ReactNode } from 'react';
import { assetsOf } from '../../../model/query/assets-of';
import { useSession } from '../../../session/react/session-context';
import { useSlowCoverage } from '../../../session/react/use-slow-coverage';
import { usePlan } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Icon } from '../../../ui/icon';
import { assetLabel } from '../../../widgets/labels';

/** Extinguishers that count for nothing because they stand off all walkable floor. */
export function OffFloor(): ReactNode {
  const session = useSession();
  const text = useText();
  const document = usePlan((plan) => plan.document);
  const { findings } = useSlowCoverage();
  const off = findings.filter((finding) => finding.code === 'extinguisher.off-floor');
  if (!document || off.length === 0) return null;
  const assets = assetsOf(document, 'extinguisher', null);
  return (
    <ul className="off-floor">
      {off.map((finding) => {
        const index = assets.findIndex(({ id }) => id === finding.params['asset']);
        const asset = assets[index];
        if (!asset) return null;
        return (
          <li key={finding.id}>
            <Icon name="warning" size={16} />
            <span>
              <button
                type="button"
                className="table-link"
                onClick={() => {
                  session.select(asset.id);
                  session.focusOn(asset.storey, asset.x, asset.y);
                }}
              >
                {assetLabel(asset, index, text)}
              </button>{' '}
              {text.tell(finding)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
