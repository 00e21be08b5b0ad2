import { useMemo, useState, type ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator';
import { floorArea } from '../../../model/query/floor-area';
import type { Point } from '../../../model/schema/polygon';
import { SelectField } from '../../../ui/select-field';
import { spaceLabel } from '../../../widgets/labels';
import { EscapePages, type PageAsked } from './escape-pages';
import { middleOf } from './escape-storey';
import { facingOf, type UpChoice } from './facing-choice';
import type { SheetsOf } from './made-sheet';
import { PrintButton } from './print-button';
import { spotStand } from './stands';
import { useSpotWays } from './use-escape-ways';
import { WaysAwaited } from './ways-awaited';

const OWN = 'own';

interface StoreySheetsProps {
  readonly of: Omit<SheetsOf, 'landscape'>;
  readonly up: UpChoice;
  readonly text: Translator;
}

/** One sheet for a place on the storey: a corridor or hall of the list, or where somebody clicks on the sheet. */
export function StoreySheets({ of, up, text }: StoreySheetsProps): ReactNode {
  const { t } = text;
  const { document, storey, hour } = of;
  const halls = useMemo(
    () =>
      storey.plan.spaces
        .filter(({ id, use }) => storey.floor.has(id) && use !== 'stair' && use !== 'ramp')
        .toSorted((a, b) => floorArea(b.outline) - floorArea(a.outline)),
    [storey],
  );
  const [hall, setHall] = useState<string>(halls[0]?.id ?? OWN);
  const [clicked, setClicked] = useState<Point | null>(null);
  const [isWhole, setWhole] = useState(false);
  const at = useMemo(() => {
    const space = halls.find(({ id }) => id === hall);
    return space === undefined ? clicked : middleOf(space.outline);
  }, [halls, hall, clicked]);
  const stand = useMemo(() => (at === null ? null : spotStand(at, storey.sheet.walls)), [at, storey]);
  const spot = useSpotWays(document, storey.plan, hour, stand);
  const { told } = spot;
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
              later: told.later,
            },
          ],
    [told, up],
  );
  const place = (point: Point): void => {
    setClicked(point);
    setHall(OWN);
  };
  if (at === null) return <p>{t('escape.no-rooms')}</p>;
  return (
    <>
      <div className="print-options">
        <SelectField
          label={t('escape.spot')}
          value={hall}
          options={[
            ...halls.map(({ id }): { value: string; label: string } => ({
              value: id,
              label: spaceLabel(document, id, text),
            })),
            ...(hall === OWN ? [{ value: OWN, label: t('escape.spot-own') }] : []),
          ]}
          onChange={setHall}
        />
        <p className="print-hint">{t('escape.spot-hint')}</p>
      </div>
      {told === null ? (
        <WaysAwaited awaited={spot} text={text} />
      ) : (
        <>
          <PrintButton sheets={[told]} isWhole={isWhole} text={text} />
          {pages.length === 0 && <p role="status">{t('escape.no-way')}</p>}
        </>
      )}
      {pages.length > 0 && <EscapePages {...{ of, pages, text }} onWhole={setWhole} onPlace={place} />}
    </>
  );
}
