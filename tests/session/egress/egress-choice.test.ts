import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAFETY_GOALS } from '../../../src/analyses/egress/field/storey-field';
import { makeId, tryId, type OpeningId } from '../../../src/model/schema/ids';
import { readEgressChoice, writeEgressChoice } from '../../../src/session/egress/egress-choice';
import { EGRESS_LOOKS, USUAL_CHOICE, type EgressChoice } from '../../../src/session/egress/egress-state';
import { PROFILES } from '../../../src/model/schema/profiles';
import { EMPTY_URL, readUrlState, writeUrlState } from '../../../src/session/url/url-state';
import { GOERS } from '../../../src/standards/goers';

const ids = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 8 })
  .map((locals) => locals.flatMap((local) => tryId('opening', local) ?? []));
const choices = fc.record<EgressChoice>({
  look: fc.constantFrom(...EGRESS_LOOKS),
  goal: fc.constantFrom(...SAFETY_GOALS),
  walker: fc.constantFrom(...GOERS),
  code: fc.constantFrom(null, ...PROFILES),
  closed: ids,
});

describe('how ways out are looked at, in the address', () => {
  it('is read as it was written, through the whole address, whatever the ids', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const egress = writeEgressChoice(choice);
        const link = egress === null ? {} : { egress };
        const read = readUrlState(writeUrlState({ ...EMPTY_URL, link })).link.egress ?? null;
        expect(read).toBe(egress);
        expect(readEgressChoice(read ?? '')).toEqual(choice);
      }),
      { seed: 8, numRuns: 300 },
    );
  });

  it('says nothing where all is as usual, and takes what is malformed as usual', () => {
    expect(writeEgressChoice(USUAL_CHOICE)).toBeNull();
    for (const text of [
      '',
      'look:',
      'look:heat goal:moon who:dog code:fr closed:,,',
      // As the program calls it, not the address.
      'code:nfpa',
      'code:__proto__ code:US',
      ':::',
      'closed:a/b',
      'x'.repeat(2000),
    ])
      expect(readEgressChoice(text)).toEqual(USUAL_CHOICE);
    expect(readEgressChoice('closed:D1,D1').closed).toEqual([makeId('opening', 'D1')]);
  });

  it('names a code by its country', () => {
    expect(writeEgressChoice({ ...USUAL_CHOICE, code: 'nfpa' })).toBe('code:us');
    expect(readEgressChoice('code:us')).toEqual({ ...USUAL_CHOICE, code: 'nfpa' });
    expect(readEgressChoice('code:cn').code).toBe('cn');
  });

  it('leaves out a list of doors that no address holds, and keeps the rest', () => {
    const closed = Array.from({ length: 400 }, (_, i): OpeningId => makeId('opening', `door-${i}`));
    expect(writeEgressChoice({ ...USUAL_CHOICE, look: 'exit', closed })).toBe('look:exit');
  });
});
