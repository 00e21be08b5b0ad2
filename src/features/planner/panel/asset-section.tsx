import { useMemo, useRef, useState, type ReactNode } from 'react';
import { assetsOf } from '../../../model/query/assets-of';
import type { AssetId } from '../../../model/schema/ids';
import { actionOf } from '../../../session/actions/actions';
import { useSession } from '../../../session/react/session-context';
import { useSlowCoverage } from '../../../session/react/use-slow-coverage';
import { usePlan, useSelection, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/section';
import { Segments } from '../../../ui/segments';
import { assetLabel, placeMarks } from '../../../widgets/labels';
import { AssetEditor } from './asset-editor';
import { AssetList } from './asset-list';
import { offFloorOf } from './off-floor-of';

/** Items that are listed at once: a campus has thousands. */
const PAGE = 200;

type Filter = 'storey' | 'all';

/** All extinguishers as a list, and the selected one with its numbers. */
export function AssetSection(): ReactNode {
  const session = useSession();
  const text = useText();
  const { t, formats } = text;
  const document = usePlan((plan) => plan.document);
  const storey = useView((view) => view.storey);
  const chosen = useSelection((selection) => selection.asset);
  const { findings } = useSlowCoverage();
  const [filter, setFilter] = useState<Filter>('storey');
  const [most, setMost] = useState(PAGE);
  const pad = useRef<HTMLDivElement>(null);
  /** The pad of an asset that is only being selected comes with the next picture; it is to take the focus then. */
  const awaited = useRef(false);
  const setPad = (element: HTMLDivElement | null): void => {
    pad.current = element;
    if (!element || !awaited.current) return;
    awaited.current = false;
    element.focus();
  };

  const all = useMemo(() => {
    if (!document) return [];
    const off = offFloorOf(findings);
    const troubleOf = (id: AssetId): string | null => {
      const finding = off.get(id);
      return finding ? text.tell(finding) : null;
    };
    const marks = placeMarks(document, text);
    return assetsOf(document, 'extinguisher', null).map((asset, index) => ({
      asset,
      label: assetLabel(asset, index, text),
      trouble: troubleOf(asset.id),
      note: `${marks.get(asset.storey) ?? ''} · ${formats.fixed(asset.x, 1)}, ${formats.fixed(asset.y, 1)}`,
    }));
  }, [document, findings, text, formats]);
  if (!document) return null;
  const listed = filter === 'all' ? all : all.filter(({ asset }) => asset.storey === storey);
  const selected = all.find(({ asset }) => asset.id === chosen);

  const edit = (id: AssetId): void => {
    if (id === chosen) pad.current?.focus();
    else awaited.current = true;
  };

  return (
    <Section
      title={t('assets.title')}
      aside={<span className="count">{t('assets.count', { count: all.length })}</span>}
    >
      <div className="asset-head">
        <Segments<Filter>
          label={t('storeys.stack')}
          options={[
            { value: 'storey', label: t('assets.filter-storey') },
            { value: 'all', label: t('assets.filter-all') },
          ]}
          value={filter}
          onChange={setFilter}
        />
        <Button icon="plus" title={t('assets.place-centre')} onClick={() => session.placeAtCentre()}>
          {t('assets.place-here')}
        </Button>
      </div>
      {listed.length > 0 ? (
        <>
          <AssetList items={listed.slice(0, most)} onEdit={edit} />
          {listed.length > most && (
            <Button look="quiet" onClick={() => setMost(most + PAGE)}>
              {t('warnings.more', { count: Math.min(listed.length - most, PAGE) })}
            </Button>
          )}
        </>
      ) : (
        <div className="asset-empty">
          <p>{t(all.length === 0 ? 'assets.empty' : 'assets.none-here')}</p>
          <Button look="quiet" icon="plus" onClick={() => actionOf('action.place-extinguisher').run(session)}>
            {t('assets.place')}
          </Button>
        </div>
      )}
      {selected && (
        <AssetEditor
          key={selected.asset.id}
          asset={selected.asset}
          label={selected.label}
          trouble={selected.trouble}
          padRef={setPad}
        />
      )}
    </Section>
  );
}
