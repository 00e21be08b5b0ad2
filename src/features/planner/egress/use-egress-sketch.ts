import { useEffect, useMemo } from 'react';
import { lookUp } from '../../../model/schema/dictionary';
import type { OpeningId } from '../../../model/schema/ids';
import type { Opening } from '../../../model/schema/opening';
import { lockedOpenings } from '../../../session/drill/locked-openings';
import { createEgress } from '../../../session/egress/create-egress';
import { egressSketch } from '../../../session/egress/egress-sketch';
import { leadsIntoUnusedStair } from '../../../session/egress/tint/unused-stairs';
import { whyShut } from '../../../session/egress/why-shut';
import { useSession } from '../../../session/react/session-context';
import { useEgressSlice } from '../../../session/react/use-egress';
import { usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { goingTime, isRolling } from '../../../standards/goers';
import { goerName } from '../../../widgets/goer-name';
import { exitRefName, openingName } from '../../../widgets/way-names';

/** Draws the two best ways of the place asked about, and what is shut, for as long as the component is there. */
export function useEgressSketch(): void {
  const egress = useSession().part(createEgress);
  const text = useText();
  const document = usePlan((plan) => plan.document);
  const hour = useView((view) => view.hour);
  const storey = useView((view) => view.storey);
  const place = useEgressSlice((state) => state.place);
  const { closed, walker } = useEgressSlice((state) => state.choice);
  const exits = useEgressSlice(({ result }) => result?.storeys.find((each) => each.storey === storey)?.exits);
  const locked = useMemo(() => (document ? lockedOpenings(document, hour) : []), [document, hour]);
  const marked = useMemo(
    () =>
      new Set(
        // Doors out of stairs are no exits of the storey: nobody else marks them.
        (exits ?? []).flatMap(({ exit, fromStair }) =>
          exit.kind === 'opening' && !fromStair ? [exit.id] : [],
        ),
      ),
    [exits],
  );
  // What rolls takes no stair: that one is locked is no matter for it.
  const shut = useMemo(() => {
    if (!document || !isRolling(walker)) return { closed, locked };
    const matters = (door: Opening): boolean => !leadsIntoUnusedStair(document, door, exits ?? []);
    const isThere = (id: OpeningId): boolean => {
      const door = lookUp(document.openings, id);
      return door !== null && matters(door);
    };
    return { closed: closed.filter(isThere), locked: locked.filter(matters) };
  }, [document, walker, closed, locked, exits]);
  useEffect(() => {
    if (!document) return;
    egress.draw(
      egressSketch(
        document,
        { place, ...shut, marked },
        {
          // Rounded as in the panel.
          whole: ({ length, lengths }) =>
            `${text.formats.metresUp(length)} · ${text.t('drill.time', { seconds: Math.ceil(goingTime(lengths, walker)) })}`,
          exit: ({ exit }) => exitRefName(document, exit, text),
          noWay: isRolling(walker)
            ? text.t('egress-tint.no-way-for', { who: goerName(walker, text) })
            : text.t('egress-tint.no-way'),
          shut: (door) => {
            const why = whyShut(document, door.id, hour, closed) ?? 'what-if';
            return `${openingName(document, door, text)} · ${text.t(`ways.shut-${why}`)}`;
          },
        },
      ),
    );
  }, [egress, document, place, closed, hour, walker, shut, marked, text]);
  useEffect(() => () => egress.draw(null), [egress]);
}
