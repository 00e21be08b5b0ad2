/** Which systems a building has throughout. */
export interface Protection {
  readonly sprinklered: boolean;
  readonly detected: boolean;
  /** Manual call points and sounders. */
  readonly alarmed: boolean;
  /** Cameras by rule besides those drawn. */
  readonly watched: boolean;
}

const FULL: Protection = { sprinklered: true, detected: true, alarmed: true, watched: true };

/**
 * What is not fitted with everything. The old building is of 1986 and was never brought up to date but for its
 * cameras; water must not meet what the hazardous store keeps; gatehouses are one room each.
 */
const LESS: Readonly<Record<string, Protection>> = {
  D: { sprinklered: false, detected: false, alarmed: false, watched: true },
  G: { sprinklered: false, detected: true, alarmed: true, watched: true },
  H: { sprinklered: false, detected: false, alarmed: true, watched: true },
  K1: { sprinklered: false, detected: true, alarmed: false, watched: true },
  K2: { sprinklered: false, detected: true, alarmed: false, watched: true },
  K3: { sprinklered: false, detected: true, alarmed: false, watched: true },
  K4: { sprinklered: false, detected: true, alarmed: false, watched: true },
};

/** Links: who is in one presses the call point by the door of either building. */
const BETWEEN: Protection = { sprinklered: true, detected: true, alarmed: false, watched: true };

/** Systems of a building by its code; null = of what stands between buildings. */
export const protectionOf = (building: string | null): Protection =>
  building === null ? BETWEEN : (LESS[building] ?? FULL);
