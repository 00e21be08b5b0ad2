import { createStore, type StoreApi } from 'zustand/vanilla';
import { sizeOf } from '../../model/schema/dictionary';
import { LANGUAGES } from '../../i18n/language';
import { loadLanguage } from '../../i18n/load-language';
import type { CampusDocument } from '../../model/schema/document';
import type { SessionContext } from '../session-context';
import { indexDocument, type StoreyMarks } from './index-document';
import type { SearchIndex } from './search-index';

export interface SearchState {
  /** What is indexed so far; null before there is anything. */
  readonly index: SearchIndex | null;
  /** Things that can be found so far, and how many there will be about; equal when the index is whole. */
  readonly done: number;
  readonly total: number;
}

export interface Searcher {
  readonly state: StoreApi<SearchState>;
  /** Indexes the open plan if it isn't yet, in slices; `marks`: what its storeys are called on screen. */
  prepare(marks: StoreyMarks): void;
}

const NOTHING: SearchState = { index: null, done: 0, total: 0 };

/** Milliseconds of one slice of work: a frame has room for it. */
const SLICE_MS = 8;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Search over the open plan. A part of the session, made when somebody first searches. */
export function createSearcher({ stores }: SessionContext): Searcher {
  const state = createStore<SearchState>(() => NOTHING);
  let indexed: CampusDocument | null = null;

  const build = async (document: CampusDocument, marks: StoreyMarks): Promise<void> => {
    // The plan as it was a moment ago is better than half of what it is.
    const before = state.getState().index;
    // Names of kinds and commands are found in either language.
    await Promise.all(LANGUAGES.map(loadLanguage));
    const made = indexDocument(document, marks);
    const { spaces, assets, people, departments } = document;
    const total = [spaces, assets, people, departments].reduce((sum, each) => sum + sizeOf(each), 0);
    let end = performance.now() + SLICE_MS;
    while (!made.steps.next().done) {
      if (performance.now() < end) continue;
      state.setState({ index: before ?? made.index, done: Math.min(made.index.size, total - 1), total });
      await pause();
      if (indexed !== document) return;
      end = performance.now() + SLICE_MS;
    }
    state.setState({ index: made.index, done: total, total });
  };

  stores.plan.subscribe((now, before) => {
    if (now.planKey === before.planKey) return;
    indexed = null;
    state.setState(NOTHING);
  });

  return {
    state,
    prepare: (marks) => {
      const { document } = stores.plan.getState();
      if (document === null || document === indexed) return;
      indexed = document;
      build(document, marks).catch((error: unknown) => {
        // The words of a language did not come: who searches again asks again.
        if (indexed === document) indexed = null;
        throw error;
      });
    },
  };
}
