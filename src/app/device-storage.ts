import type { Services } from '../session/services';
import { keepsPlans } from '../storage/keeps-plans';
import { keep, kept } from '../ui/kept';

const TAB_KEY = 'wardtwin.plan';
const NOTE_KEY = 'wardtwin.known';

/** What this device keeps. The library behind it is loaded when it is opened. */
export const deviceStorage: Services['storage'] = {
  open: async (onGate) => {
    const { openStorage } = await import('../storage/open-storage');
    return openStorage({ onGate });
  },
  keepsPlans,
  note: { read: () => kept(NOTE_KEY), write: (text) => keep(NOTE_KEY, text) },
};

/** Outlives a reload of the tab; where the browser forbids that, the tab begins anew. */
export const tabMemory: Services['tab'] = {
  plan: () => {
    try {
      return sessionStorage.getItem(TAB_KEY);
    } catch {
      return null;
    }
  },
  setPlan: (id) => {
    try {
      sessionStorage.setItem(TAB_KEY, id);
    } catch {
      return;
    }
  },
};
