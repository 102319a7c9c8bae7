import { Button } from '../../components/Button/Button.tsx';
import { Icon } from '../../components/Icon/Icon.tsx';
import styles from './fields.module.css';

/** Says below an answer that it is only on screen so far. */
export function NotSaved({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div className={styles.trouble}>
      <Icon name="warning" size="sm" />
      <span>Not saved yet. What you typed stays here.</span>
      <Button size="sm" onPress={onRetry}>
        Try again
      </Button>
    </div>
  );
}
