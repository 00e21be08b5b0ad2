import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { ASSET_GROUPS, kindsOfGroup } from '../../../model/query/asset-groups';
import { ASSET_KINDS, type AssetKind } from '../../../model/schema/assets/asset-kinds';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import { AssetIcon } from '../../../widgets/asset-icon';
import './asset-palette.css';

interface AssetPaletteProps {
  readonly last: readonly AssetKind[];
  readonly chosen: AssetKind | null;
  /** What opened it: a press there is not one outside. */
  readonly opener: RefObject<HTMLElement | null>;
  onChoose(kind: AssetKind): void;
  onClose(): void;
}

/** All asset kinds by what they are for, with a search; arrows walk through them, Enter in the search takes the first. */
export function AssetPalette({ last, chosen, opener, onChoose, onClose }: AssetPaletteProps): ReactNode {
  const { t } = useText();
  const [sought, setSought] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => search.current?.focus(), []);
  useEffect(() => {
    const leave = ({ target }: PointerEvent): void => {
      // The target of a pointer event in a page is always a node.
      const at = target as Node;
      if (!box.current?.contains(at) && !opener.current?.contains(at)) onClose();
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [onClose, opener]);

  const plain = sought.trim().toLowerCase();
  const fits = (kind: AssetKind): boolean =>
    plain === '' || t(`asset.${kind}`).toLowerCase().includes(plain) || kind.includes(plain);
  const found = ASSET_KINDS.filter(fits);
  const groups = ASSET_GROUPS.map((group) => ({ group, kinds: kindsOfGroup(group).filter(fits) }));

  const onKeyDown = (event: KeyboardEvent): void => {
    const all = [...(box.current?.querySelectorAll<HTMLElement>('.palette-kind') ?? [])];
    const at = all.findIndex((each) => each === document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 }[event.key] ?? 0;
    const inSearch = document.activeElement === search.current;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && inSearch) {
      const [first] = groups.flatMap(({ kinds }) => kinds);
      if (first) onChoose(first);
    } else if (step !== 0 && !(inSearch && event.key !== 'ArrowDown')) {
      (all[at + step] ?? (step < 0 ? search.current : null))?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const button = (kind: AssetKind): ReactNode => (
    <button
      key={kind}
      type="button"
      className="palette-kind"
      aria-pressed={kind === chosen}
      onClick={() => onChoose(kind)}
    >
      <AssetIcon kind={kind} size={20} />
      {t(`asset.${kind}`)}
    </button>
  );

  return (
    <div ref={box} className="palette" role="dialog" aria-label={t('place.title')} onKeyDown={onKeyDown}>
      <div className="palette-head">
        <TextField
          ref={search}
          label={t('place.search')}
          hideLabel
          type="search"
          placeholder={t('place.search')}
          value={sought}
          onChange={setSought}
        />
        <Button look="quiet" icon="close" iconOnly onClick={onClose}>
          {t('app.close')}
        </Button>
      </div>
      <div className="palette-body">
        {plain === '' && last.length > 1 && (
          <section className="palette-group" aria-label={t('place.last-used')}>
            <h2>{t('place.last-used')}</h2>
            <div className="palette-kinds">{last.map(button)}</div>
          </section>
        )}
        {groups.map(
          ({ group, kinds }) =>
            kinds.length > 0 && (
              <section key={group} className="palette-group" aria-label={t(`asset-group.${group}`)}>
                <h2>{t(`asset-group.${group}`)}</h2>
                <div className="palette-kinds">{kinds.map(button)}</div>
              </section>
            ),
        )}
        {found.length === 0 && <p className="palette-none">{t('place.none-found')}</p>}
      </div>
    </div>
  );
}
