import { describe, expect, it } from 'vitest';
import type { HazardEvent } from '../../../src/records/event/record-event';
import { unraisedHazard } from '../../../src/records/hazard/hazard-state';
import type { HazardStatus } from '../../../src/records/hazard/hazard-state';
import { hazardStep } from '../../../src/records/hazard/hazard-step';
import { BODIES, testDevice } from '../support/sample-events';

const device = testDevice('device_1', 7);
const KINDS = [
  'raised',
  'mended-on-spot',
  'confirmed',
  'reported',
  'planned',
  'assigned',
  'rectification-started',
  'interim-protection',
  'submitted',
  'rechecked-pass',
  'rechecked-fail',
  'signed',
  'closed',
  'reopened',
] as const;
type Kind = (typeof KINDS)[number];

function eventOf(kind: Kind): HazardEvent {
  const about = 'hazard_1';
  switch (kind) {
    case 'rechecked-pass':
      return device.make('hazard.rechecked', about, BODIES['hazard.rechecked']);
    case 'rechecked-fail':
      return device.make('hazard.rechecked', about, { result: 'fail', note: '', evidence: [] });
    default: {
      const type = `hazard.${kind}` as const;
      // One type of a union, made with that type's own body.
      return device.make(type, about, BODIES[type]) as HazardEvent;
    }
  }
}

/** Written from the sentence of the specification: one way to each status, and what may follow there. */
const WAYS: Readonly<Record<HazardStatus, string>> = {
  unraised: '',
  found: 'raised',
  mended: 'raised mended-on-spot',
  confirmed: 'raised mended-on-spot confirmed',
  reported: 'raised reported',
  planned: 'raised reported planned',
  rectifying: 'raised reported planned rectification-started',
  submitted: 'raised reported planned rectification-started submitted',
  rechecked: 'raised reported planned rectification-started submitted rechecked-pass',
  signed: 'raised reported planned rectification-started submitted rechecked-pass signed',
  closed: 'raised reported planned rectification-started submitted rechecked-pass signed closed',
  reopened: 'raised mended-on-spot confirmed reopened',
};
const ALLOWED: readonly string[] = [
  'unraised raised found',
  'found mended-on-spot mended',
  'found reported reported',
  'found interim-protection found',
  'mended confirmed confirmed',
  'mended reopened reopened',
  'confirmed reopened reopened',
  'reported planned planned',
  'reported assigned reported',
  'reported interim-protection reported',
  'planned planned planned',
  'planned assigned planned',
  'planned interim-protection planned',
  'planned rectification-started rectifying',
  'rectifying planned rectifying',
  'rectifying assigned rectifying',
  'rectifying interim-protection rectifying',
  'rectifying submitted submitted',
  'submitted rechecked-pass rechecked',
  'submitted rechecked-fail rectifying',
  'rechecked signed signed',
  'signed closed closed',
  'closed reopened reopened',
  'reopened mended-on-spot mended',
  'reopened reported reported',
  'reopened interim-protection reopened',
];

const along = (way: string) =>
  way
    .split(' ')
    .filter(Boolean)
    // Ways are written with the words of KINDS.
    .reduce((state, kind) => hazardStep(state, eventOf(kind as Kind)), unraisedHazard('hazard_1'));

// The keys of WAYS are the statuses.
const STATUSES = Object.keys(WAYS) as HazardStatus[];

describe('hazard transitions', () => {
  it.each(STATUSES)('reaches %s by its way', (status) => {
    expect(along(WAYS[status])).toMatchObject({ status, rejected: [] });
  });

  it.each(STATUSES)('from %s allows exactly what the specification names', (status) => {
    for (const kind of KINDS) {
      const row = ALLOWED.find((each) => each.startsWith(`${status} ${kind} `));
      const before = along(WAYS[status]);
      const after = hazardStep(before, eventOf(kind));
      if (row === undefined) {
        expect(after.status, `${status} ${kind}`).toBe(status);
        expect(after.rejected).toHaveLength(1);
        expect(after.timeline).toEqual(before.timeline);
      } else {
        expect(after.status, row).toBe(row.split(' ')[2]);
        expect(after.rejected).toEqual([]);
        expect(after.timeline).toHaveLength(before.timeline.length + 1);
      }
    }
  });

  it('names the reason', () => {
    const code = (way: string, kind: Kind) => hazardStep(along(way), eventOf(kind)).rejected[0]?.code;
    expect(code('', 'closed')).toBe('hazard.not-raised');
    expect(code('raised', 'raised')).toBe('hazard.already-raised');
    expect(code('raised', 'closed')).toBe('hazard.illegal-transition');
  });
});
