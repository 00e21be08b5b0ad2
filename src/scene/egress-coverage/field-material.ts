import { type DataTexture, type ShaderMaterial } from 'three';
import { roomUniforms, type RoomUniforms } from '../coverage/room-mesh';
import { ROOM_FRAGMENT, roomVertex } from '../coverage/room-shader';
import { NOTHING } from '../coverage/room-sheet';
import { EXIT_TINTS } from '../../session/egress/tint/exit-tints';
import { colourOf, tintMaterial } from '../coverage/tint-material';
import type { Palette } from '../palette';
import { TINT_SHARE } from '../tint-share';
import { EXIT_STRIDE, NARROW_ASIDE, NO_WAY, STAIRS_ALONE, TOO_NARROW } from './field-sheet';

/** How much of the floor is hidden where what rolls has no way: between its signs, by them, and by those where it matters less. */
const [BARE, SIGNED, ASIDE] = ['0.06', '0.55', '0.16'] as const;

/**
 * Numbers of cells of the same room are blended by a cubic spline, so that lines of one number are smooth: those of other rooms never
 * count, nor does one that is more away in its number than its place is, for something stands between. Lines at each step, a stronger one
 * at the limit with stripes of their own beyond it. Of exits the one with most of the weight, with a line where two are alike. Floor without any
 * way has the stripes of what is missed; where somebody on foot has one, but what rolls hasn't, the floor is bare and has treads (stairs alone) or
 * dots (too narrow), faint ones where that matters less.
 */
