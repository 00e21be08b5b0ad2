import { useEffect, useMemo, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import type { StoreyGeometry } from '../../model/derive/drawing/storey-geometry';
import { useGeometry, useView } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import { meetLevel, rayThrough } from '../camera/plan-view';
import type { Stage } from '../stage';

/** Size of the picture, CSS pixels. */
const WIDE = 172;
const HIGHEST = 118;
const LOWEST = 56;
const MARGIN = 6;
/** A view that sees more of the storey than this needs no map. */
const WHOLE = 0.8;
/** Share of the storey that an arrow key moves by. */
const STEP = 0.08;

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** From plan metres to pixels of the map, north up. */
function mapping({ bounds: [minX, minY, maxX, maxY] }: StoreyGeometry) {
  const ratio = (maxY - minY) / (maxX - minX);
  const high = Math.min(HIGHEST, Math.max(LOWEST, (WIDE - 2 * MARGIN) * ratio + 2 * MARGIN));
  const scale = Math.min((WIDE - 2 * MARGIN) / (maxX - minX), (high - 2 * MARGIN) / (maxY - minY));
  const left = (WIDE - (maxX - minX) * scale) / 2;
  const top = (high - (maxY - minY) * scale) / 2;
  return {
    high,
    at: (x: number, y: number): readonly [number, number] => [
      left + (x - minX) * scale,
      top + (maxY - y) * scale,
    ],
    back: (px: number, py: number): readonly [number, number] => [
      minX + (px - left) / scale,
      maxY - (py - top) / scale,
    ],
  };
}

/** The shown storey small, with what the camera sees of it; a click or the arrow keys go elsewhere. Hidden while all is seen. */
export function Minimap({ stage }: { readonly stage: Stage }) {
  const storey = useView((view) => view.storey);
  const geometry = useGeometry((state) => (storey === null ? undefined : state.storeys.get(storey)));
  return geometry && geometry.bounds[0] < geometry.bounds[2] ? (
    <Map stage={stage} geometry={geometry} />
  ) : null;
}

function Map({ stage, geometry }: { readonly stage: Stage; readonly geometry: StoreyGeometry }) {
  const { t } = useText();
  const button = useRef<HTMLButtonElement>(null);
  const seen = useRef<SVGPathElement>(null);
  const eye = useRef<SVGCircleElement>(null);
  const map = useMemo(() => mapping(geometry), [geometry]);
  const lines = useMemo(() => {
    const [fx, fy] = geometry.frame;
    const part = (x: number, y: number): string =>
      map
        .at(x + fx, y + fy)
        .map((value) => value.toFixed(1))
        .join(' ');
    let path = '';
    const { outlines } = geometry;
    for (let i = 0; i < outlines.length; i += 4) {
      path += `M${part(outlines[i]!, outlines[i + 1]!)}L${part(outlines[i + 2]!, outlines[i + 3]!)}`;
    }
    return path;
  }, [geometry, map]);

  useEffect(() => {
    const { rig } = stage;
    const update = (): void => {
      const { viewport } = stage;
      const { view } = rig;
      const walks = view.lens !== undefined;
      const [minX, minY, maxX, maxY] = geometry.bounds;
      const whole = Math.max(maxY - minY, ((maxX - minX) * viewport.height) / viewport.width);
      const hidden = !walks && view.span > whole * WHOLE;
      if (button.current) button.current.hidden = hidden;
      if (hidden) return;
      const corners = [
        [0, 0],
        [viewport.width, 0],
        [viewport.width, viewport.height],
        [0, viewport.height],
      ] as const;
      const far = view.span * 6;
      const path = corners.map(([px, py]) => {
        const met = meetLevel(rayThrough(view, viewport, px, py), geometry.elevation);
        const away = met ? Math.hypot(met[0] - view.x, met[1] - view.y) : Infinity;
        const share = away > far ? far / away : 1;
        return met && map.at(view.x + (met[0] - view.x) * share, view.y + (met[1] - view.y) * share);
      });
      const known = path.every((point) => point !== null) && !walks;
      seen.current?.setAttribute('d', known ? `M${path.map((point) => point?.join(' ')).join('L')}Z` : '');
      const [ex, ey] = map.at(view.x, view.y);
      eye.current?.setAttribute('cx', String(ex));
      eye.current?.setAttribute('cy', String(ey));
    };
    update();
    const stops = [rig.subscribe(update), stage.onResize(update)];
    return () => stops.forEach((stop) => stop());
  }, [stage, geometry, map]);

  const go = (x: number, y: number): void => stage.rig.fly({ ...stage.rig.goal, x, y }, performance.now());
  const [minX, minY, maxX, maxY] = geometry.bounds;
  const onClick = (event: MouseEvent<HTMLButtonElement>): void => {
    // Walking, one gets no farther than one's feet carry.
    if (stage.rig.goal.lens !== undefined) return;
    if (event.detail === 0) {
      go((minX + maxX) / 2, (minY + maxY) / 2);
      return;
    }
    const box = event.currentTarget.getBoundingClientRect();
    go(...map.back(event.clientX - box.left, event.clientY - box.top));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const way = STEPS[event.key];
    if (!way || stage.rig.goal.lens !== undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const by = STEP * Math.max(maxX - minX, maxY - minY);
    go(stage.rig.goal.x + way[0] * by, stage.rig.goal.y + way[1] * by);
  };
  return (
    <button
      ref={button}
      type="button"
      className="plan-minimap"
      aria-label={t('scene-view.minimap')}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <svg width={WIDE} height={map.high} viewBox={`0 0 ${WIDE} ${map.high}`} aria-hidden="true">
        <path d={lines} className="plan-minimap__lines" />
        <path ref={seen} className="plan-minimap__seen" />
        <circle ref={eye} r="3.5" className="plan-minimap__eye" />
      </svg>
    </button>
  );
}
