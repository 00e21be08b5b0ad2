import { lazy, Suspense, useEffect, useRef, useState, type ReactNode, type Ref } from 'react';
import { loadLateWords } from '../../../../i18n/load-language';
import type { Asset } from '../../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../../model/schema/document';
import { useSession } from '../../../../session/react/session-context';
import { useText } from '../../../../session/react/use-text';
import { createCopier } from '../../../../session/use-cases/copy-assets';
import { Button } from '../../../../ui/button';
import { Icon } from '../../../../ui/icon';
import { keepWithin } from '../../../../ui/show-within';
import { kindTitle } from '../../../../widgets/asset-card/field-rows';
import { stuckHead } from '../stuck-head';
import { ArrangeBar } from './arrange-bar';
import { CopyToStoreys } from './copy-to-storeys';
import { FieldList } from './field-list';
import { NumberSeveral } from './number-several';
import { PlaceFields } from './place-fields';
import { ViewNote } from './view-note';
import './selection-editor.css';

const StoreDetail = lazy(async () => {
  const [module] = await Promise.all([import('../../chemicals/store-detail'), loadLateWords()]);
  return { default: module.StoreDetail };
});

const CameraDetail = lazy(async () => {
  const [module] = await Promise.all([import('../../cameras/camera-detail'), loadLateWords()]);
  return { default: module.CameraDetail };
});

const ModelChoice = lazy(async () => {
  const [module] = await Promise.all([import('../../cameras/library/model-choice'), loadLateWords()]);
  return { default: module.ModelChoice };
});

interface SelectionEditorProps {
  readonly document: CampusDocument;
  /** At least one. */
  readonly assets: readonly Asset[];
  /** What the one that is selected is called. */
  readonly label: string;
  /** Why it counts for nothing; null when it counts. */
  readonly trouble: string | null;
  /** The pad that takes the arrow keys. */
  readonly padRef: Ref<HTMLDivElement>;
}

/** What is selected: its place as numbers and by arrows, what is known of it, and what can be done with it. Dragging is never the only way. */
export function SelectionEditor({
  document,
  assets,
  label,
  trouble,
  padRef,
}: SelectionEditorProps): ReactNode {
  const session = useSession();
  const text = useText();
  const { t, formats } = text;
  const copier = session.part(createCopier);
  const [copying, setCopying] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const panel = box.current?.closest('.sheet-body');
    if (!panel || !box.current) return undefined;
    return keepWithin(panel, box.current, stuckHead(panel));
  }, []);
  const [first] = assets;
  if (!first) return null;
  const many = assets.length > 1;
  const cameras = assets.filter((asset) => asset.kind === 'camera');
  const kinds = [...new Set(assets.map(({ kind }) => kind))].map((kind) => t(`asset.${kind}`));

  return (
    <div className="editor" ref={box}>
      <div className="editor-head">
        <div>
          <strong>{many ? t('select.count', { count: assets.length }) : label}</strong>
          <p className="editor-facts">{many ? formats.list(kinds) : kindTitle(first, text)}</p>
        </div>
        <Button look="quiet" icon="close" iconOnly onClick={() => session.select(null)}>
          {t(many ? 'select.clear' : 'assets.deselect')}
        </Button>
      </div>
      {trouble !== null && (
        <p className="editor-trouble">
          <Icon name="warning" size={16} />
          {trouble}
        </p>
      )}
      {!many && <ViewNote asset={first} />}
      {!many && first.kind === 'chemical-store' && (
        <Suspense>
          <StoreDetail document={document} store={first} />
        </Suspense>
      )}
      {!many && first.kind === 'camera' && !first.retired && (
        <Suspense>
          <CameraDetail document={document} camera={first} />
        </Suspense>
      )}
      {many && cameras.length === assets.length && (
        <Suspense>
          <ModelChoice cameras={cameras} />
        </Suspense>
      )}
      <PlaceFields assets={assets} padRef={padRef} />
      {many && <ArrangeBar count={assets.length} />}
      {many && <NumberSeveral document={document} assets={assets} />}
      <FieldList document={document} assets={assets} />
      <div className="editor-actions">
        <Button icon="target" onClick={() => session.focusOn(first.storey, first.x, first.y)}>
          {t('assets.show')}
        </Button>
        <Button icon="copy" onClick={() => copier.duplicate()}>
          {t('copy.duplicate')}
        </Button>
        <Button icon="layers" onClick={() => setCopying(true)}>
          {t('copy.to-storeys')}
        </Button>
        <Button look="danger" icon="trash" onClick={session.removeSelected}>
          {t('assets.remove')}
        </Button>
      </div>
      {copying && <CopyToStoreys document={document} assets={assets} onClose={() => setCopying(false)} />}
    </div>
  );
}
