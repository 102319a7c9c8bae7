import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { HelpPanel } from '../../../renderer/components/HelpPanel/HelpPanel.tsx';
import { Held } from '../../../renderer/components/support/Held.tsx';
import { TextArea } from '../../../renderer/components/TextArea/TextArea.tsx';
import { show } from './show.tsx';

const stay = () => undefined;

test('is spell-checked in British English and grows, so it needs no rows of its own', () => {
  show(<TextArea label="Why" value="" onChange={stay} />);
  const area = screen.getByRole('textbox', { name: 'Why' });
  expect(area.getAttribute('lang')).toBe('en-GB');
  expect(area.getAttribute('spellcheck')).toBe('true');
});

test('hint and error are read with the box', () => {
  show(<TextArea error="Say why" hint="In plain words" label="Why" value="" onChange={stay} />);
  const area = screen.getByRole('textbox', { name: 'Why' });
  const described = (area.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' | ');
  expect(described).toContain('In plain words');
  expect(described).toContain('Error: Say why');
  expect(area.getAttribute('aria-invalid')).toBe('true');
});

test('counting never cuts, and says how much is too much', async () => {
  const { user } = show(
    <Held start="">
      {(value, set) => <TextArea countLimit={5} label="Title" value={value} onChange={set} />}
    </Held>,
  );
  const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Title' });
  expect(screen.getByText('0 of 5 characters')).toBeTruthy();
  await user.click(area);
  await user.paste('Seven!!');
  expect(area.value).toBe('Seven!!');
  expect(screen.getAllByText('2 characters too many')).toHaveLength(2);
});

test('help opens in place and is told apart by its question', async () => {
  const { user } = show(
    <TextArea help={<HelpPanel about="Why">Because.</HelpPanel>} label="Why" value="" onChange={stay} />,
  );
  const help = screen.getByRole('button', { name: 'Help with: Why' });
  expect(help.getAttribute('aria-expanded')).toBe('false');
  await user.click(help);
  expect(help.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByText('Because.')).toBeTruthy();
});
