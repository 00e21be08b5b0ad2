/** The end of a step in seconds, free of what multiplying leaves (0.07 · 100 = 7.000…01), so that whole seconds are whole. O(1). */
export const stepSeconds = (step: number, dt: number): number => Math.round(step * dt * 1e9) / 1e9;
