import { Color, ShaderMaterial } from 'three';
import type { Palette, Ramp } from '../palette';
import { TINT_SHARE } from '../tint-share';

/** A colour of the palette as a uniform has it. */
export const colourOf = (colour: string): Color => new Color(colour);

/** Colour of a place on a ramp of three (0 … 1), mixed as the graphics card mixes it. O(1). */
export function rampColour([low, middle, high]: Ramp, shade: number): Color {
  return shade < 0.5
    ? colourOf(low).lerp(colourOf(middle), shade * 2)
    : colourOf(middle).lerp(colourOf(high), shade * 2 - 1);
}

/** The same for a shader. */
export const RAMP = /* glsl */ `
  vec3 rampColour(vec3 low, vec3 middle, vec3 high, float x) {
    return x < 0.5 ? mix(low, middle, x * 2.0) : mix(middle, high, x * 2.0 - 1.0);
  }
`;

/**
 * What is missed on a floor, by pattern as well as by colour: stripes of one width on the screen. `stripeAt` is how much of one a
 * place is (0 … 1), `missed` its colour. `plan` are metres, `pixel` the metres a screen pixel at the middle of the picture.
 */
const MISSED = /* glsl */ `
  uniform float pixel;
  uniform vec3 uncovered;
  uniform vec3 stripe;

  float stripePeriod() {
    return 0.4 * exp2(ceil(log2(max(pixel * 9.0 / 0.4, 1.0))));
  }

  float stripeAt(vec2 plan) {
    float period = stripePeriod();
    float across = (plan.x + plan.y) * 0.70710678;
    float wave = abs(fract(across / period) - 0.5) * 2.0;
    float soft = max(fwidth(across) / period * 2.0, 0.001);
    return smoothstep(0.62 - soft, 0.62 + soft, wave);
  }

  vec4 missed(float band) {
    return vec4(mix(stripe, uncovered, band), mix(${TINT_SHARE.between}, ${TINT_SHARE.stripe}, band));
  }
`;

/** What every tint of a floor has. */
export interface TintUniforms {
  /** Metres a screen pixel at the middle of the picture, for stripes of one width. */
  readonly pixel: { value: number };
}

/** A tint of a floor: lies on it and hides nothing that stands there. `fragment` may use what tells the missed, and ramps. */
export const tintMaterial = (
  vertex: string,
  fragment: string,
  uniforms: TintUniforms & ShaderMaterial['uniforms'],
  palette: Palette,
): ShaderMaterial =>
  new ShaderMaterial({
    vertexShader: vertex,
    fragmentShader: `${RAMP}${MISSED}${fragment}`,
    transparent: true,
    depthWrite: false,
    uniforms: {
      ...uniforms,
      uncovered: { value: colourOf(palette.uncovered) },
      stripe: { value: colourOf(palette.uncoveredStripe) },
    },
  });