const FRAGMENT = /* glsl */ `
  ${ROOM_FRAGMENT}
  uniform float territories;
  uniform float end;
  uniform float step;
  uniform float limit;
  uniform float rate;
  uniform float faded;
  uniform vec3 low;
  uniform vec3 middle;
  uniform vec3 high;
  uniform vec3 line;
  uniform vec3 tints[${EXIT_TINTS}];

  // How much of a tread or a dot a place is.
  float treadAt(vec2 plan) {
    float period = 0.5 * stripePeriod();
    float soft = max(fwidth(plan.y) / period * 2.0, 0.001);
    return 1.0 - smoothstep(0.4 - soft, 0.4 + soft, abs(fract(plan.y / period) - 0.5) * 2.0);
  }

  float dotAt(vec2 plan) {
    float period = 0.7 * stripePeriod();
    float soft = max(fwidth(plan.x) / period, 0.001);
    return 1.0 - smoothstep(0.24 - soft, 0.24 + soft, length(fract(plan / period) - 0.5));
  }

  // How much of a line a place is, whose distance from the middle of it is told in pixels.
  float lineAt(float pixels, float width) {
    return 1.0 - smoothstep(width - 0.5, width + 0.5, pixels);
  }

  void main() {
    vec2 grid = cells - 0.5;
    ivec2 from = ivec2(floor(grid)) - 1;
    vec4 wx = spline(fract(grid.x));
    vec4 wy = spline(fract(grid.y));
    ivec2 most = ivec2(size + 0.5);
    float all = 0.0;
    float open = 0.0;
    float led = 0.0;
    float stairs = 0.0;
    float narrow = 0.0;
    float aside = 0.0;
    float best = 0.0;
    float nearest = 0.0;
    float values[16];
    float weights[16];
    for (int k = 0; k < 16; k++) {
      ivec2 texel = from + ivec2(k & 3, k >> 2);
      weights[k] = 0.0;
      values[k] = 0.0;
      if (any(lessThan(texel, ivec2(0))) || any(greaterThanEqual(texel, most))) continue;
      vec2 value = texelFetch(map, texel, 0).rg;
      if (abs(value.g - home) > 0.5) continue;
      float w = wx[k & 3] * wy[k >> 2];
      all += w;
      if (value.r < ${(NOTHING + 1).toFixed(1)}) continue;
      open += w;
      if (value.r < ${(NO_WAY + 1).toFixed(1)}) continue;
      if (value.r < ${(STAIRS_ALONE + 1).toFixed(1)}) {
        stairs += w;
        continue;
      }
      if (value.r < ${(TOO_NARROW + 1).toFixed(1)}) {
        narrow += w;
        continue;
      }
      if (value.r < ${(NARROW_ASIDE + 1).toFixed(1)}) {
        narrow += w;
        aside += w;
        continue;
      }
      led += w;
      values[k] = value.r;
      weights[k] = w;
      if (w > best) {
        best = w;
        nearest = value.r;
      }
    }
    float there = all > 0.0001 ? open / all : 0.0;
    float edge = max(fwidth(there), 0.001);
    float cover = smoothstep(0.5 - edge, 0.5 + edge, there);
    float told = led + stairs + narrow;
    float way = open > 0.0001 ? told / open : 0.0;
    float part = max(fwidth(way), 0.001);
    float share = smoothstep(0.5 - part, 0.5 + part, way);
    float kept = told > 0.0001 ? (stairs + narrow) / told : 0.0;
    float bound = max(fwidth(kept), 0.001);
    float hindered = smoothstep(0.5 - bound, 0.5 + bound, kept);

    vec3 colour = low;
    float drawn = 0.0;
    if (territories > 0.5) {
      float first = 0.0;
      float second = 0.0;
      for (int k = 0; k < 4; k++) {
        float one = values[5 + (k & 1) + 4 * (k >> 1)];
        if (weights[5 + (k & 1) + 4 * (k >> 1)] <= 0.0) continue;
        float sum = 0.0;
        for (int j = 0; j < 16; j++) if (abs(values[j] - one) < 0.5) sum += weights[j];
        if (sum > first) {
          if (abs(nearest - one) > 0.5 || first == 0.0) second = first;
          first = sum;
          nearest = one;
        } else if (abs(nearest - one) > 0.5) second = max(second, sum);
      }
      int number = int(mod(nearest + 0.5, ${EXIT_STRIDE.toFixed(1)}));
      colour = tints[clamp(number, 0, ${EXIT_TINTS - 1})];
      drawn = 0.75 * (1.0 - smoothstep(0.0, 1.0, (first - second) / max(led, 0.0001) / 0.45));
      drawn = drawn > 0.0 && second > 0.0 ? drawn : 0.0;
    } else {
      float sum = 0.0;
      float weight = 0.0;
      for (int k = 0; k < 16; k++) {
        vec2 away = vec2(from + ivec2(k & 3, k >> 2)) - grid;
        if (weights[k] <= 0.0 || abs(values[k] - nearest) > (length(away) + 1.0) * cell * rate) continue;
        sum += weights[k] * values[k];
        weight += weights[k];
      }
      float value = weight > 0.0 ? sum / weight : nearest;
      colour = rampColour(low, middle, high, clamp(value / end, 0.0, 1.0));
      float slope = max(fwidth(value), 0.00001);
      float lines = value / step;
      float toLine = abs(fract(lines + 0.5) - 0.5) * step / slope;
      // Where lines lie nearer than pixels they would be a pattern.
      drawn = lines > 0.5 ? lineAt(toLine, 0.9) * 0.6 * (1.0 - smoothstep(0.1, 0.35, slope / step)) : 0.0;
      float over = smoothstep(-0.7, 0.7, (value - limit) / slope);
      vec2 plan = cells * cell;
      colour = mix(colour, line, over * 0.4 * stripeAt(vec2(plan.x, -plan.y)));
      drawn = max(drawn, lineAt(abs(value - limit) / slope, 1.8) * (1.0 - smoothstep(0.1, 0.35, slope / step)));
    }
    float band = stripeAt(cells * cell);
    if (cover < 0.01) discard;
    vec2 place = cells * cell;
    float strong = mix(${SIGNED}, ${ASIDE}, narrow > 0.0001 && narrow >= stairs ? aside / narrow : 0.0);
    float sign = stairs > narrow ? treadAt(place) : dotAt(place);
    vec4 field = vec4(mix(colour, line, drawn), ${TINT_SHARE.field});
    vec4 tint = mix(missed(band), mix(field, vec4(line, mix(${BARE}, strong, sign)), hindered), share);
    gl_FragColor = vec4(tint.rgb, tint.a * cover * mix(1.0, 0.4, faded));
    #include <colorspace_fragment>
  }
`;

/** Beyond any way: no limit is marked. */
export const NO_LIMIT = 1e9;

/** What follows the view and the look, so that it changes without a rebuild. */
export interface FieldUniforms extends RoomUniforms {
  /** 1 = by exits, 0 = by a number. */
  readonly territories: { value: number };
  readonly end: { value: number };
  readonly step: { value: number };
  readonly limit: { value: number };
  /** By how much the number can change at most over a metre of floor. */
  readonly rate: { value: number };
  /** 1 = it is true of something else, and the next one is on its way. */
  readonly faded: { value: number };
}

export const fieldUniforms = (): FieldUniforms => ({
  ...roomUniforms(),
  territories: { value: 0 },
  end: { value: 1 },
  step: { value: 1 },
  limit: { value: NO_LIMIT },
  rate: { value: 1 },
  faded: { value: 0 },
});

/** The tint of how far it is to safety. */
export const fieldMaterial = (map: DataTexture, uniforms: FieldUniforms, palette: Palette): ShaderMaterial =>
  tintMaterial(
    roomVertex(),
    FRAGMENT,
    {
      ...uniforms,
      map: { value: map },
      low: { value: colourOf(palette.distance[0]) },
      middle: { value: colourOf(palette.distance[1]) },
      high: { value: colourOf(palette.distance[2]) },
      line: { value: colourOf(palette.wallEdge) },
      tints: { value: palette.exits.map(colourOf) },
    },
    palette,
  );
