import { useLocation } from 'wouter';
import { formatDate } from '../../../../shared/values/dates.ts';
import { formatMoney } from '../../../../shared/values/money.ts';
import { plural } from '../../../../shared/values/text.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { Table } from '../../../components/Table/Table.tsx';
import type { TableColumn } from '../../../components/Table/table-types.ts';
import { useMay } from '../../../data/setup.ts';
import { useChange } from '../../../data/useChange.ts';
import { addToast } from '../../../state/toasts.ts';
import { claimPath } from '../entry/claim-paths.ts';
import { STEPS } from '../decide/decide-words.ts';
import styles from './claim-file.module.css';
import type { OpenedFile } from './claim-file.queries.ts';

type Difference = NonNullable<OpenedFile['own']>['differences'][number];

/** A file that came back: what was decided, and whether anything else of the claim is different. */
export function FileReturned({ file, token }: { readonly file: OpenedFile; readonly token: string }) {
  const { own, decision, content } = file;
  const take = useChange('claims.takeFileDecision', { tell: 'caller' });
  const [, goTo] = useLocation();
  const mayWrite = useMay('claims:write');
  if (own === null)
    return (
      <Callout title="This decision is for a claim on another laptop" tone="warning">
        Send the file back to the laptop that the claim came from.
      </Callout>
    );
  if (decision === null)
    return (
      <Callout title="Nobody has decided in this file yet" tone="info">
        It is the one you saved. Send it to the person who decides, and open the file that they send back.
      </Callout>
    );
  const accept = async (): Promise<void> => {
    const answer = await take.run({ token });
    if (!answer.ok) return;
    addToast({ text: `The decision about ${content.claimNo} is taken in.`, tone: 'success' });
    goTo(claimPath(own.claimId));
  };
  const isSame = own.differences.length === 0;
  return (
    <Panel title="What was decided">
      <div className={styles.panel}>
        <p>
          <strong>
            {decision.by.name} {decidedWords(file)} on {formatDate(decision.decidedOn)}.
          </strong>{' '}
          {decision.comment}
        </p>
        {take.words && (
          <Callout isAnnounced title={take.words.what} tone="error">
            {take.words.todo}
          </Callout>
        )}
        {isSame ? (
          <Callout title="Nothing else of the claim is different" tone="success" />
        ) : (
          <Differences differences={own.differences} />
        )}
        {mayWrite && isSame && (
          <div className={styles.buttons}>
            <Button isBusy={take.isBusy} variant="primary" onPress={() => void accept()}>
              Take in the decision
            </Button>
          </div>
        )}
      </div>
    </Panel>
  );
}

function decidedWords({ decision, content }: OpenedFile): string {
  if (decision?.answer === 'QUERY') return 'sent it back with a question';
  if (decision?.answer === 'REJECT') return 'rejected it';
  return `${STEPS[content.step].done} it: ${formatMoney(decision?.amountPence ?? 0)},`;
}

const COLUMNS: readonly TableColumn<Difference>[] = [
  { id: 'where', header: 'What', isRowHeader: true, cell: ({ where }) => where },
  { id: 'here', header: 'Here', cell: ({ here }) => here },
  { id: 'there', header: 'In the file', cell: ({ there }) => there },
];

function Differences({ differences }: { readonly differences: readonly Difference[] }) {
  return (
    <>
      <Callout isAnnounced title="The file does not say the same as the claim here" tone="error">
        {plural(differences.length, 'thing')} changed since it was saved, here or on the way, so the decision
        is not taken in. Save the claim as a file once more and ask for the decision on that one.
      </Callout>
      <Table
        columns={COLUMNS}
        label="What is different"
        rowId={({ where }) => where}
        rowLabel={({ where }) => where}
        rows={differences}
      />
    </>
  );
}
