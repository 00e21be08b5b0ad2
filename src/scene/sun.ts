import { Vector3 } from 'three';

/** Of the light that all is lit by, towards it. */
export const SUN = new Vector3(-40, -60, 70).normalize();
