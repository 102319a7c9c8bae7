import { useState } from 'react';
import { useLocation } from 'wouter';
import { PageLayout } from '../../components/PageLayout/PageLayout.tsx';
import { Tabs } from '../../components/Tabs/Tabs.tsx';
import { Answered } from '../../data/Answered.tsx';
import { usePlan } from '../../data/plan.ts';
import { usePageTitle } from '../../state/page-title.ts';
import { DocumentsHeader } from './DocumentsHeader.tsx';
import { ExportPanel } from './ExportPanel.tsx';
import { ExportsTable } from './ExportsTable.tsx';
import { MissingPanel } from './MissingPanel.tsx';
import { missingPath } from './paths.ts';
import { Preview } from '../../preview/Preview.tsx';
import { useExports, usePreview, type Choice } from './documents.queries.ts';
import styles from './documents.module.css';

export interface DocumentsPageProps {
  readonly projectId: string;
}

/** The documents made from the plan: see them, see what is missing, make the Word file, find the files made before. */
export function DocumentsPage({ projectId }: DocumentsPageProps) {
  const [choice, setChoice] = useState<Choice>({ projectId, code: 'D01', short: false, largePrint: false });
  const [tab, setTab] = useState('preview');
  const [, navigate] = useLocation();
  const plan = usePlan(projectId);
  const preview = usePreview(choice);
  const exports = useExports(projectId);
  usePageTitle(`Documents – ${plan.value?.records.project.title ?? ''}`);
  const seek = (link: string): void => {
    const { path, state } = missingPath(projectId, link);
    navigate(path, { state });
  };
  return (
    <PageLayout
      header={
        <div className={styles.pageHead}>
          <DocumentsHeader plan={plan.value} projectId={projectId} />
        </div>
      }
      side={
        <div className={styles.side}>
          <ExportPanel choice={choice} preview={preview.value} onChange={setChoice} />
          <MissingPanel preview={preview.value} onSeek={seek} />
        </div>
      }
    >
      <div className={styles.tabs}>
        <Tabs
          label="Documents"
          selectedId={tab}
          tabs={[
            {
              id: 'preview',
              label: 'Preview',
              content: (
                <Answered asked={preview} waiting="Drawing the document">
                  {({ model }) => <Preview model={model} onSeek={seek} />}
                </Answered>
              ),
            },
            {
              id: 'exports',
              label: 'Files made',
              count: exports.value?.exports.length,
              content: (
                <Answered asked={exports} waiting="Looking for files">
                  {(value) => <ExportsTable exports={value.exports} />}
                </Answered>
              ),
            },
          ]}
          onSelect={setTab}
        />
      </div>
    </PageLayout>
  );
}
