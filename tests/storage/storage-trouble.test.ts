import { expect, it } from 'vitest';
import { CalledOff } from '../../src/storage/backup/course';
import { PhotoMissing, PlanGone, troubleOf } from '../../src/storage/storage-trouble';

const named = (name: string, inner?: Error): Error => Object.assign(new Error('said'), { name, inner });

it.each([
  [named('QuotaExceededError'), 'storage.full'],
  [named('AbortError', named('QuotaExceededError')), 'storage.full'],
  [named('VersionError'), 'storage.newer-version'],
  [named('DatabaseClosedError'), 'storage.closed'],
  [named('OpenFailedError', named('SecurityError')), 'storage.unavailable'],
  [named('TypeError'), 'storage.failed'],
  [new PhotoMissing('photo_1'), 'storage.photo-missing'],
  [new PlanGone('01PLAN'), 'storage.plan-gone'],
  [new CalledOff(), 'storage.called-off'],
  ['a word', 'storage.failed'],
  [null, 'storage.failed'],
])('%s is said as %s', (error, code) => {
  expect(troubleOf(error).code).toBe(code);
});
