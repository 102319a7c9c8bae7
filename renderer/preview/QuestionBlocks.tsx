import { CellView } from './CellView.tsx';
import { MissingRun } from './MissingRun.tsx';
import type { BlockOf } from './block-of.ts';
import styles from './preview.module.css';

export function QuestionBlock({ block }: { readonly block: BlockOf<'questionAnswer'> }) {
  return (
    <div className={styles.answer}>
      <p className={styles.question}>
        {block.number} {block.question}
      </p>
      <CellView cell={block.answer} />
    </div>
  );
}

/** Tick boxes as they are printed. */
export function TickRowBlock({ block: { label, ticks, missing } }: { readonly block: BlockOf<'tickRow'> }) {
  return (
    <p className={styles.para}>
      <strong>{label}</strong>{' '}
      {ticks.map((tick) => (
        <span key={tick.label} className={styles.tick}>
          {tick.ticked ? '☒' : '☐'} {tick.label}
        </span>
      ))}
      {missing && <MissingRun mark={missing} text="[To be completed]" />}
    </p>
  );
}
