import type { Output } from '../../shared/contract/index.ts';
import { isAllowed, type Permission } from '../../shared/access/permissions.ts';
import { useAsk, type Asked } from './useAsk.ts';

export type Setup = Output<'setup.get'>;
export type Area = Setup['areas'][number];
export type Staff = Setup['staff'][number];

const NOTHING_YET: Setup = {
  ready: false,
  me: null,
  areas: [],
  staff: [],
  readOnly: false,
  appVersion: '',
};

/** What the window needs before anything else; the shell shows its failure. */
export const useAskSetup = (): Asked<Setup> => useAsk('setup.get', {});

/** Areas, staff and who works here, for pages inside the shell, where they are always known. */
export function useSetup(): Setup {
  return useAskSetup().value ?? NOTHING_YET;
}

/** Whether the person who works here may do this; buttons for what they may not do are not shown. */
export function useMay(permission: Permission): boolean {
  const { me, readOnly } = useSetup();
  return isAllowed(me?.roles ?? [], permission) && !(readOnly && WRITING.includes(permission));
}

const WRITING: readonly Permission[] = [
  'projects:write',
  'setup:write',
  'people:write',
  'claims:write',
  'claims:certify',
  'claims:approve',
  'policies:write',
  'payments:write',
  'payments:offer',
  'payments:approve',
  'payments:release',
];

/** Staff to choose from: those not in the archive, and the one chosen already. */
export const staffToChoose = (staff: readonly Staff[], chosenId: string | null): readonly Staff[] =>
  staff.filter((person) => !person.archived || person.id === chosenId);
