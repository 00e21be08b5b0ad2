import { useMemo, useState, type FormEvent, type ReactNode } from 'react';
import { plainName } from '../../../base/plain-name';
import { displayName } from '../../../model/query/display-name';
import { useRecords } from '../../../session/react/use-stores';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { TextField } from '../../../ui/text-field';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { isUnlisted, personByName, peopleProposals } from './people';

interface WhoDialogProps {
  readonly telling: Telling;
  onDone(): void;
  onCancel(): void;
}

/** Asks once who works at this device; the answer is kept on it. */
export function WhoDialog({ telling, onDone, onCancel }: WhoDialogProps): ReactNode {
  const { document, text } = telling;
  const { t, tell } = text;
  const keeper = useRecords((records) => records.keeper);
  const person = useRecords((records) => records.person);
  const [name, setName] = useState(person?.name ?? '');
  const [wrong, setWrong] = useState<string | null>(null);
  const proposals = useMemo(() => peopleProposals(document, text), [document, text]);
  const found = personByName(document, name);
  const department = found?.department ? document.departments[found.department] : undefined;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (keeper === null) return;
    if (plainName(name) === '') {
      setWrong(t('who.missing'));
      return;
    }
    const result = await keeper.setPerson(
      found === null ? name : (displayName(found.name, text.language) ?? name),
      found?.id,
    );
    if (result.ok) onDone();
    else setWrong(tell(result.error));
  };
  return (
    <Dialog title={t('who.title')} closeLabel={t('hazard.cancel')} onClose={onCancel}>
      <form className="form" onSubmit={(event) => void submit(event)}>
        <p className="card-soft">{t('who.ask')}</p>
        <TextField
          label={t('who.name')}
          value={name}
          hint={t('who.name-hint')}
          wrong={wrong}
          proposals={proposals}
          longest={40}
          onChange={(value) => {
            setName(value);
            setWrong(null);
          }}
        />
        {isUnlisted(document, name) && <p className="card-soft">{t('who.unlisted')}</p>}
        {department && (
          <p className="card-soft">
            {t('who.department')} {displayName(department.name, text.language)}
          </p>
        )}
        <Button look="solid" submit>
          {t('who.save')}
        </Button>
      </form>
    </Dialog>
  );
}
