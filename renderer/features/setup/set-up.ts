import type { Input } from '../../../shared/contract/index.ts';
import type { OrgType } from '../../../shared/domain/setup/lists.ts';
import type { FormErrors } from '../../state/use-form.ts';
import { checkArea, checkStaff } from './checks.ts';
import { NEW_AREA, NEW_PERSON } from './new-details.ts';

/** What the first page asks. */
export interface SetUpValues {
  readonly organisation: string;
  readonly orgType: OrgType | null;
  readonly prefix: string;
  readonly myName: string;
  readonly jobTitle: string;
  readonly team: string;
  readonly email: string;
}

export const EMPTY_SET_UP: SetUpValues = {
  organisation: '',
  orgType: null,
  prefix: '',
  myName: '',
  jobTitle: '',
  team: '',
  email: '',
};

/** What stands in the way of setting up. */
export function checkSetUp(values: SetUpValues): FormErrors<SetUpValues> {
  const area = checkArea({ name: values.organisation, referencePrefix: values.prefix, teamEmail: '' });
  const person = checkStaff({ name: values.myName, email: values.email });
  return {
    ...(area.name === undefined ? {} : { organisation: area.name }),
    ...(values.orgType === null ? { orgType: 'Choose what kind of organisation it is.' } : {}),
    ...(area.referencePrefix === undefined ? {} : { prefix: area.referencePrefix }),
    ...(person.name === undefined ? {} : { myName: 'Enter your name.' }),
    ...(person.email === undefined ? {} : { email: person.email }),
  };
}

/** The request from the answers; call it once `checkSetUp` finds nothing. */
export function setUpInput(values: SetUpValues): Input<'setup.begin'> {
  const { organisation, orgType, prefix, myName, jobTitle, team, email } = values;
  return {
    area: { ...NEW_AREA, name: organisation.trim(), orgType: orgType ?? 'ICB', referencePrefix: prefix },
    me: {
      ...NEW_PERSON,
      name: myName.trim(),
      jobTitle,
      team,
      email: email.trim(),
      roles: ['ENGAGEMENT_LEAD'],
    },
  };
}
