/** In hand: each click puts one person there. Stays in hand. */
export interface PutPeopleToolState {
  readonly kind: 'put-people';
  /** Nobody can stand where the pointer is, or where was clicked last. */
  readonly refused: boolean;
}
