import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { msToIso } from '../../../src/base/time/iso-time';
import { parseEvent } from '../../../src/records/event/parse-event';
import type { RecordEvent } from '../../../src/records/event/record-event';
import { RecordBook } from '../../../src/records/fold/record-book';
import { BODIES, T0, testDevice } from '../support/sample-events';
import { randomHistory, shuffledWithDoubles } from '../support/random-history';
import { naiveFold } from './naive-fold';

const bookOf = (events: readonly unknown[]): RecordBook => {
  const book = new RecordBook();
  for (const event of events) book.add(parseEvent(event));
  return book;
};
const view = (book: RecordBook) => ({
  hazards: new Map(book.hazards().map((state) => [state.id, state])),
  facts: new Map(book.subjects().map((about) => [about, book.facts(about)])),
});
const corrections = (book: RecordBook) => ({
  refused: book.corrections
    .refused()
    .map((each) => `${each.event.id} ${each.code}`)
    .sort(),
  forks: book.corrections.forks().sort(),
});

describe('record book', () => {
  it('holds the same states in whatever order, doubled, split over devices, and as the plain reading has it', () => {
    const seen = { closed: 0, reopened: 0, conflicts: 0, refused: 0, forks: 0 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 60 }), (seed, count) => {
        const events = randomHistory(seed, count);
        const expected = naiveFold(events);
        const straight = bookOf(events);
        expect(view(straight)).toEqual(expected);

        const shuffled = shuffledWithDoubles(events, seed);
        const mixed = bookOf(structuredClone(shuffled));
        expect(view(mixed)).toEqual(expected);
        expect(corrections(mixed)).toEqual(corrections(straight));

        // Read after each event, so that no state is left to be folded at the end.
        const eager = new RecordBook();
        for (const event of shuffled) {
          eager.add(parseEvent(event));
          view(eager);
        }
        expect(view(eager)).toEqual(expected);

        const half = bookOf(shuffled.filter((_, i) => i % 2 === 0));
        half.hazards();
        half.merge(bookOf(shuffled.filter((_, i) => i % 2 === 1)).log);
        expect(view(half)).toEqual(expected);

        const hazards = [...expected.hazards.values()];
        seen.closed += hazards.filter((each) => each.status === 'closed').length;
        seen.reopened += hazards.filter((each) => each.timesReopened > 0).length;
        seen.conflicts += hazards
          .flatMap((each) => each.rejected)
          .filter((each) => each.conflictsWith).length;
        seen.refused += corrections(straight).refused.length;
        seen.forks += corrections(straight).forks.length;
      }),
      { seed: 20261123, numRuns: 600 },
    );
    // The histories must reach what they are meant to try.
    for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(50);
  });

  it('loses no hazard event: each stands in the timeline, among the rejected, or was corrected', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const events = randomHistory(seed, 40);
      const book = bookOf(events);
      const shown = new Set(
        book
          .hazards()
          .flatMap((state) => [...state.timeline, ...state.rejected].map((each) => each.event.id)),
      );
      const replaced = new Set(events.map((event) => event.supersedes));
      for (const event of events) {
        if (event.type.startsWith('hazard.'))
          expect(shown.has(event.id) || replaced.has(event.id)).toBe(true);
      }
    }
  });
});

describe('clock set back', () => {
  it('does not turn a workflow round', () => {
    const device = testDevice('device_1', 5);
    const events: RecordEvent[] = [device.make('hazard.raised', 'hazard_1', BODIES['hazard.raised'])];
    device.setClock(T0 - 86_400_000);
    events.push(device.make('hazard.reported', 'hazard_1', BODIES['hazard.reported']));
    device.setClock(T0 - 2 * 86_400_000);
    events.push(device.make('hazard.planned', 'hazard_1', BODIES['hazard.planned']));
    expect(bookOf(events.reverse()).hazard('hazard_1')).toMatchObject({ status: 'planned', rejected: [] });
  });

  it('on another device neither, when it has seen the step before', () => {
    const [a, b] = [testDevice('device_1', 5), testDevice('device_2', 6)];
    const raised = a.make('hazard.raised', 'hazard_1', BODIES['hazard.raised']);
    b.setClock(T0 - 3_600_000);
    b.ids.saw(raised.id);
    const reported = b.make('hazard.reported', 'hazard_1', BODIES['hazard.reported']);
    expect(reported.at < raised.at).toBe(true);
    expect(bookOf([reported, raised]).hazard('hazard_1')).toMatchObject({ status: 'reported', rejected: [] });
  });
});

