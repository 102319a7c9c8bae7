import { parseDate, type CalendarDate } from '@internationalized/date';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
  Dialog,
  DialogTrigger,
  I18nProvider,
  Popover,
} from 'react-aria-components';
import field from '../Field/Field.module.css';
import { Icon } from '../Icon/Icon.tsx';
import popover from '../Popover/Popover.module.css';
import { cx } from '../support/cx.ts';
import { defined } from '../support/defined.ts';
import styles from './DateField.module.css';

export type CalendarButtonProps = {
  /** The question the date answers. */
  readonly label: string;
  /** The day shown as chosen, ISO. */
  readonly value: string | null;
  /** A day was chosen, ISO. */
  readonly onChoose: (iso: string) => void;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly isDisabled: boolean;
};

const toDate = (iso: string | null | undefined): CalendarDate | undefined =>
  iso === null || iso === undefined ? undefined : parseDate(iso);

/** A month to pick from, weeks from Monday. The boxes beside it do the same without it. */
export function CalendarButton({ label, value, onChoose, min, max, isDisabled }: CalendarButtonProps) {
  return (
    <DialogTrigger>
      <Button
        aria-label={`Choose from a calendar: ${label}`}
        className={cx(field.boxButton)}
        isDisabled={isDisabled}
      >
        <Icon name="calendar" />
      </Button>
      <Popover className={cx(popover.popover)} offset={4} placement="bottom start">
        <Dialog aria-label={label} className={cx(styles.dialog)}>
          {({ close }) => (
            <I18nProvider locale="en-GB">
              <Calendar
                {...defined({ minValue: toDate(min), maxValue: toDate(max) })}
                aria-label={label}
                // oxlint-disable-next-line jsx-a11y/no-autofocus -- the calendar was asked for: focus belongs in it
                autoFocus
                value={toDate(value) ?? null}
                onChange={(date) => {
                  onChoose(date.toString());
                  close();
                }}
              >
                <MonthHeader />
                <CalendarGrid className={cx(styles.grid)} weekdayStyle="short">
                  <CalendarGridHeader>
                    {(day) => <CalendarHeaderCell className={cx(styles.weekday)}>{day}</CalendarHeaderCell>}
                  </CalendarGridHeader>
                  <CalendarGridBody>
                    {(date) => <CalendarCell date={date} className={cx(styles.cell)} />}
                  </CalendarGridBody>
                </CalendarGrid>
              </Calendar>
            </I18nProvider>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function MonthHeader() {
  return (
    <header className={styles.header}>
      <Button slot="previous" className={cx(field.boxButton, styles.turn)}>
        <Icon name="chevronLeft" />
      </Button>
      <CalendarHeading className={cx(styles.month)} />
      <Button slot="next" className={cx(field.boxButton, styles.turn)}>
        <Icon name="chevronRight" />
      </Button>
    </header>
  );
}
