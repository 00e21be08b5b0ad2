import { useEffect, useRef, type ReactNode } from 'react';
import { lookUp } from '../../../model/schema/dictionary';
import { usePlan } from '../../../session/react/use-stores';
import type { FoundItem, FoundKind } from '../../../session/search/found';
import { actionOf } from '../../../session/actions/actions';
import { shortcutText } from '../../../session/actions/shortcut';
import { highlight } from '../../../session/search/highlight';
import { Icon, type IconName } from '../../../ui/icon';
import { isMac } from '../../../ui/is-mac';
import { AssetIcon } from '../../../widgets/asset-icon';
import type { FoundLabel } from './found-label';

const ICONS: Readonly<Record<Exclude<FoundKind, 'asset'>, IconName>> = {
  command: 'command',
  building: 'building',
  storey: 'layers',
  room: 'door',
  person: 'person',
  department: 'people',
};

interface FoundOptionProps {
  readonly id: string;
  readonly item: FoundItem;
  readonly label: FoundLabel;
  readonly query: string;
  readonly selected: boolean;
  onChoose(): void;
  onPoint(): void;
}

/** One find: its sign, its name with what was typed marked in it, and where it is. */
export function FoundOption(props: FoundOptionProps): ReactNode {
  const { id, item, label, query, selected } = props;
  const [key] = item.kind === 'command' ? actionOf(item.id).keys : [];
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected) box.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <div
      ref={box}
      id={id}
      role="option"
      aria-selected={selected}
      className="search-option"
      // The focus stays in the field.
      onMouseDown={(event) => event.preventDefault()}
      onClick={props.onChoose}
      onPointerMove={selected ? undefined : props.onPoint}
    >
      <span className="search-sign">
        {item.kind === 'asset' ? <AssetSign id={item.id} /> : <Icon name={ICONS[item.kind]} />}
      </span>
      <span className="search-text">
        <span className="search-title">
          {highlight(label.title, query).map(({ from, text, hit }) =>
            hit ? <mark key={from}>{text}</mark> : <span key={from}>{text}</span>,
          )}
        </span>
        {label.note !== '' && <span className="search-note">{label.note}</span>}
      </span>
      {key && <kbd className="search-key">{shortcutText(key, isMac())}</kbd>}
    </div>
  );
}

function AssetSign({ id }: { readonly id: string }): ReactNode {
  const kind = usePlan((plan) => (plan.document ? lookUp(plan.document.assets, id)?.kind : undefined));
  return kind ? <AssetIcon kind={kind} size={22} /> : null;
}
