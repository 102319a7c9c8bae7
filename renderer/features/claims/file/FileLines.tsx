import { formatMoney } from '../../../../shared/values/money.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import pageStyles from '../entry/claim.module.css';
import { lineFacts, lineTitle } from '../entry/line-words.ts';
import type { FileContent } from './claim-file.queries.ts';
import { FileFindings } from './FileFindings.tsx';

interface FileLinesProps {
  readonly content: FileContent;
  readonly shownId: string | null;
  readonly onShow: (lineId: string) => void;
}

/** Each line with what the policy check said of it when the file was saved. */
export function FileLines({ content, shownId, onShow }: FileLinesProps) {
  const { lines, checked } = content;
  return (
    <Panel
      title="What is claimed"
      description={`${formatMoney(checked.claimedPence)} claimed, ${formatMoney(checked.totalPence)} accepted`}
    >
      <FileFindings findings={checked.findings.filter(({ lineId }) => lineId === null)} />
      <ul className={pageStyles.cards}>
        {lines.map(({ id, fields }) => {
          const outcome = checked.lines.find(({ lineId }) => lineId === id);
          return (
            <li key={id} className={pageStyles.card} data-shown={id === shownId}>
              <div className={pageStyles.cardHead}>
                <div>
                  <h3 className={pageStyles.cardTitle}>{lineTitle(fields)}</h3>
                  <p className={pageStyles.second}>{lineFacts(fields).join(' · ')}</p>
                </div>
                <div className={pageStyles.money}>
                  <span className={pageStyles.accepted}>
                    <strong>{formatMoney(outcome?.acceptedPence ?? 0)}</strong>
                  </span>
                  <span className={pageStyles.second}>{outcome?.workings}</span>
                </div>
              </div>
              {outcome !== undefined && outcome.reason !== '' && <p>{outcome.reason}</p>}
              <FileFindings findings={checked.findings.filter(({ lineId }) => lineId === id)} />
              {fields.receiptId !== null && id !== shownId && (
                <div className={pageStyles.buttons}>
                  <Button size="sm" variant="quiet" onPress={() => onShow(id)}>
                    Show the receipt
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
