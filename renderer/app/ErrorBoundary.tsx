import { Component, type ErrorInfo, type ReactNode } from 'react';
import { wordsFor } from '../../shared/errors/index.ts';
import { Trouble } from './Trouble.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}
interface ErrorBoundaryState {
  /** Names the fault on screen and in the log. */
  readonly reference: string | null;
}

/** A bug on a page leaves the rest of the window standing. What was saved is saved; what was typed is kept as a draft. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { reference: null };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { reference: crypto.randomUUID().slice(0, 8).toUpperCase() };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(`Reference ${this.state.reference ?? ''}`, error, info.componentStack);
  }

  override render(): ReactNode {
    const { reference } = this.state;
    if (reference === null) return this.props.children;
    const { todo } = wordsFor({ code: 'unexpected' });
    return (
      <Trouble
        what={`This page could not be shown. Nothing that was saved is lost. Reference ${reference}.`}
        todo={todo}
        onRetry={() => this.setState({ reference: null })}
      />
    );
  }
}
