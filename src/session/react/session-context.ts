import { createContext, useContext } from 'react';
import { present } from '../../base/assert';
import type { Session } from '../session';

const SessionReact = createContext<Session | null>(null);

export const SessionProvider = SessionReact.Provider;

/** The session of the page. */
export const useSession = (): Session => present(useContext(SessionReact), 'session above this component');
