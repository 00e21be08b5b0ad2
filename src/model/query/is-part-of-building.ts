import type { Name } from '../schema/name';

/** What plans draw as a thing for want of another form, and nobody put there or can take away. */
const PARTS = /上空|洞口|扶梯|栏板|栏杆|护栏|\bvoid\b|escalator|railing|balustrade/i;

/** Is an obstacle a part of the building by its name: a void in the floor, an escalator, a railing? O(length). */
export const isPartOfBuilding = ({ zh, en }: Name): boolean =>
  [zh, en].some((name) => name !== null && PARTS.test(name));
