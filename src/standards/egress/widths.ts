import { gb50016, gb51039, gb55037, htm0502, nfpa101 } from '../cite';
import type { Profile } from '../../model/schema/profiles';
import { inches } from '../feet';
import type { BuildingFacts } from './building-facts';
import { atLeast, atMost, type EgressRow } from './egress-row';
import { strictest, strictestOf, type ChosenRow } from './strictest';

const clear = { measured: 'clear' } as const;
const ofHighRises = { ...clear, applies: { highRise: true } } as const;

/** What no way out is narrower than, whatever it is in (GB 50016 had 0.90 m for doors). */
const CN_LEAST = {
  exitDoor: atLeast('cn.width.least.exit-door', 0.8, 'm', gb55037('7.1.4', 'M-high'), clear),
  corridor: atLeast('cn.width.least.corridor', 1.1, 'm', gb55037('7.1.4', 'M-high'), clear),
  stair: atLeast('cn.width.least.stair', 1.1, 'm', gb55037('7.1.4', 'M-high'), clear),
  finalExit: atLeast('cn.width.least.final-exit', 1.1, 'm', gb55037('7.1.4', 'M-high'), clear),
} as const;

/** Fire width of a corridor, by whether rooms lie along one of its sides or both. */
const CN_LOW_CORRIDOR = atLeast('cn.width.corridor.low', 1.1, 'm', gb50016('5.5.18', 'V2'), {
  ...clear,
  applies: { highRise: false },
});
export const CN_CORRIDOR = {
  oneSide: [
    atLeast('cn.width.corridor.high-one-side', 1.4, 'm', gb50016('T5.5.18', 'V2'), ofHighRises),
    CN_LOW_CORRIDOR,
    CN_LEAST.corridor,
  ],
  bothSides: [
    atLeast('cn.width.corridor.high-both-sides', 1.5, 'm', gb50016('T5.5.18', 'V2'), ofHighRises),
    CN_LOW_CORRIDOR,
    CN_LEAST.corridor,
  ],
} as const;

export const CN_STAIR = [
  atLeast('cn.width.stair.high', 1.3, 'm', gb50016('T5.5.18', 'V2'), ofHighRises),
  CN_LEAST.stair,
];
export const CN_FINAL_EXIT = [
  atLeast('cn.width.final-exit.high', 1.3, 'm', gb50016('T5.5.18', 'M-high'), ofHighRises),
  CN_LEAST.finalExit,
];
export const CN_EXIT_DOOR = CN_LEAST.exitDoor;

/** Where beds and trolleys go: a width of its own, apart from that of a fire. */
export const CN_BED_CORRIDOR = atLeast('cn.width.bed-corridor', 2.4, 'm', gb51039('5.1.6', 'V2'), clear);
/** Recalled; its clause is not known. */
export const CN_BED_DOOR = atLeast('cn.width.bed-door', 1.1, 'm', gb51039('doors of wards', 'M-med'), clear);
export const CN_MAIN_STAIR = atLeast('cn.width.main-stair', 1.65, 'm', gb51039('5.1.5', 'V2'), clear);
export const CN_TREAD = atLeast('cn.stair.tread', 0.28, 'm', gb51039('5.1.5', 'V2'));
export const CN_RISER = atMost('cn.stair.riser', 0.16, 'm', gb51039('5.1.5', 'V2'));

/** Where inpatients go: 8 ft, and so are their beds. */
export const NFPA_CORRIDOR = {
  inpatient: atLeast('nfpa.width.corridor.inpatient', inches(96), 'm', nfpa101('18.2.3.4', 'V2'), clear),
  other: atLeast('nfpa.width.corridor.other', inches(44), 'm', nfpa101('18.2.3.4', 'V2'), clear),
} as const;
/** From memory, all that follows of this code. */
export const NFPA_BED_DOOR = atLeast(
  'nfpa.width.bed-door',
  inches(41.5),
  'm',
  nfpa101('18.2.3.6', 'M-med'),
  clear,
);
export const NFPA_DOOR = atLeast('nfpa.width.door', inches(32), 'm', nfpa101('7.2.1.2.3', 'M-med'), clear);
export const NFPA_STAIR = atLeast('nfpa.width.stair', inches(44), 'm', nfpa101('7.2.2.2.1', 'M-med'), clear);
export const NFPA_TREAD = atLeast('nfpa.stair.tread', inches(11), 'm', nfpa101('7.2.2.2.1', 'M-med'));
export const NFPA_RISER = atMost('nfpa.stair.riser', inches(7), 'm', nfpa101('7.2.2.2.1', 'M-med'));

/** Recalled. */
export const UK_BED_DOOR = atLeast('uk.width.bed-door', 1.1, 'm', htm0502('doors for beds', 'M-low'), clear);

const sure = (row: EgressRow): ChosenRow => ({ row, assumed: [] });

/** Fire width of a corridor, and the width that beds need where they go; null = the code is not known to have one. O(rows). */
export function corridorWidths(
  profile: Profile,
  facts: BuildingFacts,
  corridor: { readonly bothSides: boolean; readonly beds: boolean; readonly inpatients: boolean },
): { readonly fire: ChosenRow | null; readonly bed: ChosenRow | null } {
  switch (profile) {
    case 'cn':
      return {
        fire: strictestOf(corridor.bothSides ? CN_CORRIDOR.bothSides : CN_CORRIDOR.oneSide, facts),
        bed: corridor.beds ? sure(CN_BED_CORRIDOR) : null,
      };
    case 'nfpa':
      return { fire: sure(corridor.inpatients ? NFPA_CORRIDOR.inpatient : NFPA_CORRIDOR.other), bed: null };
    case 'uk':
      return { fire: null, bed: null };
  }
}

/** Widths of doors: of any on a way out, of those that beds go through, of those that lead into the open. O(rows). */
export function doorWidths(
  profile: Profile,
  facts: BuildingFacts,
): { readonly any: ChosenRow | null; readonly bed: ChosenRow | null; readonly final: ChosenRow | null } {
  switch (profile) {
    case 'cn':
      return {
        any: sure(CN_EXIT_DOOR),
        bed: sure(CN_BED_DOOR),
        final: strictest(CN_FINAL_EXIT, facts),
      };
    case 'nfpa':
      return { any: sure(NFPA_DOOR), bed: sure(NFPA_BED_DOOR), final: sure(NFPA_DOOR) };
    case 'uk':
      return { any: null, bed: sure(UK_BED_DOOR), final: null };
  }
}

/** A stair's width, that of the main one, and its steps. O(rows). */
export function stairRows(
  profile: Profile,
  facts: BuildingFacts,
): {
  readonly width: ChosenRow;
  readonly mainWidth: ChosenRow | null;
  readonly tread: EgressRow;
  readonly riser: EgressRow;
} | null {
  switch (profile) {
    case 'cn':
      return {
        width: strictestOf(CN_STAIR, facts),
        mainWidth: sure(CN_MAIN_STAIR),
        tread: CN_TREAD,
        riser: CN_RISER,
      };
    case 'nfpa':
      return { width: sure(NFPA_STAIR), mainWidth: null, tread: NFPA_TREAD, riser: NFPA_RISER };
    case 'uk':
      return null;
  }
}
