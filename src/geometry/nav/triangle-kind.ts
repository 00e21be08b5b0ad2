/** Kind of a triangle of a storey: −1 not walkable, 0 floor, 1 + k the k-th flight filed under the storey. */
export const NOT_WALKABLE = -1;
export const FLOOR = 0;
