import { useState } from 'react';
import { APPROVAL_STEP_WORDS } from '../../../../shared/domain/claims/lists.ts';
import { formatDate, formatInstant } from '../../../../shared/values/dates.ts';
import { formatMoney } from '../../../../shared/values/money.ts';
import { DescriptionList } from '../../../components/DescriptionList/DescriptionList.tsx';
import { PageHeader } from '../../../components/PageHeader/PageHeader.tsx';
import { PageLayout } from '../../../components/PageLayout/PageLayout.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { StatusTag } from '../../../components/StatusTag/StatusTag.tsx';
import { CLAIMS_PATH } from '../entry/claim-paths.ts';
import pageStyles from '../entry/claim.module.css';
import type { OpenedFile } from './claim-file.queries.ts';
import { FileDecide } from './FileDecide.tsx';
import { FileLines } from './FileLines.tsx';
import { FileReceipt } from './FileReceipt.tsx';
import { FileReturned } from './FileReturned.tsx';

interface ClaimFileViewProps {
  readonly token: string;
  readonly file: OpenedFile;
}

/** A claim as a file holds it: to be read, and decided on or taken in. Nothing of it is stored. */
export function ClaimFileView({ token, file }: ClaimFileViewProps) {
  const { content, decision, own, savedAt } = file;
  const [shownId, show] = useState<string | null>(null);
  const shown = content.lines.find(({ id }) => id === shownId) ?? content.lines.find(hasReceipt);
  const receipt = content.receipts.find(({ id }) => id === shown?.fields.receiptId);
  const header = (
    <PageHeader
      breadcrumbs={[{ label: 'Claims', href: CLAIMS_PATH }]}
      meta={`${content.claimNo} · ${content.project.reference} ${content.project.title} · saved ${formatInstant(savedAt)}`}
      tag={<StatusTag tone="special">From a file</StatusTag>}
      title={`Claim of ${content.person.name}`}
    />
  );
  return (
    <PageLayout header={header}>
      {decision === null && own === null ? (
        <FileDecide file={file} token={token} />
      ) : (
        <FileReturned file={file} token={token} />
      )}
      <div className={pageStyles.columns}>
        <div className={pageStyles.matter}>
          <FileLines content={content} shownId={shown?.id ?? null} onShow={show} />
          <Panel title="About the claim">
            <DescriptionList items={aboutOf(content)} />
          </Panel>
        </div>
        <div className={pageStyles.aside}>
          <Panel title="Receipt">
            {receipt ? (
              <FileReceipt key={receipt.id} receipt={receipt} token={token} />
            ) : (
              <p className={pageStyles.none}>There is no receipt for this line.</p>
            )}
          </Panel>
        </div>
      </div>
    </PageLayout>
  );
}

const hasReceipt = ({ fields }: OpenedFile['content']['lines'][number]): boolean => fields.receiptId !== null;

const aboutOf = ({ area, activity, claim, submittedOn, decisions }: OpenedFile['content']) => [
  { term: 'Area', description: area },
  {
    term: 'Activity',
    description: [activity.title, activity.venue, activity.dateOn === null ? '' : formatDate(activity.dateOn)]
      .filter((words) => words !== '')
      .join(', '),
  },
  { term: 'Handed in', description: submittedOn === null ? '–' : formatDate(submittedOn) },
  { term: 'Budget code', description: claim.budgetCode === '' ? 'Not filled in yet' : claim.budgetCode },
  ...decisions.map(({ step, by, decidedOn, amountPence }) => ({
    term: APPROVAL_STEP_WORDS[step],
    description: `${by.name}, ${formatDate(decidedOn)}, ${formatMoney(amountPence)}`,
  })),
];
