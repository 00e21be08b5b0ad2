import type { AssetKind } from '../../../model/schema/assets/asset-kinds';
import { useSession } from '../../../session/react/session-context';
import { useTool, useView } from '../../../session/react/use-stores';
import { createManyPlacer, type ManyPlacer } from '../../../session/use-cases/place-many';

export const PLACE_MODES = ['place', 'place-row', 'place-corridor'] as const;
export type PlaceMode = (typeof PLACE_MODES)[number];

interface Placing {
  /** What is in hand; null when it is no placing tool. */
  readonly mode: PlaceMode | null;
  readonly kind: AssetKind | null;
  readonly last: readonly AssetKind[];
  readonly many: ManyPlacer;
  start(mode: PlaceMode, kind: AssetKind): void;
}

/** The placing tools as the strip shows them. */
export function usePlacing(): Placing {
  const session = useSession();
  const many = session.part(createManyPlacer);
  const mode = useTool((tool) => PLACE_MODES.find((each) => each === tool.kind) ?? null);
  // Another question makes another kind the usual one.
  useView((view) => view.subject);
  const kind = useTool((tool) => ('assetKind' in tool ? tool.assetKind : null));
  return {
    mode,
    kind,
    last: session.lastKinds.kinds(),
    many,
    start: (next, of) => {
      if (next === 'place') session.startPlacing(of);
      else if (next === 'place-row') many.startRow(of);
      else many.startCorridor(of);
    },
  };
}
