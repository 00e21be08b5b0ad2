import type { IsoTime } from '../../base/time/iso-time';
import type { Zone } from '../../base/time/zone';
import { buildingOf } from '../../model/query/building-of';
import type { CampusDocument } from '../../model/schema/document';
import type { Asset } from '../../model/schema/assets/asset-registry';
import type { DutyProfile } from '../../standards/duty-profile';
import type { FrequencyRule } from '../../standards/frequencies/frequency';
import { conditionOf } from '../fold/as-of';
import type { AssetCondition } from '../fold/as-of';
import type { LastInspection, SubjectFacts } from '../fold/subject-facts';
import { unknownSubject } from '../fold/subject-facts';
import { duesOf } from './due';
import type { Due } from './due';
import { placeConditions } from './place-conditions';

/**
 * How an asset stands, worst first: `fault` = missing, faulty, outlived, or with an open hazard; `unrecorded` =
 * no record speaks of it. `due` = by today, `ok` also while something comes due soon.
 */
export type AssetStatus = 'fault' | 'overdue' | 'due' | 'unrecorded' | 'ok';

export interface AssetStanding {
  readonly status: AssetStatus;
  readonly condition: AssetCondition;
  /** Every duty about it, most urgent first. */
  readonly dues: readonly Due[];
  /** What is known of it, sheets of its building included. */
  readonly facts: SubjectFacts;
}

/** Where facts are looked up; a `RecordBook` is one. */
export interface KnownFacts {
  facts(about: string): SubjectFacts | null;
}

/** By what an asset is judged, the same for all. */
export interface StandingRules {
  readonly document: CampusDocument;
  readonly duties: DutyProfile;
  readonly now: IsoTime;
  readonly zone: Zone;
}

/**
 * The standing of one asset at an instant. `openHazards`: how many open hazards name it.
 * Cost O(rules × units), for kinds with rules of a place also O(points of the storey's spaces).
 */
export function assetStanding(
  book: KnownFacts,
  asset: Asset,
  openHazards: number,
  rules: StandingRules,
): AssetStanding {
  const { document, duties, now, zone } = rules;
  const facts = factsWithSheets(book, asset, document, duties);
  const own = duties.frequencies.filter((rule) => rule.kinds.includes(asset.kind));
  const where = own.some((rule) => rule.where !== null)
    ? placeConditions(document, asset.storey, asset.x, asset.y)
    : [];
  const dues = duesOf({ kind: asset.kind, facts, where }, own, now, zone);
  const condition = conditionOf(facts, own, now, zone);
  return { status: statusOf(condition, dues, openHazards), condition, dues, facts };
}

/**
 * Facts of an asset together with the sheets that answer for it: a form of its kind that was filled in about its whole
 * building (outdoors: the campus), as hydrants are each day. O(checklists).
 */
export function factsWithSheets(
  book: KnownFacts,
  asset: Asset,
  document: CampusDocument,
  duties: DutyProfile,
): SubjectFacts {
  const own = book.facts(asset.id) ?? unknownSubject(asset.id);
  const about = buildingOf(document, asset.storey)?.id ?? document.campus.id;
  const sheets = book.facts(about)?.last;
  if (sheets === undefined) return own;
  let last: Record<string, LastInspection> | null = null;
  for (const { id, kinds } of duties.checklists) {
    const sheet = sheets[id];
    if (sheet === undefined || !kinds.includes(asset.kind)) continue;
    const mine = own.last[id];
    if (mine === undefined || mine.at < sheet.at) last = { ...(last ?? own.last), [id]: sheet };
  }
  return last === null ? own : { ...own, last };
}

function statusOf(condition: AssetCondition, dues: readonly Due[], openHazards: number): AssetStatus {
  const bad = ['missing', 'faulty', 'expired'].includes(condition.condition);
  if (bad || openHazards > 0) return 'fault';
  const most = dues[0]?.state ?? 'ok';
  if (most === 'overdue') return 'overdue';
  if (condition.condition === 'unrecorded') return 'unrecorded';
  return most === 'due' ? 'due' : 'ok';
}

/** Checklists by which an asset can be checked, the one that is due first before the others. O(checklists × dues). */
export function checklistsFor(
  kind: Asset['kind'],
  dues: readonly Due[],
  duties: DutyProfile,
): DutyProfile['checklists'] {
  const rank = (id: string): number => {
    const at = dues.findIndex(({ rule }) => isCheckBy(rule, id));
    return at < 0 ? dues.length : at;
  };
  return duties.checklists
    .filter((checklist) => checklist.kinds.includes(kind))
    .toSorted((a, b) => rank(a.id) - rank(b.id));
}

const isCheckBy = (rule: FrequencyRule, checklist: string): boolean =>
  rule.duty.type === 'inspection' && rule.duty.checklist === checklist;
