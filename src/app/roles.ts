import { lazy } from 'react';
import type { RoleParts, Roles } from '../features/frame/frame';
import type { Role } from '../session/state/view-state';

/** Each role's parts come with the role: whoever inspects doesn't load what a planner needs. */
const planner: RoleParts = {
  Panel: lazy(async () => ({ default: (await import('../features/planner/planner-panel')).PlannerPanel })),
  Tools: lazy(async () => ({ default: (await import('../features/planner/tool-strip')).ToolStrip })),
};

const drill: RoleParts = {
  Panel: lazy(async () => ({ default: (await import('../features/drill/drill-panel')).DrillPanel })),
  Tools: lazy(async () => ({ default: (await import('../features/drill/drill-tools')).DrillTools })),
  Foot: lazy(async () => ({ default: (await import('../features/drill/drill-foot')).DrillFoot })),
};

const inspector: RoleParts = {
  Panel: lazy(async () => ({
    default: (await import('../features/inspector/inspector-panel')).InspectorPanel,
  })),
  Tools: lazy(async () => ({
    default: (await import('../features/inspector/inspector-tools')).InspectorTools,
  })),
};

const editor: RoleParts = {
  Panel: lazy(async () => ({ default: (await import('../features/editor/editor-panel')).EditorPanel })),
  Tools: lazy(async () => ({ default: (await import('../features/editor/mend-tools')).MendTools })),
};

/** In the order of the page's tabs. */
export const ROLE_PARTS: Roles = new Map<Role, RoleParts>([
  ['planner', planner],
  ['drill', drill],
  ['inspector', inspector],
  ['editor', editor],
]);
