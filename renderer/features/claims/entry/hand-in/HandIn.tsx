import { useState } from 'react';
import { Button } from '../../../../components/Button/Button.tsx';
import { HandInDialog } from './HandInDialog.tsx';

/** The button that hands the claim in. */
export function HandIn() {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button variant="primary" onPress={() => setAsking(true)}>
        Hand in
      </Button>
      {isAsking && <HandInDialog onClose={() => setAsking(false)} />}
    </>
  );
}
