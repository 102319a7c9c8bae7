import { Button } from '../../../../components/Button/Button.tsx';
import { removeLine } from '../change-lines.ts';
import { useClaim } from '../claim-context.ts';
import type { LineEntry } from '../claim.queries.ts';
import styles from '../claim.module.css';
import { landOnLine } from '../land.ts';
import { titleId } from './line-ids.ts';

interface LineActionsProps {
  readonly line: LineEntry;
  readonly title: string;
}

/** What can be done with a line: open it, look at its receipt, take it off. */
export function LineActions({ line, title }: LineActionsProps) {
  const { page, opened, open, shownId, show, isOpen, isDeciding } = useClaim();
  const isEdited = opened?.lineId === line.id;
  const common = { describedBy: titleId(line.id), size: 'sm', variant: 'quiet' } as const;
  const remove = async (): Promise<void> => {
    const at = page.lines.indexOf(line);
    const next = page.lines[at + 1] ?? page.lines[at - 1];
    if (await removeLine(line, page.lines, title)) landOnLine(next?.id ?? null);
  };
  return (
    <div className={styles.buttons}>
      <Button
        {...common}
        icon={isEdited ? 'chevronUp' : 'edit'}
        onPress={() => open(isEdited ? null : { lineId: line.id, field: null })}
      >
        {editWords(isEdited, isOpen || isDeciding)}
      </Button>
      {shownId !== line.id && (
        <Button {...common} icon="attach" onPress={() => show(line.id)}>
          Receipt
        </Button>
      )}
      {isOpen && (
        <Button {...common} icon="delete" onPress={() => void remove()}>
          Remove
        </Button>
      )}
    </div>
  );
}

function editWords(isEdited: boolean, mayEdit: boolean): string {
  if (isEdited) return 'Close';
  return mayEdit ? 'Change' : 'Details';
}
