import { Button } from '../../../../components/Button/Button.tsx';
import { outcomeOf, useClaim } from '../claim-context.ts';
import { removeLine } from '../change-lines.ts';
import type { LineEntry } from '../claim.queries.ts';
import styles from '../claim.module.css';
import { lineFacts, lineTitle } from '../line-words.ts';
import { FindingItem } from './FindingItem.tsx';
import { LineEditor } from './LineEditor.tsx';
import { LineMoney } from './LineMoney.tsx';
import { cardId } from './line-ids.ts';

/** One line of the claim: what it is, what is paid for it and why. */
export function LineCard({ line }: { readonly line: LineEntry }) {
  const { page, parts, assessment, opened, open, shownId, show, isOpen, isDeciding } = useClaim();
  const fields = parts.lines.find(({ id }) => id === line.id)?.fields ?? line.fields;
  const outcome = outcomeOf(assessment, line.id);
  const isEdited = opened?.lineId === line.id;
  const title = lineTitle(fields);
  const mayEdit = isOpen || isDeciding;
  return (
    <li
      aria-label={title}
      className={styles.card}
      data-shown={shownId === line.id}
      id={cardId(line.id)}
      tabIndex={-1}
    >
      <div className={styles.cardHead}>
        <div>
          <h4 className={styles.cardTitle}>{title}</h4>
          <p className={styles.second}>{lineFacts(fields).join(' · ')}</p>
        </div>
        {outcome && <LineMoney outcome={outcome} />}
      </div>
      {outcome && outcome.findings.length > 0 && (
        <ul className={styles.findings}>
          {outcome.findings.map((finding) => (
            <FindingItem key={`${finding.rule} ${finding.words}`} finding={finding} />
          ))}
        </ul>
      )}
      {outcome?.policySays && (
        <p className={styles.says}>
          {outcome.policySays.words} <cite>{outcome.policySays.title}</cite>
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          describedBy={cardId(line.id)}
          icon={isEdited ? 'chevronUp' : 'edit'}
          size="sm"
          variant="quiet"
          onPress={() => open(isEdited ? null : { lineId: line.id, field: null })}
        >
          {editWords(isEdited, mayEdit)}
        </Button>
        {shownId !== line.id && (
          <Button icon="attach" size="sm" variant="quiet" onPress={() => show(line.id)}>
            Receipt
          </Button>
        )}
        {isOpen && (
          <Button
            icon="delete"
            size="sm"
            variant="quiet"
            onPress={() => void removeLine(line, page.lines, title)}
          >
            Remove
          </Button>
        )}
      </div>
      {isEdited && <LineEditor field={opened.field} given={line} />}
    </li>
  );
}

function editWords(isEdited: boolean, mayEdit: boolean): string {
  if (isEdited) return 'Close';
  return mayEdit ? 'Change' : 'Details';
}
