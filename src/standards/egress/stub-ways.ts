import { gb50016 } from '../cite';
import { changes } from './egress-row';

/**
 * Of a dead end that further on comes to a corridor between exits: its length counts twice, and the whole goes by the limit between
 * exits. As the drawings to the code (18J811-1) show it; from memory.
 */
export const CN_STUB = changes('cn.travel.stub', 2, 'share', gb50016('5.5.17 (18J811-1)', 'M-med'));
