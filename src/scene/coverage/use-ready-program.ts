import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { DataTexture, Mesh, type ShaderMaterial } from 'three';
import { useSeen } from '../../session/react/use-seen';
import { emptyGeometry } from '../empty-geometry';

/**
 * The graphics card compiles the program of a tint while the worker measures: else the frame that first shows it waits.
 * The material is kept, for a program is let go of with the last that uses it.
 */
export function useReadyProgram(make: (map: DataTexture) => ShaderMaterial): void {
  const renderer = useThree((state) => state.gl);
  const camera = useThree((state) => state.camera);
  const scene = useThree((state) => state.scene);
  const seen = useSeen();
  useEffect(() => {
    if (!seen) return undefined;
    const map = new DataTexture();
    const material = make(map);
    renderer.compile(new Mesh(emptyGeometry('position'), material), camera, scene);
    return () => {
      material.dispose();
      map.dispose();
    };
  }, [seen, make, renderer, camera, scene]);
}
