import type { Page } from '@playwright/test';
import { EXAMPLE_CONTENT } from '../../shared/domain/policy/example.ts';
import { PASSPHRASE } from './receipts/vault-desk.ts';

/** What §4.15 starts from: a focus group, its four people, and a claim of each. */
export interface ClaimSeed {
  readonly projectId: string;
  readonly activityId: string;
  /** The claims of the people, by name. */
  readonly claims: Readonly<Record<string, string>>;
}

export const PEOPLE = ['Ada Whitlock', 'Bilal Aziz', 'Carys Bowen', 'Dev Malik'] as const;

/** Asks the back end as the window does; fails with the answer’s own words. */
export const ask = (page: Page, name: string, input: unknown): Promise<Record<string, unknown>> =>
  page.evaluate(
    async ([operation, given]) => {
      const answer = JSON.parse(await window.desk.call(operation, given)) as
        { ok: true; value: Record<string, unknown> } | { ok: false; error: unknown };
      if (!answer.ok) throw new Error(`${operation}: ${JSON.stringify(answer.error)}`);
      return answer.value;
    },
    [name, input] as const,
  );

const idOf = async (asked: Promise<Record<string, unknown>>, key = 'id'): Promise<string> =>
  String((await asked)[key]);

/** Makes the focus group of 3 June 2026 with its policy, an open vault, four people who came, and a claim of each. */
export async function seedClaims(page: Page): Promise<ClaimSeed> {
  const { areas } = (await ask(page, 'setup.get', {})) as { areas: readonly { readonly id: string }[] };
  const areaId = areas[0]?.id;
  await ask(page, 'policies.save', {
    areaId,
    id: null,
    expectedVersion: null,
    details: {
      title: 'Involvement expenses policy 2026',
      effectiveFrom: '2026-04-06',
      effectiveTo: null,
      content: EXAMPLE_CONTENT,
    },
    endBefore: false,
  });
  await ask(page, 'vault.setUp', { passphrase: PASSPHRASE, startAgain: false });
  const project = { title: 'Stroke care after hospital', areaId, legalRegime: 'ICB_2022' };
  const projectId = await idOf(ask(page, 'projects.create', project));
  const activity = {
    title: 'Focus group at the library',
    method: 'FOCUS_GROUP',
    dateOn: '2026-06-03',
    startsAt: '10:00',
    endsAt: '12:00',
    venue: 'Northwold Library',
  };
  const activityId = await idOf(
    ask(page, 'projects.addRow', { projectId, kind: 'activity', fields: activity }),
    'rowId',
  );
  const claims: Record<string, string> = {};
  for (const name of PEOPLE) {
    const participantId = await idOf(ask(page, 'people.add', { kind: 'participant', fields: { name } }));
    const told = {
      offerText: 'Travel and care are paid.',
      offerToldOn: '2026-05-10',
      repliedOn: '2026-05-11',
    };
    const came = { activityId, participantId, came: 'YES', ...told };
    await ask(page, 'claims.add', { kind: 'attendance', fields: came });
    claims[name] = await idOf(
      ask(page, 'claims.add', { kind: 'claim', fields: { participantId, activityId } }),
    );
  }
  return { projectId, activityId, claims };
}
