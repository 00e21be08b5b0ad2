import { isBelowGround } from '../../model/query/is-below-ground';
import { storeysOf } from '../../model/query/storeys-in-order';
import { lookUp } from '../../model/schema/dictionary';
import type { CampusDocument } from '../../model/schema/document';
import type { BuildingId } from '../../model/schema/ids';
import { buildingHeight, HIGH_RISE } from '../building-height';
import { gb50016 } from '../cite';
import { atMost, type EgressRow, type FireGrade } from './egress-row';

/** What is higher is a high-rise; of medical buildings always one of the first class. */
export const HIGH_RISE_HEIGHT: EgressRow = atMost(
  'cn.building.low-height',
  HIGH_RISE,
  'm',
  gb50016('5.1.1', 'M-high'),
);

/** What rules of ways out go by, of one building; null = nobody says. */
export interface BuildingFacts {
  /** From outdoor ground to the roof, metres. */
  readonly height: number | null;
  readonly highRise: boolean | null;
  readonly storeysAbove: number | null;
  readonly sprinklered: boolean | null;
  readonly detected: boolean | null;
  readonly fireGrade: FireGrade | null;
}

/** Of storeys that stand in no building nothing is known. */
export const NO_FACTS: BuildingFacts = {
  height: null,
  highRise: null,
  storeysAbove: null,
  sprinklered: null,
  detected: null,
  fireGrade: null,
};

/** A single storey is no high-rise however high it is (GB 50016 2.1.1). O(storeys). */
export function buildingFacts(document: CampusDocument, id: BuildingId | null): BuildingFacts {
  const building = id === null ? null : lookUp(document.buildings, id);
  if (building === null || id === null) return NO_FACTS;
  const storeysAbove = storeysOf(document, id).filter(
    (storey) => storey.kind === 'storey' && !isBelowGround(storey),
  ).length;
  const height = buildingHeight(document, id);
  return {
    height,
    highRise: height === null ? null : height > HIGH_RISE_HEIGHT.limit && storeysAbove !== 1,
    storeysAbove: storeysAbove === 0 ? null : storeysAbove,
    sprinklered: building.sprinklered,
    detected: building.detected,
    // The schema holds 1 … 4.
    fireGrade: building.fireGrade as FireGrade | null,
  };
}
