import { useSetup } from '../../data/setup.ts';
import { useStoreStatus } from './setup.queries.ts';
import { DescriptionList } from '../../components/DescriptionList/DescriptionList.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import styles from './settings.module.css';

/** What this app is. */
export function AboutPanel() {
  const { appVersion } = useSetup();
  const status = useStoreStatus();
  return (
    <div className={styles.stack}>
      <Panel title="About Engagement Desk">
        <div className={styles.stack}>
          <div className={styles.prose}>
            <p>
              Engagement Desk helps you plan how you work with people and communities when services are
              planned, bought and changed, and shows how you met your duties.
            </p>
            <p>
              It works without the internet. It checks what you write against published guidance, but it does
              not give legal advice.
            </p>
          </div>
          <DescriptionList
            items={[
              { term: 'Version', description: appVersion },
              ...(status.state === 'ready'
                ? [
                    {
                      term: 'Store',
                      description: `Version ${status.value.schemaVersion}, SQLite ${status.value.sqliteVersion}`,
                    },
                  ]
                : []),
            ]}
          />
        </div>
      </Panel>
    </div>
  );
}
