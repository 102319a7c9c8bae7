/** Stands in for a page that is being built. */
export function Placeholder({ title }: { readonly title: string }) {
  return <h1>{title}</h1>;
}
