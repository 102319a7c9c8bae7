import { PageHeader } from '../../components/PageHeader/PageHeader.tsx';
import { PageLayout } from '../../components/PageLayout/PageLayout.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import { DescriptionList } from '../../components/DescriptionList/DescriptionList.tsx';
import { usePageTitle } from '../../state/page-title.ts';
import { KeysPanel } from './KeysPanel.tsx';
import { TERMS } from './terms.ts';
import styles from './HelpPage.module.css';

/** How the app works, what the words mean, and every key. */
export function HelpPage() {
  usePageTitle('Help');
  return (
    <PageLayout header={<PageHeader title="Help" />}>
      <Panel title="How it works">
        <ol className={styles.steps}>
          <li>Start a project: one piece of work that people should have a say in.</li>
          <li>Fill in its plan, a section at a time. Every answer is saved as you go.</li>
          <li>See what is still missing on the project’s first page, and go straight to it.</li>
          <li>Look at the documents as they will be printed, then save them as Word files.</li>
          <li>Move the project on, step by step, as the work goes on. Each change is kept in its history.</li>
        </ol>
      </Panel>
      <KeysPanel />
      <Panel title="What the words mean">
        <DescriptionList items={TERMS} />
      </Panel>
    </PageLayout>
  );
}
