import { Suspense, type ComponentType, type ReactNode } from 'react';
import { present } from '../../base/assert';
import { SAMPLES } from '../../session/sample-name';
import { useSeen } from '../../session/react/use-seen';
import { useSession } from '../../session/react/session-context';
import { usePlan, useView } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import type { Role } from '../../session/state/view-state';
import { Button } from '../../ui/button';
import { Section } from '../../ui/section';
import { Sheet } from '../../ui/sheet';
import { StoreyLadder } from '../../widgets/storey-ladder';
import { Announcer } from './announcer';
import { Header } from './header/header';
import { Notice } from './notice';
import { FirstSteps, Overlays, TimeNotice } from './overlays';
import { SceneArea } from './scene/scene-area';
import { StackChoice } from './stack-choice';
import { useShortcuts } from './use-shortcuts';
import './frame.css';

/** What a role brings to the page. Each is loaded when the role is first taken. */
export interface RoleParts {
  /** The side panel, a bottom sheet where there is no room beside the picture. */
  readonly Panel: ComponentType;
  /** What floats above the picture: the role's tools, and what the one in hand wants. */
  readonly Tools: ComponentType;
  /** What floats below it. */
  readonly Foot?: ComponentType;
}

export type Roles = ReadonlyMap<Role, RoleParts>;

/** The page around the picture, the same for each role: header, storeys, picture, and the role's own panel. */
export function Frame({ roles }: { readonly roles: Roles }): ReactNode {
  const { t } = useText();
  const hasPlan = usePlan((plan) => plan.document !== null);
  const planKey = usePlan((plan) => plan.planKey);
  const role = useView((view) => view.role);
  const parts = roles.get(role) ?? present([...roles.values()][0], 'a role');
  const { Panel, Tools, Foot } = parts;
  const ready = useSeen();
  useShortcuts();
  return (
    <div className="frame" data-role={role}>
      <nav className="skips" aria-label={t('app.skips')}>
        <a href="#storeys">{t('app.skip-to-storeys')}</a>
        <a href="#scene">{t('app.skip-to-scene')}</a>
        <a href="#panel">{t('app.skip-to-panel')}</a>
      </nav>
      <Header roles={[...roles.keys()]} />
      <TimeNotice />
      <div className="frame-body">
        <nav className="rail" id="storeys" data-covers="left" tabIndex={-1} aria-label={t('storeys.title')}>
          <StoreyLadder />
          <StackChoice />
        </nav>
        <SceneArea foot={<Suspense>{ready && Foot && <Foot />}</Suspense>}>
          <Suspense>{ready && <Tools />}</Suspense>
        </SceneArea>
        <Sheet
          id="panel"
          label={t(`role.panel-${role}`)}
          expandLabel={t('panel.expand')}
          collapseLabel={t('panel.collapse')}
          subject={`${planKey}:${role}`}
        >
          {hasPlan ? (
            <Suspense fallback={<p className="frame-wait">{t('role.loading')}</p>}>
              <FirstSteps />
              {ready ? <Panel /> : <p className="frame-wait">{t('role.loading')}</p>}
            </Suspense>
          ) : (
            <EmptyPanel />
          )}
        </Sheet>
      </div>
      <Overlays />
      <Announcer />
      <Notice />
    </div>
  );
}

function EmptyPanel(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const opening = usePlan((plan) => plan.opening !== null);
  if (opening) return null;
  return (
    <Section title={t('plan.empty-title')}>
      <p>{t('plan.empty-text')}</p>
      <div className="empty-actions">
        <Button look="solid" icon="open" onClick={() => void session.pickFile()}>
          {t('plan.open-file')}
        </Button>
        {SAMPLES.map((name) => (
          <Button key={name} onClick={() => void session.openSample(name)}>
            {t(`action.open-${name}`)}
          </Button>
        ))}
      </div>
    </Section>
  );
}
