import { useMemo } from 'react';
import {
  lastContacts,
  cadenceOf,
  nextContact,
  type Due,
} from '../../../shared/domain/stakeholders/cadence.ts';
import { membersAt, type Member } from '../../../shared/domain/stakeholders/members.ts';
import type { IsoDate } from '../../../shared/values/dates.ts';
import type { Plan } from '../../data/plan.ts';

/** A stakeholder of the project with when the next contact is due. */
export interface MemberDue extends Member {
  readonly due: Due;
}

/** The project’s stakeholders as they stood on a date, each with its next contact counted from today. */
export function useMembers(plan: Plan, date: IsoDate, today: IsoDate): readonly MemberDue[] {
  const { rows, directory, records } = plan;
  const { projectStakeholder, stakeholderPosition, contactEntry } = rows;
  const { involvement } = records;
  const members = useMemo(
    () =>
      membersAt(
        { rows: { projectStakeholder, stakeholderPosition }, directory } as unknown as Parameters<
          typeof membersAt
        >[0],
        date,
      ),
    [projectStakeholder, stakeholderPosition, directory, date],
  );
  return useMemo(() => {
    const last = lastContacts(contactEntry, today);
    return members.map((member) => {
      const weeks = cadenceOf(member.row.cadenceWeeks, member.position, involvement);
      return { ...member, due: nextContact({ weeks, lastOn: last.get(member.id) ?? null, today }) };
    });
  }, [members, contactEntry, involvement, today]);
}
