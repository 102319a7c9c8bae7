import { elementOf } from '../../../../shared/domain/plan/form/places.ts';
import type { LaterNote } from '../../../../shared/domain/plan/form/types.ts';
import { Callout } from '../../../components/Callout/Callout.tsx';
import styles from './section.module.css';

/** A section that comes later: what happens to it until then, and what to have ready. */
export function LaterPanel({ note }: { readonly note: LaterNote }) {
  return (
    <div className={styles.later}>
      {note.links.map((link) => (
        <span key={link} id={elementOf(link)} tabIndex={-1} />
      ))}
      <Callout tone="info" title="Not part of this version yet">
        <p>{note.text}</p>
        <p className={styles.prepareTitle}>What you can gather now:</p>
        <ul className={styles.prepare}>
          {note.prepare.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className={styles.source}>Source: {note.source}</p>
      </Callout>
    </div>
  );
}
