import type { CameraLibraryState } from '../../../../session/cameras/library-state';
import { createLibrary, type CameraLibrary } from '../../../../session/cameras/create-library';
import { useSession } from '../../../../session/react/session-context';
import { usePartSlice } from '../../../../session/react/use-part-slice';

export const useLibrary = (): CameraLibrary => useSession().part(createLibrary);

/** What is selected of the file that is looked through. */
export const useLibrarySlice = <T>(select: (state: CameraLibraryState) => T): T =>
  usePartSlice(createLibrary, select);
