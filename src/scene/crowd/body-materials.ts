import { Color, GreaterDepth, ShaderMaterial, Vector2, Vector3 } from 'three';
import { RAMP } from '../coverage/tint-material';
import type { Palette } from '../palette';
import { FIGURE_NECK, FIGURE_WIDTH } from '../person-geometry';
import { SUN } from '../sun';

/** A dot has at least this radius on the screen, CSS pixels: thousands on a campus are still seen one by one. */
export const LEAST_DOT = 2.8;
/** Of a dot that something stands before: people in a building are seen from outside. */
const THROUGH = 0.38;
/** How deep a body is, of its width. */
const DEPTH = '0.62';
/** How far a figure leans forward that walks as fast as it can, metres a metre of height. */
const LEAN = '0.09';

/** What a body's row says to a shader, and its colour. */
const BODY = /* glsl */ `
  attribute vec4 body;
  attribute vec4 state;
  uniform vec3 free;
  uniform vec3 half_;
  uniform vec3 stuck;
  uniform vec3 waiting;

  vec3 bodyColour() {
    return state.y < 0.0 ? waiting : rampColour(free, half_, stuck, 1.0 - state.y);
  }
`;

const FIGURE_VERTEX = /* glsl */ `
  ${RAMP}
  ${BODY}
  uniform float ambient;
  uniform float sunlight;
  uniform vec3 sun;
  varying vec3 tone;
  varying float ink;
  varying float face;

  void main() {
    float c = cos(body.w);
    float s = sin(body.w);
    float wide = state.x / ${FIGURE_WIDTH.toFixed(3)};
    // A head is round, and no wider than others where somebody is.
    bool head = position.z > ${FIGURE_NECK.toFixed(2)} + 0.01;
    vec2 size = head ? vec2(1.0) : vec2(${DEPTH} * max(wide, 0.8), wide);
    vec2 own = position.xy * size + vec2(position.z * ${LEAN} * max(state.y, 0.0), 0.0);
    vec3 facing = normalize(vec3(normal.xy / size, normal.z));
    facing.xy = vec2(facing.x * c - facing.y * s, facing.x * s + facing.y * c);
    tone = bodyColour() * (ambient + sunlight * max(0.0, dot(facing, sun)));
    ink = state.z;
    face = head ? normal.x : -1.0;
    vec3 at = body.xyz + vec3(own.x * c - own.y * s, own.x * s + own.y * c, position.z);
    gl_Position = projectionMatrix * viewMatrix * vec4(at, 1.0);
  }
`;

/** What is fainter is left out dot by dot: no sorting, no blending. The face is pale, so that one sees where somebody looks. */
const FIGURE_FRAGMENT = /* glsl */ `
  uniform vec3 border;
  varying vec3 tone;
  varying float ink;
  varying float face;

  const float[4] ORDER = float[4](0.0, 2.0, 3.0, 1.0);

  void main() {
    ivec2 cell = ivec2(gl_FragCoord.xy) & 1;
    if (ink < (ORDER[cell.y * 2 + cell.x] + 0.5) / 4.0) discard;
    gl_FragColor = vec4(mix(tone, border, 0.75 * smoothstep(0.55, 0.75, face)), 1.0);
    #include <colorspace_fragment>
  }
`;

const DOT_VERTEX = /* glsl */ `
  ${RAMP}
  ${BODY}
  uniform vec2 viewport;
  uniform float raised;
  varying vec3 tone;
  varying vec2 local;
  varying vec2 ahead;
  varying vec3 shape;

  void main() {
    vec4 middle = projectionMatrix * viewMatrix * vec4(body.xyz + vec3(0.0, 0.0, raised), 1.0);
    vec4 before = projectionMatrix * viewMatrix * vec4(body.xyz + vec3(0.2 * cos(body.w), 0.2 * sin(body.w), raised), 1.0);
    float pixels = projectionMatrix[1][1] * viewport.y * 0.5 / middle.w;
    float reach = max(state.x * pixels, ${LEAST_DOT.toFixed(1)});
    vec2 way = (before.xy / before.w - middle.xy / middle.w) * viewport;
    ahead = length(way) > 0.0001 ? normalize(way) : vec2(0.0);
    local = position.xy * (reach + 1.6);
    shape = vec3(reach, state.y < 0.0 ? 1.0 : 0.0, state.z);
    tone = bodyColour();
    gl_Position = middle + vec4(local / (viewport * 0.5) * middle.w, 0.0, 0.0);
  }
`;

