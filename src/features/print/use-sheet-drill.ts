import { useMemo } from 'react';
import type { StoreyId } from '../../model/schema/ids';
import { walkingTime } from '../../standards/walking-time';
import { lockedOpenings } from '../../session/drill/locked-openings';
import { useDrawnWay, useDrillState } from '../../session/react/use-drill';
import { usePlan, useView } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import { exitName, roomName, storeyMark, wayWords } from '../../widgets/way-names';
import { sheetWay, type SheetWay } from './sheet-way';

/** What a drill adds to a sheet: the way on its storey, and what the strip says of it. */
export interface SheetDrill {
  readonly way: SheetWay;
  readonly facts: readonly (readonly [string, string])[];
}

/** The way out that is on show, for the sheet of a storey; null while no plan is open. */
export function useSheetDrill(storey: StoreyId): SheetDrill | null {
  const text = useText();
  const document = usePlan((plan) => plan.document);
  const hour = useView((view) => view.hour);
  const drawn = useDrawnWay();
  const walker = useDrillState((state) => state.walker);
  return useMemo(() => {
    if (!document) return null;
    const { t, formats } = text;
    const locked = lockedOpenings(document, hour);
    const { found } = drawn;
    const words = wayWords(document, walker, text);
    const way = sheetWay(document, storey, drawn, locked, words);
    if (found?.kind !== 'way') {
      return { way, facts: found?.kind === 'no-way' ? [[t('print.way'), t('drill.no-way')]] : [] };
    }
    const { start, way: described } = found;
    const from = `${storeyMark(document, start.storey, text)} ${roomName(document, start, text)}`;
    const seconds = walkingTime(described.lengths, walker);
    const length = `${formats.metresUp(described.length)} · ${t('drill.time', { seconds })}`;
    return {
      way,
      facts: [
        [t('print.from'), from],
        [t('print.way'), t('print.way-for', { length, who: t(`drill.walker-${walker}`) })],
        [t('print.way-to'), exitName(document, described, text)],
      ],
    };
  }, [document, text, hour, storey, drawn, walker]);
}
