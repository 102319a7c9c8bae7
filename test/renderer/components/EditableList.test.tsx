import { screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { EditableList } from '../../../renderer/components/EditableList/EditableList.tsx';
import { Held } from '../../../renderer/components/support/Held.tsx';
import { TextListField } from '../../../renderer/components/TextListField/TextListField.tsx';
import { focused, show } from './show.tsx';

const showList = (start: readonly string[]) =>
  show(
    <Held start={start}>
      {(value, set) => <TextListField itemName="objective" label="Objectives" value={value} onChange={set} />}
    </Held>,
  );
const texts = () => screen.queryAllByRole('listitem').map((row) => within(row).getByText(/\D/).textContent);

describe('EditableList by keyboard', () => {
  test('Enter adds and leaves focus in the box for the next one', async () => {
    const { user } = showList([]);
    expect(screen.getByText('Nothing added yet.')).toBeTruthy();
    await user.type(
      screen.getByRole('textbox', { name: 'Add objective' }),
      'First{Enter}Second{Enter} {Enter}',
    );
    expect(texts()).toEqual(['First', 'Second']);
    expect(focused()).toBe('Add objective');
  });

  test('text left in the box is pointed out', async () => {
    const { user } = showList([]);
    await user.type(screen.getByRole('textbox', { name: 'Add objective' }), 'Forgotten');
    await user.click(document.body);
    expect(screen.getByText(/Not added yet/)).toBeTruthy();
  });

  test('an edit is kept by Enter, dropped by Escape, and focus goes back to Edit', async () => {
    const { user } = showList(['First', 'Second']);
    await user.click(screen.getByRole('button', { name: 'Edit objective: First' }));
    await user.keyboard(' of all{Enter}');
    expect(texts()).toEqual(['First of all', 'Second']);
    expect(focused()).toBe('Edit objective: First of all');
    await user.keyboard('{Enter}nonsense{Escape}');
    expect(texts()).toEqual(['First of all', 'Second']);
    expect(focused()).toBe('Edit objective: First of all');
  });

  test('leaving the box keeps the edit', async () => {
    const { user } = showList(['First']);
    await user.click(screen.getByRole('button', { name: 'Edit objective: First' }));
    await user.keyboard('!');
    await user.click(document.body);
    expect(texts()).toEqual(['First!']);
  });

  test('an edit to nothing changes nothing', async () => {
    const { user } = showList(['First']);
    await user.click(screen.getByRole('button', { name: 'Edit objective: First' }));
    await user.clear(screen.getByRole('textbox', { name: 'Edit objective 1' }));
    await user.keyboard('{Enter}');
    expect(texts()).toEqual(['First']);
  });

  test('a moved text takes focus with it, and its place is said', async () => {
    const { user } = showList(['A', 'B', 'C']);
    screen.getByRole('button', { name: 'Move down: A' }).focus();
    await user.keyboard('{Enter}');
    expect(texts()).toEqual(['B', 'A', 'C']);
    expect(focused()).toBe('Move down: A');
    expect(screen.getByText('A is now 2 of 3.')).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(texts()).toEqual(['B', 'C', 'A']);
    // At the end "down" is off, so focus lands on the row's first control rather than nowhere.
    expect(focused()).toBe('Edit objective: A');
  });

  test('removing lands on the next one, and at last on the box', async () => {
    const { user } = showList(['A', 'B']);
    screen.getByRole('button', { name: 'Remove: A' }).focus();
    await user.keyboard('{Enter}');
    expect(focused()).toBe('Remove: B');
    await user.keyboard('{Enter}');
    expect(texts()).toEqual([]);
    expect(focused()).toBe('Add objective');
  });

  test('a thousand texts are all there', () => {
    const items = Array.from({ length: 1000 }, (_, index) => ({ id: `${index}`, text: `Text ${index}` }));
    const stay = () => undefined;
    // As text: jsdom takes long over four thousand buttons, a browser does not.
    const text = renderToStaticMarkup(
      <EditableList items={items} label="Many" onAdd={stay} onEdit={stay} onMove={stay} onRemove={stay} />,
    );
    expect(text.split('<li').length - 1).toBe(1000);
  });
});
