import { Component, type ReactNode } from 'react';

interface SceneBoundaryProps {
  readonly onBroken: (error: unknown) => void;
  readonly children: ReactNode;
}

/**
 * A device without WebGL still has lists, numbers and tables: the picture alone is given up, and who stands above is
 * told, to say so.
 */
export class SceneBoundary extends Component<SceneBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onBroken(error);
  }

  override render(): ReactNode {
    return this.state.broken ? null : this.props.children;
  }
}
