import type { Citation } from '../../base/finding';
import type { Profile } from '../../model/schema/profiles';
import type { AssetOf } from '../../model/schema/assets/asset-registry';
import type { SpaceUse } from '../../model/schema/space-use';
import { cite, gb50016, nfpa101 } from '../cite';

const house = (clause: string): Citation => cite('WardTwin', '1', clause, 'house');

/** Something that a rule sets, with its clause. */
export interface SitingRow {
  /** Metres, litres or a share, as its name says. */
  readonly value: number;
  readonly cite: Citation;
}

/** Bays and racks that stock is laid up in, unlike a cupboard that it is used from. */
export const isStorehouse = (form: AssetOf<'chemical-store'>['form'], use: SpaceUse | null): boolean =>
  form === null
    ? use === 'chemical-store' || use === 'cylinder-store'
    : form === 'room' || form === 'tank' || form === 'cylinder-rack';

/** What things are used from stands where they are used; its room goes by its own fire classes. */
export const isUsedFrom = (form: AssetOf<'chemical-store'>['form']): boolean =>
  form === 'cupboard' || form === 'safe' || form === 'refrigerator';

/** Rooms of which a building is a ward building. */
export const WARD_USES: ReadonlySet<SpaceUse> = new Set<SpaceUse>(['ward', 'single-ward', 'isolation-ward']);

/** Stores of classes A and B are neither in ward buildings nor attached to them (CODES 5.4). */
export const NOT_WITH_WARDS: Citation = gb50016('5.4.2', 'M-high');
/** What no more than a wall parts from a building is attached to it, metres: this program's reading. */
export const ATTACHED: SitingRow = { value: 1, cite: NOT_WITH_WARDS };
/** What wards use from a cupboard beside beds is a ward's worth of it, litres (kilograms of what is solid). */
export const BESIDE_BEDS: SitingRow = { value: 6, cite: house('flammables-beside-beds') };
/** Nor below ground (CODES 5.4). */
export const NOT_BELOW_GROUND: Citation = gb50016('3.3.4', 'M-high');
/** What burns isn't kept in basements to be used from there either: a local list has it of alcohol (DUTIES 5.1). */
export const NOT_USED_BELOW_GROUND: Citation = house('flammables-not-below-ground');

/**
 * What vapours or poisons is ventilated, has alarms and communication, with its users as well, whom art. 52 binds (CODES 5.1). In force
 * since 2026-05-01; 条例 (2013), art. 20, says the same in older words and is known better (V1).
 */
export const AIR_AND_ALARMS: Citation = cite(
  '危险化学品安全法',
  '2025',
  'arts 37–38 by 52 (regulation: 20)',
  'V2',
);

/** Spills don't come to drains (GB 15603 chooses by properties; the distance is this program's own). */
export const DRAIN_DISTANCE: SitingRow = { value: 3, cite: house('drain-distance') };
/** Sodium azide. */
export const AZIDE = '26628-22-8';
/** Azide never comes to drains of copper or lead (CODES 5.5). */
export const AZIDE_DRAINS: Citation = cite('GUIDE', 'practice', 'azide-drains', 'M-high');
/** Liquids of fewer litres than this are a cupboard's worth: cleared up, and put out, with what their room has. */
export const BUND_FROM: SitingRow = { value: 25, cite: house('bund-from') };
/** A bund holds a whole tank; of smaller vessels a quarter of all (HSG 51, PPG 26, from memory). */
export const TANK_SHARE: SitingRow = { value: 1, cite: cite('HSG51', '2015', 'bunds', 'M-med') };
export const VESSEL_SHARE: SitingRow = { value: 0.25, cite: cite('HSG51', '2015', 'bunds', 'M-med') };

/** A bund holds the largest of its tanks of liquid oxygen (CODES 3.5). */
export const OXYGEN_BUND: Citation = cite('GB 50751', '2012', '4.6.4', 'V2');
/** Kilograms in a litre of liquid oxygen, at its boiling point: what a bund has to hold is a volume. */
export const LIQUID_OXYGEN_DENSITY = 1.141;

/** Cylinders and what burns stand so far from open flames, boilers and chargers, metres. */
export const HEAT_DISTANCE: { readonly cylinder: SitingRow; readonly other: SitingRow } = {
  cylinder: { value: 5, cite: cite('GB 9448', '1999', '10.5', 'M-med') },
  other: { value: 3, cite: house('heat-distance') },
};

/** Walk from a storehouse of what burns easily to the nearest exit of its storey, metres. */
export const STOREHOUSE_EXIT: Readonly<Record<Profile, SitingRow>> = {
  cn: { value: 30, cite: gb50016('3.7.4', 'M-med') },
  nfpa: { value: 22.9, cite: nfpa101('7.11.1', 'M-high') },
  uk: {
    value: 25,
    cite: cite('Fire safety risk assessment: healthcare premises', '2006', 'high risk', 'M-med'),
  },
};

/** E-bikes are neither parked nor charged in stairs, lobbies and passages, nor indoors in high-rises (DUTIES 3). */
export const NO_CHARGING_INDOORS: Citation = cite('高层民用建筑消防安全管理规定', '2021', '37', 'V2');
/** Sheds stand off exits and wards as far as buildings of grades 1 and 2 stand apart. */
export const EBIKE_DISTANCE: SitingRow = { value: 6, cite: gb50016('5.2.2', 'M-med') };
/** A room for it inside a building has no stair and no beds behind its wall: this program's own, for what burns there and smokes. */
export const EBIKE_ROOM_APART: Citation = house('ebike-room-apart');
/** In a shed each charger lies within what a smoke detector watches over. */
export const SHED_DETECTOR: SitingRow = { value: 5.8, cite: cite('GB 50116', '2013', '6.2.2', 'V2') };
/** Chargers for one extinguisher, two at least. */
export const SHED_CHARGERS: SitingRow = { value: 10, cite: house('ebike-shed-extinguishers') };
