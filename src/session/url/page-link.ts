import type { StockFormKind } from '../../records/stock/stock-form';
import { isId, localId, type AssetId, type StoreyId } from '../../model/schema/ids';
import type { DeedType } from '../records/hazard-deeds';
import type { PlanPoint } from '../state/plan-point';
import { STOCK_FORMS } from '../stock/stock-draft';

/** Lists of an inspector's first page. */
export const LISTS = ['now', 'soon', 'hazards', 'chemicals'] as const;
export type List = (typeof LISTS)[number];

/** What an inspector's panel shows. */
export type InspectorPage =
  | { readonly kind: 'home'; readonly list: List }
  | { readonly kind: 'asset'; readonly id: AssetId }
  | { readonly kind: 'check'; readonly id: AssetId; readonly checklist: string }
  | { readonly kind: 'raise'; readonly on: AssetId | PlanPoint }
  | {
      readonly kind: 'hazard';
      readonly id: string;
      /** The step that is being filled in. */
      readonly deed?: DeedType;
    }
  /** What is in a store, or the history of one line of its ledger. */
  | { readonly kind: 'stock'; readonly id: AssetId; readonly line: string | null }
  | {
      readonly kind: 'stock-form';
      readonly id: AssetId;
      readonly form: StockFormKind;
      /** The line of the ledger that it is about; null = one chooses. */
      readonly line: string | null;
    }
  /** Movements of one store, or of all. */
  | { readonly kind: 'movements'; readonly of: AssetId | null }
  /** A substance as the hospital describes it (`substanceLink`). */
  | { readonly kind: 'substance'; readonly of: string };

/** Pages about hazardous chemicals: they load when one is first turned to. */
export type ChemicalPage = Extract<
  InspectorPage,
  { readonly kind: 'stock' | 'stock-form' | 'movements' | 'substance' }
>;
export const isChemicalPage = (page: InspectorPage): page is ChemicalPage =>
  page.kind === 'stock' ||
  page.kind === 'stock-form' ||
  page.kind === 'movements' ||
  page.kind === 'substance';

const DEEDS: Readonly<Record<DeedType, true>> = {
  assign: true,
  'mend-on-spot': true,
  confirm: true,
  start: true,
  protect: true,
  submit: true,
  recheck: true,
  close: true,
  reopen: true,
};
const isDeed = (text: string): text is DeedType => Object.hasOwn(DEEDS, text);
const STOCK_FORM = /^stock-([a-z]+)$/;
const HAZARD = 'hazard_';

/** The page as the address says it beside what is selected; null where that says it all. */
export function writePage(page: InspectorPage): string | null {
  switch (page.kind) {
    case 'home':
      return page.list === 'now' ? null : page.list;
    case 'asset':
      return null;
    case 'check':
      return `check:${page.checklist}`;
    case 'raise':
      if (typeof page.on === 'string') return 'raise';
      return `raise:${localId(page.on.storey)}:${page.on.x},${page.on.y}`;
    case 'hazard': {
      const id = page.id.startsWith(HAZARD) ? page.id.slice(HAZARD.length) : page.id;
      return page.deed === undefined ? `hazard:${id}` : `hazard:${id}:${page.deed}`;
    }
    case 'stock':
      return page.line === null ? 'stock' : `stock:${page.line}`;
    case 'stock-form':
      return page.line === null ? `stock-${page.form}` : `stock-${page.form}:${page.line}`;
    case 'movements':
      return page.of === null ? 'movements' : `movements:${localId(page.of)}`;
    case 'substance':
      return `substance:${page.of}`;
  }
}

/** The page that an address asks for; what can't be meant is the card of what is selected, or the list. */
export function readPage(text: string | undefined, selected: AssetId | null): InspectorPage {
  const [kind, ...rest] = (text ?? '').split(':');
  const said = rest.join(':');
  if (kind === 'hazard' && said !== '') {
    const deed = rest.at(-1) ?? '';
    if (rest.length > 1 && isDeed(deed)) return { kind, id: HAZARD + rest.slice(0, -1).join(':'), deed };
    return { kind, id: HAZARD + said };
  }
  if (kind === 'substance' && said !== '') return { kind, of: said };
  if (kind === 'movements') {
    const of = `asset_${said}`;
    return { kind, of: said !== '' && isId('asset', of) ? of : null };
  }
  const place = kind === 'raise' ? placeOf(said) : null;
  if (place !== null) return { kind: 'raise', on: place };
  if (selected === null) return { kind: 'home', list: LISTS.find((list) => list === text) ?? 'now' };
  if (kind === 'stock') return { kind, id: selected, line: said === '' ? null : said };
  const form = STOCK_FORMS.find((each) => each === STOCK_FORM.exec(kind ?? '')?.[1]);
  if (form !== undefined) return { kind: 'stock-form', id: selected, form, line: said === '' ? null : said };
  if (kind === 'check' && said !== '') return { kind, id: selected, checklist: said };
  return text === 'raise' ? { kind: 'raise', on: selected } : { kind: 'asset', id: selected };
}

function placeOf(text: string): PlanPoint | null {
  const [, local, east, north] = /^(.+):([^:,]+),([^:,]+)$/.exec(text) ?? [];
  const storey: StoreyId | string = `storey_${local}`;
  const [x, y] = [Number(east), Number(north)];
  if (local === undefined || !isId('storey', storey) || !Number.isFinite(x) || !Number.isFinite(y))
    return null;
  return { storey, x, y };
}

/** Is it about hazardous chemicals: their list, or one of their pages? */
export const isOfChemicals = (text: string): boolean =>
  /^(?:chemicals$|(?:stock(?:-[a-z]+)?|movements|substance)(?:$|:))/.test(text);

/** Does it stay when something else is selected? A hazard does unless another card is asked for, a place, a ledger, a substance too. */
export const outlivesSelection = (text: string): boolean =>
  /^(?:hazard:|raise:|movements(?:$|:)|substance:)/.test(text);
