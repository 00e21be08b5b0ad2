/**
 * Rooms of light panels are set up on roofs and in yards as quickly as they burn. A plan says of none what it is made of: they are
 * known by what they are called.
 */
const PREFABRICATED =
  /彩钢|泡沫板|夹芯板|板房|活动房|集装箱|foam[- ]?panel|sandwich[- ]?panel|prefab|porta-?cabin|(?:site|contractor\S*|builders?\S*) (?:cabin|hut)/i;
/** People sleep in it. */
const SLEPT_IN = /宿舍|住人|休息室|dormitor|sleeping|slept/i;

/** Is it a room of light panels by its name, in either language? O(length). */
export const isPrefabricated = (names: readonly (string | null)[]): boolean =>
  names.some((name) => name !== null && PREFABRICATED.test(name));

/** Do people sleep there, by its name? O(length). */
export const isSleptIn = (names: readonly (string | null)[]): boolean =>
  names.some((name) => name !== null && SLEPT_IN.test(name));
