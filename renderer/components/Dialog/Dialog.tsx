import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from '../IconButton/IconButton.tsx';
import { cx } from '../support/cx.ts';
import styles from './Dialog.module.css';

export type DialogProps = {
  /** Shown or not. */
  readonly isOpen: boolean;
  /** Escape, the cross, or a click outside when allowed. */
  readonly onClose: () => void;
  /** Names it. */
  readonly title: string;
  /** What is in it. */
  readonly children: ReactNode;
  /** Buttons below, the main one last. */
  readonly actions?: ReactNode;
  /** 400, 560, 800 or 1,100 pixels wide. */
  readonly size?: 'sm' | 'md' | 'lg' | 'xl' | undefined;
  /** A click outside closes it. Not for forms: a slip would lose what was typed. */
  readonly isDismissable?: boolean | undefined;
  /** `alertdialog` for a question that must be answered. */
  readonly role?: 'dialog' | 'alertdialog' | undefined;
};

/** A window over the page. Focus stays in it and goes back to where it was. */
export function Dialog({ isOpen, onClose, title, children, actions, ...options }: DialogProps) {
  const { size = 'md', isDismissable = false, role = 'dialog' } = options;
  return (
    <ModalOverlay
      className={cx(styles.overlay)}
      isDismissable={isDismissable}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={cx(styles.modal, styles[size])}>
        <AriaDialog role={role} className={cx(styles.dialog)}>
          <div className={styles.head}>
            <Heading slot="title" level={2} className={cx(styles.title)}>
              {title}
            </Heading>
            {role === 'dialog' && <IconButton icon="cross" label="Close" size="sm" onPress={onClose} />}
          </div>
          <div className={styles.body}>{children}</div>
          {actions !== undefined && <div className={styles.actions}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
