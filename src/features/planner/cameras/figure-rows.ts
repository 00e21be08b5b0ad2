import type { Translator } from '../../../i18n/translator';
import type { CameraFigures } from '../../../session/cameras/camera-figures';

/** One figure of the cameras as a row of a table. */
export interface FigureRow {
  readonly key: string;
  readonly label: string;
  number(figures: CameraFigures): number;
  value(figures: CameraFigures): string;
  /** How a difference of it is written, without its sign. */
  change(amount: number): string;
  bad(figures: CameraFigures): boolean;
}

/** Where less is amiss it is rounding of samples, m². */
const NOTHING = 0.05;

const never = (): boolean => false;
const shareOf = ({ seen, area }: CameraFigures): number => (area > 0 ? seen / area : 1);

/** The figures that are told of cameras, what matters most first. */
export function figureRows({ t, formats }: Translator): readonly FigureRow[] {
  const area = (
    key: string,
    label: string,
    number: FigureRow['number'],
    bad: FigureRow['bad'] = never,
  ): FigureRow => ({
    key,
    label,
    number,
    value: (figures) => formats.area(number(figures)),
    change: formats.area,
    bad,
  });
  const count = (
    key: string,
    label: string,
    number: FigureRow['number'],
    bad: FigureRow['bad'] = never,
  ): FigureRow => ({
    key,
    label,
    number,
    value: (figures) => formats.number(number(figures)),
    change: (amount) => formats.number(amount),
    bad,
  });
  return [
    area('seen', t('cameras.seen-well'), ({ seen }) => seen),
    {
      key: 'share',
      label: t('cameras.seen-share'),
      number: shareOf,
      value: (figures) => (figures.area > 0 ? formats.percent(shareOf(figures)) : '–'),
      change: formats.percent,
      bad: never,
    },
    area(
      'blind',
      t('cameras.blind'),
      ({ blind }) => blind,
      ({ blind }) => blind >= NOTHING,
    ),
    area('below', t('cameras.below'), ({ below }) => below),
    {
      ...count(
        'unmet',
        t('cameras.unmet'),
        ({ unmet }) => unmet,
        ({ unmet }) => unmet > 0,
      ),
      value: ({ unmet, doorways }) => t('cameras.of-doorways', { unmet, all: doorways }),
    },
    count(
      'findings',
      t('cameras.findings'),
      ({ broken }) => broken,
      ({ broken }) => broken > 0,
    ),
    count('cameras', t('cameras.counted'), ({ cameras }) => cameras),
    count('faulty', t('cameras.faulty'), ({ faulty }) => faulty),
  ];
}
