import { useEffect, useRef, useState } from 'react';
import { GROUP_TYPE_WORDS } from '../../../../shared/domain/stakeholders/lists.ts';
import { FieldNotes } from '../../../answers/fields/FieldNotes.tsx';
import { Button } from '../../../components/Button/Button.tsx';
import { IconButton } from '../../../components/IconButton/IconButton.tsx';
import { Link } from '../../../components/Link/Link.tsx';
import { StatusTag } from '../../../components/StatusTag/StatusTag.tsx';
import { Tabs } from '../../../components/Tabs/Tabs.tsx';
import type { PageProps } from '../page-props.ts';
import { removeMember } from '../stakeholder-changes.ts';
import type { MemberDue } from '../useMembers.ts';
import { ContactLog } from './ContactLog.tsx';
import { EngagementFields } from './EngagementFields.tsx';
import { PlaceTab } from './PlaceTab.tsx';
import styles from './panel.module.css';

export type PanelProps = PageProps & { readonly member: MemberDue };

/** Everything about one stakeholder of the project, beside the map. */
export function MemberPanel(props: PanelProps) {
  const { member, context, site, view, change } = props;
  const [tab, setTab] = useState(view.tab === 'contacts' ? 'contacts' : 'place');
  const frame = useRef<HTMLElement>(null);
  const { name, entry, id } = member;
  const findings = context.findings.filter(({ subject }) => subject === id);
  const close = (): void => {
    change({ chosenId: undefined, movedId: undefined });
    // Focus goes back to the stakeholder it was opened from.
    document
      .querySelector<HTMLElement>(`[data-mark="${id}"], [data-tray="${id}"], [data-row="${id}"]`)
      ?.focus();
  };
  // Opened by a click or Enter focus goes in; after a move it stays on the map, so that the next one can follow.
  const isMove = useRef(view.movedId === id);
  useEffect(() => {
    if (isMove.current) return;
    frame.current?.focus({ preventScroll: true });
    // On a narrow window it stands below; its name is enough to show.
    frame.current?.querySelector('h2')?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    // Escape closes it from anywhere inside, as the cross does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      ref={frame}
      aria-labelledby="member-name"
      className={styles.panel}
      id={`rows-projectStakeholder-${id}`}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      <div className={styles.head}>
        <h2 className={styles.name} id="member-name">
          {name}
        </h2>
        <IconButton icon="cross" label="Close details" size="sm" onPress={close} />
      </div>
      <div className={styles.facts}>
        {entry && <StatusTag>{GROUP_TYPE_WORDS[entry.groupType]}</StatusTag>}
        {entry?.archived === true && <StatusTag tone="warning">In the archive</StatusTag>}
        {entry && entry.organisation !== '' && <span>{entry.organisation}</span>}
        {entry && entry.contact !== '' && <span>{entry.contact}</span>}
        {entry && <Link href={`/directory/${entry.id}`}>Open in the directory</Link>}
      </div>
      <FieldNotes findings={findings} />
      <Tabs
        label={`Details of ${name}`}
        selectedId={tab}
        tabs={[
          { id: 'place', label: 'Place', content: <PlaceTab {...props} /> },
          { id: 'plan', label: 'Engagement', content: <EngagementFields {...props} /> },
          { id: 'contacts', label: 'Contacts', content: <ContactLog {...props} /> },
        ]}
        onSelect={setTab}
      />
      {!context.isReadOnly && (
        <div className={styles.foot}>
          <Button size="sm" variant="quiet" icon="delete" onPress={() => void removeMember(site, member)}>
            Remove from this project
          </Button>
        </div>
      )}
    </aside>
  );
}
