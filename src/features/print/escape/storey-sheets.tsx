import { useMemo, useState, type ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator';
import { spaceAt } from '../../../model/query/space-at';
import type { Point } from '../../../model/schema/polygon';
import { Button } from '../../../ui/button';
import { SelectField } from '../../../ui/select-field';
import type { PageAsked } from './sheet-page';
import { EscapePages } from './escape-pages';
import { dayTeller } from './day-parts';
import type { EscapeStorey } from './escape-storey';
import { compassOf, facingOf, turnedOn, type UpChoice } from './facing-choice';
import { NextAwaited, type ShownSheet } from './kept-sheet';
import type { SheetsOf } from './made-sheet';
import { PrintButton } from './print-button';
import { roomLabel } from '../../../widgets/room-label';
import { noWayText } from './no-way';
import type { Awaited } from './use-awaited';
import type { SpotWays } from './use-escape-ways';
import { useShown } from './use-shown';
import { NO_SPOT, type Spot, type SpotChoice } from './use-spot';
import { WaysAwaited } from './ways-awaited';

const OWN = 'own';

interface StoreySheetsProps {
  readonly of: SheetsOf;
  readonly hour: string | null;
  readonly up: UpChoice;
  readonly place: Spot;
  readonly own: Awaited<SpotWays>;
  /** What else the sheet shows: till it is there nobody prints it. */
  readonly whole: Awaited<EscapeStorey>;
  /** The sheet that was shown before these are known. */
  readonly kept: ShownSheet | null;
  readonly text: Translator;
  onShown(shown: ShownSheet | null): void;
  onUp(up: UpChoice): void;
  onSpot(spot: SpotChoice): void;
}

/** One sheet for a place on the storey: a corridor or hall of the list, or where somebody clicks on the sheet. */
export function StoreySheets(props: StoreySheetsProps): ReactNode {
  const { of, hour, up, place, own, whole, kept, text, onShown, onUp, onSpot } = props;
  const { t } = text;
  const { document, storey } = of;
  const { halls, hall, stand } = place;
  const [isOff, setOff] = useState(false);
  const [isMade, setMade] = useState(false);
  const told = useMemo(
    () => own.told && { ...own.told, day: dayTeller(storey)(own.told.parts) },
    [own.told, storey],
  );
  const isReady = whole.told !== null;
  const pages = useMemo(
    (): readonly PageAsked[] =>
      told === null || told.ways.length === 0
        ? []
        : [
            {
              key: 'storey',
              room: null,
              at: told.stand.at,
              facing: facingOf(up, told.stand.facing),
              ways: told.ways,
              day: isReady ? told.day : null,
            },
          ],
    [told, isReady, up],
  );
  useShown(of, told === null ? null : pages, onShown);
  if (stand === null) return <p className="escape-own">{t('escape.no-rooms')}</p>;
  const facing = facingOf(up, stand.facing);
  const hang = (point: Point): void => {
    const [x, y] = point;
    const isIn = spaceAt(document, storey.plan.storey.id, x, y) !== null;
    setOff(!isIn);
    if (isIn) onSpot({ hall: null, clicked: point, before: stand.facing });
  };
  return (
    <>
      <div className="escape-own">
        <SelectField
          label={t('escape.spot')}
          value={hall?.id ?? OWN}
          options={[
            ...halls.map(({ id }): { value: string; label: string } => ({
              value: id,
              label: roomLabel(document, id, text),
            })),
            ...(hall === null ? [{ value: OWN, label: t('escape.spot-own') }] : []),
          ]}
          onChange={(id) => {
            setOff(false);
            if (id !== OWN) onSpot({ ...NO_SPOT, hall: id });
          }}
        />
        {pages.length > 0 && (
          <p className="print-hint" role="status">
            {t(isOff ? 'escape.spot-off' : 'escape.spot-hint')}
          </p>
        )}
        <p className="print-hint">{t('escape.faces', { direction: compassOf(facing, t) })}</p>
        <Button onClick={() => onUp(turnedOn(facing))}>{t('escape.turn')}</Button>
        {told !== null && (
          <PrintButton
            {...{ of, hour, text }}
            sheets={[told]}
            nameOf={null}
            isWhole={isMade && isReady}
            name={hall?.id ?? null}
          />
        )}
        {pages.length > 0 && !isReady && <WaysAwaited awaited={whole} text={text} />}
        <p className="print-hint">{t('escape.hint')}</p>
      </div>
      <div className="escape-view">
        {told === null && <NextAwaited awaited={own} {...{ kept, text }} />}
        {told !== null && pages.length === 0 && (
          <p role="status">{noWayText(document, storey.plan, hour, told, text)}</p>
        )}
        {pages.length > 0 && <EscapePages {...{ of, pages, text }} onWhole={setMade} onPlace={hang} />}
      </div>
    </>
  );
}
