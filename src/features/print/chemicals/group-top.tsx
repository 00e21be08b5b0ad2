import type { ReactNode } from 'react';
import type { ChemicalResult } from '../../../analyses/chemicals/result';
import type { CampusDocument } from '../../../model/schema/document';
import type { Translator } from '../../../i18n/translator';
import { ToldPictograms } from '../../../widgets/chemicals/told-pictograms';
import type { QrCode } from '../cards/qr-code';
import { classesIn, pairsOfGroup, widestZone } from './group-facts';
import { GroupCode, groupTitleOf } from './group-head';
import { GroupMeetings } from './group-meetings';
import type { GroupRow } from './group-rows';
import { SheetOrders } from './sheet-orders-list';
import { SheetZone } from './sheet-zone';
import type { StoreGroup } from './store-groups';

/** CSS pixels of a pictogram, which the stylesheet makes millimetres. */
const SIGN = 64;

interface GroupTopProps {
  readonly document: CampusDocument;
  readonly group: StoreGroup;
  readonly rows: readonly GroupRow[];
  readonly result: ChemicalResult;
  readonly code: QrCode | null;
  readonly text: Translator;
}

/** What all stores of a group come to: its signs, how far to keep clear, what doesn't go together; of a room what is done at a fire. */
export function GroupTop({ document, group, rows, result, code, text }: GroupTopProps): ReactNode {
  const stores = rows.flatMap((row) => (row.kind === 'store' ? [row] : []));
  const held = stores.map(({ items }) => items);
  const zone = widestZone(held);
  return (
    <>
      <div className="chemical-page-first">
        <ToldPictograms classes={classesIn(held)} size={SIGN} />
        <GroupCode {...{ code, text }} name={groupTitleOf(document, group, text)} />
        <SheetZone zone={zone && { radius: zone.radius, rule: zone.cite }} text={text} />
      </div>
      <GroupMeetings
        {...{ document, stores, text }}
        pairs={pairsOfGroup(
          result,
          group.stores.map(({ id }) => id),
        )}
      />
      {group.space !== null && <SheetOrders items={held.flat()} text={text} />}
    </>
  );
}
