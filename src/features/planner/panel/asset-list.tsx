import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Extinguisher } from '../../../model/schema/assets/asset-registry';
import type { AssetId } from '../../../model/schema/ids';
import { useSession } from '../../../session/react/session-context';
import { useSelection, useTool } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Icon } from '../../../ui/icon';
import { moveFocus } from '../../../ui/move-focus';
import './asset-list.css';

export interface ListedAsset {
  readonly asset: Extinguisher;
  readonly label: string;
  readonly note: string;
  /** Why it counts for nothing; null when it counts. */
  readonly trouble: string | null;
}

interface AssetListProps {
  readonly items: readonly ListedAsset[];
  /** Enter on an item: its place is to be edited. */
  onEdit(id: AssetId): void;
}

/** One tab stop; up and down choose, Enter edits, Delete removes: the same assets that stand in the scene. */
export function AssetList({ items, onEdit }: AssetListProps): ReactNode {
  const session = useSession();
  const { t } = useText();
  const chosen = useSelection((selection) => selection.asset);
  const moving = useTool((tool) => (tool.kind === 'move' ? tool.id : null));
  const list = useRef<HTMLUListElement>(null);
  const at = items.findIndex(({ asset }) => asset.id === chosen);

  const choose = (index: number): void => {
    const item = items[index];
    if (!item) return;
    const { asset } = item;
    session.select(asset.id);
    session.showStorey(asset.storey);
    list.current?.querySelectorAll<HTMLElement>('[role="option"]')[index]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const options = [...(list.current?.querySelectorAll('[role="option"]') ?? [])];
    const here = options.findIndex((option) => option === document.activeElement);
    const next = moveFocus(event.key, here, items.length);
    const item = items[here];
    if (next !== null) choose(next);
    else if ((event.key === 'Enter' || event.key === ' ') && item) {
      choose(here);
      onEdit(item.asset.id);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <ul
      ref={list}
      className="asset-list"
      role="listbox"
      aria-label={t('assets.list')}
      data-shortcuts="plan"
      onKeyDown={onKeyDown}
    >
      {items.map(({ asset, label, note, trouble }, index) => (
        <li
          key={asset.id}
          role="option"
          aria-selected={asset.id === chosen}
          tabIndex={asset.id === chosen || (at < 0 && index === 0) ? 0 : -1}
          className="asset-item"
          data-moving={asset.id === moving}
          onClick={() => choose(index)}
          onDoubleClick={() => session.focusOn(asset.storey, asset.x, asset.y)}
        >
          <span className="asset-name">
            {label}
            {trouble !== null && (
              <span className="asset-trouble" title={trouble}>
                <Icon name="warning" size={16} />
                <span className="visually-hidden">{trouble}</span>
              </span>
            )}
          </span>
          <span className="asset-note">{note}</span>
        </li>
      ))}
    </ul>
  );
}
