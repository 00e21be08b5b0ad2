import { useEffect, useState } from 'react';
import type { ChemicalResult, Endangered } from '../../../analyses/chemicals/result';
import type { AssetId } from '../../../model/schema/ids';
import type { Chemicals } from '../../../session/chemicals/create-chemicals';

type Zones = ReadonlyMap<AssetId, Endangered | null>;
const NOTHING: Zones = new Map();

/** What stores endanger, one after the other; one that could not be told is null, one that is on its way isn't in it. */
export function useZones(part: Chemicals, result: ChemicalResult | null, stores: readonly AssetId[]): Zones {
  const [told, setTold] = useState<{ of: ChemicalResult | null; zones: Zones }>({ of: null, zones: NOTHING });
  useEffect(() => {
    let waits = true;
    let zones: Zones = NOTHING;
    const askAll = async (): Promise<void> => {
      for (const store of stores) {
        let zone: Endangered | null = null;
        try {
          zone = await part.zoneOf(store);
        } catch {
          // The sheet says that nothing could be told.
        }
        if (!waits) return;
        zones = new Map([...zones, [store, zone]]);
        setTold({ of: result, zones });
      }
    };
    if (result !== null) void askAll();
    return () => {
      waits = false;
    };
  }, [part, result, stores]);
  return told.of === result ? told.zones : NOTHING;
}
