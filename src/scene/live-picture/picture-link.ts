import type { WebGLRenderer } from 'three';
import type { Session } from '../../session/session';

interface Offer {
  renderer: WebGLRenderer | null;
  readonly listeners: Set<() => void>;
}

const offers = new WeakMap<Session, Offer>();

function offerOf(session: Session): Offer {
  const known = offers.get(session) ?? { renderer: null, listeners: new Set() };
  offers.set(session, known);
  return known;
}

/** Whoever draws the plan lends its renderer to pictures from elsewhere; null takes it back. */
export function lendRenderer(session: Session, renderer: WebGLRenderer | null): void {
  const offer = offerOf(session);
  if (offer.renderer === renderer) return;
  offer.renderer = renderer;
  offer.listeners.forEach((listener) => listener());
}

/** The renderer that draws the plan of a session, null while there is none. */
export const lentRenderer = (session: Session): WebGLRenderer | null => offerOf(session).renderer;

/** Calls back when there is another; returns the function that ends it. */
export function onLent(session: Session, listener: () => void): () => void {
  const { listeners } = offerOf(session);
  listeners.add(listener);
  return () => listeners.delete(listener);
}
