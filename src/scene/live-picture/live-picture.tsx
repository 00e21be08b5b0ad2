import { useEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { View } from '../../geometry/viewing/lens';
import type { DoorsStand } from '../../model/derive/opening-screens';
import type { StoreyId } from '../../model/schema/ids';
import { useSession } from '../../session/react/session-context';
import { useGeometry, usePlan, useView } from '../../session/react/use-stores';
import { paletteOf } from '../palette';
import { lentRenderer, onLent } from './picture-link';
import { PictureMaker } from './picture-maker';
import { PictureWorld } from './picture-world';

interface LivePictureProps {
  /** Its lens has a picture (`lensFault`). */
  readonly view: View;
  readonly storey: StoreyId;
  readonly doors: DoorsStand;
  /** Where somebody stands on that storey. */
  readonly person: { readonly x: number; readonly y: number } | null;
  /** Said of the picture to whoever doesn't see it. */
  readonly label: string;
  /** In its place until it is there, and where there is no graphics card. */
  readonly waiting: ReactNode;
  readonly unable: ReactNode;
}

/** More would cost more than anybody sees. */
const MOST_PIXELS = 1600;
const MOST_RATIO = 2;

/**
 * What a camera sees of its storey, as its lens lays it on its sensor, drawn by the plan's own renderer: only when something of it
 * changed, at most once a frame. Masks are black. Fills the width of its parent.
 */
export function LivePicture({
  view,
  storey,
  doors,
  person,
  label,
  waiting,
  unable,
}: LivePictureProps): ReactNode {
  const session = useSession();
  const renderer = useSyncExternalStore(
    (listener) => onLent(session, listener),
    () => lentRenderer(session),
  );
  const document = usePlan((plan) => plan.document);
  const geometry = useGeometry((state) => state.storeys.get(storey));
  const steps = useGeometry((state) => state.floors.get(storey)?.steps);
  const palette = useView((state) => paletteOf(state.theme));
  const canvas = useRef<HTMLCanvasElement>(null);
  const [width, setWidth] = useState(0);
  const [drawn, setDrawn] = useState(false);
  const [failed, setFailed] = useState(false);

  const maker = useMemo(() => renderer && new PictureMaker(renderer), [renderer]);
  useEffect(() => () => maker?.dispose(), [maker]);
  const { spaces, openings } = document ?? {};
  const world = useMemo(
    () =>
      document && geometry
        ? new PictureWorld({ document, geometry, steps: steps ?? geometry.steps, palette, doors })
        : null,
    // A camera that is moved is another document, but the same rooms and doors.
    // oxlint-disable-next-line react/exhaustive-deps
    [spaces, openings, geometry, steps, palette, doors],
  );
  useEffect(() => () => world?.dispose(), [world]);

  useEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const { pixelsAcross, pixelsDown } = view.lens;
  const ratio = pixelsDown / pixelsAcross;
  const pixels = Math.round(
    Math.min(
      MOST_PIXELS,
      MOST_PIXELS / ratio,
      pixelsAcross,
      width * Math.min(MOST_RATIO, window.devicePixelRatio),
    ),
  );
  const height = Math.max(1, Math.round(pixels * ratio));
  // Its numbers, since a view is made anew with each camera that is asked for it.
  const told = JSON.stringify([view, person, pixels, height]);
  useEffect(() => {
    const element = canvas.current;
    if (!element || !maker || !world || pixels < 1) return undefined;
    let wanted = true;
    const draw = (): void =>
      maker.ask(world, { view, person, width: pixels, height }, (bytes) => {
        if (!wanted) return;
        setFailed(bytes === null);
        if (bytes === null) return;
        paint(element, bytes, pixels, height, view.masks);
        setDrawn(true);
      });
    draw();
    const { domElement } = maker.renderer;
    domElement.addEventListener('webglcontextrestored', draw);
    return () => {
      wanted = false;
      domElement.removeEventListener('webglcontextrestored', draw);
    };
    // oxlint-disable-next-line react/exhaustive-deps
  }, [maker, world, told]);

  return (
    <>
      <canvas
        ref={canvas}
        className="live-picture"
        role="img"
        aria-label={label}
        data-drawn={drawn}
        style={{ aspectRatio: `${pixelsAcross} / ${pixelsDown}` }}
      />
      {renderer === null || failed ? unable : !drawn && waiting}
    </>
  );
}

function paint(
  element: HTMLCanvasElement,
  bytes: Uint8ClampedArray<ArrayBuffer>,
  width: number,
  height: number,
  masks: View['masks'],
): void {
  element.width = width;
  element.height = height;
  const context = element.getContext('2d');
  if (!context) return;
  context.putImageData(new ImageData(bytes, width, height), 0, 0);
  context.fillStyle = '#000000';
  for (const { left, top, right, bottom } of masks) {
    context.fillRect(left * width, top * height, (right - left) * width, (bottom - top) * height);
  }
}
