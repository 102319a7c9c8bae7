import { useMemo, useState } from 'react';
import type { GroupType } from '../../../shared/domain/stakeholders/lists.ts';
import type { IsoDate } from '../../../shared/values/dates.ts';
import { searchKey } from '../../../shared/values/text.ts';
import { wishedLink } from '../../answers/questions/wished.ts';
import type { Plan } from '../../data/plan.ts';
import type { MemberDue } from './useMembers.ts';

export type TabId = 'map' | 'table' | 'contacts';

/** What the page shows: map and table share search and filter. */
export interface View {
  readonly tab: TabId;
  readonly search: string;
  readonly group: GroupType | null;
  /** The map as it was on this day; null for today. */
  readonly asAt: IsoDate | null;
  readonly showsTargets: boolean;
  readonly chosenId: string | undefined;
  /** The last stakeholder that was moved: its panel asks why. */
  readonly movedId: string | undefined;
}

/** Which tab and stakeholder another page asked for. */
function wished(plan: Plan): Pick<View, 'tab' | 'chosenId'> {
  const [list = '', rowId] = (wishedLink() ?? '').split('#');
  if (list.startsWith('involvement.weeks')) return { tab: 'contacts', chosenId: undefined };
  const { stakeholderPosition, contactEntry } = plan.rows;
  const pointing = [...stakeholderPosition, ...contactEntry].find(({ id }) => id === rowId);
  return {
    tab: list === 'rows.contactEntry' ? 'contacts' : 'map',
    chosenId: pointing?.projectStakeholderId ?? rowId,
  };
}

/** The page's view and how to change it. */
export function useView(plan: Plan) {
  const [view, setView] = useState<View>(() => ({
    search: '',
    group: null,
    asAt: null,
    showsTargets: false,
    movedId: undefined,
    ...wished(plan),
  }));
  const change = useMemo(
    () =>
      (next: Partial<View>): void =>
        setView((now) => ({ ...now, ...next })),
    [],
  );
  return { view, change };
}

/** Those of the chosen group, and those whose words fit the search (undefined: nothing is searched). */
export function useFiltered(
  members: readonly MemberDue[],
  { search, group }: Pick<View, 'search' | 'group'>,
) {
  return useMemo(() => {
    const words = searchKey(search);
    const inGroup = members.filter(({ entry }) => group === null || entry?.groupType === group);
    const fits = ({ name, entry }: MemberDue): boolean =>
      searchKey(`${name} ${entry?.organisation ?? ''}`).includes(words);
    const found = words === '' ? undefined : inGroup.filter(fits);
    return {
      shown: new Set(inGroup.map(({ id }) => id)),
      found: found && new Set(found.map(({ id }) => id)),
      listed: found ?? inGroup,
    };
  }, [members, search, group]);
}
