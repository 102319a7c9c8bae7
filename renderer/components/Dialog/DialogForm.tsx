import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { FormStack } from '../PageLayout/FormStack.tsx';

export interface DialogFormProps {
  /** The main button of the dialog: Enter in a line of text, Ctrl+Enter anywhere. */
  readonly onSubmit: () => void;
  /** The fields, below each other. */
  readonly children: ReactNode;
}

const FIELDS = 'input:not([type=hidden]):not([type=radio]):not([type=checkbox]), textarea';

/** The fields of a dialog: the first one to type in has the focus, and the keys send it. */
export function DialogForm({ onSubmit, children }: DialogFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(FIELDS)?.focus();
  }, []);
  return (
    <form
      ref={form}
      noValidate
      onKeyDownCapture={(event) => {
        if (!sends(event)) return;
        event.preventDefault();
        onSubmit();
      }}
      onSubmit={(event) => event.preventDefault()}
    >
      <FormStack>{children}</FormStack>
    </form>
  );
}

/** Enter in a line of text, or Ctrl+Enter; not in a list that is open. */
function sends({ key, ctrlKey, metaKey, target, currentTarget }: KeyboardEvent<HTMLFormElement>): boolean {
  if (key !== 'Enter' || !(target instanceof Element) || !currentTarget.contains(target)) return false;
  if (target.getAttribute('aria-expanded') === 'true') return false;
  return ctrlKey || metaKey || (target.matches(FIELDS) && !target.matches('textarea, [role=combobox]'));
}
