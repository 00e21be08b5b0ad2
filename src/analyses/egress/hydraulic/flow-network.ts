/** On to the next part of a way out. */
export interface FlowLink {
  readonly id: string;
  /** Metres walked in that part before its narrowest place: along a corridor from the door to its end. */
  readonly walk: number;
}

/**
 * A part of a way out. All who come by it pass its narrowest place, then walk its length. Corridors let people in along them: each
 * link says how far they walk there, and their `length` is what lies beyond. Of stairs the narrow place is where they begin.
 */
export interface FlowElement {
  readonly id: string;
  /** What is cleared together: a storey, a stair, a compartment; null = nothing that is asked for. */
  readonly group: string | null;
  readonly kind: 'door' | 'corridor' | 'ramp' | 'stair';
  /** Metres, clear of what stands in; between walls, or between the jambs and the leaf. */
  readonly clearWidth: number;
  /** Metres walked beyond the narrow place; of stairs along the slope, with landings. */
  readonly length: number;
  /** Steps of a stair, metres; null = not known, and then the steepest of the handbook's table. */
  readonly steps: { readonly riser: number; readonly tread: number } | null;
  /** Null = to safety. */
  readonly to: FlowLink | null;
}

/** People who are in a room, or in a part of it that leaves by one door. */
export interface FlowRoom {
  readonly id: string;
  readonly group: string | null;
  readonly persons: number;
  /** Square metres that they stand on; null = not known, and then nobody is in another's way. */
  readonly area: number | null;
  /** Metres from the farthest of them to the door. */
  readonly walk: number;
  /** Seconds until they set out. */
  readonly ready: number;
  readonly to: FlowLink;
}

/** Ways out as they run together: every part leads to one next, none back to itself. */
export interface FlowNetwork {
  readonly rooms: readonly FlowRoom[];
  readonly elements: readonly FlowElement[];
}
