import { Color, ShaderMaterial, Vector2 } from 'three';
import type { Palette } from '../palette';
import { TONES } from './sketch-lines';

const COUNT = TONES.length;

const LINE_VERTEX = /* glsl */ `
  attribute vec3 finish;
  attribute vec4 style;
  attribute vec3 run;
  uniform vec2 viewport;
  uniform float scale;
  uniform float stride;
  uniform vec3 tones[${COUNT}];
  varying vec3 tone;
  varying vec2 local;
  varying vec4 shape;

  const float NEAR = 0.05;

  void main() {
    vec4 a = projectionMatrix * viewMatrix * vec4(position, 1.0);
    vec4 b = projectionMatrix * viewMatrix * vec4(finish, 1.0);
    bool arrow = run.z >= 0.0;
    bool gone = a.w < NEAR && b.w < NEAR;
    if (arrow) gone = gone || mod(run.z + 0.5, stride) >= 1.0 || a.w < NEAR;
    if (gone) {
      gl_Position = vec4(0.0, 0.0, 2.0, 1.0);
      return;
    }
    if (a.w < NEAR) a = mix(a, b, (NEAR - a.w) / (b.w - a.w));
    if (b.w < NEAR) b = mix(b, a, (NEAR - b.w) / (a.w - b.w));
    vec2 from = a.xy / a.w * viewport * 0.5;
    vec2 to = b.xy / b.w * viewport * 0.5;
    vec2 way = to - from;
    float size = length(way);
    way = size > 0.001 ? way / size : vec2(1.0, 0.0);
    vec2 beside = vec2(-way.y, way.x);
    float half_ = style.z * 0.5 + 3.0;
    if (arrow) {
      half_ = style.z + 6.0;
      size = 0.0;
    }
    local = vec2(style.y < 0.5 ? -half_ : size + half_, style.x * half_);
    shape = vec4(size, style.z * 0.5, run.y > 0.5 ? run.x * scale : -1.0, run.z);
    tone = tones[int(style.w + 0.5)];
    vec2 at = from + way * local.x + beside * local.y;
    gl_Position = vec4(at / (viewport * 0.5), 0.0, 1.0);
  }
`;

/** A capsule around each segment with a pale border, so that a line reads on any floor. */
const LINE_FRAGMENT = /* glsl */ `
  uniform vec3 border;
  varying vec3 tone;
  varying vec2 local;
  varying vec4 shape;

  void main() {
    float inside;
    if (shape.w >= 0.0) {
      float reach = shape.y + 4.5;
      inside = min(local.x + reach * 0.7, (reach * 0.9 - local.x) * 0.55 - abs(local.y));
    } else {
      float along = clamp(local.x, 0.0, shape.x);
      if (shape.z >= 0.0) {
        float phase = fract((shape.z + along) / 13.0) * 13.0;
        if (phase > 8.0) discard;
      }
      inside = shape.y - length(vec2(local.x - along, local.y));
    }
    float core = smoothstep(-0.6, 0.6, inside);
    float edge = smoothstep(-2.1, -0.9, inside) * 0.85;
    float alpha = max(core, edge);
    if (alpha < 0.01) discard;
    gl_FragColor = vec4(mix(border, tone, core), alpha);
    #include <colorspace_fragment>
  }
`;

const MARK_VERTEX = /* glsl */ `
  attribute vec2 kind;
  attribute vec2 side;
  uniform vec2 viewport;
  uniform float pixels;
  uniform vec3 tones[${COUNT}];
  varying vec3 tone;
  varying float shape;
  varying float size;
  void main() {
    shape = kind.x;
    tone = tones[int(kind.y + 0.5)];
    size = shape < 0.5 ? 13.0 : shape < 1.5 ? 17.0 : shape < 2.5 ? 30.0 : shape < 3.5 ? 34.0 : shape < 4.5 ? 30.0 : 21.0;
    gl_PointSize = size * pixels;
    gl_Position = projectionMatrix * viewMatrix * vec4(position, 1.0);
    vec4 there = projectionMatrix * viewMatrix * vec4(position + vec3(side, 0.0), 1.0);
    vec2 lean = (there.xy / there.w - gl_Position.xy / gl_Position.w) * viewport * 0.5;
    float away = length(lean);
    if (away > 0.001 && there.w > 0.0 && gl_Position.w > 0.0) {
      // Off its place, but no farther than that it still lies over it.
      lean *= min(1.0, (size * 0.5 - 6.0) / away);
      gl_Position.xy += lean / (viewport * 0.5) * gl_Position.w;
    }
  }
`;

