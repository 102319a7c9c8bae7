import { Held } from '../support/Held.tsx';
import type { Example } from '../support/example.ts';
import { PageViewer } from './PageViewer.tsx';
import { TurnedPicture } from './TurnedPicture.tsx';

const PICTURE = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200"><rect width="300" height="200" fill="white"/><text x="30" y="60" font-size="22" font-family="Arial">Northwold Buses</text><text x="30" y="110" font-size="28" font-family="Arial">Single 2.75</text></svg>',
)}`;

export const examples: readonly Example[] = [
  {
    name: 'A picture',
    render: () => (
      <PageViewer label="Receipt bus-ticket.jpg" onSave={() => undefined}>
        {(look) => (
          <TurnedPicture look={look}>
            <img alt="Bus ticket, single, £2.75" src={PICTURE} />
          </TurnedPicture>
        )}
      </PageViewer>
    ),
  },
  {
    name: 'Several pages',
    render: () => (
      <Held start={2}>
        {(page, setPage) => (
          <PageViewer label="Letter" page={page} pages={3} onPage={setPage}>
            {() => <p>Page {page}</p>}
          </PageViewer>
        )}
      </Held>
    ),
  },
];
