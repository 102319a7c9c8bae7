import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useReducer } from 'react';
import type { ClaimsKind } from '../../../../shared/domain/claims/shapes.ts';
import type { ClaimParts } from '../../../../shared/domain/claims/to-claim.ts';
import { keptEntry } from '../../../answers/directory/kept-entries.ts';
import { drafts } from '../../../answers/saving/drafts.ts';
import type { ClaimPageValue } from './claim.queries.ts';

interface Stored {
  readonly id: string;
  readonly version: number;
  readonly fields: object;
}

/** What is stored of the claim, with every answer that is typed and not saved yet over it. */
export function useLiveParts(page: ClaimPageValue): ClaimParts {
  const client = useQueryClient();
  // The drafts live outside of the components: each change of them draws the page again.
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => drafts.subscribe(drawAgain), []);
  return partsOf(client, page);
}

function partsOf(client: QueryClient, page: ClaimPageValue): ClaimParts {
  const over = <Entry extends Stored>(kind: ClaimsKind, entry: Entry): Entry => ({
    ...entry,
    fields: withTyped(client, kind, entry),
  });
  return {
    id: page.claim.id,
    projectId: page.project.id,
    claim: over('claim', page.claim).fields,
    activity: page.activity,
    participant: page.person,
    lines: page.lines.map((line) => over('claimLine', line)),
    receipts: page.receipts.map((receipt) => over('receipt', receipt)),
    overrides: page.overrides,
  };
}

/** The newest that the window knows of an entry: typed, or saved and not asked again yet. */
function withTyped<Entry extends Stored>(
  client: QueryClient,
  kind: ClaimsKind,
  entry: Entry,
): Entry['fields'] {
  const kept = keptEntry(client, { kind, id: entry.id });
  const newer = kept !== undefined && kept.version > entry.version ? kept : undefined;
  const fields = Object.entries(entry.fields).map(([field, stored]) => {
    const draft = drafts.get(`entry ${entry.id} ${field}`);
    return [field, draft ? draft.value : newer ? newer[field] : stored] as const;
  });
  return Object.fromEntries(fields) as Entry['fields'];
}
