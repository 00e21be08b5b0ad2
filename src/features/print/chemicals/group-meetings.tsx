import { useMemo, type ReactNode } from 'react';
import type { SeparatedPair } from '../../../analyses/chemicals/result';
import type { StockItem } from '../../../analyses/chemicals/store-stock';
import type { Translator } from '../../../i18n/translator';
import type { Asset, AssetOf } from '../../../model/schema/assets/asset-registry';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { AssetId } from '../../../model/schema/ids';
import { assetIndex } from '../../../widgets/asset-index';
import { metInside } from '../../../widgets/chemicals/kept-apart';
import { substanceTitle } from '../../../widgets/chemicals/substance-text';
import { assetLabel } from '../../../widgets/labels';

/** Lines of either kind that a page has room for; more are counted. */
const MOST = 5;

interface GroupMeetingsProps {
  readonly document: CampusDocument;
  readonly stores: readonly {
    readonly store: AssetOf<'chemical-store'>;
    readonly items: readonly StockItem[];
  }[];
  readonly pairs: readonly SeparatedPair[];
  readonly text: Translator;
}

/** What stands together in one store and must not, and which stores don't go with one another. */
export function GroupMeetings({ document, stores, pairs, text }: GroupMeetingsProps): ReactNode {
  const { t, formats } = text;
  const index = assetIndex(document);
  const nameOf = (id: AssetId): string => {
    const asset = lookUp<Asset>(document.assets, id);
    return asset === null ? id : assetLabel(asset, index.get(id) ?? 0, text);
  };
  const inside = useMemo(
    () => stores.flatMap(({ store, items }) => metInside(items).map((met) => ({ store: store.id, met }))),
    [stores],
  );
  const never = inside.map(({ store, met }) =>
    t('chemical-sheet.met-in', {
      store: nameOf(store),
      pair: met.items.map((item) => substanceTitle(item.substance, item.facts, text)).join(' + '),
      separation: t(`separation.${met.verdict.separation}`),
    }),
  );
  const beside = pairs.map(({ stores: [a, b], separation, distance, sameSpace, kept }) =>
    [
      `${nameOf(a)} – ${nameOf(b)}`,
      t(`separation.${separation}`),
      distance === null ? t('chemicals.neighbour-storeys') : formats.metresDown(distance),
      sameSpace ? t('chemicals.neighbour-same') : null,
      t(kept ? 'chemicals.neighbour-kept' : 'chemicals.neighbour-broken'),
    ]
      .filter((part) => part !== null)
      .join(' · '),
  );
  return (
    <div className="chemical-page-meetings">
      <Lines title={t('chemical-sheet.met-inside')} lines={never} text={text} />
      <Lines title={t('chemical-sheet.beside')} lines={beside} text={text} />
    </div>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly text: Translator;
}

function Lines({ title, lines, text }: LinesProps): ReactNode {
  const { t } = text;
  return (
    <div>
      <h4>{title}</h4>
      {lines.length === 0 ? (
        <p>{t('chemical-sheet.met-none')}</p>
      ) : (
        <ul>
          {lines.slice(0, MOST).map((line) => (
            <li key={line}>{line}</li>
          ))}
          {lines.length > MOST && <li>{t('chemical-sheet.and-more', { count: lines.length - MOST })}</li>}
        </ul>
      )}
    </div>
  );
}
