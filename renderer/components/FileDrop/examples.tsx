import { Callout } from '../Callout/Callout.tsx';
import type { Example } from '../support/example.ts';
import { FileDrop } from './FileDrop.tsx';

const stay = (): void => undefined;
const usual = {
  label: 'Receipt',
  hint: 'JPEG, PNG, HEIC or PDF, up to 20 MB',
  onFiles: stay,
  onPick: stay,
} as const;

export const examples: readonly Example[] = [
  { name: 'Empty', render: () => <FileDrop {...usual} /> },
  { name: 'Taking a file in', render: () => <FileDrop {...usual} busy="Keeping the receipt" /> },
  { name: 'Not now', render: () => <FileDrop {...usual} isDisabled /> },
  {
    name: 'Refused',
    render: () => (
      <FileDrop {...usual}>
        <Callout tone="error" title="The PDF is damaged: it stops before its end.">
          Copy it again from where it came. Nothing was kept.
        </Callout>
      </FileDrop>
    ),
  },
];
