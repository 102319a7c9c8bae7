import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { CheckboxGroup } from '../../../renderer/components/CheckboxGroup/CheckboxGroup.tsx';
import { ComboBox } from '../../../renderer/components/ComboBox/ComboBox.tsx';
import { RadioGroup } from '../../../renderer/components/RadioGroup/RadioGroup.tsx';
import { SelectField } from '../../../renderer/components/SelectField/SelectField.tsx';
import { Held } from '../../../renderer/components/support/Held.tsx';
import { TriField, type TriValue } from '../../../renderer/components/TriField/TriField.tsx';
import { show } from './show.tsx';

const LEVELS = [
  { id: 'inform', label: 'Inform' },
  { id: 'consult', label: 'Consult' },
];

test('SelectField is chosen from by keyboard', async () => {
  const { user } = show(
    <Held<string | null> start={null}>
      {(value, set) => <SelectField label="Level" options={LEVELS} value={value} onChange={set} />}
    </Held>,
  );
  await user.tab();
  await user.keyboard('{Enter}{ArrowDown}{Enter}');
  expect(screen.getByRole('button', { name: /Consult/ })).toBeTruthy();
});

test('a RadioGroup in which nothing is chosen yet is reached with Tab, chosen from and emptied', async () => {
  const { user } = show(
    <Held<string | null> start={null}>
      {(value, set) => (
        <>
          <RadioGroup label="Level" options={LEVELS} value={value} onChange={set} />
          <button type="button" onClick={() => set(null)}>
            Empty
          </button>
        </>
      )}
    </Held>,
  );
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Inform' }));
  await user.keyboard(' {ArrowDown}');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Consult' }).checked).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Empty' }));
  for (const radio of screen.getAllByRole<HTMLInputElement>('radio')) expect(radio.checked).toBe(false);
});

describe('ComboBox', () => {
  test('typing filters, Enter chooses, and text that matches nothing is put back', async () => {
    const { user } = show(
      <Held<string | null> start={null}>
        {(value, set) => <ComboBox label="Level" options={LEVELS} value={value} onChange={set} />}
      </Held>,
    );
    const input = screen.getByRole<HTMLInputElement>('combobox', { name: 'Level' });
    await user.type(input, 'cons');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Consult']);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(input.value).toBe('Consult');
    await user.type(input, 'xyz');
    await user.tab();
    expect(input.value).toBe('Consult');
  });

  test('custom text is given away once, on leaving', async () => {
    const custom = vi.fn<(text: string) => void>();
    const { user } = show(
      <ComboBox
        allowsCustom
        label="Group"
        options={LEVELS}
        value={null}
        onChange={() => undefined}
        onCustom={custom}
      />,
    );
    await user.type(screen.getByRole('combobox', { name: 'Group' }), 'A new group');
    await user.tab();
    expect(custom).toHaveBeenCalledExactlyOnceWith('A new group');
  });
});

test('CheckboxGroup: a long list is filtered, and what is ticked stays in view', async () => {
  const options = Array.from({ length: 30 }, (_, index) => ({ id: `s${index}`, label: `Group ${index}` }));
  const { user } = show(
    <Held<readonly string[]> start={['s3']}>
      {(value, set) => <CheckboxGroup label="Groups" options={options} value={value} onChange={set} />}
    </Held>,
  );
  await user.type(screen.getByRole('searchbox', { name: 'Filter Groups' }), 'group 29');
  expect(screen.getAllByRole('checkbox').map((box) => box.getAttribute('value'))).toEqual(['s3', 's29']);
  await user.click(screen.getByRole('checkbox', { name: 'Group 29' }));
  expect(screen.getByText('2 of 30 ticked')).toBeTruthy();
});

test('TriField: an answer can be taken back', async () => {
  const { user } = show(
    <Held<TriValue> start={null}>
      {(value, set) => <TriField label="Staff affected?" value={value} onChange={set} />}
    </Held>,
  );
  const chosen = () => screen.getAllByRole<HTMLInputElement>('radio').find((radio) => radio.checked)?.value;
  expect(chosen()).toBe('undecided');
  await user.click(screen.getByRole('radio', { name: 'Yes' }));
  expect(chosen()).toBe('yes');
  await user.keyboard('{ArrowRight}');
  expect(chosen()).toBe('no');
  await user.click(screen.getByRole('radio', { name: 'Not decided' }));
  expect(chosen()).toBe('undecided');
});
