import type { ReactNode } from 'react';
import { actionOf, type ActionId } from '../../../session/actions/actions';
import { shortcutText } from '../../../session/actions/shortcut';
import { useSession } from '../../../session/react/session-context';
import { usePlan } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import type { Role } from '../../../session/state/view-state';
import { Menu, type MenuItem } from '../../../ui/menu';
import { isMac } from '../../../ui/is-mac';
import { useMedia } from '../../../ui/use-media';
import { PHONE } from '../../../ui/widths';
import { TimeButton } from '../time/time-button';
import { ModeChoice } from './mode-choice';
import { OfflineBadge } from './offline-badge';
import { PlanTitle } from './plan-title';
import { RoleChoice } from './role-choice';
import { Preferences } from './preferences';
import { SearchButton } from './search-button';
import { StepButton } from './step-button';
import { Wordmark } from './wordmark';
import './header.css';

/**
 * Product, plan, and what is always at hand: search, day and hour, file, undo and redo, 2D and 3D, language, appearance.
 * On a phone what is rarely needed is in one menu, and undo is there when there is something to undo.
 */
export function Header({ roles }: { readonly roles: readonly Role[] }): ReactNode {
  const session = useSession();
  const { t } = useText();
  const hasPlan = usePlan((plan) => plan.document !== null);
  const phone = useMedia(PHONE);

  const item = (id: ActionId, icon: MenuItem['icon']): MenuItem => {
    const action = actionOf(id);
    const [key] = action.keys;
    return {
      id,
      label: t(id),
      ...(icon ? { icon } : {}),
      ...(key ? { note: shortcutText(key, isMac()) } : {}),
      disabled: !action.when(session),
      run: () => action.run(session),
    };
  };

  const fileItems = [
    item('action.open-file', 'open'),
    item('action.open-demo', 'extinguisher'),
    item('action.open-small-ward', 'extinguisher'),
    item('action.keeping', 'box'),
    item('action.save-wardtwin', 'save'),
    item('action.export-geojson', 'save'),
    item('action.print', undefined),
    item('action.copy-link', undefined),
    item('action.show-hints', 'list'),
  ];

  return (
    <header className="header">
      <Wordmark />
      <PlanTitle />
      <OfflineBadge />
      {hasPlan && roles.length > 1 && <RoleChoice roles={roles} />}
      <div className="header-tools" role="toolbar" aria-label={t('app.toolbar')}>
        {hasPlan && <SearchButton />}
        {hasPlan && !phone && <TimeButton />}
        {!phone && (
          <div className="header-file">
            <Menu label={t('plan.file')} icon="open" items={fileItems} />
          </div>
        )}
        <span className="header-rule" />
        <StepButton way="undo" onlyIfAny={phone} />
        <StepButton way="redo" onlyIfAny={phone} />
        <span className="header-rule" />
        {hasPlan && <ModeChoice />}
        <Preferences more={[item('action.choose-time', 'clock'), ...fileItems]} />
      </div>
    </header>
  );
}
