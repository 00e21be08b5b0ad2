import { DoubleSide, ShaderMaterial, Vector3 } from 'three';
import { FOOT_STEP } from '../../geometry/mesh/solid-mesh';
import { PARTS } from '../../model/derive/drawing/parts';
import type { Palette } from '../palette';
import { SUN } from '../sun';
import { partLooks, TRAITS } from './part-looks';

/** Metres by which a pane's cut face lies over that of its wall. */
const ABOVE = 0.008;

/**
 * Vertices above the section are brought down to it, so that every solid keeps a closed, dark cut face at any height;
 * what begins above it is put out of the picture. Of storeys that are joined each vertex says how high its floor stands.
 */
const VERTEX = /* glsl */ `
  attribute vec4 look;
  attribute float base;
  uniform vec4 parts[${PARTS.length}];
  uniform float cut;
  uniform float ambient;
  uniform float sunlight;
  uniform vec3 sun;
  varying vec4 shade;
  varying vec3 place;
  varying float fades;

  bool has(int traits, int trait) { return (traits & trait) != 0; }

  void main() {
    vec4 part = parts[int(look.x + 0.5)];
    int traits = int(part.w + 0.5);
    vec3 at = position;
    bool sawn = has(traits, ${TRAITS.cut});
    if (sawn) at.z = min(at.z, base + cut + (has(traits, ${TRAITS.above}) ? ${ABOVE} : 0.0));
    float light = has(traits, ${TRAITS.plain}) ? 1.0 : ambient + sunlight * max(0.0, dot(normal, sun));
    #ifdef LINES
      light = 1.0;
    #endif
    shade = vec4(part.rgb * light, look.z / 255.0);
    fades = has(traits, ${TRAITS.fades}) ? 1.0 : 0.0;
    vec4 world = modelMatrix * vec4(at, 1.0);
    place = world.xyz;
    gl_Position = projectionMatrix * viewMatrix * world;
    #ifdef LINES
      gl_Position.z -= 0.00003 * gl_Position.w;
    #endif
    if (sawn && look.y * ${FOOT_STEP} > cut - 0.001) gl_Position = vec4(0.0, 0.0, 2.0, 1.0);
  }
`;

/**
 * What fades is left out dot by dot inside a cone from the eye to the point looked at: no sorting, no blending, and
 * what lies behind is drawn as it is.
 */
const FRAGMENT = /* glsl */ `
  uniform vec3 focus;
  uniform float fading;
  uniform float cone;
  varying vec4 shade;
  varying vec3 place;
  varying float fades;

  const float[16] ORDER = float[16](
    0.0, 8.0, 2.0, 10.0, 12.0, 4.0, 14.0, 6.0, 3.0, 11.0, 1.0, 9.0, 15.0, 7.0, 13.0, 5.0
  );

  void main() {
    if (fading > 0.0 && fades > 0.5) {
      vec3 way = focus - cameraPosition;
      vec3 here = place - cameraPosition;
      float along = dot(here, way) / dot(way, way);
      float aside = length(here - along * way) / max(along, 0.001);
      float gone = fading * (1.0 - smoothstep(cone * 0.55, cone, aside)) * (1.0 - smoothstep(0.94, 0.99, along));
      ivec2 cell = ivec2(gl_FragCoord.xy) & 3;
      if (gone > (ORDER[cell.y * 4 + cell.x] + 0.5) / 16.0) discard;
    }
    gl_FragColor = shade;
    #include <colorspace_fragment>
  }
`;

/** What all storeys of one kind of look share; written where the view changes, read by the shaders. */
export interface StoreyUniforms {
  /** Height of the section above the floor, metres. */
  readonly cut: { value: number };
  /** What mustn't be hidden, as three has it. */
  readonly focus: { value: Vector3 };
  /** 0 = nothing fades, 1 = walls before the focus are gone. */
  readonly fading: { value: number };
  /** Radius of the cone at the focus, metres. */
  readonly cone: { value: number };
}

export interface StoreyMaterials {
  readonly solid: ShaderMaterial;
  readonly line: ShaderMaterial;
  readonly veil: ShaderMaterial;
  readonly uniforms: StoreyUniforms;
  dispose(): void;
}

/** Materials of storeys: three for all of them, so that a storey is three things to draw. */
export function storeyMaterials(palette: Palette): StoreyMaterials {
  const uniforms: StoreyUniforms = {
    cut: { value: Infinity },
    focus: { value: new Vector3() },
    fading: { value: 0 },
    cone: { value: 1 },
  };
  const shared = {
    ...uniforms,
    parts: { value: partLooks(palette) },
    ambient: { value: palette.ambient },
    sunlight: { value: palette.sunlight },
    sun: { value: SUN },
  };
  const make = (more: ConstructorParameters<typeof ShaderMaterial>[0]): ShaderMaterial => {
    const material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: shared,
      ...more,
    });
    // A storey by itself has its floor at zero.
    Object.assign(material.defaultAttributeValues, { base: [0] });
    return material;
  };
  const solid = make({ side: DoubleSide });
  const line = make({ defines: { LINES: '' } });
  const veil = make({ transparent: true, depthWrite: false, side: DoubleSide });
  return {
    solid,
    line,
    veil,
    uniforms,
    dispose: () => [solid, line, veil].forEach((material) => material.dispose()),
  };
}
