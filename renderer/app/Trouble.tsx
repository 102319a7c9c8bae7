import { Button } from '../components/Button/Button.tsx';
import { Callout } from '../components/Callout/Callout.tsx';
import styles from './Trouble.module.css';

export type TroubleProps = {
  readonly what: string;
  readonly todo: string;
  readonly onRetry: () => void;
};

/** A page that could not be shown: what happened, and a way on. */
export function Trouble({ what, todo, onRetry }: TroubleProps) {
  return (
    <div className={styles.trouble}>
      <h1 tabIndex={-1}>Something went wrong</h1>
      <Callout tone="error" title={what} isAnnounced actions={<Button onPress={onRetry}>Try again</Button>}>
        {todo}
      </Callout>
    </div>
  );
}
