import { useEffect, useMemo, useState } from 'react';
import type { StoreyReach } from '../../../analyses/cameras/reach/storey-reach';
import type { CameraResult } from '../../../analyses/cameras/result';
import type { StoreyId } from '../../../model/schema/ids';
import { createPaperFigures } from '../../../session/cameras/paper-figures';
import type { Cameras } from '../../../session/cameras/cameras';
import { errorText, isExpected } from '../../../session/expected-error';
import { useSession } from '../../../session/react/session-context';

/** What cameras do, storey by storey. */
export interface ToldReach {
  readonly reach: ReadonlyMap<StoreyId, StoreyReach>;
  readonly done: number;
  readonly total: number;
  /** All storeys that are asked for are in `reach`. */
  readonly whole: boolean;
  readonly error: string | null;
}

const NOTHING: ReadonlyMap<StoreyId, StoreyReach> = new Map();

/**
 * What each camera of some storeys does, one storey after the other, kept while the result stands; nobody asks on once the
 * component is gone. `result` null = there is none that stands.
 */
export function useReach(
  cameras: Cameras,
  result: CameraResult | null,
  storeys: readonly StoreyId[],
): ToldReach {
  const figures = useSession().part(createPaperFigures);
  const asked = useMemo(() => ({ result, storeys }), [result, storeys]);
  const [told, setTold] = useState<{
    result: CameraResult | null;
    reach: ReadonlyMap<StoreyId, StoreyReach>;
    error: string | null;
  }>({ result: null, reach: NOTHING, error: null });
  const known = told.result === result ? told.reach : NOTHING;
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const least = asked.result?.scale.levels[0]?.density;
    const askAll = async (): Promise<void> => {
      for (const storey of asked.storeys) {
        const question = cameras.asked();
        if (signal.aborted || question === null || least === undefined) return;
        const { doors, profile, away } = question;
        const found = await figures.reach({ storey, doors, profile, away, least }, signal);
        if (signal.aborted) return;
        setTold((before) => {
          const reach = new Map(before.result === asked.result ? before.reach : NOTHING);
          if (found !== null) reach.set(storey, found);
          return { result: asked.result, reach, error: null };
        });
      }
    };
    askAll().catch((error: unknown) => {
      if (signal.aborted || isExpected(error)) return;
      setTold({ result: asked.result, reach: NOTHING, error: errorText(error) });
    });
    return () => stop.abort();
  }, [asked, cameras, figures]);
  const done = storeys.filter((storey) => known.has(storey)).length;
  return {
    reach: known,
    done,
    total: storeys.length,
    whole: result !== null && done === storeys.length,
    error: told.result === result ? told.error : null,
  };
}
