import { useMemo, useRef, type ReactNode } from 'react';
import type { EgressResult } from '../../../analyses/egress/result';
import type { CampusDocument } from '../../../model/schema/document';
import { egressChanges } from '../../../session/egress/egress-changes';
import { useEgressSlice } from '../../../session/react/use-egress';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { focusBox } from '../../../ui/focus-box';
import { Section } from '../../../ui/section';
import { lastShut, shutGroupName, shutGroups } from '../../../widgets/shut-groups';
import { useEgressPart } from './use-egress-part';
import { WhatIfChanges } from './what-if-changes';

/** Doors that are taken to be shut besides what the hour locks, and what that changes; nothing while none is. */
export function WhatIfSection({ document }: { readonly document: CampusDocument }): ReactNode {
  const part = useEgressPart();
  const text = useText();
  const { t } = text;
  const closed = useEgressSlice(({ choice }) => choice.closed);
  const box = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => shutGroups(document, closed), [document, closed]);
  const last = lastShut(groups, closed);
  // The last that is opened again takes all of it along.
  if (closed.length === 0) return null;
  return (
    <Section
      title={t('ways.what-if')}
      aside={<span className="count">{t('ways.what-if-count', { count: closed.length })}</span>}
    >
      <div ref={box} tabIndex={-1} className="egress-what-if">
        <ul className="egress-closed">
          {groups.map((group) => {
            const name = shutGroupName(document, group, text);
            return (
              <li key={group.doors[0]}>
                <span>{name}</span>
                <Button
                  look="quiet"
                  icon="close"
                  iconOnly
                  onClick={({ currentTarget }) => {
                    focusBox(groups.length > 1 ? currentTarget : (box.current ?? currentTarget));
                    part.choose({ closed: closed.filter((id) => !group.doors.includes(id)) });
                  }}
                >
                  {t('ways.reopen', { name })}
                </Button>
              </li>
            );
          })}
        </ul>
        <Compared document={document} />
        <div className="egress-reopen">
          {last !== null && groups.length > 1 && (
            <Button
              icon="undo"
              title={t('ways.reopen', { name: shutGroupName(document, last, text) })}
              onClick={() => {
                if (box.current) focusBox(box.current);
                part.choose({ closed: closed.filter((id) => !last.doors.includes(id)) });
              }}
            >
              {t('ways.reopen-last')}
            </Button>
          )}
          <Button
            onClick={() => {
              if (box.current) focusBox(box.current);
              part.openAll();
            }}
          >
            {t('ways.reopen-all')}
          </Button>
        </div>
      </div>
    </Section>
  );
}

/** What is another than with these doors open; said when it is known. */
function Compared({ document }: { readonly document: CampusDocument }): ReactNode {
  const { t } = useText();
  const status = useEgressSlice((state) => state.status);
  const stale = useEgressSlice((state) => state.stale);
  const result = useEgressSlice((state) => state.result);
  const usual = useEgressSlice((state) => state.usual);
  if (status === 'failed' || status === 'stopped') {
    return <p className="egress-note">{t('ways.compare-unknown')}</p>;
  }
  if (stale || status === 'working' || result === null || usual === null) {
    return (
      <p className="egress-note" role="status">
        {t('ways.comparing')}
      </p>
    );
  }
  return <Changes {...{ document, usual, result }} />;
}

interface ChangesProps {
  readonly document: CampusDocument;
  readonly usual: EgressResult;
  readonly result: EgressResult;
}

function Changes({ document, usual, result }: ChangesProps): ReactNode {
  const changes = useMemo(() => egressChanges(usual, result), [usual, result]);
  return <WhatIfChanges document={document} changes={changes} />;
}
