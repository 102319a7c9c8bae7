import type { Cell, Para } from '../../shared/documents/model.ts';
import { Runs } from './Runs.tsx';
import styles from './preview.module.css';

/** What stands in a table cell or under a question: paragraphs, with real lists where lines are list items. */
export function CellView({ cell }: { readonly cell: Cell }) {
  return chunksOf(cell).map((chunk, index) =>
    chunk.isList ? (
      // Chunks have no names and never change places.
      // oxlint-disable-next-line react/no-array-index-key
      <ul key={index} className={styles.bullets}>
        {chunk.paras.map((para, at) => (
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>
            <Runs runs={para.runs} />
          </li>
        ))}
      </ul>
    ) : (
      chunk.paras.map((para, at) => (
        // oxlint-disable-next-line react/no-array-index-key
        <p key={`${index} ${at}`} className={styles.para}>
          <Runs runs={para.runs} />
        </p>
      ))
    ),
  );
}

interface Chunk {
  readonly isList: boolean;
  readonly paras: readonly Para[];
}

/** List items that follow each other are one list. */
function chunksOf(cell: Cell): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (const para of cell) {
    const isList = para.bullet === true;
    const last = chunks.at(-1);
    if (last?.isList === isList) chunks[chunks.length - 1] = { isList, paras: [...last.paras, para] };
    else chunks.push({ isList, paras: [para] });
  }
  return chunks;
}
