import { useEffect, useState } from 'react';
import { useRecords } from '../../session/react/use-stores';

/** A photo of the records as the page can show it: its address; null = not on this device; absent = being read. */
export type PhotoAddresses = ReadonlyMap<string, string | null>;

const NONE: PhotoAddresses = new Map();

/** Addresses of photos by id, given back when they are not shown any more. */
export function usePhotos(ids: readonly string[]): PhotoAddresses {
  const keeper = useRecords((records) => records.keeper);
  const [shown, setShown] = useState(NONE);
  const key = ids.join('\n');
  useEffect(() => {
    if (keeper === null || key === '') return;
    let over = false;
    const made: string[] = [];
    const read = async (id: string): Promise<void> => {
      const blob = await keeper.photo(id);
      if (over) return;
      const address = blob === null ? null : URL.createObjectURL(blob);
      if (address !== null) made.push(address);
      setShown((before) => new Map([...before, [id, address]]));
    };
    // One that can't be read is as good as not here; why, the records' own trouble says.
    for (const id of key.split('\n'))
      read(id).catch(() => setShown((before) => new Map([...before, [id, null]])));
    return () => {
      over = true;
      setShown(NONE);
      for (const address of made) URL.revokeObjectURL(address);
    };
  }, [keeper, key]);
  return shown;
}
