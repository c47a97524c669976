// The open panel beside its button, as Mantine places it.
import { Popover } from '@mantine/core';
import { type RefObject, useEffect, useImperativeHandle, useState } from 'react';
import type { PanelProps } from './panel.tsx';

export default function PanelDropdown({ panel, className, label, children, ...placing }: PanelProps) {
  // It is there before it opens: only so does it see who had the focus, and gives it back.
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setOpen(panel.isOpen), [panel.isOpen]);
  return (
    <Popover id={panel.id} opened={isOpen} onChange={panel.setOpen} trapFocus returnFocus {...placing}>
      <Popover.Target>
        <ButtonOf of={panel.of} />
      </Popover.Target>
      <Popover.Dropdown className={className} aria-label={label}>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}

type ButtonOfProps = { of: RefObject<HTMLButtonElement | null>; ref?: React.Ref<HTMLElement | null> };

/** Stands for the button, which was there before the panel was loaded. */
function ButtonOf({ of, ref }: ButtonOfProps) {
  useImperativeHandle<HTMLElement | null, HTMLElement | null>(ref, () => of.current, [of]);
  return null;
}
