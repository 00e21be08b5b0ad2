/** Lets the page answer what waits, then goes on. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
