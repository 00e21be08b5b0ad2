/**
 * Stripes of one width on the screen, the same for all that is striped on a floor: how much of one a place is (0 … 1).
 * `plan` are metres, `pixel` the metres a screen pixel at the middle of the picture.
 */
export const STRIPES = /* glsl */ `
  float stripePeriod(float pixel) {
    return 0.4 * exp2(ceil(log2(max(pixel * 9.0 / 0.4, 1.0))));
  }

  float stripeAt(vec2 plan, float period) {
    float across = (plan.x + plan.y) * 0.70710678;
    float wave = abs(fract(across / period) - 0.5) * 2.0;
    float soft = max(fwidth(across) / period * 2.0, 0.001);
    return smoothstep(0.62 - soft, 0.62 + soft, wave);
  }
`;
