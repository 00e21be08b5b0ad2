import { useMemo, useState, type ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator';
import { spaceAt } from '../../../model/query/space-at';
import type { Point } from '../../../model/schema/polygon';
import { Button } from '../../../ui/button';
import { SelectField } from '../../../ui/select-field';
import { EscapePages, type PageAsked } from './escape-pages';
import { middleOf } from './escape-storey';
import { compassOf, facingOf, turnedOn, type UpChoice } from './facing-choice';
import { hallsOf } from './halls';
import type { SheetsOf } from './made-sheet';
import { PrintButton } from './print-button';
import { roomName } from './room-name';
import { spotStand } from './stands';
import { useSpotWays } from './use-escape-ways';
import { WaysAwaited } from './ways-awaited';

const OWN = 'own';

/** Where a storey's sheet hangs: in a hall or room (null = the usual one), or where somebody clicked while looking to `before`. */
export interface SpotChoice {
  readonly hall: string | null;
  readonly clicked: Point | null;
  readonly before: number | null;
}

export const NO_SPOT: SpotChoice = { hall: null, clicked: null, before: null };

interface StoreySheetsProps {
  readonly of: SheetsOf;
  readonly hour: string | null;
  readonly up: UpChoice;
  readonly spot: SpotChoice;
  readonly text: Translator;
  onUp(up: UpChoice): void;
  onSpot(spot: SpotChoice): void;
}

/** One sheet for a place on the storey: a corridor or hall of the list, or where somebody clicks on the sheet. */
export function StoreySheets({ of, hour, up, spot, text, onUp, onSpot }: StoreySheetsProps): ReactNode {
  const { t } = text;
  const { document, storey } = of;
  const halls = useMemo(() => hallsOf(document, storey, text), [document, storey, text]);
  const [isOff, setOff] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const { clicked, before } = spot;
  const hall = clicked === null ? (halls.find(({ id }) => id === spot.hall) ?? halls[0]) : undefined;
  const stand = useMemo(() => {
    const at = clicked ?? (hall === undefined ? null : middleOf(hall.outline));
    return at === null ? null : spotStand(at, storey.sheet.walls, before);
  }, [hall, clicked, before, storey]);
  const awaited = useSpotWays(document, storey, hour, stand);
  const { told } = awaited;
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
              day: told.day,
            },
          ],
    [told, up],
  );
  if (stand === null) return <p className="escape-own">{t('escape.no-rooms')}</p>;
  const facing = facingOf(up, stand.facing);
  const place = (point: Point): void => {
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
              label: roomName(document, id, text),
            })),
            ...(hall === undefined ? [{ value: OWN, label: t('escape.spot-own') }] : []),
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
            sheets={[told]}
            nameOf={null}
            text={text}
            isWhole={isWhole}
            of={of}
            name={hall?.id ?? null}
          />
        )}
        <p className="print-hint">{t('escape.hint')}</p>
      </div>
      <div className="escape-view">
        {told === null && <WaysAwaited {...{ awaited, text }} />}
        {told !== null && pages.length === 0 && <p role="status">{t('escape.no-way')}</p>}
        {pages.length > 0 && <EscapePages {...{ of, pages, text }} onWhole={setWhole} onPlace={place} />}
      </div>
    </>
  );
}
