import type { ReactNode } from 'react';
import type { ChemicalRecords } from '../../../analyses/chemicals/store-stock';
import type { Translator } from '../../../i18n/translator';
import { assetsOf } from '../../../model/query/assets-of';
import { spaceAt } from '../../../model/query/space-at';
import type { AssetOf } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import { peopleLabel } from '../../../widgets/asset-card/names';
import { assetIndex } from '../../../widgets/asset-index';
import { GhsMarks } from '../../../widgets/chemicals/substance-marks';
import { substanceTitle } from '../../../widgets/chemicals/substance-text';
import { assetLabel, spaceLabel, storeyLabel } from '../../../widgets/labels';
import { classesIn } from './group-facts';
import { gravestFirst } from './gravest-first';
import { nearThings } from './near-things';
import { SheetRows } from './sheet-rows';

/** Other things that a sheet has room to name; more are counted. */
const MOST = 5;
/** CSS pixels. */
const SIGN = 16;

interface NearProps {
  readonly document: CampusDocument;
  readonly store: AssetOf<'chemical-store'>;
  readonly records: ChemicalRecords;
  /** Walk to the nearest exit, metres; null = none. */
  readonly exit: number | null;
  readonly text: Translator;
}

/** Who keeps it, whom to ask, the way out, valves and other stores around it with the gravest that each holds. */
export function SheetNear({ document, store, records, exit, text }: NearProps): ReactNode {
  const { t, formats } = text;
  const index = assetIndex(document);
  const told = (kind: 'gas-valve' | 'chemical-store', none: string): ReactNode => {
    const near = nearThings(document, store, kind);
    if (near.length === 0) return none;
    return (
      <>
        {near.slice(0, MOST).map(({ asset, metres }) => {
          const items = (records.stores.find((each) => each.store === asset.id)?.items ?? []).filter(
            ({ amount }) => amount > 0,
          );
          const [gravest] = gravestFirst(items);
          return (
            <span key={asset.id} className="chemical-page-other">
              {t('chemical-sheet.at', {
                name: assetLabel(asset, index.get(asset.id) ?? 0, text),
                metres: kind === 'gas-valve' ? formats.metresUp(metres) : formats.metresDown(metres),
              })}
              {gravest && ` ${substanceTitle(gravest.substance, gravest.facts, text)}`}
              <GhsMarks classes={classesIn([items])} size={SIGN} />
            </span>
          );
        })}
        {near.length > MOST && (
          <span className="chemical-page-other">
            {t('chemical-sheet.and-more', { count: near.length - MOST })}
          </span>
        )}
      </>
    );
  };
  const rows = [
    [t('chemical-sheet.keepers'), peopleLabel(document, store.keepers, text) ?? t('chemicals.keepers-none')],
    [t('chemical-sheet.phone'), phoneText(document, text)],
    [t('chemical-sheet.exit'), exit === null ? t('chemicals.exit-none') : formats.metresUp(exit)],
    [t('chemical-sheet.valves'), told('gas-valve', t('chemical-sheet.valve-none'))],
    [t('chemical-sheet.neighbours'), told('chemical-store', t('chemical-sheet.neighbour-none'))],
  ] satisfies readonly (readonly [string, ReactNode])[];
  return <SheetRows className="chemical-page-near" rows={rows} />;
}

/**
 * The plan keeps no telephone numbers: that is said, and where somebody sits who has them: by the controller of the fire alarm,
 * for other rooms are called control rooms too. O(assets + spaces of that storey).
 */
export function phoneText(document: CampusDocument, text: Translator): string {
  const rooms = assetsOf(document, 'alarm-panel', null)
    .filter(({ role }) => role === 'controller')
    .flatMap(({ storey, x, y }) => spaceAt(document, storey, x, y) ?? []);
  const room = rooms.find(({ use }) => use === 'control-room') ?? rooms[0];
  if (room === undefined) return text.t('chemical-sheet.no-phone');
  const place = `${storeyLabel(document, room.storey, text)} ${spaceLabel(document, room.id, text)}`;
  return text.t('chemical-sheet.ask-at', { place });
}
