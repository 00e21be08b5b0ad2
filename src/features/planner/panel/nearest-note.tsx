import type { ReactNode } from 'react';
import type { NearestExtinguisher } from '../../../analyses/extinguishers/nearest';
import type { Translator } from '../../../i18n/translator';
import { lookUp } from '../../../model/schema/dictionary';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import { usePartState } from '../../../session/react/use-part-state';
import { useSession } from '../../../session/react/session-context';
import { usePlan } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { createExplainer } from '../../../session/use-cases/explain-coverage';
import { Button } from '../../../ui/button';
import { placeLabel, placeLine } from '../../../widgets/asset-card/names';
import { assetIndex } from '../../../widgets/asset-index';
import { assetLabel } from '../../../widgets/labels';
import { doorName } from './door-name';
import './nearest-note.css';

/** Doors that are named; more are counted. */
const MOST_DOORS = 3;

/** The walk to the nearest extinguisher in words, where it was asked for: which one, how far, through which doors. */
export function NearestNote({ of }: { readonly of: string }): ReactNode {
  const session = useSession();
  const text = useText();
  const { t } = text;
  const document = usePlan((plan) => plan.document);
  const { part, state } = usePartState(createExplainer);
  if (!document || state.of !== of) return null;
  const { status, found } = state;
  const asset = found && lookUp<Asset>(document.assets, (found.walk ?? found.open)?.asset ?? '');
  return (
    <div className="nearest-note" role="status">
      {status === 'working' && <p>{t('nearest.working')}</p>}
      {status === 'failed' && <p>{t('nearest.failed', { detail: state.error ?? '' })}</p>}
      {status === 'ready' && (!found || !asset) && <p>{t('nearest.none')}</p>}
      {found && asset && (
        <>
          <p>
            {t('nearest.one')}{' '}
            <button
              type="button"
              className="table-link"
              onClick={() => {
                session.select(asset.id);
                session.focusOn(asset.storey, asset.x, asset.y);
              }}
            >
              {assetLabel(asset, assetIndex(document).get(asset.id) ?? 0, text)}
            </button>{' '}
            <span className="nearest-place">{placeLine(placeLabel(document, asset, text))}</span>
          </p>
          <p>{lengthText(found, text)}</p>
          {doorsText(document, found, text) !== '' && <p>{doorsText(document, found, text)}</p>}
        </>
      )}
      <Button look="quiet" icon="close" iconOnly onClick={part.clear}>
        {t('nearest.close')}
      </Button>
    </div>
  );
}

function lengthText(
  { walk, open, limit, fireClass }: NearestExtinguisher,
  { t, formats }: Translator,
): string {
  const metres = formats.metres;
  if (walk === null) return t('nearest.barred', { metres: metres(open?.length ?? 0) });
  if (limit === null) return t('nearest.unasked', { metres: metres(walk.length) });
  const over = walk.length - limit;
  const allowed =
    fireClass === null ? metres(limit) : t('nearest.limit-of', { letter: fireClass, limit: metres(limit) });
  const words = { metres: metres(walk.length), limit: allowed };
  return over > 0 ? t('nearest.over', { ...words, over: metres(over) }) : t('nearest.within', words);
}

function doorsText(document: CampusDocument, found: NearestExtinguisher, text: Translator): string {
  const { t, formats } = text;
  const doors = found.walk ? found.walk.doors : found.barred;
  if (doors.length === 0) return '';
  const names = doors.slice(0, MOST_DOORS).map((door) => doorName(document, door.spaces, text));
  const more = doors.length - names.length;
  const list = formats.list(more > 0 ? [...names, t('nearest.more-doors', { count: more })] : names);
  return t(found.walk ? 'nearest.doors' : 'nearest.barred-doors', { doors: list });
}
