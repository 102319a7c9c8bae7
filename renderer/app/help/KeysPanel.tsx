import { Kbd } from '../../components/Kbd/Kbd.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import type { Action } from '../../state/action.ts';
import { ACTIONS } from '../actions.ts';
import styles from './HelpPage.module.css';

/** Every key, from the same list that makes them work. */
export function KeysPanel() {
  return (
    <Panel
      title="Keys"
      description="Everything can be done without a mouse. Tab moves on, Shift and Tab move back."
    >
      <div className={styles.groups}>
        {byGroup(ACTIONS).map(([group, actions]) => (
          <section key={group} className={styles.group}>
            <h3>{group}</h3>
            <ul className={styles.keys}>
              {actions.map(({ id, label, keys = '' }) => (
                <li key={id} className={styles.line}>
                  <span>{label}</span>
                  <Kbd keys={keys} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Panel>
  );
}

function byGroup(actions: readonly Action[]): readonly (readonly [string, readonly Action[]])[] {
  const withKeys = actions.filter(({ keys }) => keys !== undefined);
  return [...Map.groupBy(withKeys, ({ group }) => group)];
}
