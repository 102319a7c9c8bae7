import { GROUP_WORDS, type GroupCode } from '../../../shared/domain/equality/groups.ts';
import { Button } from '../../components/Button/Button.tsx';
import { MenuButton } from '../../components/MenuButton/MenuButton.tsx';

interface AddGroupProps {
  /** Standard groups that are not on the assessment. */
  readonly missing: readonly GroupCode[];
  readonly onAdd: (code: GroupCode) => void;
}

/** Adds a group with a name of its own, or a standard one that was taken off. */
export function AddGroup({ missing, onAdd }: AddGroupProps) {
  if (missing.length === 0)
    return (
      <Button icon="add" onPress={() => onAdd('LOCAL')}>
        Add a local group
      </Button>
    );
  const own = { id: 'LOCAL', label: 'A local group with its own name', onAction: () => onAdd('LOCAL') };
  const standard = missing.map((code) => ({
    id: code,
    label: GROUP_WORDS[code],
    onAction: () => onAdd(code),
  }));
  return (
    <MenuButton
      icon="add"
      label="Add a group"
      sections={[
        { label: 'Local', items: [own] },
        { label: 'Standard groups', items: standard },
      ]}
    />
  );
}
