import {
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components';
import { Icon } from '../Icon/Icon.tsx';
import type { IconName } from '../Icon/icons.tsx';
import { cx } from '../support/cx.ts';
import { VisuallyHidden } from '../VisuallyHidden/VisuallyHidden.tsx';
import type { ToastQueue } from './toast-queue.ts';
import styles from './Toast.module.css';

export type ToastRegionProps = {
  /** From `createToastQueue`. */
  readonly queue: ToastQueue;
};

const ICONS: Record<'success' | 'info' | 'error', IconName> = {
  success: 'checkCircle',
  info: 'info',
  error: 'error',
};

/** Where messages appear, once in the window. F6 goes there from the keyboard. */
export function ToastRegion({ queue }: ToastRegionProps) {
  return (
    <AriaToastRegion aria-label="Messages" className={cx(styles.region)} queue={queue.messages}>
      {({ toast }) => {
        const { text, tone = 'success', undo } = toast.content;
        return (
          <Toast className={cx(styles.toast, styles[tone])} toast={toast}>
            <Icon name={ICONS[tone]} size="lg" />
            <ToastContent className={styles.words}>
              {tone === 'error' && <VisuallyHidden>Error: </VisuallyHidden>}
              <Text slot="title">{text}</Text>
            </ToastContent>
            {undo !== undefined && (
              <Button
                // A slot of its own: without one React Aria would make it the close button.
                slot={null}
                className={cx(styles.undo)}
                onPress={() => {
                  undo();
                  queue.close(toast.key);
                }}
              >
                Undo
              </Button>
            )}
            <Button slot="close" aria-label="Close message" className={cx(styles.close)}>
              <Icon name="cross" size="sm" />
            </Button>
          </Toast>
        );
      }}
    </AriaToastRegion>
  );
}
