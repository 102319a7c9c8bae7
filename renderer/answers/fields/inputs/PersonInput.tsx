import type { Role } from '../../../../shared/access/roles.ts';
import { ComboBox } from '../../../components/ComboBox/ComboBox.tsx';
import { staffToChoose, useSetup, type Staff } from '../../../data/setup.ts';
import { asTextOrNull, fieldProps, type InputProps } from './input-props.ts';

/** A member of staff, found by typing part of the name. */
export function PersonInput(props: InputProps<'person'>) {
  const { staff, ready } = useSetup();
  const value = asTextOrNull(props.value);
  return (
    <ComboBox
      // Names arrive after the page: the box takes its words from them once.
      key={String(ready)}
      {...fieldProps(props)}
      options={offered(staff, props.input.role, value)}
      placeholder="Type a name"
      value={value}
      onChange={(id) => props.onChange(id, 'now')}
    />
  );
}

/** Who can be chosen: those with the role first, then by name. People in the archive only while they are chosen. */
export function offered(staff: readonly Staff[], role: Role | null, chosen: string | null) {
  const hasRole = (person: Staff): number => (role !== null && person.roles.includes(role) ? 0 : 1);
  return staffToChoose(staff, chosen)
    .toSorted((a, b) => hasRole(a) - hasRole(b) || a.name.localeCompare(b.name, 'en-GB'))
    .map(({ id, name, jobTitle, archived }) => ({
      id,
      label: archived ? `${name} (in the archive)` : name,
      description: jobTitle === '' ? undefined : jobTitle,
    }));
}
