import type { DataTexture, ShaderMaterial } from 'three';
import type { Palette } from '../palette';
import { TINT_SHARE } from '../tint-share';
import { colourOf, tintMaterial, type TintUniforms } from './tint-material';

const VERTEX = /* glsl */ `
  attribute vec2 place;
  attribute vec3 grid;
  attribute vec3 rows;
  varying vec2 plan;
  flat varying vec3 cells;
  flat varying vec3 sheet;
  void main() {
    plan = place;
    cells = grid;
    sheet = rows;
    gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
  }
`;

/**
 * Tints floor by the share of the distance allowed: one hue from near to the limit with a fine line at each third, and
 * stripes beyond it, so that uncovered floor is told by pattern as well as by colour. Shares of neighbouring cells are
 * blended only where they can be the same stretch of floor: along a floor distance changes by at most the way
 * between two cells, so a larger step means that a wall lies between. Or by how many extinguishers reach it: stripes for
 * none, dots for one, plain for two, a grid of lines for more.
 */
const FRAGMENT = /* glsl */ `
  uniform sampler2D map;
  uniform float least;
  uniform float counts;
  uniform vec3 near;
  uniform vec3 far;
  varying vec2 plan;
  flat varying vec3 cells;
  flat varying vec3 sheet;
  float at(ivec2 texel) {
    ivec3 rows = ivec3(sheet + 0.5);
    if (any(lessThan(texel, ivec2(0))) || any(greaterThanEqual(texel, rows.xy))) return -1.0;
    return texelFetch(map, texel + ivec2(0, rows.z), 0).r;
  }

  float valueAt(vec2 grid) {
    ivec2 home = ivec2(floor(grid + 0.5));
    float nearest = at(home);
    // A stair beside a room: nothing is asked of it, and the room's tint ends at their wall.
    if (nearest < -1.5) return nearest;
    for (int ring = 1; ring <= 2 && nearest < 0.0; ring++) {
      for (int dy = -ring; dy <= ring; dy++) {
        for (int dx = -ring; dx <= ring; dx++) {
          float d = at(home + ivec2(dx, dy));
          if (d >= 0.0 && (nearest < 0.0 || d < nearest)) nearest = d;
        }
      }
    }
    if (nearest < 0.0 || nearest > 1.0e8 || counts > 0.5) return nearest;
    ivec2 low = ivec2(floor(grid));
    vec2 part = grid - vec2(low);
    float sum = 0.0;
    float weight = 0.0;
    for (int k = 0; k < 4; k++) {
      ivec2 corner = ivec2(k & 1, k >> 1);
      float d = at(low + corner);
      if (d < 0.0 || abs(d - nearest) > cells.z * 1.5 / least) continue;
      vec2 share = mix(1.0 - part, part, vec2(corner));
      sum += d * share.x * share.y;
      weight += share.x * share.y;
    }
    return weight > 0.001 ? sum / weight : nearest;
  }

  void main() {
    vec2 grid = (plan - cells.xy) / cells.z - 0.5;
    float d = valueAt(grid);
    if (d < 0.0) discard;
    if (counts > 0.5 ? d < 0.5 : d > 1.0) {
      gl_FragColor = missed(stripeAt(plan));
    } else if (counts > 0.5) {
      float period = stripePeriod();
      vec2 tile = fract(plan / period) - 0.5;
      float edge = fwidth(plan.x) / period + 0.001;
      float dot = 1.0 - smoothstep(0.2 - edge, 0.2 + edge, length(tile));
      float lines = smoothstep(0.44 - edge, 0.44 + edge, max(abs(tile.x), abs(tile.y)));
      vec3 colour = d < 1.5 ? mix(far, near, dot) : mix(far, near, d < 2.5 ? 0.4 : 0.75);
      gl_FragColor = vec4(d < 2.5 ? colour : mix(colour, far, lines * 0.7), ${TINT_SHARE.reached});
    } else {
      vec3 colour = mix(near, far, smoothstep(0.0, 1.0, d));
      float toLine = abs(fract(d * 3.0 + 0.5) - 0.5) / 3.0;
      float slope = min(fwidth(d), 0.05);
      float line = d > 0.17 ? 1.0 - smoothstep(0.0, max(slope * 1.3, 0.0001), toLine) : 0.0;
      gl_FragColor = vec4(mix(colour, near * 0.55, line * 0.55), ${TINT_SHARE.reached});
    }
    #include <colorspace_fragment>
  }
`;

/** What all sheets share, so that it changes without a rebuild. */
export interface CoverageUniforms extends TintUniforms {
  /** The least distance that is allowed anywhere, metres: a share changes by no more than that between two cells. */
  readonly least: { value: number };
  /** 1 = the numbers are how many reach a place, 0 = shares of the distance allowed. */
  readonly counts: { value: number };
}

/** The tint of a sheet's storeys; their grids come with their vertices. */
export const coverageMaterial = (
  map: DataTexture,
  uniforms: CoverageUniforms,
  palette: Palette,
): ShaderMaterial =>
  tintMaterial(
    VERTEX,
    FRAGMENT,
    {
      ...uniforms,
      map: { value: map },
      near: { value: colourOf(palette.near) },
      far: { value: colourOf(palette.far) },
    },
    palette,
  );
