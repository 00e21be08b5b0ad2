import { useMemo } from 'react';
import { displayName } from '../../model/query/display-name';
import { groupOf } from '../../model/query/storey-groups';
import type { AssetKind } from '../../model/schema/assets/asset-kinds';
import type { Asset } from '../../model/schema/assets/asset-registry';
import type { AssetId } from '../../model/schema/ids';
import { usePlan, useRecords, useView } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import { groupTitle, storeyLabel } from '../../widgets/labels';
import type { PaperName, Scale } from './paper';
import type { Translator } from '../../i18n/translator';
import { WAY_MARKS } from './sheet-way';
import { stateText } from './state-text';
import type { StripText, WayKey } from './strip-text';
import type { SheetDrill } from './use-sheet-drill';
import type { Drawing } from './use-drawing';
import { usePlanVersion } from './use-plan-version';

interface Wanted {
  readonly drawing: Drawing;
  readonly paper: PaperName;
  readonly scale: Scale;
  readonly assets: readonly Asset[];
  readonly absent: ReadonlySet<AssetId>;
  readonly kinds: readonly AssetKind[];
  readonly hatched: boolean;
  /** When the sheet is made. */
  readonly made: Date;
  readonly drill: SheetDrill | null;
}

/** The words of a sheet's strip; null while no plan is open. */
export function useStripText({
  drawing,
  paper,
  scale,
  assets,
  absent,
  kinds,
  hatched,
  made,
  drill,
}: Wanted): StripText | null {
  const text = useText();
  const document = usePlan((plan) => plan.document);
  const { role, asOf, hour, limit } = useView((view) => view);
  const today = useRecords((records) => records.today) ?? '';
  const exits = drawing.sheet.doors.some(({ opening }) => drawing.finalExits.has(opening.id));
  const version = usePlanVersion();
  return useMemo(() => {
    if (!document) return null;
    const { t, formats, language } = text;
    const { storey } = drawing.plan;
    const campus = displayName(document.campus.name, language) ?? t('plan.untitled');
    const group = groupOf(document, storey.id);
    const [only, another] = kinds;
    const subject =
      only !== undefined && another === undefined
        ? t('print.title-of', { kind: t(`asset.${only}`) })
        : t(`print.title-${role}`);
    const title = `${storeyLabel(document, storey.id, text)} · ${subject}`;
    const day = stateText(asOf, today, text);
    const state = hour === null ? day : `${day} ${hour}`;
    return {
      title,
      place: group ? `${campus} · ${groupTitle(group, text)}` : campus,
      facts: [
        [t('print.scale'), t('print.scale-of', { scale, paper })],
        version,
        [t('print.state'), state],
        [t('print.made'), formats.date(made)],
        ...(drill?.facts ?? []),
        ...(hatched
          ? [[t('print.limit'), limit === null ? t('print.limit-code') : formats.metres(limit)] as const]
          : []),
      ],
      legend: kinds.flatMap((kind) => {
        const count = assets.filter((asset) => asset.kind === kind && !absent.has(asset.id)).length;
        return count > 0 ? [{ kind, label: t(`asset.${kind}`), count }] : [];
      }),
      absent: absent.size > 0 ? t('print.absent', { count: absent.size }) : null,
      more: (count) => t('print.more-kinds', { count }),
      hatch: hatched ? t('coverage.uncovered') : null,
      exit: exits ? t('print.final-exit') : null,
      way: wayKeys(drill, text),
      signatures: [t('print.signed-made'), t('print.signed-checked'), t('print.signed-approved')],
      north: t('print.north'),
      metres: (value) => formats.metres(value, 0),
    };
  }, [
    document,
    text,
    drawing,
    paper,
    scale,
    assets,
    absent,
    kinds,
    hatched,
    made,
    role,
    asOf,
    hour,
    limit,
    drill,
    today,
    version,
    exits,
  ]);
}

/** What the lines and marks of a way mean, of those that are on the sheet. */
function wayKeys(drill: SheetDrill | null, { t }: Translator): readonly WayKey[] {
  if (drill === null) return [];
  const { lines, marks } = drill.way;
  const tones = (['way', 'other-way', 'trouble'] as const).filter((tone) =>
    lines.some((line) => line.tone === tone),
  );
  const looks = WAY_MARKS.filter((look) => marks.some((mark) => mark.look === look));
  return [...tones, ...looks].map((look) => ({ look, words: t(`print.key-${look}`) }));
}
