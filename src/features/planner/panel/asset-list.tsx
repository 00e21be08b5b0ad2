import { useEffect, useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import type { AssetId } from '../../../model/schema/ids';
import { useSession } from '../../../session/react/session-context';
import { useSelection, useTool } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Icon } from '../../../ui/icon';
import { moveFocus } from '../../../ui/move-focus';
import { showWithin } from '../../../ui/show-within';
import type { ListedAsset } from './listed-assets';
import './asset-list.css';

export interface AssetRow extends ListedAsset {
  readonly note: string;
  /** Why it counts for nothing; null when it counts. */
  readonly trouble: string | null;
}

interface AssetListProps {
  readonly items: readonly AssetRow[];
  /** Enter on an item: its place is to be edited. */
  onEdit(id: AssetId): void;
}

/**
 * One tab stop; up and down choose, with Shift they extend, Space takes one more, Enter edits, Delete removes: the same
 * assets that stand in the scene.
 */
export function AssetList({ items, onEdit }: AssetListProps): ReactNode {
  const session = useSession();
  const { t } = useText();
  const chosen = useSelection((selection) => selection.assets);
  const last = useSelection((selection) => selection.asset);
  const moving = useTool((tool) => (tool.kind === 'move' ? tool.id : null));
  const list = useRef<HTMLUListElement>(null);
  /** Where a run of Shift began. */
  const anchor = useRef<AssetId | null>(null);
  const selected = new Set(chosen);
  const at = items.findIndex(({ asset }) => asset.id === last);

  useEffect(() => {
    // Chosen in the picture: shown here, in the list alone. The panel stays where a person left it, at an undo too.
    const option = list.current?.children[at];
    if (list.current && option && !list.current.contains(document.activeElement))
      showWithin(list.current, option, null);
  }, [at]);

  const choose = (index: number, how: { readonly extend: boolean; readonly add: boolean }): void => {
    const item = items[index];
    if (!item) return;
    const { asset } = item;
    const from = items.findIndex((each) => each.asset.id === (anchor.current ?? last));
    if (how.extend && from >= 0) {
      const [low, high] = [Math.min(from, index), Math.max(from, index)];
      const run = items.slice(low, high + 1).map((each) => each.asset.id);
      session.selectAll([...run.filter((id) => id !== asset.id), asset.id]);
    } else {
      anchor.current = asset.id;
      if (how.add) session.toggleSelected(asset.id);
      else {
        session.select(asset.id);
        session.showStorey(asset.storey);
      }
    }
    list.current?.querySelectorAll<HTMLElement>('[role="option"]')[index]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const options = [...(list.current?.querySelectorAll('[role="option"]') ?? [])];
    const here = options.findIndex((option) => option === document.activeElement);
    const next = moveFocus(event.key, here, items.length);
    const item = items[here];
    if (next !== null) choose(next, { extend: event.shiftKey, add: false });
    else if (event.key === ' ' && item) choose(here, { extend: false, add: true });
    else if (event.key === 'Enter' && item) {
      if (!selected.has(item.asset.id)) choose(here, { extend: false, add: false });
      onEdit(item.asset.id);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onClick = (index: number) => (event: MouseEvent) =>
    choose(index, { extend: event.shiftKey, add: event.ctrlKey || event.metaKey });

  return (
    <ul
      ref={list}
      className="asset-list"
      role="listbox"
      aria-multiselectable="true"
      aria-label={t('list.label')}
      data-shortcuts="plan"
      onKeyDown={onKeyDown}
    >
      {items.map(({ asset, label, note, trouble }, index) => (
        <li
          key={asset.id}
          role="option"
          aria-selected={selected.has(asset.id)}
          tabIndex={asset.id === last || (at < 0 && index === 0) ? 0 : -1}
          className="asset-item"
          data-moving={asset.id === moving}
          onClick={onClick(index)}
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
