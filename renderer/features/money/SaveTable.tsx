import { MenuButton } from '../../components/MenuButton/MenuButton.tsx';

interface SaveTableProps {
  readonly onSave: (format: 'csv' | 'xlsx') => void;
}

/** The money on the page as a table for a spreadsheet. */
export function SaveTable({ onSave }: SaveTableProps) {
  return (
    <MenuButton
      label="Save as a table"
      icon="export"
      items={[
        { id: 'xlsx', label: 'Excel workbook', onAction: () => onSave('xlsx') },
        { id: 'csv', label: 'CSV', onAction: () => onSave('csv') },
      ]}
    />
  );
}
