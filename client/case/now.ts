// The present instant for sentences about time, renewed each minute so that a page left open does not tell old news. Of a case that is
// shown as it stood, the instant of then.
import { useEffect, useState } from 'react';
import { usePast } from './past.tsx';

const minuteMs = 60_000;

export function useNow(): string {
  const past = usePast();
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), minuteMs);
    return () => clearInterval(timer);
  }, []);
  return past ?? now;
}
