import { useState } from 'react';

/**
 * What a person is typing, kept apart from the value it stands for, so that "31/02" or "12 quid" stays on
 * screen although it has no value. A value that changes from outside (undo, another record) replaces the draft;
 * our own answer coming back does not.
 */
export function useDraft<Draft, Value>(value: Value, toDraft: (value: Value) => Draft) {
  const [draft, setDraft] = useState(() => toDraft(value));
  const [seen, setSeen] = useState(value);
  const [sent, setSent] = useState(value);
  if (!Object.is(value, seen)) {
    setSeen(value);
    if (!Object.is(value, sent)) {
      setDraft(toDraft(value));
      setSent(value);
    }
  }
  const type = (next: Draft, standsFor: Value) => {
    setDraft(next);
    setSent(standsFor);
  };
  return { draft, type };
}
