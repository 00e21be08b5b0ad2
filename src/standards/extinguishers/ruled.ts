import type { Citation } from '../../base/finding';
import type { Ruled } from './extinguisher-profile';

/** A value with the name of its rule and the clause that it stands in. */
export const ruled = <T>(rule: string, value: T, cite: Citation): Ruled<T> => ({ rule, value, cite });
