import { openingContract } from '../../shared/contract/opening.contract.ts';
import type { Ports } from './context.ts';
import { operationsOf } from './operations.ts';
import { createRouter, type Router, type StoreHandles } from './router.ts';
import { openingHandlers } from './services/opening.service.ts';

/** Answers what a window asks when it opens, and nothing else: without the code of the rest (ADR 0010). */
export const firstRouter = (store: StoreHandles, ports: Ports): Router =>
  createRouter({
    operations: operationsOf(openingContract, openingHandlers),
    store,
    ports,
    // The first questions change nothing.
    announce: () => undefined,
  });
