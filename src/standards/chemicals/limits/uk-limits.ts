import { cite } from '../../cite';
import { isFlammableLiquid, isHighlyFlammable, limit, type StoreLimit } from './store-limit';

const hsg140 = cite('HSG140', '2015', 'storage in workrooms', 'M-high');

/** United Kingdom: cabinets in a workroom (DSEAR code of practice and HSG140, from memory). */
export const UK_LIMITS: readonly StoreLimit[] = [
  limit('uk.workroom.highly-flammable', {
    scope: 'room',
    most: 50,
    unit: 'l',
    except: ['chemical-store', 'outdoor'],
    exceptForms: ['tank'],
    counts: isHighlyFlammable,
    cite: hsg140,
  }),
  limit('uk.workroom.flammable', {
    scope: 'room',
    most: 250,
    unit: 'l',
    except: ['chemical-store', 'generator', 'outdoor'],
    exceptForms: ['tank'],
    counts: (facts) => isFlammableLiquid(facts) && !isHighlyFlammable(facts),
    cite: hsg140,
  }),
];
