import { assetsOf } from '../../model/query/assets-of';
import { shutOpenings } from '../../model/query/shut-openings';
import type { Extinguisher } from '../../model/schema/assets/asset-registry';
import type { Profile } from '../../model/schema/profiles';
import type { CampusDocument } from '../../model/schema/document';
import type { AssetId, OpeningId, StoreyId } from '../../model/schema/ids';
import { countsOn, type AsOf } from '../as-of';

/** What tells for which fires an extinguisher counts. */
export type ExtinguisherType = Pick<Extinguisher, 'agent' | 'rating' | 'wheeled'>;

/** One of which nothing is known yet: it is taken to suit. */
export const UNKNOWN_TYPE: ExtinguisherType = { agent: null, rating: null, wheeled: false };

/** An extinguisher as a place to walk from. Metres. */
export interface ExtinguisherSource extends ExtinguisherType {
  readonly id: AssetId;
  readonly storey: StoreyId;
  readonly x: number;
  readonly y: number;
}

/** An extinguisher elsewhere, new (an id that the plan doesn't have yet), or away (`to` null). */
export interface SourceMove {
  readonly id: AssetId;
  readonly to: { readonly storey: StoreyId; readonly x: number; readonly y: number } | null;
  /** Another type than the plan has it; for new ones left out = nothing is known of it. */
  readonly as?: ExtinguisherType;
}

/** What coverage is computed from; plain data. */
export interface ExtinguisherInput {
  /** In order of id, so that results don't depend on the order of the document. */
  readonly sources: readonly ExtinguisherSource[];
  readonly shut: readonly OpeningId[];
  /** Metres for every place and every extinguisher alike; null = by the code: each space by its own classes of fire. */
  readonly limit: number | null;
  /** Whose code; left out = the campus' own. */
  readonly profile?: Profile;
}

/** What is asked. */
export interface ExtinguisherQuestion {
  /** Metres to walk; null = by the code. */
  readonly limit: number | null;
  /** `HH:MM`: doors locked then are shut; null = only those locked at every hour. */
  readonly hour: string | null;
  /** Null = as designed. */
  readonly asOf: AsOf | null;
  /** Extinguishers to take as not there besides. */
  readonly away?: readonly AssetId[];
  /** Doors to take as shut besides. */
  readonly closed: readonly OpeningId[];
  /** Whose code; left out = the campus' own. */
  readonly profile?: Profile;
}

/** Extinguishers in use and doors shut, for a question. O(assets + openings + events about extinguishers). */
export function extinguisherInput(
  document: CampusDocument,
  question: ExtinguisherQuestion,
): ExtinguisherInput {
  const away = new Set(question.away);
  const sources = assetsOf(document, 'extinguisher', null)
    .filter(({ id }) => !away.has(id) && countsOn(id, question.asOf))
    .map(({ id, storey, x, y, agent, rating, wheeled }) => ({ id, storey, x, y, agent, rating, wheeled }));
  return {
    sources: sources.sort(byId),
    shut: shutOpenings(document, question.hour, question.closed),
    limit: question.limit,
    ...(question.profile ? { profile: question.profile } : {}),
  };
}

const byId = (a: ExtinguisherSource, b: ExtinguisherSource): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
