import { createStore, type StoreApi } from 'zustand/vanilla';
import { sizeOf } from '../../model/schema/dictionary';
import type { CampusDocument } from '../../model/schema/document';
import type { SessionContext } from '../session-context';
import type { FoundGroup } from './found';
import { indexDocument, type StoreyMarks } from './index-document';
import type { SearchIndex, SearchQuestion } from './search-index';

export interface SearchState {
  /** Things that can be found so far, and how many there will be about; equal when the index is whole. */
  readonly done: number;
  readonly total: number;
}

export interface Searcher {
  readonly state: StoreApi<SearchState>;
  /** Indexes the open plan if it isn't yet, in slices; `marks`: what its storeys are called on screen. */
  prepare(marks: StoreyMarks): void;
  /** What is found of what is indexed so far. */
  find(question: Omit<SearchQuestion, 'storey'>): readonly FoundGroup[];
}

/** Milliseconds of one slice of work: a frame has room for it. */
const SLICE_MS = 8;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Search over the open plan. A part of the session, made when somebody first searches. */
export function createSearcher({ stores }: SessionContext): Searcher {
  const state = createStore<SearchState>(() => ({ done: 0, total: 0 }));
  let indexed: CampusDocument | null = null;
  let index: SearchIndex | null = null;

  const build = async (document: CampusDocument, marks: StoreyMarks): Promise<void> => {
    const before = index;
    const made = indexDocument(document, marks);
    const { spaces, assets, people, departments } = document;
    const total = [spaces, assets, people, departments].reduce((sum, each) => sum + sizeOf(each), 0);
    // The plan as it was a moment ago is better than half of what it is.
    if (before === null) index = made.index;
    let end = performance.now() + SLICE_MS;
    while (!made.steps.next().done) {
      if (performance.now() < end) continue;
      state.setState({ done: Math.min(made.index.size, total - 1), total });
      await pause();
      if (indexed !== document) return;
      end = performance.now() + SLICE_MS;
    }
    index = made.index;
    state.setState({ done: total, total });
  };

  stores.plan.subscribe((now, before) => {
    if (now.planKey === before.planKey) return;
    indexed = null;
    index = null;
    state.setState({ done: 0, total: 0 });
  });

  return {
    state,
    prepare: (marks) => {
      const { document } = stores.plan.getState();
      if (document === null || document === indexed) return;
      indexed = document;
      void build(document, marks);
    },
    find: (question) => index?.find({ ...question, storey: stores.view.getState().storey }) ?? [],
  };
}