describe('corrections', () => {
  const device = testDevice('device_1', 11);
  const inspect = (about: string, supersedes?: RecordEvent) =>
    device.make(
      'inspection.recorded',
      about,
      BODIES['inspection.recorded'],
      'person_a',
      supersedes ? { supersedes: supersedes.id } : {},
    );

  it('stand at the place of what they correct', () => {
    const raised = device.make('hazard.raised', 'hazard_1', BODIES['hazard.raised']);
    const reported = device.make('hazard.reported', 'hazard_1', BODIES['hazard.reported']);
    const body = { ...BODIES['hazard.raised'], grade: 'major' } as const;
    const corrected = device.make('hazard.raised', 'hazard_1', body, 'person_a', { supersedes: raised.id });
    const again = device.make('hazard.raised', 'hazard_1', body, 'person_b', { supersedes: corrected.id });
    for (const order of [
      [raised, reported, corrected, again],
      [again, corrected, reported, raised],
      [corrected, again, reported],
    ]) {
      const state = bookOf(order).hazard('hazard_1');
      expect(state).toMatchObject({ status: 'reported', rejected: [], raised: { id: again.id } });
    }
  });

  it('move an inspection from the asset that was scanned by mistake', () => {
    const wrong = inspect('asset_1');
    const right = inspect('asset_2', wrong);
    for (const order of [
      [wrong, right],
      [right, wrong],
    ]) {
      const book = bookOf(order);
      expect(book.facts('asset_1')?.last).toEqual({});
      expect(Object.keys(book.facts('asset_2')?.last ?? {})).toEqual(['cn.extinguisher.check']);
    }
  });

  it('take back without a replacement', () => {
    const wrong = inspect('asset_1');
    const withdrawn = device.make('record.withdrawn', 'asset_1', { reason: 'practice' }, 'person_a', {
      supersedes: wrong.id,
    });
    expect(bookOf([withdrawn, wrong]).facts('asset_1')?.last).toEqual({});
  });

  it('that run in a circle lose nothing', () => {
    const [first, second] = [inspect('asset_1'), inspect('asset_1')];
    const circle = [
      { ...first, supersedes: second.id },
      { ...second, supersedes: first.id },
    ];
    const book = bookOf(circle);
    expect(book.facts('asset_1')?.last['cn.extinguisher.check']?.event).toBe(second.id);
    expect(book.corrections.refused()).toMatchObject([
      { event: { id: first.id }, code: 'record.corrects-later' },
    ]);
    const self = { ...first, supersedes: first.id };
    expect(Object.keys(bookOf([self]).facts('asset_1')?.last ?? {})).toHaveLength(1);
  });

  it('by two people are both kept and listed', () => {
    const wrong = inspect('asset_1');
    const book = bookOf([wrong, inspect('asset_2', wrong), inspect('asset_3', wrong)]);
    expect(book.corrections.forks()).toEqual([wrong.id]);
    expect(book.subjects()).toEqual(['asset_1', 'asset_2', 'asset_3']);
  });
});

describe('what arrives', () => {
  it('that can not be read changes nothing and is kept', () => {
    const device = testDevice('device_1', 12);
    const raised = device.make('hazard.raised', 'hazard_1', BODIES['hazard.raised']);
    const newer = {
      ...device.make('hazard.raised', 'hazard_1', BODIES['hazard.raised'], 'person_a', {
        supersedes: raised.id,
      }),
      version: 2,
    };
    const book = bookOf([raised, newer]);
    expect(book.hazard('hazard_1')?.status).toBe('found');
    expect(book.log.unreadable()).toMatchObject([{ raw: newer, issue: { code: 'record.newer-version' } }]);
  });

  it('under one id with two contents is chosen alike everywhere', () => {
    const device = testDevice('device_1', 13);
    const event = device.make('asset.condition', 'asset_1', BODIES['asset.condition']);
    const twin = { ...event, about: 'asset_2' };
    const [a, b] = [bookOf([event, twin]), bookOf([twin, event])];
    expect(view(a)).toEqual(view(b));
    expect(a.subjects()).toEqual(['asset_1']);
    expect(a.log.twins()).toEqual([event.id]);
    expect(a.log.size).toBe(2);
  });

  it('says what changed', () => {
    const device = testDevice('device_1', 14);
    const event = device.make('asset.condition', 'asset_1', BODIES['asset.condition']);
    const book = new RecordBook();
    expect(book.add(parseEvent(event))).toEqual({ outcome: 'added', changed: ['asset_1'] });
    expect(book.add(parseEvent(event))).toEqual({ outcome: 'known', changed: [] });
    const moved = device.make('asset.condition', 'asset_2', BODIES['asset.condition'], 'person_a', {
      supersedes: event.id,
      at: msToIso(T0),
    });
    expect(new Set(book.add(parseEvent(moved)).changed)).toEqual(new Set(['asset_1', 'asset_2']));
  });
});
