import type { CameraResult } from '../../../analyses/cameras/result';
import type { Translator } from '../../../i18n/translator';
import type { Severity } from '../../../base/finding';
import { cameraFigures, type CameraFigures } from '../../../session/cameras/camera-figures';

/** One figure before and after. */
export interface ComparedFigure {
  readonly key: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** With its sign; that nothing changed in words. */
  readonly change: string;
}

/** Less is rounding of samples and outlines. */
const NOTHING = 0.05;
const TERABYTE = 1e12;
const SEVERITIES: readonly Severity[] = ['critical', 'major', 'minor', 'info'];

/** Figures of two results side by side, what matters most first; what discs must hold only of whole plans. O(rooms + findings). */
export function comparedFigures(
  before: CameraResult,
  after: CameraResult,
  isWhole: boolean,
  { t, formats }: Translator,
): readonly ComparedFigure[] {
  const [was, is] = [cameraFigures(before, null), cameraFigures(after, null)];
  const row = (
    key: string,
    label: string,
    [old, now]: readonly [number, number],
    say: (value: number) => string,
    least = NOTHING,
  ): ComparedFigure => {
    const change = now - old;
    const sign = change > 0 ? '+' : '−';
    return {
      key,
      label,
      before: say(old),
      after: say(now),
      change: Math.abs(change) < least ? t('camera-print.unchanged') : `${sign}${say(Math.abs(change))}`,
    };
  };
  const of = (pick: (figures: CameraFigures) => number): readonly [number, number] => [pick(was), pick(is)];
  const whole = (value: number): string => formats.number(value);
  const found = (severity: Severity): readonly [number, number] => [
    before.findings.filter((finding) => finding.severity === severity).length,
    after.findings.filter((finding) => finding.severity === severity).length,
  ];
  const terabytes = (size: number): string => t('cameras.terabytes', { size: formats.number(size, 1) });
  const [stored, stores] = [before.storage, after.storage];
  return [
    row(
      'area',
      t('camera-print.duty-area'),
      of(({ area }) => area),
      formats.area,
    ),
    row(
      'seen',
      t('cameras.seen-well'),
      of(({ seen }) => seen),
      formats.area,
    ),
    row(
      'blind',
      t('cameras.blind'),
      of(({ blind }) => blind),
      formats.area,
    ),
    row(
      'below',
      t('cameras.below'),
      of(({ below }) => below),
      formats.area,
    ),
    row(
      'doorways',
      t('camera-print.doorways-asked'),
      of(({ doorways }) => doorways),
      whole,
    ),
    row(
      'unmet',
      t('cameras.unmet'),
      of(({ unmet }) => unmet),
      whole,
    ),
    ...SEVERITIES.map((severity) =>
      row(
        severity,
        t('camera-print.findings-of', {
          severity: severity === 'info' ? t('camera-print.findings-info') : t(`finding.severity-${severity}`),
        }),
        found(severity),
        whole,
      ),
    ),
    row(
      'cameras',
      t('cameras.counted'),
      of(({ cameras }) => cameras),
      whole,
    ),
    row(
      'faulty',
      t('cameras.faulty'),
      of(({ faulty }) => faulty),
      whole,
    ),
    ...(isWhole && stored !== null && stores !== null
      ? [
          row(
            'storage',
            t('camera-print.storage', { days: stores.days }),
            [stored.bytes / TERABYTE, stores.bytes / TERABYTE],
            terabytes,
          ),
          row(
            'storage-planned',
            t('cameras.storage-planned'),
            [stored.plannedBytes / TERABYTE, stores.plannedBytes / TERABYTE],
            terabytes,
          ),
        ]
      : []),
  ];
}
