import type { MemberDue } from '../useMembers.ts';
import styles from './map.module.css';

interface TrayProps {
  readonly members: readonly MemberDue[];
  /** The name Tab stops at. */
  readonly stop: string | undefined;
  readonly movingId: string | undefined;
}

/** Stakeholders that have no place on the map yet. */
export function Tray({ members, stop, movingId }: TrayProps) {
  return (
    <section aria-labelledby="tray-title" className={styles.tray}>
      <h2 className={styles.trayTitle} id="tray-title">
        Not yet placed ({members.length.toLocaleString('en-GB')})
      </h2>
      <ul>
        {members.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              aria-label={`${name}, not placed yet`}
              className={styles.trayItem}
              data-moving={id === movingId || undefined}
              data-tray={id}
              tabIndex={id === stop ? 0 : -1}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
