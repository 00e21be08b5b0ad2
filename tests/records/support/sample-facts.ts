import type { IsoTime } from '../../../src/base/time/iso-time';
import { isIsoTime } from '../../../src/base/time/iso-time';
import type { LocalDate } from '../../../src/base/time/local-date';
import { isLocalDate } from '../../../src/base/time/local-date';
import { unknownSubject } from '../../../src/records/fold/subject-facts';
import type { SubjectFacts } from '../../../src/records/fold/subject-facts';
import { subjectStep } from '../../../src/records/fold/subject-step';
import { BODIES, testDevice } from './sample-events';

/** A time of the hospital's clock in China, `2026-11-23 09:00`, as an instant. */
export function china(text: string): IsoTime {
  const time = new Date(`${text.replace(' ', 'T')}:00.000+08:00`).toISOString();
  if (!isIsoTime(time)) throw new Error(text);
  return time;
}

export function day(text: string): LocalDate {
  if (!isLocalDate(text)) throw new Error(text);
  return text;
}

const device = testDevice('device_1', 21);

/** Facts of a thing inspected once, at `time`, and installed at `since`. */
export function inspected(checklist: string, time: string | null, since: string | null = null): SubjectFacts {
  let facts = unknownSubject('asset_1');
  if (since !== null) {
    facts = subjectStep(
      facts,
      device.make('asset.installed', 'asset_1', BODIES['asset.installed'], 'p', { at: china(since) }),
    );
  }
  if (time === null) return facts;
  const body = { ...BODIES['inspection.recorded'], checklist };
  return subjectStep(facts, device.make('inspection.recorded', 'asset_1', body, 'p', { at: china(time) }));
}

/** Facts of an extinguisher made on `made`, serviced on `serviced`. */
export function unitOf(
  agent: string | null,
  made: string | null,
  serviced: string | null = null,
  slot = 0,
): SubjectFacts {
  const unit = { maker: null, model: null, serial: null, made: made === null ? null : day(made), agent };
  const at = { at: china('2020-01-01 08:00') };
  let facts = subjectStep(
    unknownSubject('asset_1'),
    device.make('asset.installed', 'asset_1', { slot, unit }, 'p', at),
  );
  if (serviced !== null) {
    const done = { at: china(`${serviced} 10:00`) };
    facts = subjectStep(
      facts,
      device.make('asset.serviced', 'asset_1', { ...BODIES['asset.serviced'], slot }, 'p', done),
    );
  }
  return facts;
}
