import { Button } from '../Button/Button.tsx';
import { HelpPanel } from '../HelpPanel/HelpPanel.tsx';
import { IconButton } from '../IconButton/IconButton.tsx';
import { MenuButton } from '../MenuButton/MenuButton.tsx';
import { PageHeader } from '../PageHeader/PageHeader.tsx';
import { FormRow } from '../PageLayout/FormRow.tsx';
import { FormStack } from '../PageLayout/FormStack.tsx';
import { PageLayout } from '../PageLayout/PageLayout.tsx';
import { Panel } from '../Panel/Panel.tsx';
import { DateField } from '../DateField/DateField.tsx';
import { MoneyField } from '../MoneyField/MoneyField.tsx';
import { SaveState } from '../SaveState/SaveState.tsx';
import { SectionNav } from '../SectionNav/SectionNav.tsx';
import { StatusTag } from '../StatusTag/StatusTag.tsx';
import type { Example } from '../support/example.ts';
import { Held } from '../support/Held.tsx';
import { TextArea } from '../TextArea/TextArea.tsx';
import { TextField } from '../TextField/TextField.tsx';
import { TextListField } from '../TextListField/TextListField.tsx';
import { TriField, type TriValue } from '../TriField/TriField.tsx';
import { AppShell } from './AppShell.tsx';

const stay = () => undefined;

const side = (
  <SectionNav
    currentId="who"
    label="Plan sections"
    sections={[
      { id: 'about', label: 'About the project', state: 'complete' },
      { id: 'why', label: 'Why we are engaging', state: 'complete' },
      { id: 'who', label: 'Who is affected', state: 'incomplete', left: 3 },
      { id: 'equality', label: 'Equality impact', state: 'incomplete', left: 11 },
      { id: 'methods', label: 'Methods and venues', state: 'notStarted' },
      { id: 'budget', label: 'Budget', state: 'notStarted' },
      { id: 'risks', label: 'Risks', state: 'notStarted' },
      { id: 'feedback', label: 'Feedback and reporting', state: 'notStarted' },
    ]}
    onSelect={stay}
  />
);

const header = (
  <PageHeader
    actions={
      <>
        <Button icon="document">Preview</Button>
        <Button icon="export" variant="primary">
          Export to Word
        </Button>
      </>
    }
    breadcrumbs={[
      { label: 'Projects', href: '#projects' },
      { label: 'Outpatient clinics', href: '#p41' },
    ]}
    meta={['P-2026-00041', 'Sam Okafor', 'Committee on 3 June 2026']}
    tag={<StatusTag tone="info">In review</StatusTag>}
    title="Engagement and Equalities Plan"
  />
);

const form = (
  <Panel
    description="People who use the service now, people who could, and people who work in it."
    title="Who is affected"
  >
    <FormStack>
      <Held start="Outpatients at St Luke’s: about 14,000 visits a year. Most are over 60. A third come by bus.">
        {(value, set) => (
          <TextArea
            help={
              <HelpPanel about="Who uses the service now?" source="Statutory guidance 2023, section 4">
                Numbers, ages, where they live, how they travel. Say where the figures come from.
              </HelpPanel>
            }
            hint="Numbers and where they come from"
            label="Who uses the service now?"
            value={value}
            onChange={set}
          />
        )}
      </Held>
      <Held<TriValue> start={null}>
        {(value, set) => <TriField label="Are staff affected?" value={value} onChange={set} />}
      </Held>
      <FormRow>
        <Held<string | null> start="2026-06-03">
          {(value, set) => <DateField label="Engagement starts" value={value} onChange={(iso) => set(iso)} />}
        </Held>
        <Held<string | null> start={null}>
          {(value, set) => <DateField label="Engagement ends" value={value} onChange={(iso) => set(iso)} />}
        </Held>
        <Held<number | null> start={450000}>
          {(value, set) => (
            <MoneyField label="Budget agreed" value={value} onChange={(pence) => set(pence)} />
          )}
        </Held>
      </FormRow>
      <TextField
        error="Name the person who answers for this section"
        label="Section owner"
        value=""
        width="md"
        onChange={stay}
      />
      <Held<readonly string[]> start={['People who come by bus', 'Carers of people with dementia']}>
        {(value, set) => (
          <TextListField itemName="group" label="Groups we must not miss" value={value} onChange={set} />
        )}
      </Held>
    </FormStack>
  </Panel>
);

export const examples: readonly Example[] = [
  {
    name: 'A planning form',
    isWholePage: true,
    render: () => (
      <AppShell
        area="Leeds and York"
        navigation={[
          {
            items: [
              { id: 'home', label: 'Home', icon: 'home', href: '#home' },
              { id: 'projects', label: 'Projects', icon: 'folder', href: '#projects', isCurrent: true },
              { id: 'claims', label: 'Claims', icon: 'money', href: '#claims', count: 12 },
              { id: 'people', label: 'People and groups', icon: 'people', href: '#people' },
              { id: 'calendar', label: 'Calendar', icon: 'calendar', href: '#calendar' },
            ],
          },
          {
            label: 'Records',
            items: [
              { id: 'documents', label: 'Documents', icon: 'document', href: '#documents' },
              { id: 'archive', label: 'Archive', icon: 'archive', href: '#archive' },
              { id: 'settings', label: 'Settings', icon: 'settings', href: '#settings' },
            ],
          },
        ]}
        product="Engagement Desk"
        status={<SaveState state={{ kind: 'saved', at: '14:02' }} />}
        statusEnd="Stored on this laptop · backed up today at 12:00"
        topEnd={
          <>
            <IconButton icon="search" label="Find anything" variant="inverse" />
            <IconButton icon="help" label="Help" variant="inverse" />
            <MenuButton
              isIconOnly
              icon="people"
              items={[{ id: 'who', label: 'Sam Okafor', onAction: stay }]}
              label="Signed in as Sam Okafor"
              variant="inverse"
            />
          </>
        }
      >
        <PageLayout header={header} side={side}>
          {form}
        </PageLayout>
      </AppShell>
    ),
  },
];
