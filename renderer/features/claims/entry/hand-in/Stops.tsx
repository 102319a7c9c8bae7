import type { Stop } from '../../../../../shared/domain/claims/steps.ts';
import { focusAnswer } from '../../../../answers/questions/focus.ts';
import { Callout } from '../../../../components/Callout/Callout.tsx';
import { Link } from '../../../../components/Link/Link.tsx';
import { useClaim } from '../claim-context.ts';
import styles from '../claim.module.css';
import { lineTitle } from '../line-words.ts';
import { afterDrawing } from '../land.ts';
import { answerId, cardId, RECEIPT_PANEL_ID, WHOLE_ID } from '../line/line-ids.ts';

interface StopsProps {
  readonly stops: readonly Stop[];
  /** A stop was followed to its place. */
  readonly onFollow: () => void;
}

/** Everything that stands in the way, each leading to where it is settled. */
export function Stops({ stops, onFollow }: StopsProps) {
  const { page, open, show } = useClaim();
  if (stops.length === 0) return null;
  const follow = ({ lineId, field }: Stop): void => {
    onFollow();
    if (lineId !== null) {
      open({ lineId, field });
      show(lineId);
    }
    afterDrawing(() => land(lineId, field));
  };
  const lineOf = (lineId: string | null): string => {
    const line = page.lines.find(({ id }) => id === lineId);
    return line ? `${lineTitle(line.fields)}: ` : '';
  };
  return (
    <Callout isAnnounced title="Settle this first" tone="error">
      <ul className={styles.stops}>
        {stops.map((stop) => (
          <li key={`${stop.lineId ?? ''} ${stop.rule} ${stop.words}`}>
            {stop.lineId === null && stop.field !== null ? (
              <span>{stop.words}</span>
            ) : (
              <Link onPress={() => follow(stop)}>
                {lineOf(stop.lineId)}
                {stop.words}
              </Link>
            )}{' '}
            <span className={styles.second}>{stop.todo}</span>
          </li>
        ))}
      </ul>
    </Callout>
  );
}

/** To the question, else to the receipt, else to the line itself. */
function land(lineId: string | null, field: string | null): void {
  if (lineId === null) return void focusAnswer(WHOLE_ID);
  if (field === 'receiptId' || field === 'receiptAmount')
    return void (focusAnswer(answerId(lineId, field)) || focusAnswer(RECEIPT_PANEL_ID));
  if (field === null || !focusAnswer(answerId(lineId, field))) focusAnswer(cardId(lineId));
}
