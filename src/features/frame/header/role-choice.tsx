import type { ReactNode } from 'react';
import { useSession } from '../../../session/react/session-context';
import { useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import type { Role } from '../../../session/state/view-state';
import { Menu } from '../../../ui/menu';
import { Segments } from '../../../ui/segments';
import { useMedia } from '../../../ui/use-media';
import { NARROW } from '../../../ui/widths';

/** Whose job is done on this page; a menu where there is no room for all. */
export function RoleChoice({ roles }: { readonly roles: readonly Role[] }): ReactNode {
  const session = useSession();
  const { t } = useText();
  const role = useView((view) => view.role);
  const narrow = useMedia(NARROW);
  if (narrow) {
    const items = roles.map((each) => ({
      id: each,
      label: t(`role.${each}`),
      checked: each === role,
      run: () => session.setRole(each),
    }));
    return <Menu label={t(`role.${role}`)} items={items} />;
  }
  const options = roles.map((value) => ({ value, label: t(`role.${value}`) }));
  return <Segments label={t('role.title')} options={options} value={role} onChange={session.setRole} />;
}
