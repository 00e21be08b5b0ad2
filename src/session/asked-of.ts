import type { Subject, ViewState } from './state/view-state';

type Asks = Pick<ViewState, 'role' | 'subject'>;

/** What a planner asks the plan about; null in other roles, which have their own questions. O(1). */
export const askedOf = ({ role, subject }: Asks): Subject | null => (role === 'planner' ? subject : null);

/** Is the floor tinted by how far extinguishers are? Of cameras and ways out it says something else. O(1). */
export const tintsCoverage = (view: Asks): boolean => {
  const asked = askedOf(view);
  return asked === 'extinguishers' || asked === 'chemicals';
};
