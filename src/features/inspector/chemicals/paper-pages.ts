/** Movements that one sheet (A4 across) holds, as printed from a year of them: names and notes wrap to two lines of most. */
const ON_A_PAGE = 16;

/** More are no paper that somebody signs, and a browser takes minutes to lay them out. */
export const MOST_ON_PAPER = 2000;

/** About how many sheets so many movements take. O(1). */
export const pagesOf = (movements: number): number => Math.ceil(movements / ON_A_PAGE);
