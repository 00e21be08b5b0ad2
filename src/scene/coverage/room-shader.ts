/**
 * Vertices of the floors of rooms: `cells` is where a place lies in cells of the grid, `home` the number of its room. One more number
 * of a vertex can be passed on under another name.
 */
export const roomVertex = (passed?: { readonly attribute: string; readonly as: string }): string => {
  const more =
    passed === undefined ? '' : `attribute float ${passed.attribute}; flat varying float ${passed.as};`;
  return /* glsl */ `
  attribute vec2 place;
  attribute float room;
  varying vec2 cells;
  flat varying float home;
  ${more}
  void main() {
    cells = place;
    home = room;
    ${passed === undefined ? '' : `${passed.as} = ${passed.attribute};`}
    gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
  }
`;
};

/** What a fragment of a room's floor is told of it, and the weights of four cells in a row by a cubic spline, `t` beyond the second. */
export const ROOM_FRAGMENT = /* glsl */ `
  uniform sampler2D map;
  uniform vec2 size;
  uniform float cell;
  varying vec2 cells;
  flat varying float home;

  vec4 spline(float t) {
    float s = 1.0 - t;
    return vec4(s * s * s, 3.0 * t * t * t - 6.0 * t * t + 4.0, 3.0 * s * s * s - 6.0 * s * s + 4.0, t * t * t) / 6.0;
  }
`;
