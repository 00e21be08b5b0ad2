import { useMemo, useState, type ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator';
import { floorArea } from '../../../model/query/floor-area';
import { spaceAt } from '../../../model/query/space-at';
import type { CampusDocument } from '../../../model/schema/document';
import type { Space } from '../../../model/schema/space';
import type { Point } from '../../../model/schema/polygon';
import { SelectField } from '../../../ui/select-field';
import { spaceLabel } from '../../../widgets/labels';
import { EscapePages, type PageAsked } from './escape-pages';
import { middleOf, type EscapeStorey } from './escape-storey';
import { facingOf, type UpChoice } from './facing-choice';
import type { SheetsOf } from './made-sheet';
import { PrintButton } from './print-button';
import { roomStands, spotStand } from './stands';
import { useSpotWays } from './use-escape-ways';
import { WaysAwaited } from './ways-awaited';

const OWN = 'own';

interface StoreySheetsProps {
  readonly of: Omit<SheetsOf, 'landscape'>;
  readonly hour: string | null;
  readonly up: UpChoice;
  readonly text: Translator;
}

/** One sheet for a place on the storey: a corridor or hall of the list, or where somebody clicks on the sheet. */
export function StoreySheets({ of, hour, up, text }: StoreySheetsProps): ReactNode {
  const { t } = text;
  const { document, storey } = of;
  const halls = useMemo(() => hallsOf(document, storey, text), [document, storey, text]);
  const [hall, setHall] = useState<string>(halls[0]?.id ?? OWN);
  const [clicked, setClicked] = useState<Point | null>(null);
  const [isOff, setOff] = useState(false);
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
              day: told.day,
            },
          ],
    [told, up],
  );
  const place = (point: Point): void => {
    const [x, y] = point;
    const isIn = spaceAt(document, storey.plan.storey.id, x, y) !== null;
    setOff(!isIn);
    if (!isIn) return;
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
          onChange={(id) => {
            setOff(false);
            setHall(id);
          }}
        />
        <p className="print-hint" role="status">
          {t(isOff ? 'escape.spot-off' : 'escape.spot-hint')}
        </p>
      </div>
      {told === null ? (
        <WaysAwaited awaited={spot} text={text} />
      ) : (
        <>
          <PrintButton sheets={[told]} nameOf={null} isWhole={isWhole} text={text} />
          {pages.length === 0 && <p role="status">{t('escape.no-way')}</p>}
        </>
      )}
      {pages.length > 0 && <EscapePages {...{ of, pages, text }} onWhole={setWhole} onPlace={place} />}
    </>
  );
}

/** Where people pass, the largest first, then where they work or lie, nurse stations before others, by name. */
function hallsOf(
  document: CampusDocument,
  { plan, floor }: EscapeStorey,
  text: Translator,
): readonly Space[] {
  const stayed = new Set(
    roomStands(plan, document.campus.profile).flatMap(({ space, isStayedIn }) =>
      isStayedIn ? [space.id] : [],
    ),
  );
  const isStation = ({ use }: Space): boolean => use === 'nurse-station';
  const name = ({ id }: Space): string => spaceLabel(document, id, text);
  return [
    ...plan.spaces
      .filter(({ id, use }) => floor.has(id) && use !== 'stair' && use !== 'ramp')
      .toSorted((a, b) => floorArea(b.outline) - floorArea(a.outline)),
    ...plan.spaces
      .filter((space) => !floor.has(space.id) && (isStation(space) || stayed.has(space.id)))
      .toSorted(
        (a, b) =>
          Number(isStation(b)) - Number(isStation(a)) ||
          name(a).localeCompare(name(b), text.language, { numeric: true }),
      ),
  ];
}
