import { GLSL3, ShaderMaterial, type Texture } from 'three';
import { CELL, cellOfState, COLUMNS, FIRST_GLYPH, ROWS } from './sign-atlas';
import { BADGE, RING } from './sign-extent';

/** Of a number as GLSL wants it: never without a point. */
const real = (value: number): string => value.toFixed(3);

/** To whoever walks: as large as from above up to here, and out of sight from there, metres; and so far before their place. */
const FULL = 9;
const SEEN = 40;
const BEFORE = 0.35;

/** What is told of a sign is handed on as it is: a number that was blended could name the cell before. */
const VERTEX = /* glsl */ `
  in vec4 look;
  in vec4 figures;
  uniform float pixels;
  uniform bool walks;
  flat out vec4 vLook;
  flat out vec4 vFigures;
  flat out float vGrow;
  void main() {
    vLook = look;
    vFigures = figures;
    // Room around the sign for what is told of it.
    float count = figures.x < 0.0 ? 0.0 : figures.y < 0.0 ? 1.0 : figures.z < 0.0 ? 2.0 : 3.0;
    float left = figures.w > 0.5 ? ${real(BADGE.row.left)} : ${real(BADGE.corner.left)};
    float badge = count > 0.0 ? 2.0 * (left + ${real(BADGE.ends + 2 * BADGE.rim)} + ${real(BADGE.wide)} * count) : 1.0;
    vGrow = max(badge, look.y >= 0.0 || look.z >= 0.0 ? 2.1 : 1.0);
    vec4 seen = modelViewMatrix * vec4(position, 1.0);
    float size = look.w;
    if (walks) {
      float away = length(seen.xyz);
      size *= clamp(${real(FULL)} / away, 0.4, 1.0) * step(away, ${real(SEEN)});
      // What hangs on a wall stands before it.
      seen.xyz *= max(0.5, 1.0 - ${real(BEFORE)} / away);
    }
    vLook.w = size;
    gl_Position = projectionMatrix * seen;
    gl_PointSize = size * pixels * vGrow;
    // The least point is a pixel: what has no size is put out of the picture.
    if (size == 0.0) gl_Position = vec4(0.0, 0.0, 2.0, 1.0);
  }
`;

const FRAGMENT = /* glsl */ `
  uniform sampler2D atlas;
  uniform float pixels;
  flat in vec4 vLook;
  flat in vec4 vFigures;
  flat in float vGrow;
  out vec4 colour;

  const vec2 CELLS = vec2(${COLUMNS}.0, ${ROWS}.0);
  // Of a figure in the badge, in widths of the sign.
  const float WIDE = ${real(BADGE.wide)};
  const float HIGH = ${real(BADGE.high)};
  const float ENDS = ${real(BADGE.ends)};

  // A cell at a place within it, drawn so large that its side has so many CSS pixels.
  vec4 cell(float number, vec2 at, float side) {
    if (any(lessThan(at, vec2(0.0))) || any(greaterThan(at, vec2(1.0)))) return vec4(0.0);
    vec2 corner = vec2(mod(number, CELLS.x), floor(number / CELLS.x));
    return textureLod(atlas, (corner + at) / CELLS, max(0.0, log2(${CELL}.0 / (side * pixels))));
  }

  void lay(inout vec4 sum, vec3 rgb, float a) {
    sum = vec4(mix(sum.rgb, rgb, a), a + sum.a * (1.0 - a));
  }
  // What is under the first layer has no colour of its own.
  void lay(inout vec4 sum, vec4 layer) {
    vec3 rgb = layer.a > 0.0 ? layer.rgb : sum.rgb;
    if (sum.a == 0.0) sum.rgb = rgb;
    lay(sum, rgb, layer.a);
  }

  void main() {
    // The sign itself is one unit wide around the middle.
    vec2 p = (gl_PointCoord - 0.5) * vGrow;
    float size = vLook.w;
    vec4 sum = vec4(0.0);
    if (vLook.z >= 0.0) lay(sum, cell(vLook.z, p / 2.1 + 0.5, size * 2.1));
    if (vLook.y >= 0.0) lay(sum, cell(vLook.y, p / ${RING} + 0.5, size * ${RING}));
    lay(sum, cell(vLook.x, p + 0.5, size));
    // Struck through: over the sign.
    if (vLook.y == ${cellOfState('away')}.0) lay(sum, cell(vLook.y, p / ${RING} + 0.5, size * ${RING}));
    if (vFigures.x >= 0.0) {
      float count = vFigures.y < 0.0 ? 1.0 : vFigures.z < 0.0 ? 2.0 : 3.0;
      vec2 outer = vec2(0.5 * (ENDS + WIDE * count), 0.5 * HIGH);
      vec2 corner = vFigures.w > 0.5
        ? vec2(${real(BADGE.row.left)}, ${real(-BADGE.row.up)})
        : vec2(${real(BADGE.corner.left)}, ${real(-BADGE.corner.up)});
      vec2 q = p - corner - vec2(outer.x, 0.0);
      float edge = length(max(abs(q) - outer + outer.y, 0.0)) - outer.y;
      float soft = 0.7 / (size * pixels);
      lay(sum, vec4(1.0, 1.0, 1.0, 1.0 - smoothstep(-soft, soft, edge - ${real(BADGE.rim)})));
      lay(sum, vec4(0.11, 0.13, 0.16, 1.0 - smoothstep(-soft, soft, edge)));
      float along = q.x / WIDE + 0.5 * count;
      float place = floor(along);
      if (place >= 0.0 && place < count) {
        float glyph = place < 1.0 ? vFigures.x : place < 2.0 ? vFigures.y : vFigures.z;
        vec2 at = vec2(0.5 + (fract(along) - 0.5) * WIDE / HIGH, 0.5 + q.y / HIGH);
        lay(sum, cell(${FIRST_GLYPH}.0 + glyph, at, HIGH * size));
      }
    }
    if (sum.a < 0.01) discard;
    colour = sum;
  }
`;

/**
 * Draws signs as points of one size on the screen, with all that is told around them. Attributes: `look` = cell, ring,
 * halo (−1 = none), CSS pixels; `figures` = glyphs of the number (−1 = none), and 1 for a sign in a row. Seen through walls from above, where nobody must lose
 * one behind a wall; whoever walks sees what is in sight, smaller where it is far.
 */
export const signMaterial = (atlas: Texture): ShaderMaterial =>
  new ShaderMaterial({
    glslVersion: GLSL3,
    uniforms: { atlas: { value: atlas }, pixels: { value: 1 }, walks: { value: false } },
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    transparent: true,
    depthTest: false,
    depthWrite: false,
  });
