import { Color, type DataTexture, type ShaderMaterial } from 'three';
import { roomUniforms, type RoomUniforms } from '../coverage/room-mesh';
import { ROOM_FRAGMENT, roomVertex } from '../coverage/room-shader';
import { NOTHING } from '../coverage/room-sheet';
import { colourOf, rampColour, tintMaterial } from '../coverage/tint-material';
import type { Palette } from '../palette';
import { TINT_SHARE } from '../tint-share';
import { UNSEEN } from './seen-sheet';
import { MOST_STEPS, type TintScale } from '../../session/cameras/tint-scale';

/**
 * Each step of the scale is a smooth edge of its own: whether cells of the same room are over it, as −1 … 1, is blended
 * by a cubic spline and cut at 0, so that no stairs of cells are seen and a view that ends beside another one
 * has no bands of densities that are nowhere. The ramp averages what is seen only. Cells of other rooms never count: they are behind a wall.
 */
const FRAGMENT = /* glsl */ `
  ${ROOM_FRAGMENT}
  uniform float steps[${MOST_STEPS}];
  uniform vec3 shades[${MOST_STEPS}];
  uniform int count;
  uniform float steep;
  uniform float ramp;
  uniform vec3 low;
  uniform vec3 middle;
  uniform vec3 high;
  uniform vec3 line;
  uniform vec3 quiet;
  flat varying float duty;

  // As rampPlace has it.
  vec3 ramped(float value) {
    float x = 0.0;
    for (int k = 0; k < ${MOST_STEPS}; k++) {
      if (k >= count) break;
      float end = k + 1 < count ? steps[k + 1] : steps[k] + 1.0;
      x += clamp((value - steps[k]) / (end - steps[k]), 0.0, 1.0) / float(count);
    }
    return rampColour(low, middle, high, x);
  }

  void main() {
    vec2 grid = cells - 0.5;
    ivec2 from = ivec2(floor(grid)) - 1;
    vec4 wx = spline(fract(grid.x));
    vec4 wy = spline(fract(grid.y));
    ivec2 most = ivec2(size + 0.5);
    float all = 0.0;
    float open = 0.0;
    float seen = 0.0;
    float sum = 0.0;
    float over[${MOST_STEPS}];
    for (int k = 0; k < ${MOST_STEPS}; k++) over[k] = 0.0;
    for (int j = 0; j < 4; j++) {
      for (int i = 0; i < 4; i++) {
        ivec2 texel = from + ivec2(i, j);
        if (any(lessThan(texel, ivec2(0))) || any(greaterThanEqual(texel, most))) continue;
        vec2 value = texelFetch(map, texel, 0).rg;
        if (abs(value.g - home) > 0.5) continue;
        float w = wx[i] * wy[j];
        all += w;
        if (value.r < ${(NOTHING + 1).toFixed(1)}) continue;
        open += w;
        if (value.r > ${(UNSEEN + 1).toFixed(1)}) {
          seen += w;
          sum += w * value.r;
        }
        for (int k = 0; k < ${MOST_STEPS}; k++) {
          if (k < count) over[k] += w * clamp((value.r - steps[k]) * steep, -1.0, 1.0);
        }
      }
    }
    float there = all > 0.0001 ? open / all : 0.0;
    float edge = max(fwidth(there), 0.001);
    float cover = smoothstep(0.5 - edge, 0.5 + edge, there);
    vec3 colour = ramp > 0.5 ? ramped(sum / max(seen, 0.0001)) : shades[0];
    float drawn = 0.0;
    float share = 0.0;
    for (int k = 0; k < ${MOST_STEPS}; k++) {
      if (k >= count) break;
      float at = over[k] / max(open, 0.0001);
      float slope = max(fwidth(at), 0.0001);
      float past = smoothstep(-0.7, 0.7, at / slope);
      if (k == 0) share = past;
      else if (ramp < 0.5) colour = mix(colour, shades[k], past);
      float near = 1.0 - smoothstep(0.5, 1.5, abs(at) / slope);
      drawn = max(drawn, near * (1.0 - smoothstep(0.35, 1.0, slope)));
    }
    float band = stripeAt(cells * cell);
    if (cover < 0.01) discard;
    vec4 blind = duty > 0.5
      ? missed(band)
      : vec4(quiet, mix(0.05, 0.22, band));
    vec4 tint = mix(blind, vec4(mix(colour, line, drawn * 0.6), ${TINT_SHARE.seen}), share);
    gl_FragColor = vec4(tint.rgb, tint.a * cover);
    #include <colorspace_fragment>
  }
`;

/** How sure a cell is of a step: by so much of an octave it counts wholly; so many for counts, which are whole. */
const STEEP = { density: 6, counts: 2 } as const;

/** What follows the view and the look, so that it changes without a rebuild. */
export interface CameraTintUniforms extends RoomUniforms {
  readonly steps: { value: number[] };
  readonly shades: { value: Color[] };
  readonly count: { value: number };
  readonly steep: { value: number };
  /** 1 = without steps. */
  readonly ramp: { value: number };
}

export const cameraTintUniforms = (): CameraTintUniforms => ({
  ...roomUniforms(),
  steps: { value: Array.from({ length: MOST_STEPS }, () => 0) },
  shades: { value: Array.from({ length: MOST_STEPS }, () => new Color()) },
  count: { value: 0 },
  steep: { value: STEEP.density },
  ramp: { value: 0 },
});

/** Puts a scale in force. O(steps). */
export function setScale(uniforms: CameraTintUniforms, scale: TintScale, palette: Palette): void {
  const { steps, shades, ramp } = scale;
  uniforms.count.value = steps.length;
  uniforms.steep.value = scale.counted ? STEEP.counts : STEEP.density;
  for (let k = 0; k < MOST_STEPS; k++) {
    uniforms.steps.value[k] = steps[k] ?? 0;
    uniforms.shades.value[k] = rampColour(palette.views, shades[k] ?? 0);
  }
  uniforms.ramp.value = ramp ? 1 : 0;
}

/** The tint of what cameras see. */
export const cameraTintMaterial = (
  map: DataTexture,
  uniforms: CameraTintUniforms,
  palette: Palette,
): ShaderMaterial =>
  tintMaterial(
    roomVertex({ attribute: 'asked', as: 'duty' }),
    FRAGMENT,
    {
      ...uniforms,
      map: { value: map },
      low: { value: colourOf(palette.views[0]) },
      middle: { value: colourOf(palette.views[1]) },
      high: { value: colourOf(palette.views[2]) },
      line: { value: colourOf(palette.wallEdge) },
      quiet: { value: colourOf(palette.tones.quiet) },
    },
    palette,
  );
