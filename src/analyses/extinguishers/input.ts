import { assetsOf } from '../../model/query/assets-of';
import type { CampusDocument } from '../../model/schema/document';
import type { AssetId, OpeningId, StoreyId } from '../../model/schema/ids';
import { countsOn, type AsOf } from '../as-of';
import { shutOpenings } from '../../model/query/shut-openings';

/** An extinguisher as a place to walk from. Metres. */
export interface ExtinguisherSource {
  readonly id: AssetId;
  readonly storey: StoreyId;
  readonly x: number;
  readonly y: number;
}

/** An extinguisher elsewhere, new (an id that the plan doesn't have yet), or away (`to` null). */
export interface SourceMove {
  readonly id: AssetId;
  readonly to: { readonly storey: StoreyId; readonly x: number; readonly y: number } | null;
}

/** What coverage is computed from; plain data. */
export interface ExtinguisherInput {
  /** In order of id, so that results don't depend on the order of the document. */
  readonly sources: readonly ExtinguisherSource[];
  readonly shut: readonly OpeningId[];
  /** Metres. */
  readonly limit: number;
}

/** What is asked. */
export interface ExtinguisherQuestion {
  /** Metres to walk. */
  readonly limit: number;
  /** `HH:MM`: doors locked then are shut; null = only those locked at every hour. */
  readonly hour: string | null;
  /** Null = as designed. */
  readonly asOf: AsOf | null;
  /** Extinguishers to take as not there besides. */
  readonly away?: readonly AssetId[];
  /** Doors to take as shut besides. */
  readonly closed: readonly OpeningId[];
}

/** Extinguishers in use and doors shut, for a question. O(assets + openings + events about extinguishers). */
export function extinguisherInput(
  document: CampusDocument,
  question: ExtinguisherQuestion,
): ExtinguisherInput {
  const away = new Set(question.away);
  const sources = assetsOf(document, 'extinguisher', null)
    .filter(({ id }) => !away.has(id) && countsOn(id, question.asOf))
    .map(({ id, storey, x, y }) => ({ id, storey, x, y }));
  return {
    sources: sources.sort(byId),
    shut: shutOpenings(document, question.hour, question.closed),
    limit: question.limit,
  };
}

const byId = (a: ExtinguisherSource, b: ExtinguisherSource): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
