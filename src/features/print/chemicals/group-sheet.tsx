import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { ChemicalResult } from '../../../analyses/chemicals/result';
import type { ChemicalRecords } from '../../../analyses/chemicals/store-stock';
import type { CampusDocument } from '../../../model/schema/document';
import type { Translator } from '../../../i18n/translator';
import type { QrCode } from '../cards/qr-code';
import { PAPERS } from '../paper';
import { GROUP_EXCERPT } from './excerpt-layout';
import { GroupHead, groupTitleOf } from './group-head';
import { groupRows, type GroupRow } from './group-rows';
import { GroupStores } from './group-stores';
import { GroupTop } from './group-top';
import { paginate } from './paginate';
import { SheetFoot } from './sheet-foot';
import type { StoreGroup } from './store-groups';

/** Free paper at the end of a page, millimetres: printers set text a little otherwise than screens. */
const SPARE = 2;
/** Substances that a sheet names of all its stores together, but of each at least so many. */
const NAMED = 14;
const LEAST_NAMED = 3;

interface GroupSheetProps {
  readonly document: CampusDocument;
  readonly group: StoreGroup;
  readonly result: ChemicalResult;
  readonly records: ChemicalRecords;
  /** Leads to the group's place; null = it isn't made yet. */
  readonly code: QrCode | null;
  readonly made: Date;
  readonly text: Translator;
}

interface Cut {
  readonly rows: readonly GroupRow[];
  readonly result: ChemicalResult;
  readonly language: string;
  readonly pages: readonly (readonly GroupRow[])[];
}

/**
 * All stores of a room, a storey or a building on one sheet for its door: on one page where they have room, else on as many as it
 * takes, none of them with half a store. How high things are is known once they are laid out: that is done once, unseen and undrawn.
 */
export function GroupSheet(props: GroupSheetProps): ReactNode {
  const { document, group, result, records, code, made, text } = props;
  const rows = useMemo(() => {
    const held = new Map(records.stores.map(({ store, items }) => [store, items] as const));
    return groupRows(group.stores, ({ id }) => (held.get(id) ?? []).filter(({ amount }) => amount > 0));
  }, [group, records]);
  const [cut, setCut] = useState<Cut | null>(null);
  const measured = useRef<HTMLElement>(null);
  const { language } = text;
  const known = cut !== null && cut.rows === rows && cut.result === result && cut.language === language;
  useLayoutEffect(() => {
    if (!known && measured.current !== null)
      setCut({ rows, result, language, pages: pagesOf(measured.current, rows) });
  }, [known, rows, result, language]);
  const pages = known ? cut.pages : [rows];
  const title = groupTitleOf(document, group, text);
  const most = Math.max(LEAST_NAMED, Math.floor(NAMED / group.stores.length));
  return pages.map((page, i) => (
    <section
      key={keyOf(page[0])}
      ref={known ? null : measured}
      className="chemical-page chemical-page-group"
      data-measured={!known}
      aria-label={title}
    >
      <GroupHead {...{ document, group, code, text }} page={i} pages={known ? pages.length : rows.length} />
      {i === 0 && <GroupTop {...{ document, group, rows, result, code, text }} />}
      {page.length > 0 && (
        <GroupStores
          {...{ document, most, text }}
          rows={page}
          rooms={group.space === null}
          blank={!known}
          high={group.space === null ? GROUP_EXCERPT.most : GROUP_EXCERPT.ofRoom}
        />
      )}
      <div className="chemical-page-end">
        <SheetFoot {...{ records, made, text }} />
      </div>
    </section>
  ));
}

/** Of a page by what it begins with: no two begin with the same. */
const keyOf = (row: GroupRow | undefined): string =>
  row === undefined ? 'top' : row.kind === 'plan' ? row.storey : row.store.id;

/** Rows by pages, by how high they are on the page where all of them stand. */
function pagesOf(page: HTMLElement, rows: readonly GroupRow[]): Cut['pages'] {
  const whole = page.getBoundingClientRect();
  // A preview is smaller than the paper.
  const scale = PAPERS.A4.width / whole.width;
  const heightOf = (element: Element | null): number =>
    (element?.getBoundingClientRect().height ?? 0) * scale;
  const bodies = page.querySelectorAll('.chemical-page-stores > tbody');
  const head = page.querySelector('.chemical-page-title');
  const table = page.querySelector('.chemical-page-stores');
  const end = page.querySelector('.chemical-page-end');
  const above = ((bodies[0]?.getBoundingClientRect().top ?? whole.top) - whole.top) * scale;
  const padding = ((head?.getBoundingClientRect().top ?? whole.top) - whole.top) * scale;
  const tableHead = heightOf(table?.querySelector('thead') ?? null);
  const gap = table === null || end === null ? 0 : gapBetween(table, end) * scale;
  const below = gap + heightOf(end) + padding + SPARE;
  const blocks = rows.map((row, i) => ({
    row,
    height: heightOf(bodies[i] ?? null),
    leads: row.kind === 'plan',
  }));
  const first = PAPERS.A4.height - above - below;
  const next = PAPERS.A4.height - (padding + heightOf(head) + gap + tableHead) - below;
  return paginate(blocks, { first, next }).map((each) => each.map(({ row }) => row));
}

const gapBetween = (upper: Element, lower: Element): number =>
  Math.max(0, lower.getBoundingClientRect().top - upper.getBoundingClientRect().bottom);
