import type { Citation } from '../base/finding';
import { cite } from './cite';

/** What is looked up, checked and reported by its number is one thing: no standard says so, records need it. */
export const ONE_NUMBER: Citation = cite('WardTwin', '1', 'one-number', 'house');
