import { test } from 'vitest';
import { expectVerdicts, LONG } from './told-failures';

// Those that IMO, RiMEA or NIST ask for alike are tried with theirs.
test.each(['iso-2', 'iso-3', 'iso-14', 'iso-17', 'iso-18'] as const)('%s', (id) => {
  expectVerdicts(id);
});

test(
  'iso-12',
  () => {
    expectVerdicts('iso-12', [], true);
  },
  LONG,
);
