import type { Example } from '../support/example.ts';
import { Toolbar } from '../Toolbar/Toolbar.tsx';
import { Button } from './Button.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Variants',
    render: () => (
      <Toolbar label="Variants">
        <Button variant="primary">Save plan</Button>
        <Button>Preview</Button>
        <Button variant="quiet">Show history</Button>
        <Button variant="danger">Delete claim</Button>
      </Toolbar>
    ),
  },
  {
    name: 'With icons',
    render: () => (
      <Toolbar label="Icons">
        <Button icon="add" variant="primary">
          New project
        </Button>
        <Button icon="export">Export to Word</Button>
        <Button icon="undo" variant="quiet">
          Undo
        </Button>
        <Button iconEnd="chevronRight">Next section</Button>
      </Toolbar>
    ),
  },
  {
    name: 'Small, for tables and panels',
    render: () => (
      <Toolbar label="Small">
        <Button size="sm" variant="primary">
          Approve
        </Button>
        <Button size="sm">Return</Button>
        <Button icon="edit" size="sm" variant="quiet">
          Edit
        </Button>
      </Toolbar>
    ),
  },
  {
    name: 'Busy and disabled',
    render: () => (
      <Toolbar label="States">
        <Button isBusy variant="primary">
          Making the document
        </Button>
        <Button isBusy>Saving</Button>
        <Button isDisabled variant="primary">
          Approve
        </Button>
        <Button isDisabled>Return</Button>
      </Toolbar>
    ),
  },
  {
    name: 'Long words wrap',
    render: () => (
      <Button icon="document">Export the Engagement and Equalities Plan with all of its appendices</Button>
    ),
  },
];
