import { useEffect, useMemo, useRef, useState } from 'react';
import {
  BufferAttribute,
  BufferGeometry,
  InstancedMesh,
  Matrix4,
  MeshBasicMaterial,
  MeshLambertMaterial,
  PointsMaterial,
} from 'three';
import { extend } from '@react-three/fiber';
import type { AssetId } from '../../model/schema/ids';
import type { Palette } from '../palette';
import type { Grabbable } from '../pointer/pick';
import type { Stage } from '../stage';
import { useDisposed } from '../storey/use-disposed';
import { extinguisherBody, standingDisc } from './extinguisher-body';
import { extinguisherIcon, haloIcon } from './extinguisher-icon';
import { shownAssets, SIGN_TO_FLOOR } from './shown-assets';

extend({ InstancedMesh });

/** CSS pixels of a sign and of the ring around the selected one. */
const SIGN_SIZE = 24;
const HALO_SIZE = 40;
/** Extinguishers that there is room for at first; it doubles when a storey has more. */
const FIRST_ROOM = 256;

/** All extinguishers of the storey in view: bottles true to size, signs of one size on the screen. */
export function AssetLayer({ stage, palette }: { readonly stage: Stage; readonly palette: Palette }) {
  const [room, setRoom] = useState(FIRST_ROOM);
  const bodies = useRef<InstancedMesh>(null);
  const discs = useRef<InstancedMesh>(null);
  const body = useDisposed(useMemo(() => extinguisherBody(), []));
  const disc = useDisposed(useMemo(() => standingDisc(0.22), []));
  const bodyMaterial = useDisposed(useMemo(() => new MeshLambertMaterial({ vertexColors: true }), []));
  const discMaterial = useDisposed(
    useMemo(() => new MeshBasicMaterial({ color: '#c1121f', transparent: true, opacity: 0.35 }), []),
  );
  const icon = useDisposed(useMemo(() => extinguisherIcon(), []));
  const halo = useDisposed(useMemo(() => haloIcon(palette.accent), [palette]));
  const signMaterial = useDisposed(useMemo(() => signLook(icon, SIGN_SIZE), [icon]));
  const haloMaterial = useDisposed(useMemo(() => signLook(halo, HALO_SIZE), [halo]));
  const signs = useDisposed(useMemo(() => pointGeometry(room), [room]));
  const marked = useDisposed(useMemo(() => pointGeometry(2), []));
  const matrix = useMemo(() => new Matrix4(), []);

  useEffect(() => {
    const { session } = stage;
    const update = (): void => {
      const { asset, hover } = session.selection.getState();
      const things = shownAssets(session, session.view.getState().storey);
      if (things.length > room) {
        setRoom(2 ** Math.ceil(Math.log2(things.length)));
        return;
      }
      setPoints(signs, things, stage.origin);
      setPoints(
        marked,
        things.filter(({ id }) => id === asset || id === hover),
        stage.origin,
      );
      for (const mesh of [bodies.current, discs.current]) {
        if (!mesh) continue;
        things.forEach(({ x, y, z }, i) => {
          mesh.setMatrixAt(
            i,
            matrix.makeTranslation(x - stage.origin[0], y - stage.origin[1], z - SIGN_TO_FLOOR),
          );
        });
        mesh.count = things.length;
        mesh.instanceMatrix.needsUpdate = true;
      }
      stage.requestFrame();
    };
    update();
    const stops = [
      session.plan.subscribe(update),
      session.tool.subscribe(update),
      session.selection.subscribe(update),
      session.view.subscribe((now, before) => {
        if (now.storey !== before.storey) update();
      }),
      stage.onOrigin(update),
    ];
    return () => stops.forEach((stop) => stop());
  }, [stage, room, signs, marked, matrix]);

  return (
    <>
      <instancedMesh ref={discs} args={[disc, discMaterial, room]} frustumCulled={false} renderOrder={4} />
      <instancedMesh ref={bodies} args={[body, bodyMaterial, room]} frustumCulled={false} />
      <points geometry={marked} material={haloMaterial} frustumCulled={false} renderOrder={10} />
      <points geometry={signs} material={signMaterial} frustumCulled={false} renderOrder={11} />
    </>
  );
}

/** `size` in CSS pixels (three multiplies by the pixel ratio). Signs are seen through walls: a planner must never lose one behind a wall. */
const signLook = (map: PointsMaterial['map'], size: number): PointsMaterial =>
  new PointsMaterial({
    map,
    size,
    sizeAttenuation: false,
    transparent: true,
    depthTest: false,
    depthWrite: false,
  });

function pointGeometry(count: number): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(3 * count), 3));
  geometry.setDrawRange(0, 0);
  return geometry;
}

function setPoints(
  geometry: BufferGeometry,
  things: readonly Grabbable<AssetId>[],
  origin: readonly [number, number],
): void {
  const position = geometry.getAttribute('position');
  things
    .slice(0, position.count)
    .forEach(({ x, y, z }, i) => position.setXYZ(i, x - origin[0], y - origin[1], z));
  position.needsUpdate = true;
  geometry.setDrawRange(0, Math.min(things.length, position.count));
}
