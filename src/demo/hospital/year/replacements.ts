import { assert } from '../../../base/assert';
import type { SpaceUse } from '../../../model/schema/space-use';
import type { ReplacedKind } from '../../../records/year/unit-figures';
import { at, dayOf, minuteOf } from './calendar';
import { storeys, type CampusIndex } from './campus-index';
import { headOf } from './hands';
import type { Journal } from './journal';

/** Pieces replaced in one month: how many, on which storeys, in rooms of which use (null = of any). */
interface Replacement {
  readonly kind: ReplacedKind;
  readonly month: number;
  readonly count: number;
  readonly on: readonly string[];
  readonly inside: SpaceUse | null;
}

const WARDS = storeys('C', 4, 12);
const LAUNDRY: SpaceUse = 'laundry';

const rows = (
  kind: ReplacedKind,
  months: readonly (readonly [
    month: number,
    count: number,
    on: readonly string[],
    inside?: SpaceUse | null,
  ])[],
): Replacement[] => months.map(([month, count, on, inside = null]) => ({ kind, month, count, on, inside }));

/** 16 lights, 22 signs, 12 heads, 18 detectors, 16 call points. */
const REPLACEMENTS: readonly Replacement[] = [
  ...rows('emergency-light', [
    [1, 2, storeys('C', 4, 5), 'stair'],
    [3, 3, storeys('B', 1, 2), 'corridor'],
    [5, 2, storeys('C', 8, 9), 'stair'],
    [7, 3, storeys('B', 4, 5), 'corridor'],
    [9, 2, storeys('C', 10, 11), 'stair'],
    [11, 4, storeys('C', 12, 14), 'stair'],
  ]),
  ...rows('exit-sign', [
    [2, 3, storeys('A', 1), 'corridor'],
    [4, 4, storeys('C', 4, 5), 'corridor'],
    [6, 4, storeys('A', 2), 'corridor'],
    [8, 3, storeys('C', 8), 'corridor'],
    [10, 5, storeys('C', 9, 11), 'corridor'],
    [12, 3, storeys('A', 3), 'corridor'],
  ]),
  ...rows('sprinkler-head', [
    [3, 2, ['B1-G']],
    [5, 3, storeys('C', 7)],
    [8, 4, storeys('E', 1), LAUNDRY],
    [11, 3, ['B1-G']],
  ]),
  ...rows('smoke-detector', [
    [1, 2, storeys('C', 13)],
    [4, 4, storeys('A', 2)],
    [6, 3, storeys('B', 2)],
    [9, 5, storeys('C', 8, 10)],
    [12, 4, storeys('A', 4)],
  ]),
  ...rows('manual-call-point', [
    [2, 2, WARDS, 'corridor'],
    [5, 4, WARDS, 'corridor'],
    [8, 3, storeys('B', 1, 3)],
    [10, 4, storeys('E', 1, 3)],
    [11, 3, WARDS, 'corridor'],
  ]),
];

const FIRST_DAY = 5;
const DAYS = 21;
/** Neighbours in a list hang side by side: a step between those that are picked spreads them. */
const STEP = 3;

const REASONS: Readonly<Record<ReplacedKind, string>> = {
  'emergency-light': '蓄电池失效',
  'exit-sign': '灯板不亮',
  'sprinkler-head': '喷头锈蚀、装修更换',
  'smoke-detector': '故障、灵敏度超差',
  'manual-call-point': '按钮破损',
};

/** A replacement for each piece of the table, on things that no fault was planted on (`bad`). O(assets of the storeys). */
export function recordReplacements(journal: Journal, campus: CampusIndex, bad: ReadonlySet<string>): void {
  const used = new Set(bad);
  let turn = 0;
  for (const { kind, month, count, on, inside } of REPLACEMENTS) {
    const all = campus
      .on(kind, on)
      .filter((asset) => !used.has(asset.id) && (inside === null || campus.roomOf(asset)?.use === inside));
    assert(all.length >= count, `${kind} in ${inside ?? 'rooms'} of ${on.join()}: too few`, all.length);
    const step = Math.max(1, Math.min(STEP, Math.floor(all.length / count)));
    for (let i = 0; i < count; i++) {
      const asset = all[i * step];
      if (asset === undefined) continue;
      used.add(asset.id);
      const when = at(dayOf(month, FIRST_DAY + ((turn * 4) % DAYS)), minuteOf('14:00') + i);
      turn++;
      journal.write(headOf('GEN'), when, 'asset.replaced', asset.id, {
        slot: 0,
        unit: { maker: null, model: asset.model, serial: null, made: null, agent: null },
        reason: REASONS[kind],
      });
    }
  }
}
