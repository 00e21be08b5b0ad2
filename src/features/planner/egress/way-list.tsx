import { useMemo, type ReactNode } from 'react';
import type { RollingBar } from '../../../analyses/egress/rolling/rolled-ways';
import type { EgressWay } from '../../../analyses/egress/ways';
import type { CampusDocument } from '../../../model/schema/document';
import { sharedLength } from '../../../session/egress/shared-length';
import { useEgressSlice } from '../../../session/react/use-egress';
import { useText } from '../../../session/react/use-text';
import { goingTime, isRolling } from '../../../standards/goers';
import { goerName } from '../../../widgets/goer-name';
import { exitRefName } from '../../../widgets/way-names';
import { barText } from './bar-text';

/** Less than that is the way to the door of a room, metres. */
const TOLD = 3;
/** Somebody who points at a place means what is so near, metres. */
const TOLD_MOVED = 0.5;

interface WaysProps {
  readonly document: CampusDocument;
  readonly ways: readonly EgressWay[];
  /** Why what rolls has none. */
  readonly bar: RollingBar | null;
  /** How far off the place they begin, metres. */
  readonly moved: number;
}

/** The best way from a place and the second: how far, how long somebody walks it alone, to which exit. */
export function WayList({ document, ways, bar, moved }: WaysProps): ReactNode {
  const text = useText();
  const { t, formats } = text;
  const walker = useEgressSlice(({ choice }) => choice.walker);
  const [first, second] = ways;
  const shared = useMemo(() => (first && second ? sharedLength(first, second) : 0), [first, second]);
  if (ways.length === 0) {
    return (
      <p className="egress-bad">
        {bar === null || !isRolling(walker) ? t('ways.drawn-none') : barText(document, walker, bar, text)}
      </p>
    );
  }
  return (
    <>
      {isRolling(walker) && (
        <p className="egress-note">
          {goerName(walker, text)} · {t('egress-tint.safe')}
          {moved >= TOLD_MOVED && ` · ${t('egress-tint.moved', { away: formats.metres(moved, 1) })}`}
        </p>
      )}
      <ol className="egress-ways">
        {ways.map(({ exit, kind, length, lengths }, i) => (
          <li key={`${exit.kind} ${exit.id}`}>
            <span className="egress-rank">{t(i === 0 ? 'ways.best' : 'ways.second')}</span>
            <span>
              <strong>
                {t('ways.way', {
                  length: formats.metresUp(length),
                  time: t('drill.time', { seconds: Math.ceil(goingTime(lengths, walker)) }),
                })}
              </strong>
              <br />
              {t('ways.room-to', { exit: exitRefName(document, exit, text) })}
              <span className="egress-note"> {t(`ways.kind-${kind}`)}</span>
            </span>
          </li>
        ))}
      </ol>
      {ways.length === 1 && <p className="egress-note">{t('ways.no-second')}</p>}
      {shared >= TOLD && (
        <p className="egress-note">{t('ways.shared', { length: formats.metresDown(shared) })}</p>
      )}
    </>
  );
}
