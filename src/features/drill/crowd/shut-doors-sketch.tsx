import { useEffect, useMemo } from 'react';
import type { CampusDocument } from '../../../model/schema/document';
import { shutAt, type ShutAt } from '../../../session/evacuation/shut-at';
import { useEvacuationState, usePlaybackTime } from '../../../session/react/use-evacuation';
import { useSession } from '../../../session/react/session-context';
import { createSketcher } from '../../../session/sketcher';
import type { Sketch } from '../../../session/state/sketch-state';
import { shutSketch } from '../../../session/ways/shut-sketch';
import { exitPlace } from './exit-text';
import { exitNamed, openingNamed } from './named';

/** Whose sketch it is. */
const OWNER = 'rehearsal-shut';

/** Doors that are shut all the time crossed through, those shut at the moment with a padlock; an exit without a door has only that. O(names). */
export function shutDoorsSketch(document: CampusDocument, { always, now }: ShutAt): Sketch {
  const doors = (names: readonly string[]) => names.flatMap((name) => openingNamed(document, name) ?? []);
  const { lines, marks } = shutSketch(doors(always), doors(now));
  const areas = now.flatMap((name) => {
    const at = exitNamed(document, name) && exitPlace(document, name);
    return at ? [{ ...at, shape: 'lock', tone: 'shut' } as const] : [];
  });
  return { lines, marks: [...marks, ...areas] };
}

/** Draws what the scenario in hand shuts over the plan, as it is at the time on show. */
export function ShutDoorsSketch({ document }: { readonly document: CampusDocument }): null {
  const session = useSession();
  const closed = useEvacuationState(({ scenario }) => scenario.closed);
  const changes = useEvacuationState(({ scenario }) => scenario.changes);
  const seconds = usePlaybackTime();
  const shut = shutAt({ closed, changes }, seconds);
  const now = shut.now.join('\n');
  const sketch = useMemo(
    () => shutDoorsSketch(document, { always: closed, now: now === '' ? [] : now.split('\n') }),
    [document, closed, now],
  );
  useEffect(() => {
    const { draw } = createSketcher(session);
    draw(OWNER, sketch);
    return () => draw(OWNER, null);
  }, [session, sketch]);
  return null;
}
