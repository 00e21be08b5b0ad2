import { useMemo } from 'react';
import { displayName } from '../../model/query/display-name';
import { groupOf } from '../../model/query/storey-groups';
import type { AssetKind } from '../../model/schema/assets/asset-kinds';
import type { Asset } from '../../model/schema/assets/asset-registry';
import type { AssetId } from '../../model/schema/ids';
import { usePlan, useView } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import { groupTitle, storeyLabel } from '../../widgets/labels';
import type { PaperName, Scale } from './paper';
import type { StripText } from './strip-text';
import type { Drawing } from './use-drawing';

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
}: Wanted): StripText | null {
  const text = useText();
  const document = usePlan((plan) => plan.document);
  const { role, asOf, hour, limit } = useView((view) => view);
  return useMemo(() => {
    if (!document) return null;
    const { t, formats, language } = text;
    const { storey } = drawing.plan;
    const campus = displayName(document.campus.name, language) ?? t('plan.untitled');
    const group = groupOf(document, storey.id);
    const title = `${storeyLabel(document, storey.id, text)} · ${t(`print.title-${role}`)}`;
    const designed = asOf === 'designed' ? t('print.as-of-designed') : asOf;
    const day = asOf === 'today' ? t('print.as-of-today') : designed;
    const state = hour === null ? day : `${day} ${hour}`;
    return {
      title,
      place: group ? `${campus} · ${groupTitle(group, text)}` : campus,
      facts: [
        [t('print.scale'), `1:${scale} (${paper})`],
        [t('print.state'), state],
        [t('print.made'), formats.date(made)],
        ...(hatched ? [[t('print.limit'), formats.metres(limit)] as const] : []),
      ],
      legend: kinds.flatMap((kind) => {
        const count = assets.filter((asset) => asset.kind === kind && !absent.has(asset.id)).length;
        return count > 0 ? [{ kind, label: t(`asset.${kind}`), count }] : [];
      }),
      absent: absent.size > 0 ? t('print.absent', { count: absent.size }) : null,
      more: (count) => t('print.more-kinds', { count }),
      hatch: hatched ? t('coverage.uncovered') : null,
      exit: t('print.final-exit'),
      signatures: [t('print.signed-made'), t('print.signed-checked'), t('print.signed-approved')],
      north: t('print.north'),
      metres: (value) => formats.metres(value, 0),
    };
  }, [document, text, drawing, paper, scale, assets, absent, kinds, hatched, made, role, asOf, hour, limit]);
}
