// A field for a password: named for password managers, shown as typed only where somebody asks for it elsewhere.
import { TextInput } from '@mantine/core';

type Props = {
  label: string;
  description?: string;
  isNew?: boolean;
  isFirst?: boolean;
  value: string;
  onChange: (value: string) => void;
};

export function SecretInput({ label, description, isNew = false, isFirst = false, value, onChange }: Props) {
  return (
    <TextInput
      type="password"
      label={label}
      description={description}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      data-autofocus={isFirst || undefined}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
