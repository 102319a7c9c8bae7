import { RECEIVED_WAYS, RECEIVED_WAY_WORDS } from '../../../../shared/domain/claims/lists.ts';
import { EntryAnswer, type EntryField } from '../../../answers/directory/EntryAnswer.tsx';
import { useEntry } from '../../../answers/directory/useEntry.ts';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { useClaim } from './claim-context.ts';
import styles from './claim.module.css';
import { flat } from './flat.ts';

const FIELDS: readonly EntryField<'claim'>[] = [
  {
    key: 'receivedVia',
    label: 'How it came in',
    input: {
      kind: 'choice',
      options: RECEIVED_WAYS.map((id) => ({ id, label: RECEIVED_WAY_WORDS[id] })),
      look: 'list',
    },
    span: 2,
  },
  { key: 'receivedOn', label: 'Came in on', input: { kind: 'date' }, span: 2 },
  { key: 'declarationOn', label: 'Declaration signed on', input: { kind: 'date' }, span: 2 },
  { key: 'budgetCode', label: 'Budget code', input: { kind: 'text' }, span: 2 },
  { key: 'note', label: 'Note', hint: 'For the team, not for the person.', input: { kind: 'text' }, span: 4 },
];
/** What those who decide may still write. */
const WHILE_DECIDING = ['budgetCode', 'note'];

/** What the form says about the claim as a whole. */
export function AboutPanel() {
  const { page, isOpen, isDeciding } = useClaim();
  const entry = useEntry('claim', page.claim.id, flat<'claim'>(page.claim));
  if (!entry) return null;
  return (
    <Panel title="About the form">
      <div className={styles.grid}>
        {FIELDS.map((field) => (
          <div key={field.key} className={styles[`span${field.span}`]}>
            <EntryAnswer
              entry={entry}
              field={field}
              isReadOnly={!(isOpen || (isDeciding && WHILE_DECIDING.includes(field.key)))}
              kind="claim"
            />
          </div>
        ))}
      </div>
    </Panel>
  );
}
