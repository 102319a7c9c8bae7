import { useState } from 'react';
import { formatDate } from '../../../../shared/values/dates.ts';
import { formatMoney } from '../../../../shared/values/money.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Answered } from '../../../data/Answered.tsx';
import pageStyles from '../entry/claim.module.css';
import styles from './claim-file.module.css';
import { useFileReceipt, type FileContent } from './claim-file.queries.ts';

interface FileReceiptProps {
  readonly token: string;
  readonly receipt: FileContent['receipts'][number];
}

/** What is on a receipt, and the receipt itself, as the file holds it. */
export function FileReceipt({ token, receipt }: FileReceiptProps) {
  const { supplier, datedOn, amountPence } = receipt.fields;
  const facts = [
    supplier,
    datedOn === null ? '' : formatDate(datedOn),
    amountPence === null ? '' : formatMoney(amountPence),
  ].filter((words) => words !== '');
  return (
    <div className={pageStyles.receiptBody}>
      <p>{facts.join(' · ')}</p>
      {receipt.sha256 === null ? (
        <p className={pageStyles.none}>It is kept on paper; there is no picture of it in the file.</p>
      ) : (
        <Picture label={`Receipt: ${facts.join(', ')}`} receiptId={receipt.id} token={token} />
      )}
    </div>
  );
}

function Picture({
  token,
  receiptId,
  label,
}: {
  readonly token: string;
  readonly receiptId: string;
  readonly label: string;
}) {
  const [page, setPage] = useState(1);
  const asked = useFileReceipt(token, receiptId, page);
  return (
    <Answered asked={asked} waiting="Opening the receipt">
      {({ mediaType, base64, pages, text }) => (
        <>
          <img
            alt={text === '' ? label : `${label}. It says: ${text}`}
            className={styles.picture}
            src={`data:${mediaType};base64,${base64}`}
          />
          {pages > 1 && (
            <div className={pageStyles.buttons}>
              <Button isDisabled={page === 1} size="sm" onPress={() => setPage(page - 1)}>
                Page before
              </Button>
              <Button isDisabled={page === pages} size="sm" onPress={() => setPage(page + 1)}>
                Next page
              </Button>
            </div>
          )}
        </>
      )}
    </Answered>
  );
}
