import { useId, type ReactNode } from 'react';
import { useText } from '../../../session/react/use-text';
import type { FoundKind } from '../../../session/search/found';

export type Scope = FoundKind | 'all';

const SCOPES = ['all', 'room', 'asset', 'storey', 'person', 'department', 'command'] as const;

interface SearchScopeProps {
  readonly scope: Scope;
  onChange(scope: Scope): void;
}

/** What is looked through: all, or one kind. */
export function SearchScope({ scope, onChange }: SearchScopeProps): ReactNode {
  const { t } = useText();
  const name = useId();
  return (
    <div className="search-scopes" role="radiogroup" aria-label={t('search.scope')}>
      {SCOPES.map((each) => (
        <label key={each} className="search-scope">
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={each === scope}
            onChange={() => onChange(each)}
          />
          <span>{t(each === 'all' ? 'search.all' : `search.kind-${each}`)}</span>
        </label>
      ))}
    </div>
  );
}
