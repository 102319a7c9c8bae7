import type { Example } from '../support/example.ts';
import { Held } from '../support/Held.tsx';
import { EditableList, type EditableItem } from './EditableList.tsx';

type Items = readonly EditableItem[];
const THREE: Items = [
  { id: 'a', text: 'Hear from at least 200 carers before the design is fixed' },
  { id: 'b', text: 'Reach people who do not use the internet' },
  { id: 'c', text: 'Show in public what was changed because of what we heard' },
];
const many = (count: number): Items =>
  Array.from({ length: count }, (_, index) => ({ id: `i${index + 1}`, text: `Question ${index + 1}` }));

function draw(start: Items, label: string) {
  return (
    <Held start={start}>
      {(items, set) => (
        <EditableList
          hint="In order of importance"
          itemName="objective"
          items={items}
          label={label}
          onAdd={(text) => set([...items, { id: `n${items.length}-${text}`, text }])}
          onEdit={(id, text) => set(items.map((item) => (item.id === id ? { ...item, text } : item)))}
          onMove={(id, to) => {
            const moved = items.filter((item) => item.id === id);
            set(items.filter((item) => item.id !== id).toSpliced(to, 0, ...moved));
          }}
          onRemove={(id) => set(items.filter((item) => item.id !== id))}
        />
      )}
    </Held>
  );
}

export const examples: readonly Example[] = [
  { name: 'Three', render: () => draw(THREE, 'Objectives') },
  { name: 'None', render: () => draw([], 'Risks') },
  { name: 'Two hundred', isLarge: true, render: () => draw(many(200), 'Survey questions') },
  {
    name: 'Wrong, and read-only',
    render: () => (
      <>
        <EditableList
          error="Add at least one objective"
          itemName="objective"
          items={[]}
          label="Objectives of the consultation"
          onAdd={() => undefined}
          onEdit={() => undefined}
          onRemove={() => undefined}
        />
        <EditableList
          isReadOnly
          items={THREE.slice(0, 2)}
          label="Agreed objectives"
          onAdd={() => undefined}
          onEdit={() => undefined}
          onRemove={() => undefined}
        />
      </>
    ),
  },
];
