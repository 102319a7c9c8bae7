import { CLAIM_STATE_WORDS } from '../../../../shared/domain/claims/lists.ts';
import { formatDate } from '../../../../shared/values/dates.ts';
import { formatMoney } from '../../../../shared/values/money.ts';
import { DescriptionList } from '../../../components/DescriptionList/DescriptionList.tsx';
import { FileView } from '../../../receipts/FileView.tsx';
import type { ClaimPageValue } from '../entry/claim.queries.ts';
import { lineFacts, lineTitle } from '../entry/line-words.ts';
import styles from './twins.module.css';

interface OneOfTwoProps {
  readonly title: string;
  readonly page: ClaimPageValue;
  readonly lineId: string;
}

/** One of two lines that look alike: whose it is, what it says, and its receipt. */
export function OneOfTwo({ title, page, lineId }: OneOfTwoProps) {
  const line = page.lines.find(({ id }) => id === lineId);
  if (!line) return <p>This line is not on the claim any more.</p>;
  const { fields } = line;
  const receipt = page.receipts.find(({ id }) => id === fields.receiptId);
  const money = (pence: number | null): string => (pence === null ? '–' : formatMoney(pence));
  const label = `Receipt of ${page.person.name}, ${lineTitle(fields)}`;
  return (
    <section aria-label={title} className={styles.one}>
      <h3>{title}</h3>
      <DescriptionList
        layout="stacked"
        items={[
          { term: 'Person', description: page.person.name },
          { term: 'Claim', description: `${page.claimNo}, ${CLAIM_STATE_WORDS[page.status].toLowerCase()}` },
          { term: 'For', description: `${page.activity.title} (${page.project.reference})` },
          { term: 'What', description: [lineTitle(fields), ...lineFacts(fields)].join(' · ') },
          { term: 'Claimed', description: money(fields.claimedPence) },
          {
            term: 'Receipt',
            description: receipt
              ? [
                  receipt.fields.supplier,
                  receipt.fields.datedOn === null ? '' : formatDate(receipt.fields.datedOn),
                  money(receipt.fields.amountPence),
                ]
                  .filter((words) => words !== '')
                  .join(' · ')
              : 'None',
          },
        ]}
      />
      {receipt?.fields.fileId != null && <FileView fileId={receipt.fields.fileId} label={label} />}
    </section>
  );
}
