import type { EventType } from './event-types';

type FamilyOf<T> = T extends `${infer F}.${string}` ? F : never;
type Family = FamilyOf<EventType>;

/** What events of a family are about, by the prefix of its id; null = anything with an id. */
const SUBJECT_PREFIX: Readonly<Record<Family, string | null>> = {
  inspection: null,
  hazard: 'hazard_',
  asset: 'asset_',
  round: null,
  /** The store, an asset of the document. */
  stock: 'asset_',
  /** A substance of one strength: `substanceId`. */
  substance: 'substance_',
  drill: 'drill_',
  incident: 'incident_',
  risk: 'risk_',
  training: 'department_',
  certificate: 'person_',
  permit: 'permit_',
  /** Of a department, or of the whole campus. */
  report: null,
  campaign: 'campaign_',
  record: null,
};

/** Whether an event of that type may be about that subject. Cost O(1). */
export function mayBeAbout(type: EventType, about: string): boolean {
  const family = type.slice(0, type.indexOf('.'));
  // The part before the dot of an event type is a family by the type's own making.
  const prefix = SUBJECT_PREFIX[family as Family];
  return prefix === null || about.startsWith(prefix);
}
