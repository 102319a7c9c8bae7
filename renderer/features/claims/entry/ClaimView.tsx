import { AdjustmentsNote } from '../../../attendance/AdjustmentsNote.tsx';
import { PageLayout } from '../../../components/PageLayout/PageLayout.tsx';
import { DecidePanel } from '../decide/DecidePanel.tsx';
import { ClaimDocuments } from '../documents/ClaimDocuments.tsx';
import { AboutPanel } from './AboutPanel.tsx';
import { ClaimContext } from './claim-context.ts';
import type { ClaimPageValue } from './claim.queries.ts';
import styles from './claim.module.css';
import { ClaimHeader } from './ClaimHeader.tsx';
import { HistoryPanel } from './HistoryPanel.tsx';
import { LinesPanel } from './LinesPanel.tsx';
import { NeighboursPanel } from './NeighboursPanel.tsx';
import { NoPolicy } from './NoPolicy.tsx';
import { ReceiptPanel } from './receipt/ReceiptPanel.tsx';
import { StateNote } from './StateNote.tsx';
import { Totals } from './Totals.tsx';
import { useClaimOnPage } from './useClaimOnPage.ts';
import { WholeFindings } from './WholeFindings.tsx';

/** The page of a claim: the lines on the left, the receipt of the one in hand on the right. */
export function ClaimView({ page }: { readonly page: ClaimPageValue }) {
  const claim = useClaimOnPage(page);
  return (
    <ClaimContext value={claim}>
      <PageLayout header={<ClaimHeader />}>
        <StateNote />
        <NoPolicy />
        <Totals />
        <DecidePanel />
        <AdjustmentsNote participantId={page.person.id} />
        <div className={styles.columns}>
          <div className={styles.matter}>
            <WholeFindings />
            <LinesPanel />
            <AboutPanel />
            <HistoryPanel />
          </div>
          <div className={styles.aside}>
            <ReceiptPanel />
            {claim.isOpen && <NeighboursPanel />}
            <ClaimDocuments claimId={page.claim.id} />
            {!claim.isOpen && <NeighboursPanel />}
          </div>
        </div>
      </PageLayout>
    </ClaimContext>
  );
}
