import { Placeholder } from '../Placeholder.tsx';

export function HelpPage() {
  return <Placeholder title="Help" />;
}
