import { useMemo } from 'react';
import { displayName } from '../../model/query/display-name';
import { onStorey } from '../../model/query/on-storey';
import type { AssetKind } from '../../model/schema/assets/asset-kinds';
import { useAsOf, useCoverage, usePlan } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import type { SheetLine, StoreySheet } from '../../model/derive/drawing/storey-sheet';
import type { Point } from '../../model/schema/polygon';
import type { DrawnLine } from './boxes';
import { layOut, type Layout, type PaperName, type Scale } from './paper';
import type { SheetContent } from './sheet-content';
import { useCoverageStands } from './use-coverage-stands';
import type { Drawing } from './use-drawing';
import { sheetLabels, TEXT } from './sheet-labels';
import { SIGN } from './asset-signs';
import { signNumbers } from './sign-numbers';
import type { SheetDrill } from './use-sheet-drill';
import { useStripText } from './use-strip-text';
import { uncoveredRuns } from './uncovered-runs';

/** A sheet of the drawing; null when it does not fit on that paper at that scale. */
export function useSheet(
  drawing: Drawing,
  paper: PaperName,
  scale: Scale,
  withCoverage: boolean,
  kinds: readonly AssetKind[],
  drill: SheetDrill | null = null,
): SheetContent | null {
  const text = useText();
  const document = usePlan((plan) => plan.document);
  const stands = useCoverageStands();
  const coverage = useCoverage((state) => state.storeys.get(drawing.plan.storey.id));
  const assets = useMemo(() => {
    const order = new Map(kinds.map((kind, i) => [kind, i]));
    const all = document ? onStorey(document, 'assets', drawing.plan.storey.id) : [];
    return all
      .filter(({ kind, retired }) => order.has(kind) && !retired)
      .toSorted((a, b) => (order.get(b.kind) ?? 0) - (order.get(a.kind) ?? 0));
  }, [document, drawing, kinds]);
  const uncovered = useMemo(
    () => (withCoverage && stands && coverage ? uncoveredRuns(coverage) : []),
    [withCoverage, stands, coverage],
  );
  const struck = useAsOf((state) => state.absent);
  const absent = useMemo(
    () => new Set(assets.flatMap(({ id }) => (struck.has(id) ? [id] : []))),
    [assets, struck],
  );
  const strip = useStripText({
    drawing,
    paper,
    scale,
    assets,
    absent,
    kinds,
    hatched: uncovered.length > 0,
    made: drawing.made,
    drill,
  });
  return useMemo(() => {
    const layout = layOut(drawing.bounds, paper, scale);
    if (!layout || !strip) return null;
    const spaces = new Map(drawing.plan.spaces.map((space) => [space.id, space]));
    const named = drawing.labels.flatMap(({ id, places }) => {
      const space = spaces.get(id);
      if (!space) return [];
      const name = displayName(space.name, text.language) ?? text.t(`use.${space.use}`);
      return [{ key: id, number: space.number, name, places }];
    });
    const outlines = [...drawing.plan.spaces, ...drawing.plan.outdoors];
    const labels = sheetLabels(named, layout);
    const signs = assets.map(({ id, number, x, y }) => ({
      id,
      number: number ?? '',
      x: layout.x(x),
      y: layout.y(y),
    }));
    const words = labels.map((label) => ({ ...label, size: TEXT }));
    return {
      layout,
      sheet: drawing.sheet,
      areas: outlines.map(({ outline }) => [outline.outer, ...outline.holes]),
      labels,
      // On an evacuation plan nothing stands beside the way.
      numbers: drill ? [] : signNumbers(signs, SIGN, words, drawnLines(drawing.sheet, layout)),
      way: drill?.way ?? null,
      assets,
      absent,
      uncovered,
      finalExits: drawing.finalExits,
      text: strip,
    };
  }, [drawing, paper, scale, strip, assets, absent, uncovered, text, drill]);
}

/** Outlines of walls and glass, leaves and flights: what words must not lie on. O(points). */
function drawnLines({ walls, glass, doors, flights }: StoreySheet, { x, y }: Layout): DrawnLine[] {
  const put = ([east, north]: Point): Point => [x(east), y(north)];
  const rings = [
    ...walls,
    ...glass,
    ...flights.map(({ outline }) => [outline.outer, ...outline.holes]),
  ].flat();
  const around = rings.flatMap((ring) => ring.map((a, i): SheetLine => [a, ring[(i + 1) % ring.length]!]));
  const leaves = doors.flatMap(({ opening, leaves: open }): SheetLine[] => [
    opening.line,
    ...open.map(({ hinge, open: end }): SheetLine => [hinge, end]),
  ]);
  return [...around, ...leaves].map(([a, b]): DrawnLine => [put(a), put(b)]);
}
