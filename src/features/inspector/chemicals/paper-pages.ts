/** Movements that one sheet (A4 across) holds at least: of printed years it held 15 to 25 in Chinese, 11 to 14 in English, whose names are longer. */
const ON_A_PAGE = 11;

/** More are no paper that somebody signs, and a browser takes minutes to lay them out. */
export const MOST_ON_PAPER = 2000;

/** How many sheets so many movements take at most, about. O(1). */
export const pagesOf = (movements: number): number => Math.ceil(movements / ON_A_PAGE);
