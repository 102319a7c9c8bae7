import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ComboBox } from '../../../renderer/components/ComboBox/ComboBox.tsx';

const PEOPLE = [
  { id: 'a', label: 'Asha Verity' },
  { id: 'b', label: 'Ben Okoro' },
];

it('replaces the name that stands there when another one is typed', async () => {
  const onChange = vi.fn<(id: string | null) => void>();
  render(<ComboBox label="Project lead" options={PEOPLE} value="a" onChange={onChange} />);
  await userEvent.click(screen.getByRole('combobox'));
  await userEvent.keyboard('Ben');
  expect(screen.getByRole('combobox')).toHaveProperty('value', 'Ben');
  await userEvent.click(await screen.findByRole('option', { name: /Ben Okoro/ }));
  expect(onChange).toHaveBeenLastCalledWith('b');
});
