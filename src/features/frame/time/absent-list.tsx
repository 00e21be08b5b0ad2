import { useMemo, useState, type ReactNode } from 'react';
import type { Absence } from '../../../analyses/as-of';
import { lookUp } from '../../../model/schema/dictionary';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import { useSession } from '../../../session/react/session-context';
import { useAsOf, usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import type { Subject } from '../../../session/state/view-state';
import { Button } from '../../../ui/button';
import { nextBunch } from '../../../ui/next-bunch';
import { AssetIcon } from '../../../widgets/asset-icon';
import { placeMarks } from '../../../widgets/labels';
import { AsOfProgress } from './as-of-progress';
import { dayText } from './time-words';

interface Row {
  readonly asset: Asset;
  readonly absence: Absence;
}

/** What is looked at first, by what is asked about. */
const FIRST: Readonly<Record<Subject, Asset['kind']>> = {
  extinguishers: 'extinguisher',
  cameras: 'camera',
  chemicals: 'extinguisher',
  egress: 'exit-sign',
};

/** Rows before more are asked for. */
const SHOWN = 8;
const MORE = 40;

/** Those that decide what is looked at first (extinguishers, cameras, signs of ways out), then the others; each by what lasts longest. */
function rowsOf(
  absent: ReadonlyMap<string, Absence>,
  assets: Readonly<Record<string, Asset>>,
  first: Asset['kind'],
): readonly Row[] {
  const rows = [...absent].flatMap(([id, absence]) => {
    const asset = lookUp(assets, id);
    return asset ? [{ asset, absence }] : [];
  });
  const rank = ({ asset }: Row): number => (asset.kind === first ? 0 : 1);
  return rows.sort(
    (a, b) => rank(a) - rank(b) || ((a.absence.since ?? '') < (b.absence.since ?? '') ? -1 : 1),
  );
}

/** What can't be counted on as of the day, with the reason and since when; each can be gone to. */
export function AbsentList(): ReactNode {
  const session = useSession();
  const text = useText();
  const { t, formats } = text;
  const document = usePlan((plan) => plan.document);
  const { choice, status, absent } = useAsOf((asOf) => asOf);
  const subject = useView((view) => view.subject);
  const first = FIRST[subject];
  const [most, setMost] = useState(SHOWN);
  const rows = useMemo(
    () => (document ? rowsOf(absent, document.assets, first) : []),
    [absent, document, first],
  );
  const marks = useMemo(() => (document ? placeMarks(document, text) : null), [document, text]);
  if (choice === 'designed' || marks === null) return null;
  if (status !== 'ready') return <AsOfProgress />;
  const counted = rows.filter(({ asset }) => asset.kind === first).length;
  const others = rows.length - counted;
  const sums = {
    extinguishers: () => t('time.absent-count', { extinguishers: counted, others }),
    cameras: () => t('time.absent-cameras', { cameras: counted, others }),
    chemicals: () => t('time.absent-all', { count: rows.length }),
    egress: () => t('time.absent-all', { count: rows.length }),
  };
  const more = nextBunch(rows.length - most, MORE);
  return (
    <div className="time-part">
      <h3>{t('time.absent')}</h3>
      <p className="time-note">{rows.length === 0 ? t('time.absent-none') : sums[subject]()}</p>
      {rows.length > 0 && (
        <ul className="absent-list">
          {rows.slice(0, most).map(({ asset, absence: { reason, since } }) => (
            <li key={asset.id}>
              <button
                type="button"
                className="absent"
                onClick={() => {
                  session.focusOn(asset.storey, asset.x, asset.y);
                  session.select(asset.id);
                }}
              >
                <AssetIcon kind={asset.kind} size={20} />
                <span className="absent-name">
                  <s>{asset.number ?? t(`asset.${asset.kind}`)}</s> <span>{marks.get(asset.storey)}</span>
                </span>
                <span className="absent-why">
                  {since === null
                    ? t(`time.reason-${reason}`)
                    : t(`time.since-${reason}`, { date: dayText(since, text) })}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <Button onClick={() => setMost(most + more)}>
          {t('time.absent-more', { count: formats.number(rows.length - most) })}
        </Button>
      )}
    </div>
  );
}
