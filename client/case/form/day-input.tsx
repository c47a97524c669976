// A day, picked from a calendar or typed as people write it: in the language of the page, which need not be the browser's.
import { DateInput, type DateInputProps } from '@mantine/dates';
import { useWords } from '../../words/words.ts';
import { isoOfTyped } from './typed-day.ts';
import '../../words/add-case-words.ts';
import 'dayjs/locale/vi';

type Props = Omit<DateInputProps, 'value' | 'onChange'> & {
  /** The ISO day; empty where there is none. */
  value: string;
  onChange: (day: string) => void;
};

export function DayInput({ value, onChange, ...props }: Props) {
  const { locale, t } = useWords();
  return (
    <DateInput
      locale={locale}
      valueFormat="DD/MM/YYYY"
      dateParser={isoOfTyped}
      placeholder={t('case.form.datePattern')}
      popoverProps={{ withinPortal: true }}
      clearButtonProps={{ 'aria-label': t('case.form.clearDay') }}
      {...props}
      value={value || null}
      onChange={(day) => onChange(day ?? '')}
    />
  );
}
