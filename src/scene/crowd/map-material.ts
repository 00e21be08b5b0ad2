import type { Color, DataTexture, ShaderMaterial } from 'three';
import { MAP_CLASSES } from '../../session/evacuation/map-scale';
import { roomUniforms, type RoomUniforms } from '../coverage/room-mesh';
import { ROOM_FRAGMENT, roomVertex } from '../coverage/room-shader';
import { NOTHING } from '../coverage/room-sheet';
import { rampColour, tintMaterial } from '../coverage/tint-material';
import type { Palette } from '../palette';
import { TINT_SHARE } from '../tint-share';

/**
 * Numbers of cells of the same room are blended by a cubic spline, so that classes have smooth borders; those of other rooms never count.
 * Where nobody was nothing is tinted, and the first class fades into it.
 */
const FRAGMENT = /* glsl */ `
  ${ROOM_FRAGMENT}
  uniform float ends[${MAP_CLASSES - 1}];
  uniform vec3 shades[${MAP_CLASSES}];

  void main() {
    vec2 grid = cells - 0.5;
    ivec2 from = ivec2(floor(grid)) - 1;
    vec4 wx = spline(fract(grid.x));
    vec4 wy = spline(fract(grid.y));
    ivec2 most = ivec2(size + 0.5);
    float all = 0.0;
    float open = 0.0;
    float sum = 0.0;
    for (int k = 0; k < 16; k++) {
      ivec2 texel = from + ivec2(k & 3, k >> 2);
      if (any(lessThan(texel, ivec2(0))) || any(greaterThanEqual(texel, most))) continue;
      vec2 value = texelFetch(map, texel, 0).rg;
      if (abs(value.g - home) > 0.5) continue;
      float w = wx[k & 3] * wy[k >> 2];
      all += w;
      if (value.r < ${(NOTHING + 1).toFixed(1)}) continue;
      open += w;
      sum += w * value.r;
    }
    float there = all > 0.0001 ? open / all : 0.0;
    float edge = max(fwidth(there), 0.001);
    float cover = smoothstep(0.5 - edge, 0.5 + edge, there);
    float value = open > 0.0001 ? sum / open : 0.0;
    float slope = max(fwidth(value), 0.000001);
    vec3 colour = shades[0];
    for (int k = 0; k < ${MAP_CLASSES - 1}; k++) {
      colour = mix(colour, shades[k + 1], smoothstep(-0.7, 0.7, (value - ends[k]) / slope));
    }
    float used = smoothstep(0.02, 0.35, value / ends[0]);
    float alpha = ${TINT_SHARE.crowd} * cover * used;
    if (alpha < 0.01) discard;
    gl_FragColor = vec4(colour, alpha);
    #include <colorspace_fragment>
  }
`;

/** What follows the map, so that it changes without a rebuild. */
export interface MapUniforms extends RoomUniforms {
  /** Where classes end. */
  readonly ends: { value: readonly number[] };
}

export const mapUniforms = (): MapUniforms => ({
  ...roomUniforms(),
  ends: { value: Array.from({ length: MAP_CLASSES - 1 }, (_, i) => i + 1) },
});

/** Colours of a map's classes, from the least to the most. */
export const mapShades = ({ crowding }: Palette): readonly Color[] =>
  Array.from({ length: MAP_CLASSES }, (_, i) => rampColour(crowding, i / (MAP_CLASSES - 1)));

/** The tint of a map of a crowd. */
export const mapMaterial = (map: DataTexture, uniforms: MapUniforms, palette: Palette): ShaderMaterial =>
  tintMaterial(
    roomVertex(),
    FRAGMENT,
    { ...uniforms, map: { value: map }, shades: { value: mapShades(palette) } },
    palette,
  );
