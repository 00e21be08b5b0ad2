import { gb50016 } from '../cite';
import { atMost } from './egress-row';

const SMALL = gb50016('5.5.8(1)', 'M-high');

/** A single storey, or the lowest of a low building, that does with one exit: not larger, and with no more people. */
export const CN_ONE_EXIT = {
  area: atMost('cn.exits.one.area', 200, 'm²', SMALL, { measured: 'gross' }),
  persons: atMost('cn.exits.one.persons', 50, 'persons', SMALL),
} as const;