/** A disc with a notch where it heads; hollow where somebody waits; with a border, so that one by one is told in a crowd and on any tint. */
const DOT_FRAGMENT = /* glsl */ `
  uniform vec3 border;
  uniform float share;
  varying vec3 tone;
  varying vec2 local;
  varying vec2 ahead;
  varying vec3 shape;

  void main() {
    float reach = shape.x;
    float away = length(local);
    float cover = smoothstep(-0.6, 0.6, reach + 0.8 - away);
    float room = smoothstep(3.0, 5.0, reach);
    float along = dot(local, ahead);
    float across = abs(local.x * ahead.y - local.y * ahead.x);
    float notch = smoothstep(-0.5, 0.5, (along - 0.15 * reach) * 0.62 - across) * room * (1.0 - shape.y);
    float rim = smoothstep(-0.6, 0.6, away - (reach - 0.2 - 0.4 * room));
    float hollow = smoothstep(-0.6, 0.6, reach - max(1.4, 0.28 * reach) - away) * room * shape.y;
    vec3 colour = mix(tone, border, max(max(notch, rim), hollow));
    float alpha = cover * mix(1.0, 0.75, rim) * shape.z * share;
    if (alpha < 0.01) discard;
    gl_FragColor = vec4(colour, alpha);
    #include <colorspace_fragment>
  }
`;

const RING_VERTEX = /* glsl */ `
  uniform vec3 spot;
  uniform vec2 viewport;
  uniform float radius;
  varying vec2 local;
  varying float reach;

  void main() {
    vec4 middle = projectionMatrix * viewMatrix * vec4(spot, 1.0);
    float pixels = projectionMatrix[1][1] * viewport.y * 0.5 / middle.w;
    reach = max(1.5 * radius * pixels, 10.0);
    // It lies on the floor, so that one sees where somebody stands.
    vec2 wide = position.xy * (reach + 5.0);
    local = wide;
    gl_Position = projectionMatrix * viewMatrix * vec4(spot + vec3(wide / pixels, 0.0), 1.0);
  }
`;

const RING_FRAGMENT = /* glsl */ `
  uniform vec3 tone;
  uniform vec3 border;
  varying vec2 local;
  varying float reach;

  void main() {
    float inside = 1.6 - abs(length(local) - reach);
    float core = smoothstep(-0.7, 0.7, inside);
    float alpha = max(core, smoothstep(-2.4, -1.0, inside) * 0.9);
    if (alpha < 0.01) discard;
    gl_FragColor = vec4(mix(border, tone, core), alpha);
    #include <colorspace_fragment>
  }
`;

/** How people are drawn, with what follows the view. */
export interface BodyMaterials {
  /** Upright and true to size. */
  readonly figure: ShaderMaterial;
  /** From above, or from so far away that figures would be specks. */
  readonly dot: ShaderMaterial;
  /** A dot that something stands before. */
  readonly behind: ShaderMaterial;
  /** Around the one who is followed: a unit square. */
  readonly ring: ShaderMaterial;
  readonly uniforms: {
    readonly viewport: { readonly value: Vector2 };
    /** Metres over the floor at which dots are. */
    readonly raised: { value: number };
    /** Of who is followed: where, as three has it, and how large. */
    readonly spot: { readonly value: Vector3 };
    readonly radius: { value: number };
  };
  dispose(): void;
}

export function bodyMaterials(palette: Palette): BodyMaterials {
  const colour = (value: string): { value: Color } => ({ value: new Color(value) });
  const uniforms = {
    viewport: { value: new Vector2(1, 1) },
    raised: { value: 0 },
    spot: { value: new Vector3() },
    radius: { value: 0 },
  };
  const [free, half, stuck] = palette.paces;
  const shared = {
    ...uniforms,
    free: colour(free),
    half_: colour(half),
    stuck: colour(stuck),
    waiting: colour(palette.waiting),
    border: colour(palette.background),
    tone: colour(palette.accent),
    ambient: { value: palette.ambient },
    sunlight: { value: palette.sunlight },
    sun: { value: SUN },
  };
  const figure = new ShaderMaterial({
    vertexShader: FIGURE_VERTEX,
    fragmentShader: FIGURE_FRAGMENT,
    uniforms: shared,
  });
  const flat = { uniforms: shared, transparent: true, depthWrite: false };
  const dots = { ...flat, vertexShader: DOT_VERTEX, fragmentShader: DOT_FRAGMENT };
  const dot = new ShaderMaterial({ ...dots, uniforms: { ...shared, share: { value: 1 } } });
  const behind = new ShaderMaterial({
    ...dots,
    uniforms: { ...shared, share: { value: THROUGH } },
    depthFunc: GreaterDepth,
  });
  const ring = new ShaderMaterial({
    ...flat,
    vertexShader: RING_VERTEX,
    fragmentShader: RING_FRAGMENT,
    depthTest: false,
  });
  return {
    figure,
    dot,
    behind,
    ring,
    uniforms,
    dispose: () => [figure, dot, behind, ring].forEach((material) => material.dispose()),
  };
}
