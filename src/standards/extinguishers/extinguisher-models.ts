import type { Citation, Confidence } from '../../base/finding';
import type { Agent } from '../../model/schema/assets/agents';
import type { Profile } from '../../model/schema/profiles';
import { cite } from '../cite';
import { ratingOf } from './counted-rating';

/** An extinguisher as it is sold. What the nameplate of the one bought says prevails. */
export interface ExtinguisherModel {
  /** As it is written on a list, the same in every language; the agent has its name beside. */
  readonly model: string;
  readonly profile: Profile;
  readonly agent: Agent;
  readonly wheeled: boolean;
  /** Kilograms, litres for what is water-based. */
  readonly charge: number;
  readonly rating: string;
  readonly cite: Citation;
}

type Row = readonly [model: string, agent: Agent, charge: number, rating: string, confidence: Confidence];

const rows = (
  profile: Profile,
  wheeled: boolean,
  source: (confidence: Confidence) => Citation,
  table: readonly Row[],
): readonly ExtinguisherModel[] =>
  table.map(([model, agent, charge, rating, confidence]) => ({
    model,
    profile,
    agent,
    wheeled,
    charge,
    rating,
    cite: source(confidence),
  }));

/** GB 50140-2005 Appendix A (CODES 1.3); the house's own rows are ratings that are sold today and that no table of 2005 has. */
const appendixA = (confidence: Confidence): Citation =>
  confidence === 'house'
    ? cite('WardTwin', '1', 'nameplates sold', 'house')
    : cite('GB 50140', '2005', 'App. A', confidence);

const CN = rows('cn', false, appendixA, [
  ['MF/ABC1', 'abc-powder', 1, '1A 21B C', 'V2'],
  ['MF/ABC2', 'abc-powder', 2, '1A 21B C', 'M-high'],
  ['MF/ABC3', 'abc-powder', 3, '2A 34B C', 'V2'],
  ['MF/ABC4', 'abc-powder', 4, '2A 55B C', 'V2'],
  ['MF/ABC5', 'abc-powder', 5, '3A 89B C', 'V2'],
  ['MF/ABC6', 'abc-powder', 6, '3A 89B C', 'M-high'],
  ['MF/ABC8', 'abc-powder', 8, '4A 144B C', 'V2'],
  ['MF/ABC10', 'abc-powder', 10, '6A 144B C', 'M-high'],
  ['MT2', 'co2', 2, '21B', 'M-high'],
  ['MT3', 'co2', 3, '21B', 'M-high'],
  ['MT5', 'co2', 5, '34B', 'V2'],
  ['MT7', 'co2', 7, '55B', 'V2'],
  ['MS/Q3', 'water', 3, '1A', 'M-med'],
  ['MS/Q6', 'water', 6, '1A', 'M-med'],
  ['MS/Q9', 'water', 9, '2A', 'M-med'],
  ['MS/T3', 'water', 3, '1A 55B', 'M-med'],
  ['MS/T6', 'water', 6, '1A 55B', 'M-med'],
  ['MS/T9', 'water', 9, '2A 89B', 'M-med'],
  ['MP9', 'foam', 9, '2A 89B', 'M-med'],
  ['MP/AR9', 'alcohol-resistant-foam', 9, '2A 89B', 'house'],
  ['MSWZ6', 'water-mist', 6, '3A E', 'house'],
  ['MJ6', 'clean-agent', 6, '2A 55B C', 'house'],
  ['MS/F6', 'wet-chemical', 6, '2A F', 'house'],
]);

/**
 * What the hospital buys for its wards: as much as its nameplates say, which is more than the appendix has for a charge of
 * water (1A). The name is none of the appendix's, so that nobody takes the one for the other.
 */
const CN_OWN = rows('cn', false, () => cite('WardTwin', '1', "hospital's own nameplates", 'house'), [
  ['MS/T 3A 6 L', 'water', 6, '3A', 'house'],
]);

const CN_WHEELED = rows('cn', true, appendixA, [
  ['MFT/ABC20', 'abc-powder', 20, '6A 183B C', 'M-med'],
  ['MFT/ABC50', 'abc-powder', 50, '8A 297B C', 'M-med'],
  ['MFT/ABC100', 'abc-powder', 100, '10A 297B C', 'M-med'],
]);

/** Nameplates by UL 711; C is live equipment there. From memory. */
const NFPA = rows('nfpa', false, (confidence) => cite('UL 711', '2018', 'nameplates', confidence), [
  ['W 2.5 gal', 'water', 9.5, '2A', 'M-high'],
  ['ABC 5 lb', 'abc-powder', 2.3, '3A 40B C', 'M-high'],
  ['ABC 10 lb', 'abc-powder', 4.5, '4A 80B C', 'M-high'],
  ['ABC 20 lb', 'abc-powder', 9.1, '20A 120B C', 'M-med'],
  ['CO₂ 10 lb', 'co2', 4.5, '10B C', 'M-high'],
  ['CO₂ 20 lb', 'co2', 9.1, '10B C', 'M-med'],
  ['CA 11 lb', 'clean-agent', 5, '1A 10B C', 'M-med'],
  ['CA 15.5 lb', 'clean-agent', 7, '2A 10B C', 'M-med'],
  ['WM 2.5 gal', 'water-mist', 9.5, '2A C', 'M-med'],
  ['K 6 l', 'wet-chemical', 6, '2A K', 'M-high'],
]);

/** Nameplates by EN 3-7. From memory. */
const UK = rows('uk', false, (confidence) => cite('EN 3-7', '2004', 'nameplates', confidence), [
  ['W6', 'water', 6, '13A', 'M-med'],
  ['W9', 'water', 9, '13A', 'M-high'],
  ['W6+', 'water', 6, '21A', 'M-med'],
  ['F6', 'foam', 6, '13A 144B', 'M-med'],
  ['F9', 'foam', 9, '21A 183B', 'M-med'],
  ['FAR9', 'alcohol-resistant-foam', 9, '21A 183B', 'M-low'],
  ['CO₂ 2 kg', 'co2', 2, '34B', 'M-high'],
  ['CO₂ 5 kg', 'co2', 5, '55B', 'M-med'],
  ['P6', 'abc-powder', 6, '34A 183B C', 'M-med'],
  ['P9', 'abc-powder', 9, '43A 233B C', 'M-med'],
  ['WM6', 'water-mist', 6, '13A E F', 'M-low'],
  ['WC6', 'wet-chemical', 6, '13A F', 'M-med'],
]);

export const EXTINGUISHER_MODELS: readonly ExtinguisherModel[] = [
  ...CN,
  ...CN_OWN,
  ...CN_WHEELED,
  ...NFPA,
  ...UK,
];

/** Models of an agent that a country sells, the lowest rating first, of equal ones the lighter. O(models). */
export const modelsFor = (
  agent: Agent,
  wheeled: boolean,
  profile: Profile = 'cn',
): readonly ExtinguisherModel[] =>
  EXTINGUISHER_MODELS.filter(
    (each) => each.agent === agent && each.wheeled === wheeled && each.profile === profile,
  ).sort((a, b) => {
    const [left, right] = [ratingOf(a.rating), ratingOf(b.rating)];
    return (left?.A ?? 0) - (right?.A ?? 0) || (left?.B ?? 0) - (right?.B ?? 0) || a.charge - b.charge;
  });
