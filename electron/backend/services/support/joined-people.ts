import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import type { Reader } from '../../store/handles.ts';
import { isJoined } from '../../store/people-merge.store.ts';
import type { StoredEntry } from '../../store/entries.store.ts';

/**
 * E19. Refuses what would be written to a record that was joined with another: its own answers, and whatever names it now
 * or named it before. Joining and taking apart go past this.
 */
export function refuseJoined(
  db: Reader,
  {
    kind,
    fields,
    before,
  }: {
    readonly kind: string;
    readonly fields: Readonly<Record<string, unknown>>;
    readonly before: StoredEntry | undefined;
  },
): Result<null, 'person-joined'> {
  const named =
    kind === 'participant' ? [before?.id] : [fields['participantId'], before?.fields['participantId']];
  return named.some((id) => typeof id === 'string' && isJoined(db, id)) ? fail('person-joined') : ok(null);
}
