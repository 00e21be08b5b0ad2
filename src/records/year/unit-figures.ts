import type { AssetKind } from '../../model/schema/assets/asset-kinds';
import { byTime } from '../event/order';
import type { EventOf, RecordEvent } from '../event/record-event';
import { isIn } from './period';
import type { Period } from './period';

/** Kinds whose replacements a hospital's yearly summary tells. */
export const REPLACED_KINDS = [
  'emergency-light',
  'exit-sign',
  'sprinkler-head',
  'smoke-detector',
  'manual-call-point',
] as const satisfies readonly AssetKind[];
export type ReplacedKind = (typeof REPLACED_KINDS)[number];

/** Single units, not the setting points that they hang at. */
export interface UnitFigures {
  /** Extinguishers sent to be tested and serviced; one that went twice counts once. */
  readonly extinguishersServiced: number;
  /** Extinguishers hung up for the first time, whether they took another's place or came in addition. */
  readonly extinguishersNew: number;
  readonly replaced: Readonly<Record<ReplacedKind, number>>;
  /** Works on assets whose kind nobody knows: in none of the figures, so to be shown. */
  readonly ofUnknownKind: number;
}

type HungUp = EventOf<'asset.installed'> | EventOf<'asset.replaced'>;
type UnitEvent = HungUp | EventOf<'asset.serviced'>;

/**
 * The figures of a period from all events that count, earlier ones included (a unit that moves is not new again).
 * `kindOf`: the document's word for an asset, null when it has none. Cost O(n + k log k), k = events of units.
 */
export function unitFigures(
  events: Iterable<RecordEvent>,
  period: Period,
  kindOf: (asset: string) => AssetKind | null,
): UnitFigures {
  const known = new UnitsInPlace();
  const serviced = new Set<string>();
  const replaced: Record<ReplacedKind, number> = {
    'emergency-light': 0,
    'exit-sign': 0,
    'sprinkler-head': 0,
    'smoke-detector': 0,
    'manual-call-point': 0,
  };
  let extinguishersNew = 0;
  let ofUnknownKind = 0;
  for (const event of unitEvents(events, period)) {
    const counts = isIn(period, event.at);
    const isNew = event.type !== 'asset.serviced' && known.put(event);
    if (!counts) continue;
    const kind = kindOf(event.about);
    if (kind === null) ofUnknownKind++;
    else if (kind === 'extinguisher') {
      if (event.type === 'asset.serviced') serviced.add(known.at(event.about, event.body.slot));
      else if (isNew) extinguishersNew++;
    } else if (event.type === 'asset.replaced' && isReplacedKind(kind)) replaced[kind]++;
  }
  return { extinguishersServiced: serviced.size, extinguishersNew, replaced, ofUnknownKind };
}

function unitEvents(events: Iterable<RecordEvent>, period: Period): UnitEvent[] {
  const found: UnitEvent[] = [];
  for (const event of events) {
    const { type, at } = event;
    if (at >= period.to) continue;
    if (type === 'asset.installed' || type === 'asset.replaced' || type === 'asset.serviced')
      found.push(event);
  }
  return found.sort(byTime);
}

/** Which unit hangs where, as events tell it in order of time. */
class UnitsInPlace {
  readonly #current = new Map<string, string>();
  readonly #seen = new Set<string>();

  /** Hangs up a unit; returns whether it was never seen before. One without a serial number always is new. */
  put(event: HungUp): boolean {
    const { slot, unit } = event.body;
    const name = unit.serial === null ? event.id : JSON.stringify([unit.maker, unit.model, unit.serial]);
    this.#current.set(`${event.about} ${slot}`, name);
    if (this.#seen.has(name)) return false;
    this.#seen.add(name);
    return true;
  }

  /** A name of the unit at a slot; of the slot itself while no event says which unit it is. */
  at(about: string, slot: number): string {
    const place = `${about} ${slot}`;
    return this.#current.get(place) ?? place;
  }
}

function isReplacedKind(kind: AssetKind): kind is ReplacedKind {
  return REPLACED_KINDS.some((each) => each === kind);
}
