import type { SessionContext } from '../session-context';

/** Hands texts to the person as files. */
export const createTextSaver =
  ({ services }: Pick<SessionContext, 'services'>) =>
  (name: string, text: string): void =>
    services.files.save(name, new TextEncoder().encode(text));
