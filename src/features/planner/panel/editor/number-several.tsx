import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { numberSeries, numberText, othersNumbered } from '../../../../model/query/asset-numbers';
import type { Asset } from '../../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../../model/schema/document';
import type { AssetId } from '../../../../model/schema/ids';
import { useSession } from '../../../../session/react/session-context';
import { useText } from '../../../../session/react/use-text';
import { createNumberer, NUMBER_ORDERS, type NumberOrder } from '../../../../session/use-cases/number-assets';
import { Button } from '../../../../ui/button';
import { Disclosure } from '../../../../ui/disclosure';
import { Icon } from '../../../../ui/icon';
import { NumberField } from '../../../../ui/number-field';
import { Segments } from '../../../../ui/segments';
import { TextField } from '../../../../ui/text-field';
import './number-note.css';

interface NumberSeveralProps {
  readonly document: CampusDocument;
  readonly assets: readonly Asset[];
}

const MOST = 9_999_999;
const LONGEST = 60;

/** Numbers all that is selected: a text, a first count and a step, in an order; told before it is done. */
export function NumberSeveral({ document, assets }: NumberSeveralProps): ReactNode {
  const session = useSession();
  const { t, formats } = useText();
  const numberer = session.part(createNumberer);
  const [open, setOpen] = useState(false);
  const [by, setBy] = useState<NumberOrder>('row');
  const [found, setFound] = useState<{ readonly of: unknown; readonly ids: readonly AssetId[] } | null>(null);
  /** What a person typed in the place of what is suggested. */
  const [typed, setTyped] = useState<{ prefix?: string; first?: number; step?: number }>({});
  const [first] = assets;
  const series = useMemo(
    () => (open && first ? numberSeries(document, first.storey, first.kind) : null),
    [open, document, first],
  );
  /** What the order depends on: another order of another selection or of moved assets. */
  const asked = useMemo(() => ({ by, assets }), [by, assets]);
  const order = found?.of === asked ? found.ids : null;

  useEffect(() => {
    if (!open) return undefined;
    let stale = false;
    void numberer.inOrder(asked.by).then((ids) => {
      if (!stale && ids) setFound({ of: asked, ids });
    });
    return () => {
      stale = true;
    };
  }, [open, asked, numberer]);

  const prefix = typed.prefix ?? series?.prefix ?? '';
  const start = typed.first ?? (prefix === series?.prefix ? series.next : 1);
  const step = typed.step ?? 1;
  const last = start + step * (assets.length - 1);
  const width = Math.max(series?.width ?? 1, String(last).length);
  const numbers = (order ?? []).map((id, i) => ({
    id,
    number: numberText({ prefix, width }, start + step * i),
  }));
  const mine = new Set<AssetId>(assets.map(({ id }) => id));
  const taken = numbers.filter(({ id, number }) => {
    const kind = document.assets[id]?.kind;
    return kind && othersNumbered(document, kind, number, id).some((other) => !mine.has(other.id));
  });
  const complaint = (min: number, max: number): string =>
    t('edit-field.whole', { min: formats.number(min), max: formats.number(max) });
  const said = [numbers[0], numbers[1], numbers.at(-1)].flatMap((each) => each?.number ?? []);

  return (
    <Disclosure title={t('number.several', { count: assets.length })} onToggle={setOpen}>
      {open && (
        <div className="number-several">
          <TextField
            label={t('number.prefix')}
            value={prefix}
            longest={LONGEST}
            onChange={(next) => setTyped({ ...typed, prefix: next })}
          />
          <NumberField
            label={t('number.first')}
            value={start}
            digits={0}
            step={1}
            min={0}
            max={MOST}
            live
            complaint={complaint}
            onCommit={(next) => setTyped({ ...typed, first: Math.round(next) })}
          />
          <NumberField
            label={t('number.step')}
            value={step}
            digits={0}
            step={1}
            min={1}
            max={1000}
            live
            complaint={complaint}
            onCommit={(next) => setTyped({ ...typed, step: Math.round(next) })}
          />
          <Segments<NumberOrder>
            label={t('number.order')}
            options={NUMBER_ORDERS.map((value) => ({ value, label: t(`number.order-${value}`) }))}
            value={by}
            onChange={setBy}
          />
          <p className="number-said" role="status">
            {order === null ? t('number.ordering') : [...new Set(said)].join(' … ')}
          </p>
          {taken.length > 0 && (
            <p className="number-twin">
              <Icon name="warning" size={16} />
              {t('number.taken', { numbers: formats.list(taken.slice(0, 3).map(({ number }) => number)) })}
            </p>
          )}
          <Button
            look="solid"
            disabled={numbers.length === 0 || taken.length > 0}
            onClick={() => {
              if (numberer.number(numbers)) setTyped({});
            }}
          >
            {t('number.commit', { count: assets.length })}
          </Button>
        </div>
      )}
    </Disclosure>
  );
}
