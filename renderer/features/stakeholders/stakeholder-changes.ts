import type { QueryClient } from '@tanstack/react-query';
import { positionAt, type Position } from '../../../shared/domain/stakeholders/positions.ts';
import type { Standing } from '../../../shared/domain/stakeholders/quadrant.ts';
import type { RowKind } from '../../../shared/domain/plan/shapes.ts';
import type { IsoDate } from '../../../shared/values/dates.ts';
import { addRow, changeRow, removeRow, type RowList } from '../../answers/rows/row-changes.ts';
import { keptPlan } from '../../answers/saving/send.ts';
import { inOrder } from '../../data/in-order.ts';

/** Which project, and what day it is. */
export interface Site {
  readonly client: QueryClient;
  readonly projectId: string;
  readonly today: IsoDate;
}

/** A stakeholder of the project by id and name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

const list = ({ client, projectId }: Site, kind: RowKind, itemName: string): RowList => ({
  client,
  projectId,
  kind,
  itemName,
});

const positionsIn = ({ client, projectId }: Site): readonly Position[] =>
  (keptPlan(client, projectId)?.rows.stakeholderPosition ?? []) as readonly Position[];

/**
 * E13. Puts a stakeholder somewhere on the map from today on. A second move on the same day changes that day's row, so
 * the history keeps one place a day. Moves of one stakeholder wait for each other. False: it could not be saved.
 */
export function placeMember(site: Site, { id, name }: Named, to: Partial<Standing>): Promise<boolean> {
  return inOrder(`move ${id}`, async () => {
    const held = positionAt(positionsIn(site), id, site.today);
    const after: Standing = {
      influence: held?.influence ?? null,
      interest: held?.interest ?? null,
      ...to,
    };
    if (held && held.influence === after.influence && held.interest === after.interest) return true;
    const fields = { influence: after.influence, interest: after.interest };
    const rows = list(site, 'stakeholderPosition', `place of ${name}`);
    if (held?.positionOn === site.today) return changeRow(rows, held.id, fields, `Move ${name}`);
    const given = { projectStakeholderId: id, positionOn: site.today, ...fields };
    return (await addRow(rows, given)) !== undefined;
  });
}

/** Takes a place out of the history, with undo. */
export const removePosition = (site: Site, position: Position, title: string): Promise<boolean> =>
  removeRow(list(site, 'stakeholderPosition', 'place on the map'), position.id, title);

/** Puts entries of the directory among the project's stakeholders; gives the ids of the new rows. */
export async function addMembers(site: Site, stakeholderIds: readonly string[]): Promise<readonly string[]> {
  const added: string[] = [];
  for (const stakeholderId of stakeholderIds) {
    const id = await addRow(list(site, 'projectStakeholder', 'stakeholder'), { stakeholderId });
    if (id !== undefined) added.push(id);
  }
  return added;
}

/** Takes a stakeholder out of the project, with undo. Its places and contacts come back with it. */
export const removeMember = (site: Site, { id, name }: Named): Promise<boolean> =>
  removeRow(list(site, 'projectStakeholder', 'stakeholder'), id, name);

/** Adds a contact of today by the person who works here; gives the row's id. */
export const addContact = (site: Site, { id }: Named, by: string): Promise<string | undefined> =>
  addRow(list(site, 'contactEntry', 'contact'), {
    projectStakeholderId: id,
    contactedOn: site.today,
    by,
  });

/** Takes a contact out of the log, with undo. */
export const removeContact = (site: Site, contactId: string, title: string): Promise<boolean> =>
  removeRow(list(site, 'contactEntry', 'contact'), contactId, title);

/** The days on which something moved, oldest first, up to a day. */
export const daysOfMoves = (positions: readonly Position[], today: IsoDate): readonly IsoDate[] =>
  [
    ...new Set(
      positions.flatMap(({ positionOn }) => (positionOn !== null && positionOn <= today ? [positionOn] : [])),
    ),
  ].toSorted();
