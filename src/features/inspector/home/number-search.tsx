import { useMemo, useState, type ReactNode } from 'react';
import { useSession } from '../../../session/react/session-context';
import { useView } from '../../../session/react/use-stores';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import { TextField } from '../../../ui/text-field';
import { kindTitle } from '../../../widgets/asset-card/field-rows';
import { placeLabel, placeLine } from '../../../widgets/asset-card/names';
import type { Telling } from '../../../widgets/asset-card/timeline';
import type { Pages } from '../pages';
import { findAssets } from './find-assets';

/** Lines shown. */
const MOST = 8;

/** Find a thing by what stands on its label: a few signs are enough; Enter opens the best. */
export function NumberSearch({ telling, pages }: { telling: Telling; pages: Pages }): ReactNode {
  const { document, text } = telling;
  const { t } = text;
  const session = useSession();
  const storey = useView((view) => view.storey);
  const [typed, setTyped] = useState('');
  const found = useMemo(
    () => findAssets(document, typed, storey, text.language),
    [document, typed, storey, text.language],
  );
  const open = (asset: Asset): void => {
    setTyped('');
    session.focusOn(asset.storey, asset.x, asset.y);
    pages.open({ kind: 'asset', id: asset.id });
  };
  return (
    <form
      className="number-search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (found[0]) open(found[0]);
      }}
    >
      <TextField
        label={t('inspect.find')}
        type="search"
        value={typed}
        placeholder={t('inspect.find-placeholder')}
        longest={60}
        onChange={setTyped}
      />
      {typed.trim() !== '' && (
        <div role="status">
          {found.length === 0 && <p className="card-soft">{t('inspect.found-none')}</p>}
        </div>
      )}
      {found.length > 0 && (
        <ul className="line-list" aria-label={t('inspect.found')}>
          {found.slice(0, MOST).map((asset) => (
            <li key={asset.id}>
              <button type="button" className="line" onClick={() => open(asset)}>
                <span className="line-text">
                  <strong>{asset.number ?? kindTitle(asset, text)}</strong>
                  <span className="card-soft">
                    {kindTitle(asset, text)} · {placeLine(placeLabel(document, asset, text))}
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {found.length > MOST && (
        <p className="card-soft">{t('inspect.found-more', { count: found.length - MOST })}</p>
      )}
    </form>
  );
}
