import type { ReactNode } from 'react';
import type { SeparatedPair } from '../../../analyses/chemicals/result';
import type { ChemicalRecords } from '../../../analyses/chemicals/store-stock';
import type { Translator } from '../../../i18n/translator';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { AssetId } from '../../../model/schema/ids';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { APART_METRES, separationOf } from '../../../standards/chemicals/separation-of';
import { Icon } from '../../../ui/icon';
import { substanceTitle } from '../../../widgets/chemicals/substance-text';
import { storeName } from './listed-chemicals';

interface NeighboursProps {
  readonly document: CampusDocument;
  readonly store: AssetId;
  readonly pairs: readonly SeparatedPair[];
  readonly records: ChemicalRecords | null;
}

/** Other stores that hold what doesn't go with this one, how far away they are, and whether that is enough. */
export function StoreNeighbours({ document, store, pairs, records }: NeighboursProps): ReactNode {
  const session = useSession();
  const text = useText();
  const { t } = text;
  const own = pairs
    .filter(({ stores }) => stores.includes(store))
    .toSorted(
      (a, b) => Number(a.kept) - Number(b.kept) || (a.distance ?? Infinity) - (b.distance ?? Infinity),
    );
  return (
    <div className="store-part">
      <h3 className="chemical-head">{t('chemicals.neighbours')}</h3>
      {own.length === 0 ? (
        <p className="chemical-note">{t('chemicals.neighbours-none')}</p>
      ) : (
        <ul className="store-rooms">
          {own.map((pair) => {
            const id = pair.stores.find((each) => each !== store);
            const other = id === undefined ? null : lookUp<Asset>(document.assets, id);
            if (other === null) return null;
            const meet = meeting(pair, records, text);
            return (
              <li key={other.id} className={pair.kept ? '' : 'chemical-bad'}>
                <Icon name={pair.kept ? 'check' : 'warning'} size={16} />{' '}
                <button
                  type="button"
                  className="table-link"
                  onClick={() => {
                    session.select(other.id);
                    session.focusOn(other.storey, other.x, other.y);
                  }}
                >
                  {storeName(document, other, text)}
                </button>{' '}
                {pairText(pair, text)}
                {meet !== null && <p className="chemical-note">{meet}</p>}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

/** Which two of them it is about, and what happens where they meet; null where that can't be told. */
function meeting(
  { stores, items }: SeparatedPair,
  records: ChemicalRecords | null,
  text: Translator,
): string | null {
  const found = stores.flatMap(
    (id, i) =>
      records?.stores.find(({ store }) => store === id)?.items.find(({ key }) => key === items[i]) ?? [],
  );
  const [a, b] = found;
  if (!a?.facts || !b?.facts) return null;
  const names = [a, b].map(({ substance, facts }) => substanceTitle(substance, facts, text)).join(' + ');
  const { reaction } = separationOf(a.facts, b.facts);
  return reaction === null
    ? names
    : text.t('chemicals.meeting', { names, what: text.t(`reaction.${reaction}`) });
}

/** Why it is enough: another room, far enough, or, nearer than that in one room, the doors of cabinets between them. */
function keptWord({ sameSpace, distance }: SeparatedPair) {
  if (distance === null) return 'chemicals.neighbour-kept';
  if (!sameSpace) return 'chemicals.neighbour-kept-room';
  return distance < APART_METRES ? 'chemicals.neighbour-kept-cabinet' : 'chemicals.neighbour-kept-far';
}

function pairText(pair: SeparatedPair, text: Translator): string {
  const { separation, distance, sameSpace, kept } = pair;
  const { t, formats } = text;
  const parts = [
    t(`separation.${separation}`),
    distance === null ? t('chemicals.neighbour-storeys') : formats.metresDown(distance),
    sameSpace ? t('chemicals.neighbour-same') : null,
    t(kept ? keptWord(pair) : 'chemicals.neighbour-broken'),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
