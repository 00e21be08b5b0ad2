import { useDeferredValue, useMemo, useRef, useState, type ReactNode } from 'react';
import { ASSET_KINDS, isAssetKind, type AssetKind } from '../../../model/schema/assets/asset-kinds';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import { entitiesIn } from '../../../model/schema/dictionary';
import type { AssetId } from '../../../model/schema/ids';
import { useSession } from '../../../session/react/session-context';
import { useSlowCoverage } from '../../../session/react/use-slow-coverage';
import { usePlan, useSelection, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { createTextSaver } from '../../../session/use-cases/save-text';
import { Button } from '../../../ui/button';
import { nextBunch } from '../../../ui/next-bunch';
import { Section } from '../../../ui/section';
import { Segments } from '../../../ui/segments';
import { SelectField } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';
import { assetIndex } from '../../../widgets/asset-index';
import { assetLabel, placeMarks } from '../../../widgets/labels';
import { AssetList, type AssetRow } from './asset-list';
import { assetsCsv } from './assets-csv';
import { SelectionEditor } from './editor/selection-editor';
import { ASSET_SORTS, listedAssets, type AssetSort, type ListedAsset } from './listed-assets';
import { offFloorOf } from './off-floor-of';

/** Items that are listed at once: a campus has thousands. */
const PAGE = 100;
/** Selected ones that the page of the list hasn't are shown after it, so many of them. */
const MOST_BESIDES = 20;

type Filter = 'storey' | 'all';

interface AssetSectionProps {
  /** What is listed until another kind is asked for. */
  readonly kind?: AssetKind;
}

/** All assets as a list, and what is selected with its numbers. */
export function AssetSection({ kind: usual }: AssetSectionProps): ReactNode {
  const session = useSession();
  const text = useText();
  const { t, formats } = text;
  const document = usePlan((plan) => plan.document);
  const storey = useView((view) => view.storey);
  const chosen = useSelection((selection) => selection.assets);
  const { findings } = useSlowCoverage();
  const [filter, setFilter] = useState<Filter>('storey');
  const [asked, setKind] = useState<string | null>(null);
  const [sort, setSort] = useState<AssetSort>('kind');
  const [sought, setSought] = useState('');
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

  // What an edit makes of the list is shown after the edit itself: a campus has thousands.
  const later = useDeferredValue(document);
  const kinds = useMemo(() => {
    const there = new Set(later ? entitiesIn<Asset>(later.assets).map((asset) => asset.kind) : []);
    const words = ASSET_KINDS.filter((each) => there.has(each)).map((each) => ({
      value: String(each),
      label: t(`asset.${each}`),
    }));
    return [{ value: 'all', label: t('list.all-kinds') }, ...words];
  }, [later, t]);
  // What was asked for stays asked for, were the last one removed: who removes on must not come upon others.
  const kind = asked ?? (kinds.some(({ value }) => value === usual) ? usual : null) ?? 'all';
  const listed = useMemo(() => {
    if (!later) return [];
    const only = isAssetKind(kind) ? kind : null;
    return listedAssets(later, { storey: filter === 'all' ? null : storey, kind: only, sort, sought }, text);
  }, [later, filter, storey, kind, sort, sought, text]);
  const rows = useMemo(() => {
    if (!document) return [];
    const off = offFloorOf(findings);
    const marks = placeMarks(document, text);
    const index = assetIndex(document);
    const rowOf = ({ asset, label }: ListedAsset): AssetRow => {
      const finding = off.get(asset.id);
      const place = `${formats.fixed(asset.x, 1)}, ${formats.fixed(asset.y, 1)}`;
      const word = t(`asset.${asset.kind}`);
      const parts = [label.includes(word) ? '' : word, marks.get(asset.storey) ?? '', place];
      const note = parts.filter((part) => part !== '').join(' · ');
      return { asset, label, note, trouble: finding ? text.tell(finding) : null };
    };
    const page = listed.slice(0, most);
    const shown = new Set(page.map(({ asset }) => asset.id));
    const besides = chosen
      .filter((id) => !shown.has(id))
      .slice(-MOST_BESIDES)
      .flatMap((id) => {
        const asset = document.assets[id];
        return asset ? [{ asset, label: assetLabel(asset, index.get(id) ?? 0, text) }] : [];
      });
    return [...page, ...besides].map(rowOf);
  }, [document, findings, listed, most, chosen, text, t, formats]);
  const selected = useMemo(
    () => (document ? chosen.flatMap((id) => document.assets[id] ?? []) : []),
    [document, chosen],
  );
  if (!document) return null;
  const total = assetIndex(document).size;
  const one = rows.find(({ asset }) => asset.id === selected.at(-1)?.id);

  const edit = (id: AssetId): void => {
    if (chosen.includes(id)) pad.current?.focus();
    else awaited.current = true;
  };
  const save = async (): Promise<void> => {
    const csv = await assetsCsv(document, listed, text);
    session.part(createTextSaver)(`${t('list.file')}.csv`, csv);
  };

  const more = nextBunch(listed.length - most, PAGE);
  return (
    <Section
      title={t('list.title')}
      aside={<span className="count">{t('assets.count', { count: listed.length })}</span>}
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
      <div className="asset-filters">
        <SelectField label={t('list.kind')} value={kind} options={kinds} onChange={setKind} />
        <SelectField<AssetSort>
          label={t('list.sort')}
          value={sort}
          options={ASSET_SORTS.map((value) => ({ value, label: t(`list.sort-${value}`) }))}
          onChange={setSort}
        />
      </div>
      <TextField
        label={t('list.search')}
        hideLabel
        type="search"
        placeholder={t('list.search')}
        value={sought}
        onChange={setSought}
      />
      {rows.length > 0 ? (
        <AssetList items={rows} onEdit={edit} />
      ) : (
        <p className="asset-empty">{t(total === 0 ? 'list.empty' : 'list.none')}</p>
      )}
      <div className="asset-foot">
        {more > 0 && (
          <Button look="quiet" onClick={() => setMost(most + more)}>
            {t('warnings.more', { count: more })}
          </Button>
        )}
        {listed.length > 0 && (
          <>
            <Button
              look="quiet"
              icon="check"
              onClick={() => session.selectAll(listed.map(({ asset }) => asset.id))}
            >
              {t('select.all-listed', { count: listed.length })}
            </Button>
            <Button look="quiet" icon="download" onClick={() => void save()}>
              {t('list.export')}
            </Button>
          </>
        )}
      </div>
      {selected.length > 0 && (
        <SelectionEditor
          key={selected.length === 1 ? selected[0]?.id : 'several'}
          document={document}
          assets={selected}
          label={one?.label ?? ''}
          trouble={selected.length === 1 ? (one?.trouble ?? null) : null}
          padRef={setPad}
        />
      )}
    </Section>
  );
}
