import type { ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator';
import type { AssetOf } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import { peopleLabel } from '../../../widgets/asset-card/names';
import { assetIndex } from '../../../widgets/asset-index';
import { assetLabel } from '../../../widgets/labels';
import { nearThings } from './near-things';

interface NearProps {
  readonly document: CampusDocument;
  readonly store: AssetOf<'chemical-store'>;
  /** Walk to the nearest exit, metres; null = none. */
  readonly exit: number | null;
  readonly text: Translator;
}

/** Who keeps it, the way out, valves and other stores around it. */
export function SheetNear({ document, store, exit, text }: NearProps): ReactNode {
  const { t, formats } = text;
  const index = assetIndex(document);
  const told = (kind: 'gas-valve' | 'chemical-store', none: string): string => {
    const near = nearThings(document, store, kind).map(({ asset, metres }) =>
      t('chemical-sheet.at', {
        name: assetLabel(asset, index.get(asset.id) ?? 0, text),
        metres: formats.metres(metres, 0),
      }),
    );
    return near.length === 0 ? none : formats.list(near);
  };
  const rows = [
    [t('chemical-sheet.keepers'), peopleLabel(document, store.keepers, text) ?? t('chemicals.keepers-none')],
    [t('chemical-sheet.exit'), exit === null ? t('chemicals.exit-none') : formats.metres(exit, 0)],
    [t('chemical-sheet.valves'), told('gas-valve', t('chemical-sheet.valve-none'))],
    [t('chemical-sheet.neighbours'), told('chemical-store', t('chemical-sheet.neighbour-none'))],
  ] as const;
  return (
    <dl className="chemical-page-near">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
