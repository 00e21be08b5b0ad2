import { useEffect, useState } from 'react';
import { loadLateWords } from '../../../i18n/load-language';

/** True once what only late parts say can be said; another language comes with it from then on. */
export function useLateWords(): boolean {
  const [there, setThere] = useState(false);
  useEffect(() => {
    let waits = true;
    loadLateWords().then(
      () => waits && setThere(true),
      // Without them what they would say is left out; asked again with the next panel.
      () => undefined,
    );
    return () => {
      waits = false;
    };
  }, []);
  return there;
}
