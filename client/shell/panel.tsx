// A panel that a button opens beside itself: a dialog that takes the focus and gives it back. What places it is loaded when a
// pointer or the focus comes to the first such button, so that no first view of a page waits for it.
import { lazy, type ReactNode, Suspense, useId, useRef, useState } from 'react';

const load = () => import('./panel-dropdown.tsx');
const PanelDropdown = lazy(load);

type PanelState = ReturnType<typeof usePanel>;

/** What is open, and what the button that opens it has to be given. */
export function usePanel() {
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const prepare = () => void load();
  return {
    isOpen,
    setOpen,
    id,
    of: button,
    button: {
      ref: button,
      id,
      type: 'button',
      'aria-haspopup': 'dialog',
      'aria-expanded': isOpen,
      'aria-controls': isOpen ? `${id}-dropdown` : undefined,
      onPointerEnter: prepare,
      onFocus: prepare,
      onClick: () => setOpen(!isOpen),
    } as const,
  };
}

export type PanelProps = {
  panel: PanelState;
  position: 'bottom-start' | 'bottom-end';
  width?: number;
  withinPortal?: boolean;
  className: string | undefined;
  label: string;
  children: ReactNode;
};

export function Panel(props: PanelProps) {
  const { isOpen } = props.panel;
  // Kept from then on: it fades when it is closed.
  const [isNeeded, setNeeded] = useState(false);
  if (isOpen && !isNeeded) setNeeded(true);
  return <Suspense>{isNeeded && <PanelDropdown {...props} />}</Suspense>;
}
