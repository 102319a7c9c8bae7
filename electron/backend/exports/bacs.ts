import { BACS_FIELD, bacsText } from '../../../shared/domain/payments/bacs-name.ts';
import { daysBetween, type IsoDate } from '../../../shared/values/dates.ts';
import { addPence, type Pence } from '../../../shared/values/money.ts';

/** Who pays: the area's own account and the user number BACS gave it. */
export interface Originator {
  /** Service user number, six digits. */
  readonly userNumber: string;
  readonly name: string;
  readonly sortCode: string;
  readonly accountNumber: string;
}

/** One credit: to whom, how much, and the words on the person's statement. */
export interface Credit {
  readonly sortCode: string;
  readonly accountNumber: string;
  readonly accountName: string;
  readonly amountPence: Pence;
  readonly reference: string;
}

export interface BacsRun {
  readonly originator: Originator;
  /** Six letters or digits that name this submission. */
  readonly serial: string;
  readonly madeOn: IsoDate;
  /** The day the accounts are credited. */
  readonly payOn: IsoDate;
  readonly credits: readonly Credit[];
}

const CREDIT = '99';
const CONTRA = '17';
const LABEL_LENGTH = 80;

/** E48. The run as BACS Standard 18, single processing day: labels, a record of 100 characters for each credit, the contra. */
export function bacsFile(run: BacsRun): Uint8Array {
  const { originator, credits } = run;
  const total = addPence(credits.map(({ amountPence }) => amountPence));
  const records = [
    ...credits.map((credit) => record(originator, CREDIT, credit)),
    record(originator, CONTRA, {
      sortCode: originator.sortCode,
      accountNumber: originator.accountNumber,
      accountName: originator.name,
      amountPence: total,
      reference: 'CONTRA',
    }),
  ];
  const lines = [
    volume(run),
    header('HDR1', run),
    header2('HDR2'),
    userHeader(run),
    ...records,
    header('EOF1', run),
    header2('EOF2'),
    userTrailer(total, credits.length),
  ];
  return new TextEncoder().encode(lines.map((line) => `${line}\r\n`).join(''));
}

/** Columns 1 to 100 of a payment or of the contra that balances all of them. */
function record(originator: Originator, code: string, credit: Credit): string {
  const isContra = code === CONTRA;
  return [
    credit.sortCode,
    credit.accountNumber,
    '0',
    code,
    originator.sortCode,
    originator.accountNumber,
    '    ',
    digits(credit.amountPence, 11),
    field(isContra ? credit.reference : originator.name),
    field(isContra ? originator.name : credit.reference),
    field(isContra ? originator.name : credit.accountName),
  ].join('');
}

const volume = ({ serial, originator }: BacsRun): string =>
  label(`VOL1${padded(serial, 6)}0${' '.repeat(26)}${' '.repeat(4)}${originator.userNumber}`, '1');

function header(name: 'HDR1' | 'EOF1', { originator, serial, madeOn, payOn }: BacsRun): string {
  const { userNumber } = originator;
  const identifier = `A${userNumber}S  1${userNumber}`;
  return label(
    `${name}${identifier}${padded(serial, 6)}00010001${' '.repeat(6)} ${julian(madeOn)} ${julian(payOn)}0000000`,
  );
}

const header2 = (name: 'HDR2' | 'EOF2'): string => label(`${name}F0200000100${' '.repeat(35)}00`);

const userHeader = ({ payOn }: BacsRun): string =>
  label(`UHL1 ${julian(payOn)}999999    000000001 DAILY  001`);

/** The sums of debits (the contra) and credits, and how many there are of each. */
const userTrailer = (total: Pence, count: number): string =>
  label(`UTL1${digits(total, 13)}${digits(total, 13)}${digits(1, 7)}${digits(count, 7)}`);

/** Two digits of the year and three of the day in it. */
function julian(date: IsoDate): string {
  const day = daysBetween(`${date.slice(0, 4)}-01-01`, date) + 1;
  return `${date.slice(2, 4)}${digits(day, 3)}`;
}

const digits = (value: number, length: number): string => String(value).padStart(length, '0');
const padded = (text: string, length: number): string => text.slice(0, length).padEnd(length);
const field = (text: string): string => bacsText(text).text.padEnd(BACS_FIELD);
const label = (text: string, last = ' '): string => `${text.padEnd(LABEL_LENGTH - 1)}${last}`;
