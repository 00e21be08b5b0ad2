import { setConsoleFunction } from 'three';

/** The fiber library still makes three's old clock; that it is old is no news to whoever uses the page. */
const KNOWN = 'THREE.Clock:';

/** Lets three's own messages through to the console, but for the one that nobody here can mend. */
export function quietThree(): void {
  setConsoleFunction((level, message, ...rest) => {
    if (!String(message).startsWith(KNOWN)) console[level](message, ...rest);
  });
}
