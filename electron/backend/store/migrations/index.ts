import { initial } from './0010-initial.ts';
import { engagement } from './0020-engagement.ts';
import { peopleAndClaims } from './0030-people-and-claims.ts';
import { payments } from './0040-payments.ts';
import type { Migration } from './step.ts';

/** Every step, in order. The bundler must see them, so they are listed here. */
export const migrations: readonly Migration[] = [initial, engagement, peopleAndClaims, payments];
