import { useMemo, useState, type ReactNode } from 'react';
import { storeyGroups } from '../../../../model/query/storey-groups';
import type { Asset } from '../../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../../model/schema/document';
import type { StoreyId } from '../../../../model/schema/ids';
import { useSession } from '../../../../session/react/session-context';
import { useText } from '../../../../session/react/use-text';
import { createCopier } from '../../../../session/use-cases/copy-assets';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { storeyLabel } from '../../../../widgets/labels';
import './copy-to-storeys.css';

interface CopyToStoreysProps {
  readonly document: CampusDocument;
  readonly assets: readonly Asset[];
  onClose(): void;
}

/** Which storeys of the building what is selected is copied to; what would be off the floor there is told before. */
export function CopyToStoreys({ document, assets, onClose }: CopyToStoreysProps): ReactNode {
  const session = useSession();
  const text = useText();
  const { t, formats } = text;
  const copier = session.part(createCopier);
  const [chosen, setChosen] = useState<readonly StoreyId[]>([]);
  const [offFloorToo, setOffFloorToo] = useState(false);
  const rows = useMemo(() => {
    const from = new Set(assets.map(({ storey }) => storey));
    const group = storeyGroups(document).find(({ storeys }) => storeys.some(({ id }) => from.has(id)));
    const others = (group?.storeys ?? []).filter(({ id }) => from.size > 1 || !from.has(id));
    // The highest first, as lifts have them.
    return copier.storeyCopies(others.map(({ id }) => id)).toReversed();
  }, [document, assets, copier]);
  const taken = rows.filter(({ storey }) => chosen.includes(storey));
  const count = taken.reduce(
    (sum, { onFloor, offFloor }) => sum + onFloor.length + (offFloorToo ? offFloor.length : 0),
    0,
  );
  const anyOff = taken.some(({ offFloor }) => offFloor.length > 0);
  const all = rows.length > 0 && taken.length === rows.length;

  return (
    <Dialog title={t('copy.title')} closeLabel={t('app.close')} onClose={onClose}>
      {rows.length === 0 ? (
        <p>{t('copy.other-building')}</p>
      ) : (
        <>
          <p className="copy-intro">{t('copy.intro', { count: assets.length })}</p>
          <label className="copy-row">
            <input
              type="checkbox"
              checked={all}
              onChange={({ target }) => setChosen(target.checked ? rows.map(({ storey }) => storey) : [])}
            />
            <span className="copy-name">{t('copy.all-storeys')}</span>
          </label>
          <ul className="copy-storeys">
            {rows.map(({ storey, onFloor, offFloor, off }) => (
              <li key={storey}>
                <label className="copy-row">
                  <input
                    type="checkbox"
                    checked={chosen.includes(storey)}
                    onChange={({ target }) =>
                      setChosen(
                        target.checked ? [...chosen, storey] : chosen.filter((each) => each !== storey),
                      )
                    }
                  />
                  <span className="copy-name">{storeyLabel(document, storey, text)}</span>
                  <span className="copy-count">
                    {t('copy.fits', { count: onFloor.length })}
                    {offFloor.length > 0 && (
                      <span className="copy-off">
                        {formats.list(
                          (['nothing', 'wall', 'open'] as const).flatMap((why) =>
                            off[why] > 0 ? [t(`copy.off-${why}`, { count: off[why] })] : [],
                          ),
                        )}
                      </span>
                    )}
                  </span>
                </label>
              </li>
            ))}
          </ul>
          {anyOff && (
            <>
              <label className="copy-row">
                <input
                  type="checkbox"
                  checked={offFloorToo}
                  onChange={({ target }) => setOffFloorToo(target.checked)}
                />
                <span className="copy-name">{t('copy.off-floor-too')}</span>
              </label>
              <p className="copy-intro">{t('copy.off-floor-note')}</p>
            </>
          )}
          <div className="copy-actions">
            <Button onClick={onClose}>{t('app.cancel')}</Button>
            <Button
              look="solid"
              disabled={count === 0}
              onClick={() => {
                copier.toStoreys(chosen, offFloorToo);
                onClose();
              }}
            >
              {chosen.length === 0 ? t('copy.nothing') : t('copy.commit', { count })}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
