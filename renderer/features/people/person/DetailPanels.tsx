import { useMemo, type ReactNode } from 'react';
import { checkReach } from '../../../../shared/domain/people/contact.ts';
import { checkGuardian } from '../../../../shared/domain/people/guardian.ts';
import { hasText } from '../../../../shared/values/text.ts';
import type { EntryField } from '../../../answers/directory/EntryAnswer.tsx';
import type { Entry } from '../../../answers/directory/families.ts';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { staffToChoose, useSetup, type Staff } from '../../../data/setup.ts';
import { CONTACT_FIELDS, GUARDIAN_FIELDS, PART_FIELDS, PAYMENT_FIELDS } from '../person-fields.ts';
import type { PersonPageFacts } from './page-facts.ts';
import { PersonFields } from './PersonFields.tsx';

interface DetailPanelsProps {
  readonly page: PersonPageFacts;
  readonly entry: Entry<'participant'>;
  readonly isReadOnly: boolean;
  /** What comes right after how to reach them: needs and consents, which are looked for most. */
  readonly children: ReactNode;
}

/** How to reach a person, the part they play, who answers for them, how they are paid and whom they are related to. */
export function DetailPanels({ page, entry, isReadOnly, children }: DetailPanelsProps) {
  const { staff } = useSetup();
  const links = useMemo(() => linkFields(staff), [staff]);
  const findings = [...checkReach(entry), ...checkGuardian(entry, page.consents)];
  const hasGuardian = entry.under18 === 'YES' || hasText(entry.guardian) || hasText(entry.guardianContact);
  const shared = { entry, isReadOnly, findings };
  return (
    <>
      <Panel title="How to reach them">
        <PersonFields {...shared} fields={CONTACT_FIELDS} />
      </Panel>
      {children}
      <Panel title="The part they play">
        <PersonFields {...shared} fields={PART_FIELDS} />
      </Panel>
      {hasGuardian && (
        <Panel
          title="Parent or guardian"
          description="Needed before somebody under 18 is paid or gives a consent."
        >
          <PersonFields {...shared} fields={GUARDIAN_FIELDS} />
        </Panel>
      )}
      <Panel title="Payment and costs">
        <PersonFields {...shared} fields={PAYMENT_FIELDS} />
      </Panel>
      <Panel
        title="Links with staff"
        description="Nobody may certify or approve their own claim, or that of a relative."
      >
        <PersonFields {...shared} fields={links} />
      </Panel>
    </>
  );
}

/** The staff this person is, or is related to. */
const linkFields = (staff: readonly Staff[]): readonly EntryField<'participant'>[] => [
  {
    key: 'staffId',
    label: 'Is a member of staff too',
    input: { kind: 'person', role: null },
    span: 3,
  },
  {
    key: 'relativeStaffIds',
    label: 'Relatives among the staff',
    hint: 'As the member of staff declared it.',
    input: {
      kind: 'choices',
      options: staffToChoose(staff, null).map(({ id, name }) => ({ id, label: name })),
    },
    span: 6,
  },
];
