import { useQueryClient } from '@tanstack/react-query';
import { archiveEntry } from '../../answers/directory/entry-changes.ts';
import type { Entry } from '../../answers/directory/families.ts';
import { useEntry } from '../../answers/directory/useEntry.ts';
import { useFlushWithWindow } from '../../answers/saving/drafts.ts';
import { AdjustmentsNote } from '../../attendance/AdjustmentsNote.tsx';
import { flagsOf, PersonFlags } from '../../attendance/PersonName.tsx';
import { useFreshNext } from '../../attendance/use-fresh-next.ts';
import { Callout } from '../../components/Callout/Callout.tsx';
import { Link } from '../../components/Link/Link.tsx';
import { MenuButton } from '../../components/MenuButton/MenuButton.tsx';
import { PageHeader } from '../../components/PageHeader/PageHeader.tsx';
import { PageLayout } from '../../components/PageLayout/PageLayout.tsx';
import { Answered } from '../../data/Answered.tsx';
import { useMay } from '../../data/setup.ts';
import { useAsk } from '../../data/useAsk.ts';
import { PayeePanel } from '../../payees/PayeePanel.tsx';
import { TaxYears } from '../../payment-documents/TaxYears.tsx';
import { OffersOfPerson } from '../../recognition/OffersOfPerson.tsx';
import { usePageTitle } from '../../state/page-title.ts';
import { JoinedPanel } from './merge/JoinedPanel.tsx';
import { ClaimsPanel } from './person/ClaimsPanel.tsx';
import { ConsentsPanel } from './person/ConsentsPanel.tsx';
import { DetailPanels } from './person/DetailPanels.tsx';
import { NeedsPanel } from './person/NeedsPanel.tsx';
import type { PersonPageFacts } from './person/page-facts.ts';
import { TakingPartPanel } from './person/TakingPartPanel.tsx';
import styles from './people.module.css';

/** Everything about one person on one page. Everything saves itself. */
export function PersonPage({ personId }: { readonly personId: string }) {
  const asked = useAsk('people.page', { id: personId });
  useFreshNext('people.page');
  useFlushWithWindow();
  const entry = useEntry(
    'participant',
    personId,
    asked.value?.page?.person as Entry<'participant'> | undefined,
  );
  usePageTitle(entry?.name ?? 'Person');
  return (
    <Answered asked={asked} waiting="Opening the person">
      {({ page }) => (page && entry ? <Person entry={entry} page={page} /> : <Nobody />)}
    </Answered>
  );
}

interface PersonProps {
  readonly page: PersonPageFacts;
  readonly entry: Entry<'participant'>;
}

function Person({ page, entry }: PersonProps) {
  const mayWrite = useMay('people:write');
  const isReadOnly = !mayWrite || page.mergedInto !== null;
  return (
    <PageLayout
      header={
        <>
          <PageHeader
            title={entry.name}
            breadcrumbs={[{ label: 'People', href: '/people' }]}
            tag={
              <PersonFlags
                flags={flagsOf(page.needs)}
                isArchived={entry.archived}
                isUnder18={entry.under18 === 'YES'}
              />
            }
            meta={calledWords(entry)}
            actions={!isReadOnly && <More entry={entry} />}
          />
          <Notes mergedInto={page.mergedInto} mayWrite={mayWrite} />
        </>
      }
      end={
        <div className={styles.stack}>
          <TakingPartPanel page={page} />
          <ClaimsPanel page={page} />
          <JoinedPanel isReadOnly={isReadOnly} person={entry} />
          <AdjustmentsNote participantId={entry.id} />
          <OffersOfPerson page={page} />
          <TaxYears participantId={entry.id} prefersLargePrint={entry.preferredFormat === 'LARGE_PRINT'} />
          <PayeePanel isReadOnly={isReadOnly} participantId={entry.id} personName={entry.name} />
        </div>
      }
    >
      <DetailPanels entry={entry} isReadOnly={isReadOnly} page={page}>
        <NeedsPanel isReadOnly={isReadOnly} page={page} />
        <ConsentsPanel entry={entry} isReadOnly={isReadOnly} page={page} />
      </DetailPanels>
    </PageLayout>
  );
}

/** `Likes to be called Cari`; nothing when it is the name itself. */
const calledWords = ({ name, preferredName }: Entry<'participant'>): string | undefined =>
  preferredName === '' || preferredName === name ? undefined : `Likes to be called ${preferredName}`;

function Notes({ mergedInto, mayWrite }: { readonly mergedInto: string | null; readonly mayWrite: boolean }) {
  if (mergedInto !== null)
    return (
      <Callout
        tone="info"
        title="This record was joined with another of the same person"
        actions={<Link href={`/people/${mergedInto}`}>Open the record that is kept</Link>}
      >
        It cannot be changed while it is joined.
      </Callout>
    );
  if (mayWrite) return null;
  return (
    <Callout tone="info" title="You can look, not change">
      Ask an engagement lead if something here is wrong.
    </Callout>
  );
}

function More({ entry: { id, name, archived } }: { readonly entry: Entry<'participant'> }) {
  const client = useQueryClient();
  return (
    <MenuButton
      label="More"
      items={[
        {
          id: 'archive',
          label: archived ? 'Take out of the archive' : 'Put in the archive',
          icon: archived ? 'undo' : 'archive',
          onAction: () =>
            void archiveEntry(client, { kind: 'participant', id }, { archived: !archived, title: name }),
        },
      ]}
    />
  );
}

function Nobody() {
  return (
    <PageLayout header={<PageHeader title="This person is not here" />}>
      <Callout tone="info" actions={<Link href="/people">Everybody</Link>}>
        The address leads to nobody on this computer.
      </Callout>
    </PageLayout>
  );
}
