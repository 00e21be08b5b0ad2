import { parseHazardDraft, type HazardDraft } from '../../records/hazard/hazard-draft';
import { parseStockDraft, type StockDraft, type SubstanceDraft } from '../stock/stock-draft';

/** A form that is not saved yet: about a hazard, about what is in a store, about a substance. */
export type FormDraft = HazardDraft | StockDraft | SubstanceDraft;

/** Such a form as it was kept, from its JSON value; null when it is none. Cost O(size). */
export const parseFormDraft = (raw: unknown): FormDraft | null =>
  parseHazardDraft(raw) ?? parseStockDraft(raw);
