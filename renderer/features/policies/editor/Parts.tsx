import { EXAMPLE_SOURCES } from '../../../../shared/domain/policy/example.ts';
import { policySentences, type PolicyPart } from '../../../../shared/domain/policy/sentences.ts';
import type { PolicyContent } from '../../../../shared/domain/policy/shapes.ts';
import { Checkbox } from '../../../components/Checkbox/Checkbox.tsx';
import { Icon } from '../../../components/Icon/Icon.tsx';
import styles from '../policies.module.css';
import type { PolicyEditor } from './usePolicyEditor.ts';

/** What claims will quote, as it follows from the answers above. */
export function Says({
  editor,
  part,
  from = 0,
  to,
}: {
  readonly editor: PolicyEditor;
  readonly part: PolicyPart;
  /** Which of the part’s sentences. */
  readonly from?: number;
  readonly to?: number;
}) {
  const said = policySentences(editor.policy, editor.draft.effectiveFrom ?? editor.today)[part].slice(
    from,
    to,
  );
  return (
    <div className={styles.says} aria-live="polite">
      <p>
        <strong>Claims will say:</strong> {said[0]}
      </p>
      {said.slice(1).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}

/** An answer that came with the example: somebody says that they looked it up. */
export function Confirm({
  editor,
  answer,
}: {
  readonly editor: PolicyEditor;
  readonly answer: keyof PolicyContent;
}) {
  const source = EXAMPLE_SOURCES[answer];
  const { toConfirm } = editor.draft;
  if (source === undefined || !toConfirm.includes(answer)) return null;
  return (
    <Checkbox
      label="We looked this up, and it is so in our area"
      hint={`It comes with the example: ${source}.`}
      isSelected={false}
      onChange={() => editor.setHead('toConfirm')(toConfirm.filter((other) => other !== answer))}
    />
  );
}

/** What is the matter at a place, below what it is about. */
export function Problems({ editor, at }: { readonly editor: PolicyEditor; readonly at: string }) {
  return editor.problems
    .filter(({ place }) => place === at)
    .map(({ words, level }) => (
      <p key={words} className={styles.problem} data-level={level}>
        <Icon name={level === 'block' ? 'error' : 'warning'} size="sm" /> {words}
      </p>
    ));
}
