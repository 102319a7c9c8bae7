import { useState } from 'react';
import { elementOf } from '../../../shared/domain/plan/form/places.ts';
import { plural } from '../../../shared/values/text.ts';
import { CannotChange } from '../../answers/questions/CannotChange.tsx';
import { Question } from '../../answers/questions/Question.tsx';
import { usePlanContext } from '../../answers/questions/usePlanContext.ts';
import { useWishedFocus, wishedLink } from '../../answers/questions/wished.ts';
import { Button } from '../../components/Button/Button.tsx';
import { PageHeader } from '../../components/PageHeader/PageHeader.tsx';
import { PageLayout } from '../../components/PageLayout/PageLayout.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import type { Plan } from '../../data/plan.ts';
import { FromLibrary } from './add/FromLibrary.tsx';
import { NewSource } from './add/NewSource.tsx';
import { EnoughPanel } from './EnoughPanel.tsx';
import { OLD_AFTER } from './page-fields.ts';
import { SourceDialog } from './source/SourceDialog.tsx';
import { SourcesTable } from './SourcesTable.tsx';
import { usedSources } from './used-sources.ts';
import styles from './insight.module.css';

/** What is open over the page. */
type Open = { readonly kind: 'library' | 'new' } | { readonly kind: 'source'; readonly useId: string };

/** The sources of a project, and whether they are enough. */
export function InsightView({ plan }: { readonly plan: Plan }) {
  const context = usePlanContext(plan);
  const { projectId, isReadOnly, findings } = context;
  const [open, setOpen] = useState<Open | undefined>(wishedSource);
  useWishedFocus();
  const used = usedSources(plan);
  const shown = open?.kind === 'source' ? used.find(({ use }) => use.id === open.useId) : undefined;
  const close = (): void => setOpen(undefined);
  const openUse = (useId: string): void => setOpen({ kind: 'source', useId });
  const buttons = !isReadOnly && (
    <>
      <Button icon="search" onPress={() => setOpen({ kind: 'library' })}>
        Add from the library
      </Button>
      <Button icon="add" variant="primary" onPress={() => setOpen({ kind: 'new' })}>
        Add a new source
      </Button>
    </>
  );
  return (
    <PageLayout header={<InsightHeader plan={plan} />}>
      <div className={styles.page}>
        <CannotChange plan={plan} />
        <div id={elementOf('rows.insightUse')}>
          <Panel
            isFlush
            actions={used.length > 0 ? buttons : undefined}
            description={used.length > 0 ? plural(used.length, 'source') : undefined}
            title="Sources we use"
          >
            <SourcesTable
              emptyAction={buttons || undefined}
              findings={findings}
              oldAfterMonths={plan.records.knowledge.oldAfterMonths}
              used={used}
              onOpen={openUse}
            />
            <div className={styles.age}>
              <Question context={context} field={OLD_AFTER} />
            </div>
          </Panel>
        </div>
        <EnoughPanel context={context} />
      </div>
      {open?.kind === 'library' && <FromLibrary plan={plan} onClose={close} />}
      {open?.kind === 'new' && <NewSource plan={plan} onAdded={openUse} onClose={close} />}
      {shown && (
        <SourceDialog
          key={shown.use.id}
          findings={findings.filter(({ subject }) => subject === shown.use.id)}
          isReadOnly={isReadOnly}
          projectId={projectId}
          used={shown}
          onClose={close}
        />
      )}
    </PageLayout>
  );
}

/** The source another page asked for by its row: `rows.insightUse#` and its id. */
function wishedSource(): Open | undefined {
  const useId = /^rows\.insightUse#(.+)$/.exec(wishedLink() ?? '')?.[1];
  return useId === undefined ? undefined : { kind: 'source', useId };
}

function InsightHeader({ plan: { head, records } }: { readonly plan: Plan }) {
  return (
    <PageHeader
      breadcrumbs={[
        { label: 'Projects', href: '/projects' },
        { label: `${head.reference} ${records.project.title}`, href: `/projects/${head.id}` },
      ]}
      meta="What people have told us before, and what it leaves open"
      title="What we already know"
    />
  );
}
