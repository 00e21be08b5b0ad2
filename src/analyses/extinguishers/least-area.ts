/** Less uncovered floor than this in a space or a unit is what rounding leaves, m². */
export const LEAST_AREA = 0.01;