const MARK_FRAGMENT = /* glsl */ `
  uniform vec3 border;
  varying vec3 tone;
  varying float shape;
  varying float size;
  void main() {
    vec2 at = (gl_PointCoord - 0.5) * size;
    float reach = size * 0.5 - 3.0;
    float inside;
    if (shape < 0.5) inside = reach - length(at);
    else if (shape < 1.5) inside = reach - max(abs(at.x), abs(at.y));
    else if (shape < 2.5) {
      vec2 turned = abs(vec2(at.x + at.y, at.x - at.y)) * 0.7071;
      inside = 3.2 - min(turned.x, turned.y);
      inside = min(inside, reach - length(at) + 2.0);
    } else if (shape < 3.5) inside = 2.0 - abs(length(at) - reach);
    else if (shape < 4.5) {
      vec2 body = vec2(7.5, 5.5) - abs(at - vec2(0.0, 4.0));
      float bow = 1.7 - abs(length(at - vec2(0.0, -3.0)) - 4.5);
      inside = max(min(body.x, body.y), min(bow, 1.0 - at.y));
    } else inside = reach - max(abs(at.x), abs(at.y));
    float core = smoothstep(-0.6, 0.6, inside);
    float alpha = max(core, smoothstep(-2.6, -1.2, inside) * 0.95);
    if (alpha < 0.01) discard;
    vec3 fill = tone;
    if (shape > 0.5 && shape < 1.5) fill = mix(tone, border, smoothstep(2.0, 3.0, inside));
    else if (shape > 4.5) {
      float tread = abs(fract(at.y / 4.0) - 0.5) * 4.0;
      fill = mix(tone, border, smoothstep(1.0, 1.6, tread) * smoothstep(1.5, 2.5, inside));
    }
    gl_FragColor = vec4(mix(border, fill, core), alpha);
    #include <colorspace_fragment>
  }
`;

const AREA_VERTEX = /* glsl */ `
  attribute float kind;
  uniform vec3 tones[${COUNT}];
  varying vec3 tone;
  void main() {
    tone = tones[int(kind + 0.5)];
    gl_Position = projectionMatrix * viewMatrix * vec4(position, 1.0);
  }
`;

const AREA_FRAGMENT = /* glsl */ `
  varying vec3 tone;
  void main() {
    gl_FragColor = vec4(tone, 0.22);
    #include <colorspace_fragment>
  }
`;

/** Materials of what is drawn over the plan, with the numbers that follow the view. */
export interface SketchMaterials {
  readonly line: ShaderMaterial;
  readonly mark: ShaderMaterial;
  readonly area: ShaderMaterial;
  readonly uniforms: {
    readonly viewport: { value: Vector2 };
    /** Pixels a metre at the middle of the picture. */
    readonly scale: { value: number };
    /** Every how many arrowheads are drawn. */
    readonly stride: { value: number };
    /** Pixels of the card a CSS pixel. */
    readonly pixels: { value: number };
  };
  dispose(): void;
}

export function sketchMaterials(palette: Palette): SketchMaterials {
  const uniforms = {
    viewport: { value: new Vector2(1, 1) },
    scale: { value: 1 },
    stride: { value: 1 },
    pixels: { value: 1 },
  };
  const shared = {
    ...uniforms,
    tones: { value: TONES.map((tone) => new Color(palette.tones[tone])) },
    border: { value: new Color(palette.background) },
  };
  const make = (vertexShader: string, fragmentShader: string): ShaderMaterial =>
    new ShaderMaterial({
      vertexShader,
      fragmentShader,
      uniforms: shared,
      transparent: true,
      depthTest: false,
      depthWrite: false,
    });
  const line = make(LINE_VERTEX, LINE_FRAGMENT);
  const mark = make(MARK_VERTEX, MARK_FRAGMENT);
  const area = make(AREA_VERTEX, AREA_FRAGMENT);
  return {
    line,
    mark,
    area,
    uniforms,
    dispose: () => [line, mark, area].forEach((material) => material.dispose()),
  };
}
