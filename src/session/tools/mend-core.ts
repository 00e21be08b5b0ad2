import type { Result } from '../../base/result';
import { translator, type Translator } from '../../i18n/translator';
import type { MendIssue } from '../../model/edit/mend-issue';
import type { Patch } from '../../model/edit/patch';
import type { CampusDocument } from '../../model/schema/document';
import type { SessionContext } from '../session-context';

/** What the tools that mend a plan share. */
export interface MendCore extends Pick<SessionContext, 'stores' | 'tools' | 'sketcher'> {
  document(): CampusDocument | null;
  /** Makes a patch one undo step; returns why not. */
  commit(made: Result<Patch, MendIssue>, mergeKey?: string): MendIssue | null;
  /** Local part of a new id. */
  fresh(): string;
  /** Words and numbers in the language of the page. */
  text(): Translator;
}

export const mendCore = ({ stores, services, history, tools, sketcher }: SessionContext): MendCore => ({
  stores,
  tools,
  sketcher,
  document: () => stores.plan.getState().document,
  commit: (made, mergeKey) => {
    if (!made.ok) return made.error;
    history.commit(made.value, mergeKey);
    return null;
  },
  fresh: services.ids.next,
  text: () => translator(stores.view.getState().language),
});
