import type { Mirror } from '../catalogue';
import type { roleZh } from './role.zh';

export const roleEn: Mirror<typeof roleZh> = {
  'role.title': 'Job',
  'role.loading': 'Loading…',
  'role.planner': 'Plan',
  'role.drill': 'Drill',
  'role.inspector': 'Inspect',
  'role.editor': 'Mend',
  'role.panel-planner': 'Coverage and layout',
  'role.panel-drill': 'Ways out',
  'role.panel-inspector': 'Checks and hazards',
  'role.panel-editor': 'Mend the plan',
};
