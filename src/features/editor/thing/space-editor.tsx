import { useEffect, useRef, useState, type ReactNode } from 'react';
import { displayName } from '../../../model/query/display-name';
import { floorArea } from '../../../model/query/floor-area';
import { entitiesIn } from '../../../model/schema/dictionary';
import type { Space } from '../../../model/schema/space';
import { usePlan, useTool } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Disclosure } from '../../../ui/disclosure';
import { SelectField } from '../../../ui/select-field';
import { CommitField } from '../commit-field';
import { Trouble } from '../trouble';
import { useMender, useTrouble } from '../use-mender';
import { MergeList } from './merge-list';
import { SplitForm } from './split-form';
import { UseChoice } from './use-choice';

/** No keys to speak of. */
const TOUCH = '(pointer: coarse)';

/** The facts of a room, and cutting it or making it one with a neighbour. */
export function SpaceEditor({ space }: { readonly space: Space }): ReactNode {
  const mender = useMender();
  const { t, formats, language } = useText();
  const departments = usePlan((plan) => plan.document?.departments);
  const [merging, setMerging] = useState(false);
  const { trouble, attempt } = useTrouble();
  const set = (fields: Parameters<typeof mender.setSpace>[1]): void =>
    void attempt(mender.setSpace(space.id, fields));
  const named = (text: string): string | null => (text === '' ? null : text);
  const names = useRef<HTMLDivElement>(null);
  const unnamed = space.name.zh === null && space.name.en === null && space.number === null;
  const cutting = useTool((tool) => tool.kind === 'split-space');
  useEffect(() => {
    // A part that was cut off just now wants a name; on a touch screen the keys would hide the picture.
    if (!unnamed || !cutting || window.matchMedia(TOUCH).matches) return;
    names.current?.querySelectorAll('input')[language === 'zh' ? 0 : 1]?.focus();
    // Only when it is selected: words that are taken out later move nothing.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [space.id]);
  return (
    <>
      <p className="mend-note">{t('mend.area', { area: formats.area(floorArea(space.outline)) })}</p>
      <UseChoice use={space.use} onChange={(use) => set({ use })} />
      <div className="mend-pair" ref={names}>
        <CommitField
          label={t('mend.name-zh')}
          value={space.name.zh ?? ''}
          onCommit={(zh) => set({ name: { ...space.name, zh: named(zh) } })}
        />
        <CommitField
          label={t('mend.name-en')}
          value={space.name.en ?? ''}
          onCommit={(en) => set({ name: { ...space.name, en: named(en) } })}
        />
        <CommitField
          label={t('mend.number')}
          value={space.number ?? ''}
          onCommit={(number) => set({ number: named(number) })}
        />
        <SelectField
          label={t('mend.department')}
          value={space.department ?? ''}
          options={[
            { value: '' as const, label: t('mend.unknown') },
            ...entitiesIn(departments ?? {}).map(({ id, name }) => ({
              value: id,
              label: displayName(name, language) ?? t('mend.unknown'),
            })),
          ]}
          onChange={(id) => set({ department: id === '' ? null : id })}
        />
      </div>
      <Trouble>{trouble}</Trouble>
      <Disclosure title={t('mend.split')}>
        <SplitForm space={space} />
      </Disclosure>
      <Disclosure title={t('mend.merge')} open={merging} onToggle={setMerging}>
        {merging && <MergeList space={space} onMerged={() => setMerging(false)} />}
      </Disclosure>
    </>
  );
}
