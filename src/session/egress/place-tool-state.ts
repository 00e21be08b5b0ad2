/** In hand: each click asks for the two best ways of that place. Stays in hand. */
export interface EgressPlaceToolState {
  readonly kind: 'egress-place';
}
