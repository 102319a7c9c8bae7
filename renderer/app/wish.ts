/** Where a link leads, and the answer that should have focus there. */
interface Wish {
  readonly path: string;
  readonly field?: string;
}

/**
 * A link may name an answer, `/projects/…/plan/describe?field=project.whyEngage`. The name travels beside the
 * address, so that going back and forward later does not move focus again.
 */
export function wishOf(href: string): Wish {
  const [path = '', query = ''] = href.split('?');
  const field = new URLSearchParams(query).get('field');
  return field === null ? { path } : { path, field };
}
