import { useEffect, useRef } from 'react';
import { signBoard } from '../assets/signs/sign-board';
import { projector } from '../camera/plan-view';
import type { SketchState } from '../../session/state/sketch-state';
import type { Stage } from '../stage';
import {
  buildingBoxes,
  buildingNames,
  groundNames,
  standingBuildings,
  type StandingBuilding,
} from './campus-labels';
import type { LabelBox } from './declutter';
import { floatingBoxes, floatingOver } from './floating-boxes';
import { LabelPool } from './label-pool';
import { farthestMark, spaceNames } from './plan-labels';
import { storeyNames } from './storey-names';
import { sketchNotes } from './sketch-notes';

/**
 * Names of the shown storey's spaces and of its open ground with the buildings on it, and the mark of the farthest
 * point; laid out again when the view changes.
 */
export function LabelsLayer({ stage }: { readonly stage: Stage }) {
  const host = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    const pool = new LabelPool(element);
    const { session, rig } = stage;
    let frame = 0;
    let buildings: readonly StandingBuilding[] = [];

    const layOut = (): void => {
      frame = 0;
      // Walking, names would be read through walls.
      element.hidden = rig.view.lens !== undefined;
      if (element.hidden) return;
      pool.layOut(rig.view, stage.viewport, {
        floating: floatingBoxes(element, floatingOver(document)),
        signs: signBoxes(stage),
        buildings: buildingBoxes(stage, buildings),
      });
    };
    const later = (): void => {
      if (frame === 0) frame = requestAnimationFrame(layOut);
    };
    const collect = (): void => {
      const { storey, language, mode } = session.view.getState();
      const { document } = session.plan.getState();
      const geometry = storey === null ? undefined : session.geometry.getState().storeys.get(storey);
      const marks = farthestMark(session);
      const names =
        geometry && document ? spaceNames(geometry, document, language, mode === '2d' ? 0 : 0.1) : [];
      const grounds = geometry ? groundNames(geometry, language) : [];
      buildings = standingBuildings(session);
      pool.setLabels([
        ...sketchNotes(stage),
        ...marks,
        ...buildingNames(buildings, language),
        ...storeyNames(session, language),
        ...names,
        ...grounds,
      ]);
      later();
    };
    stage.labelAt = (pixel) => pool.at(pixel);
    collect();
    // What floats over the picture unfolds and folds by itself.
    const floating = new ResizeObserver(later);
    for (const each of document.querySelectorAll('[data-covers]')) floating.observe(each);
    const stops = [
      session.view.subscribe(collect),
      session.plan.subscribe(collect),
      session.geometry.subscribe(collect),
      session.coverage.subscribe((now, before) => {
        if (now.storeys !== before.storeys) collect();
      }),
      session.sketches.subscribe((now, before) => {
        // A handle that is dragged draws lines each frame, and says nothing new.
        if (!isSame(wordsOf(now), wordsOf(before))) collect();
      }),
      session.tool.subscribe(later),
      rig.subscribe(later),
      signBoard(stage).onSettled(later),
      stage.onResize(later),
    ];
    return () => {
      stops.forEach((stop) => stop());
      floating.disconnect();
      cancelAnimationFrame(frame);
      stage.labelAt = () => null;
      element.replaceChildren();
    };
  }, [stage]);

  return <div ref={host} className="plan-labels" aria-hidden="true" />;
}

/** What is written over the plan, in its order. O(labels). */
const wordsOf = ({ sketches }: SketchState): readonly unknown[] =>
  [...sketches].flatMap(([owner, { labels = [] }]) => (labels.length > 0 ? [owner, ...labels] : []));

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, i) => each === b[i]);

/** Signs in the picture as boxes. O(signs). */
function signBoxes(stage: Stage): LabelBox[] {
  const place = projector(stage.rig.view, stage.viewport);
  return signBoard(stage)
    .spots()
    .flatMap(({ x, y, z, left, right, up, down }) => {
      const { px, py, depth } = place(x, y, z);
      const middle = { px: px + (right - left) / 2, py: py + (down - up) / 2 };
      return depth > 0 ? [{ ...middle, width: left + right, height: up + down }] : [];
    });
}
